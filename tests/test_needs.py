"""What each message needs, whom it can go to, and how that is told."""

from pathlib import Path

import pytest

from drafts.kinds import Kind
from drafts.needs import NEEDS, check_report, missing, recipients
from drafts.notes import Notes
from drafts.reading import load, parse

BASE = "me: {name: A}\ncompany: c\nrole: r\n"
BO = "people: [{name: Bo Lund}]\n"


def lacking(addition: str = "") -> dict[str, tuple[str, ...]]:
    notes = parse(BASE + addition, "n")
    return {kind.value: missing(notes, kind, recipients(notes, kind)[0]) for kind in Kind}


def test_the_required_keys_alone_carry_an_after_applying_note() -> None:
    assert lacking() == {
        "thank-you": ("people",), "note": ("people",), "check-in": ("interview.date",),
        "voicemail": ("interview.date", "me.phone"), "rejection": ("interview.date",), "application": (),
        "letter": ("highlights", "needs"), "call-sheet": ("interview.date",),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("addition", "kind", "keys"),
    [
        (BO, "thank-you", ("people[Bo Lund].talked_about",)),
        (BO, "note", ("people[Bo Lund].talked_about",)),
        ("people: [{name: Bo Lund, learned: x}]\n", "thank-you", ()),
        ("people: [{name: Bo Lund, talked_about: x}]\n", "note", ()),
        (BO, "check-in", ()),
        ("decision: {by: 2026-12-02}\n", "check-in", ()),
        ("interview: {date: 2026-11-18}\n", "call-sheet", ()),
        (BO, "voicemail", ("me.phone",)),
        ("outcome: rejected\n", "rejection", ()),
        ("outcome: rejected\n", "check-in", ("interview.date",)),
        ("highlights: [x]\n", "letter", ("needs",)),
        ("highlights: [x]\nneeds: [y]\n", "letter", ()),
        ("highlights: [x]\npeople: [{name: Bo Lund, learned: x}]\n", "letter", ()),
        ("highlights: [x]\n" + BO, "letter", ("needs",)),
    ],
)
def test_each_need_is_named_by_its_key(addition: str, kind: str, keys: tuple[str, ...]) -> None:
    assert lacking(addition)[kind] == keys


def test_every_kind_goes_to_everybody_or_to_the_team() -> None:
    notes = parse(BASE + "people: [{name: Bo}, {name: Ann}]\n", "n")
    for kind in Kind:
        assert recipients(notes, kind) == notes.people
        assert recipients(parse(BASE, "n"), kind) == (None,)


def test_braces_in_a_name_are_only_a_name() -> None:
    assert lacking("people: [{name: 'Bo {name} {0}'}]\n")["note"] == ("people[Bo {name} {0}].talked_about",)


def test_the_table_knows_every_kind() -> None:
    assert list(NEEDS) == list(Kind)


def test_the_report_names_who_is_ready_and_what_the_others_lack() -> None:
    notes = parse(BASE + "people: [{name: Bo Lund, learned: x}, {name: Ann Ng}, {name: Cy}]\n", "n")
    report = check_report(notes)
    assert "thank-you email          ready for Bo Lund\n" in report
    assert "not yet for Ann Ng: it needs what you and Ann Ng talked about" in report
    assert "not yet for Bo Lund, Ann Ng and Cy: it needs your phone number (me.phone)" in report
    assert not report.endswith("\n")


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent.parent / "examples").glob("*.yaml")), ids=lambda path: path.stem
)
def test_examples_are_worth_drafting_from(path: Path) -> None:
    notes: Notes = load(path)
    for person in notes.people:
        for kind in Kind:
            assert not missing(notes, kind, person)
