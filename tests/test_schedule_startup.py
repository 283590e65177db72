"""Planning loads the heavy libraries only when a setting or an option needs them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = str(Path(__file__).parents[1])
PLAN = (
    "from datetime import date\n"
    "from drafts import handoff, mail, schedule\nfrom drafts.timetable import calendar_file, planview\n"
    "from drafts.notes import Interview, Me, Notes\n"
    "notes = Notes(Me('A B'), 'C', 'D', interview=Interview(date(2026, 11, 18)))\n"
    "items = schedule.plan([notes], date(2026, 11, 19){})\n"
    "{}\n"
    "import sys\n"
    "print(*sorted({{'holidays', 'icalendar', 'pyperclip', 'zoneinfo', 'difflib'}} & set(sys.modules)))\n"
)


@pytest.mark.parametrize(
    ("settings", "then", "loaded"),
    [
        ("", "planview.text(items, date(2026, 11, 19))", set()),
        (", country='US'", "", {"holidays"}),
        (", timezone='Asia/Tokyo'", "", {"zoneinfo"}),
        ("", "calendar_file.ics(items)", {"icalendar"}),
    ],
)
def test_what_is_not_asked_for_is_not_loaded(settings: str, then: str, loaded: set[str]) -> None:
    script = f"import sys\nsys.path.insert(0, {ROOT!r})\n" + PLAN.format(settings, then)
    shown = subprocess.run(
        [sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"holidays", "icalendar", "pyperclip"}
    assert set(shown) & heavy == loaded & heavy
    assert loaded <= set(shown)
    if not loaded:
        assert shown == []
