"""Drafts read over before they are handed out: slips mended where the check is sure of the word, jots left out where it is not."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from click.testing import CliRunner

from cli import main_group
from drafts.doubt import Doubt
from drafts.kinds import Kind
from drafts.note_keys import field_of, text_at, with_text
from drafts.notes import Concern, Highlight, Interview, Me, Notes, Person
from drafts.proofreading import Check, proofread
from drafts.writing import compose_all

NOTES = Notes(
    Me("Rosa Lindqvist"),
    "Harbor Sails",
    "Sailmaker",
    interview=Interview(date(2026, 11, 17)),
    people=(
        Person(
            "Nils Berg",
            email="nils@example.com",
            talked_about=("the loft roof when its wet", "the two new cutting tables"),
            learned=("The spring orders come in before Easter.",),
            concerns=(Concern("Can you sew by hand?", "I have sewn every bolt rope by hand since 2019."),),
        ),
    ),
    highlights=(Highlight("Sewed 40 mainsails in one winter", "Nils Berg"), Highlight("Trained two apprentices")),
    needs=("somebody who can splice wire",),
)
TALK = "people[Nils Berg].talked_about[0]"


def doubting(*found: Doubt) -> Check:
    """A check that doubts these words wherever they stand."""

    def check(texts: Sequence[str]) -> Sequence[Sequence[Doubt]]:
        return [
            [
                replace(one, start=text.rfind(one.text), end=text.rfind(one.text) + len(one.text))
                for one in found
                if one.text in text
            ]
            for text in texts
        ]

    return check


@pytest.fixture
def write() -> Callable[[Notes], tuple]:
    wanted = [(Kind.THANK_YOU, NOTES.people[0]), (Kind.CHECK_IN, NOTES.people[0])]
    return partial(compose_all, wanted=wanted, today=date(2026, 11, 18))


def test_a_sure_slip_is_mended_and_told(write) -> None:
    assert any("its wet" in draft.body for draft in write(NOTES)[0])
    read = proofread(NOTES, write, doubting(Doubt(0, 0, "its", 'write "it\'s" instead of "its"', "it's")))
    assert not any("its wet" in draft.body for draft in read.drafts)
    assert any("when it's wet" in draft.body for draft in read.drafts)
    assert read.mended == (f"wrote \"it's\" for 'its' in 'the loft roof when its wet' ({TALK})",)


def test_what_cannot_be_mended_is_left_out_and_named(write) -> None:
    read = proofread(NOTES, write, doubting(Doubt(0, 0, "its wet", "a word is missing")))
    assert not any("loft roof" in draft.body for draft in read.drafts)
    assert any("the two new cutting tables" in draft.body for draft in read.drafts)
    assert read.drafts[0].left_out[-1] == (
        f"'the loft roof when its wet' ({TALK}), whose English a check doubts: a word is missing"
    )
    assert read.mended == ()


def test_a_mending_that_is_doubted_again_is_taken_back(write) -> None:
    check = doubting(Doubt(0, 0, "its", "its", "it's"), Doubt(0, 0, "it's", "it's", "its"))
    read = proofread(NOTES, write, check)
    assert not any("loft roof" in draft.body for draft in read.drafts)
    assert read.mended == ()


def test_a_question_goes_with_its_answer(write) -> None:
    assert "bolt rope" in write(NOTES)[0][0].body
    read = proofread(NOTES, write, doubting(Doubt(0, 0, "bolt rope", "no such rope")))
    assert "bolt rope" not in read.drafts[0].body
    assert "sew by hand" not in read.drafts[0].body


def test_a_highlight_left_out_makes_room_for_the_next(write) -> None:
    assert any("40 mainsails" in draft.body for draft in write(NOTES)[0])
    read = proofread(NOTES, write, doubting(Doubt(0, 0, "40 mainsails", "too many")))
    assert not any("mainsails" in draft.body for draft in read.drafts)
    assert any("Trained two apprentices" in draft.highlights for draft in read.drafts)


def test_highlights_stay_as_the_notes_have_them(write) -> None:
    read = proofread(NOTES, write, doubting(Doubt(0, 0, "mainsails", "one word", "main sails")))
    told = next(draft for draft in read.drafts if "40 main sails" in draft.body)
    assert "Sewed 40 mainsails in one winter" in told.highlights


def test_a_name_is_no_slip_of_a_jot(write) -> None:
    notes = replace(NOTES, company="Sails i Masts")

    def everywhere(texts: Sequence[str]) -> list[list[Doubt]]:
        return [
            [Doubt(at, at + 1, "i", "I", "I") for at in range(len(text)) if text[at : at + 3] == "i M"]
            for text in texts
        ]

    assert proofread(notes, write, everywhere).drafts == write(notes)[0]


def test_no_word_with_a_capital_is_exchanged(write) -> None:
    notes = with_text(NOTES, TALK, "the second loft at Long An")
    read = proofread(notes, write, doubting(Doubt(0, 0, "An", "An", "And")))
    assert not any("Long An" in draft.body for draft in read.drafts)
    assert read.mended == ()


def test_wordings_of_our_own_are_nobodys_jot(write) -> None:
    read = proofread(NOTES, write, doubting(Doubt(0, 0, "Thank you", "too polite")))
    assert read.drafts == write(NOTES)[0]


@pytest.mark.parametrize(
    ("key", "field"),
    [
        (TALK, "talked_about"),
        ("people[Nils Berg].concerns[0].answer", "concerns"),
        ("people[Nils Berg].learned[0]", "learned"),
        ("highlights[1]", "highlights"),
        ("needs[0]", "needs"),
    ],
)
def test_a_key_names_a_text_and_takes_another(key: str, field: str) -> None:
    assert field_of(key) == field
    assert text_at(NOTES, key)
    changed = with_text(NOTES, key, "something else")
    assert text_at(changed, key) == "something else"
    assert with_text(changed, key, text_at(NOTES, key) or "") == NOTES


def test_a_key_that_names_no_jot_is_refused() -> None:
    assert field_of("interview.date") == ""
    with pytest.raises(KeyError):
        with_text(NOTES, "people[Nobody].learned[0]", "")


def test_the_command_mends_a_slip_and_says_so(tmp_path) -> None:
    notes = tmp_path / "notes.yaml"
    notes.write_text(
        "me: {name: Rosa Lindqvist}\ncompany: Harbor Sails\nrole: Sailmaker\ninterview: {date: 2026-11-17}\n"
        "people:\n  - name: Nils Berg\n    email: nils@example.com\n    talked_about: [the loft roof when its wet]\n",
        encoding="utf-8",
    )
    done = CliRunner().invoke(
        main_group, ["draft", str(notes), "--kind", "thank-you", "--isolated", "--today", "2026-11-18"]
    )
    assert done.exit_code == 0
    assert "the loft roof when it's wet" in done.stdout
    assert "wrote \"it's\" for 'its' in 'the loft roof when its wet' (Nils Berg's 1st 'talked_about')" in done.stderr


def test_two_slips_of_one_jot_are_both_mended(write) -> None:
    notes = with_text(with_text(NOTES, TALK, "the loft roof when its wet or to cold"), TALK.replace("0", "1"), "")
    read = proofread(
        notes, write, doubting(Doubt(0, 0, "its", "its", "it's"), Doubt(0, 0, "to cold", "too", "too cold"))
    )
    assert any("when it's wet or too cold" in draft.body for draft in read.drafts)
    assert len(read.mended) == 2


def test_tone_is_called_tone_and_never_mended(write) -> None:
    read = proofread(NOTES, write, doubting(Doubt(0, 0, "loft roof", "too harsh", of="tone")))
    assert any("whose tone a check doubts: too harsh" in line for draft in read.drafts for line in draft.left_out)


GOOD = (
    "I trained one of the drivers who won the 2019 rally",
    "I told that story of the sunken ferry to 300 schoolchildren",
    "I did set a high bar for varnish",
    "I took on two men and three women in one year",
)


@pytest.mark.parametrize("jot", GOOD)
def test_good_english_comes_through_the_linter_unchanged(jot: str) -> None:
    from linter.doubts import doubts
    from linter.settings import Settings

    notes = replace(NOTES, highlights=(Highlight(jot),))
    wanted = [(Kind.THANK_YOU, notes.people[0]), (Kind.APPLICATION, None)]
    drafting = partial(compose_all, wanted=wanted, today=date(2026, 11, 18))
    read = proofread(notes, drafting, lambda texts: doubts(texts, notes, Settings(), date(2026, 11, 18), print))
    assert any(jot.removeprefix("I ") in draft.body for draft in read.drafts)
    assert not any(jot in line for line in read.mended)
