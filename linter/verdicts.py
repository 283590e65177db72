"""What the linter says of drafts that were just written, in a word or two each: for the table at the end of ``draft --all``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from linter.finding import Severity
from linter.settings import Settings
from linter.written import findings_of

if TYPE_CHECKING:
    from drafts.notes import Notes


def verdicts(
    texts: Sequence[str], notes: Notes, settings: Settings, today: date, say: Callable[[str], None]
) -> list[str]:
    """A verdict for each saved draft, read as one set: "clean", or how many findings of which rules ("1 warning: L001")."""
    found = findings_of(texts, notes, settings, today, say)
    return [_said(Counter((one.severity, one.code) for one in findings)) for findings in found]


def _said(found: Counter[tuple[Severity, str]]) -> str:
    parts = []
    for severity in sorted({severity for severity, _ in found}, key=lambda one: -one.rank):
        codes = sorted(code for one, code in found if one is severity)
        count = sum(number for (one, _), number in found.items() if one is severity)
        parts.append(f"{count} {severity.value}{'s' if count > 1 else ''}: {', '.join(codes)}")
    return "; ".join(parts) or "clean"
