"""The plan as people and programs read it."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from drafts.kinds import Kind
from drafts.notes import Decision, Interview, Me, Notes, Person
from drafts.schedule import PlanItem, plan
from drafts.timetable import planview
from drafts.timetable.cadence import DEFAULT, table

TODAY = date(2026, 11, 19)


def item(state: str, kind: Kind = Kind.CHECK_IN, to: str | None = "Marta Oliveira") -> PlanItem:
    hours = "08:00-09:00, their local time" if kind is Kind.VOICEMAIL else ""
    channel = {Kind.VOICEMAIL: "phone", Kind.CALL_SHEET: "phone", Kind.NOTE: "post"}.get(kind, "email")
    return PlanItem(
        TODAY, hours, kind, to, channel, f"Because {state}.", "S1: so", state, "Harbour Bakery", Path("x.yaml"), "Lead"
    )


def test_the_json_is_the_fixed_form() -> None:
    shown = planview.json([item("due"), item("later", to=None)], TODAY)
    assert json.loads(json.dumps(shown)) == shown
    assert {key: shown[key] for key in ("version", "today")} == {"version": 1, "today": "2026-11-19"}
    fixed = {"date", "time_window", "kind", "to", "channel", "why", "source", "state"}
    assert all(fixed <= set(one) for one in shown["items"])
    assert shown["items"][0] == {
        "date": "2026-11-19", "time_window": "", "kind": "check-in", "to": "Marta Oliveira", "channel": "email",
        "why": "Because due.", "source": "S1: so", "state": "due", "company": "Harbour Bakery", "role": "Lead",
    }  # fmt: skip
    assert shown["items"][1]["to"] is None


def test_the_text_is_a_timeline_in_plain_words() -> None:
    shown = planview.text(
        [item("done"), item("later", Kind.VOICEMAIL), item("due", Kind.NOTE), item("late", to=None)], TODAY
    )
    assert shown == (
        "Your follow-up plan on Thursday 19 November 2026\n"
        "\n"
        "Late, but still worth sending\n"
        "\n"
        "  Since Thursday 19 November 2026\n"
        "    Check-in email to the hiring team, Harbour Bakery\n"
        "    Because late.\n"
        "    Source: S1: so\n"
        "\n"
        "Due now\n"
        "\n"
        "  Thursday 19 November 2026\n"
        "    Handwritten note to Marta Oliveira, Harbour Bakery, by post\n"
        "    Because due.\n"
        "    Source: S1: so\n"
        "\n"
        "Still to come\n"
        "\n"
        "  Thursday 19 November 2026\n"
        "    Voicemail script to Marta Oliveira, Harbour Bakery, by phone\n"
        "    Hours: 08:00-09:00, their local time\n"
        "    Because later.\n"
        "    Source: S1: so\n"
        "\n"
        "Already sent\n"
        "\n"
        "  Thursday 19 November 2026\n"
        "    Check-in email to Marta Oliveira, Harbour Bakery\n"
        "    Because done.\n"
        "\n"
        "Where this comes from\n"
        "\n"
        "  S1  In Touch: following up after a job interview\n"
    )


def test_a_panel_is_one_paragraph() -> None:
    panel = [item("due", to=name) for name in ("Marta Oliveira", "Kofi Mensah", "Ruth Levin")]
    shown = planview.text([*panel, item("due", Kind.NOTE)], TODAY)
    assert "    Check-in email to Marta Oliveira, Kofi Mensah and Ruth Levin, Harbour Bakery\n" in shown
    assert shown.count("Because due.") == 2


def test_a_check_in_by_post_is_not_called_an_email() -> None:
    shown = planview.text([replace(item("due"), channel="post")], TODAY)
    assert "    Check-in to Marta Oliveira, Harbour Bakery, by post\n" in shown


def test_where_nothing_is_due_the_text_says_what_comes_next() -> None:
    assert planview.text([], TODAY).endswith("Nothing is due today.\n")
    assert "the next message is due on Thursday 19 November 2026.\n" in planview.text([item("later")], TODAY)
    assert "No more messages about Lead at Harbour Bakery" in planview.text([item("stop")], TODAY)


def test_lines_stay_short_and_no_name_is_cut() -> None:
    long_name = "Wolfeschlegelsteinhausenbergerdorff-" * 4
    notes = Notes(
        Me("A B"), "C", "D", interview=Interview(TODAY), decision=Decision(TODAY), people=(Person(long_name),)
    )
    shown = planview.text(plan([notes], TODAY), TODAY)
    assert long_name in shown
    assert max(len(line) for line in shown.splitlines() if long_name not in line) <= 88


def test_every_figure_has_a_meaning_a_unit_and_a_source() -> None:
    rows = table()
    assert {row.name for row in rows} == set(DEFAULT.__slots__)
    assert all(row.value and row.unit and row.meaning and row.source for row in rows)
