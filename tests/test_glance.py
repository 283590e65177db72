"""The table that closes ``draft --all``: who gets what, when, how long, with which highlight, and what the check says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cli import run
from drafts.draft import Draft
from drafts.glance import Row, table
from drafts.kinds import Kind

NOTES = """
me: {name: Sam Lee, phone: "+44 20 7946 0018"}
company: Figtree Gardens
role: Grower
interview: {date: 2026-11-18}
people:
  - name: Ann Poe
    talked_about: [the leaking greenhouse]
    learned: [they heat with wood]
highlights: [grew 4,000 orchids from seed]
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.yaml"
    path.write_text(NOTES, encoding="utf-8")
    return path


def _draft(to: str | None, kind: Kind = Kind.THANK_YOU, highlights: tuple[str, ...] = ()) -> Draft:
    return Draft(kind, to, "Thank you", "Dear Ann,\n\nThank you for Tuesday.\n\nBest,\nSam", highlights)


def test_a_name_stands_once_for_all_that_the_person_gets() -> None:
    lines = table([Row(_draft("Ann Poe"), None), Row(_draft("Ann Poe", Kind.NOTE), None)]).splitlines()
    assert lines[2].startswith("Ann Poe  thank-you email")
    assert lines[3].startswith("         handwritten note")


def test_due_length_highlight_and_check_stand_in_their_columns() -> None:
    row = Row(_draft("Ann Poe", highlights=("grew figs",)), date(2026, 11, 19), "1 warning: L001")
    head, _, line = table([row]).splitlines()
    for name, cell in (
        ("Due", "Thu 19 Nov"),
        ("Length", "4 words"),
        ("Highlight", "grew figs"),
        ("Check", "1 warning: L001"),
    ):
        assert line[head.index(name) :].startswith(cell)


def test_a_column_without_entries_is_left_away_and_a_long_highlight_cut_at_a_word() -> None:
    text = table([Row(_draft(None, highlights=("walked every allotment in the city twice over in one summer",)), None)])
    assert "Due" not in text
    assert "Check" not in text
    assert "hiring team" in text
    assert "walked every allotment in the city twice…" in text


def test_all_ends_with_the_table_on_standard_error_and_drafts_alone_on_standard_output(
    notes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["draft", str(notes), "--all", "--today", "2026-11-19", "--isolated"]) == 0
    captured = capsys.readouterr()
    assert "Message" not in captured.out
    lines = captured.err.strip().splitlines()
    head = next(index for index, line in enumerate(lines) if line.startswith("To "))
    assert lines[head].split() == ["To", "Message", "Due", "Length", "Highlight", "Check"]
    assert all(line.endswith("clean") or "note" in line for line in lines[head + 2 :])
    assert len(lines[head + 2 :]) == captured.out.count("Kind: ")


def test_the_table_checks_the_file_that_somebody_edited(notes: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = ["draft", str(notes), "--all", "--today", "2026-11-19", "--isolated", "--out", str(out)]
    run(command)
    edited = out / "ann-poe-thank-you.txt"
    text = edited.read_text(encoding="utf-8")
    edited.write_text(text.replace("Dear Ann,\n\n", "Dear Ann,\n\nI will definately call. "), encoding="utf-8")
    assert "S001" in _check_of(command, "thank-you email")


def _check_of(command: list[str], message: str) -> str:
    with pytest.MonkeyPatch.context() as patch:
        said: list[str] = []
        patch.setattr("cli._say", said.append)
        run(command)
    return next(line for text in said for line in text.splitlines() if message in line and "Ann Poe" in line)


def _due(notes: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, str]:
    assert run(["draft", str(notes), "--all", "--today", "2026-11-19", "--isolated", *more]) == 0
    lines = capsys.readouterr().err.splitlines()
    at = next(index for index, line in enumerate(lines) if line.startswith("To "))
    message, due, length = (lines[at].index(name) for name in ("Message", "Due", "Length"))
    return {line[message:due].strip(): line[due:length].strip() for line in lines[at + 2 :]}


def test_what_is_not_to_be_sent_is_marked_not_due(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    due = _due(notes, capsys)
    assert due["after-applying note"] == due["gracious rejection note"] == "not due"
    assert "not due" not in {due["thank-you email"], due["check-in email"], due["call sheet"]}


def test_before_the_interview_the_application_note_is_due(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = NOTES.split("people:", maxsplit=1)[0].replace("2026-11-18", "2026-12-01") + "applied: 2026-11-16\n"
    notes.write_text(f"{text}highlights: [grew 4,000 orchids from seed]\n", encoding="utf-8")
    assert _due(notes, capsys)["after-applying note"] != "not due"


def test_after_a_rejection_the_note_of_thanks_alone_is_due(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notes.write_text(f"{NOTES}outcome: rejected\n", encoding="utf-8")
    due = _due(notes, capsys)
    assert len(due) == 8
    assert {message for message, day in due.items() if day != "not due"} == {"gracious rejection note"}


def test_what_was_asked_for_by_kind_has_its_day(notes: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notes.write_text(NOTES.replace("Ann Poe\n", "Ann Poe\n    email: a@b.example\n"), encoding="utf-8")
    text = notes.read_text(encoding="utf-8").replace(
        "highlights:", "  - {name: Bo Ek, talked_about: [figs]}\nhighlights:"
    )
    notes.write_text(text, encoding="utf-8")
    assert "not due" not in _due(notes, capsys, "--kind", "thank-you").values()
