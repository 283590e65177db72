"""What a message may say: small matters and what points back are left out and named; an answer keeps its yes."""

from __future__ import annotations

from datetime import date

import pytest

from drafts.fragments.bearing import PRACTICE, bearing
from drafts.kinds import Kind
from drafts.notefile.building import rejoined
from drafts.notes import Concern, Highlight, Interview, Me, Notes, Person
from drafts.writing import Draft, compose, compose_all

TODAY = date(2026, 11, 19)


def _draft(
    kind: Kind = Kind.THANK_YOU, *, highlights: tuple[str, ...] = (), needs: tuple[str, ...] = (), **said: object
) -> Draft:
    person = Person(**{"name": "Ann Poe", "talked_about": ("the leaking greenhouse",), **said})  # type: ignore[arg-type]
    notes = Notes(
        me=Me(name="Sam Lee"),
        company="Figtree Gardens",
        role="Grower",
        interview=Interview(date=date(2026, 11, 18)),
        people=(person,),
        highlights=tuple(Highlight(text) for text in highlights),
        needs=needs,
    )
    return compose(notes, kind, person, today=TODAY)


def test_parking_is_nothing_to_write_about_and_is_named() -> None:
    draft = _draft(talked_about=("parking", "the leaking greenhouse"))
    assert "parking" not in draft.body
    assert "the leaking greenhouse" in draft.body
    assert any("parking" in line for line in draft.left_out)


def test_a_question_jotted_as_a_thing_is_not_asked_again_on_the_call_sheet() -> None:
    sheet = _draft(
        Kind.CALL_SHEET, concerns=(Concern("only glasshouses so far", "I grew leeks outdoors for two years"),)
    )
    assert "If they ask again" not in sheet.body
    assert "Is there a day by which you expect to decide?" in sheet.body


@pytest.mark.parametrize("terms", ["my visa, valid until June", "notice period 60 days", "contract 4 months on 2 off"])
def test_terms_are_nothing_to_write_about_and_are_named(terms: str) -> None:
    draft = _draft(talked_about=(terms, "the leaking greenhouse"))
    assert terms not in draft.body
    assert any(terms in line for line in draft.left_out)


def test_a_conversation_about_other_contracts_is_kept() -> None:
    assert "the contract with the city" in _draft(talked_about=("the contract with the city",)).body


def test_one_sentence_may_tell_two_things_and_neither_is_told_again() -> None:
    for name in ("Ann Poe", "Bo Lund", "Cy Ito", "Di Marsh", "Ed Oaks", "Flo Reed"):
        body = _draft(name=name, learned=("the beds are dug by hand",)).body
        assert body.count("the leaking greenhouse") == 1
        assert body.count("the beds are dug by hand") == 1


@pytest.mark.parametrize(
    "raw", ["I checked every seed order and stopped 57 of them", "sheared sheep and sold some of them"]
)
def test_them_in_a_highlight_may_mean_what_stands_before_it(raw: str) -> None:
    draft = _draft(highlights=(raw,))
    assert "of them" in draft.body
    assert not any("points back" in line for line in draft.left_out)


def test_a_highlight_that_points_back_to_another_note_is_left_out_and_named() -> None:
    draft = _draft(highlights=("walk them round the beds every week",))
    assert "them" not in draft.body.split()
    assert any("walk them" in line for line in draft.left_out)


def test_a_share_of_things_that_only_another_note_names_is_left_out() -> None:
    draft = _draft(talked_about=("potting 85% of them in six weeks", "the leaking greenhouse"))
    assert "of you" not in draft.body
    assert any("potting" in line for line in draft.left_out)
    assert "half of them" in _draft(learned=("the orchids sell before half of them bloom",)).body


def test_an_answer_may_speak_of_all_of_them() -> None:
    draft = _draft(concerns=(Concern("winning over the growers", "I would work a week beside each of them"),))
    assert "I would work a week beside each of them" in draft.body


def test_a_topic_loses_its_reason_and_the_comma_between_two_things() -> None:
    assert "because" not in _draft(talked_about=("grafting at night because the sheds are hot",)).body
    assert "winter pruning and the frost fans" in _draft(talked_about=("winter pruning, and the frost fans",)).body


def test_an_answer_keeps_its_yes_behind_a_question_of_yes_or_no() -> None:
    draft = _draft(concerns=(Concern("can I graft", "yes, been grafting since school"),))
    assert "es, I have been grafting since school" in draft.body


def test_a_bare_yes_repeats_what_was_asked() -> None:
    draft = _draft(concerns=(Concern("would I move to Kew", "yes I would"),))
    assert "es, I would move to Kew." in draft.body


def test_an_opinion_is_called_one() -> None:
    draft = _draft(concerns=(Concern("what I'd change first", "apprentices should choose the beds"),))
    assert "I think that apprentices should choose the beds." in draft.body


def test_a_call_that_was_promised_is_looked_forward_to() -> None:
    assert "your call on Friday" in _draft(closing="she'll ring me Friday").body


def test_a_letter_sets_a_need_and_the_highlight_about_it_side_by_side() -> None:
    draft = _draft(
        Kind.LETTER,
        highlights=(
            "planted 300 fruit trees in a week",
            "cut orchid losses by a third",
            "taught grafting to 40 children",
        ),
        needs=("better paths", "fewer orchid losses"),
    )
    assert draft.body.index("fewer orchid losses") < draft.body.index("cut orchid losses")


def test_what_is_about_the_same_as_what_i_bring_is_told_first() -> None:
    talk = ("the open day in June", "grafting apricots on wild stock")
    assert "grafting apricots" in _draft(talked_about=talk, highlights=("grafted 90 apricots by hand",)).body
    assert "open day" in _draft(talked_about=talk, highlights=("drove the van for 4 years",)).body


def test_a_figure_parted_by_the_commas_of_a_list_is_whole_again() -> None:
    assert rejoined(["summer reading had 2", "300 kids", "no lifts"]) == ("summer reading had 2,300 kids", "no lifts")
    assert rejoined(["beds 4", "12 trees"]) == ("beds 4", "12 trees")


@pytest.mark.parametrize(
    ("jotted", "kept"),
    [
        (
            "The whistle for a late barrow. It is a blackbird's, and I will not forget it.",
            "the whistle for a late barrow",
        ),
        ("the leek trials in the long frame by the road to the old canal lock", ""),
        ("the flood that killed the peaches", ""),
    ],
)
def test_a_reply_to_a_no_remembers_one_light_thing_whatever_was_jotted_behind_it(jotted: str, kept: str) -> None:
    body = _draft(Kind.REJECTION, talked_about=(jotted,)).body
    assert (kept in body) if kept else not any(word in body for word in ("leek", "peaches"))


def test_a_figure_says_nothing_of_how_somebody_works() -> None:
    assert bearing("you weigh each crate twice") == PRACTICE
    assert bearing("you make 6 percent scrap on the small crates") != PRACTICE


def test_a_call_says_that_one_still_wants_the_job() -> None:
    notes = Notes(
        me=Me(name="Sam Lee", phone="+44 7700 900461"),
        company="Figtree Gardens",
        role="Grower",
        interview=Interview(date=date(2026, 11, 4)),
        people=(Person(name="Ann Poe", talked_about=("the leaking greenhouse",)),),
    )
    said = compose(notes, Kind.VOICEMAIL, notes.people[0], today=TODAY).body
    assert any(word in said for word in ("love", "interested", "like", "hoping", "keen"))


def test_what_one_set_of_notes_draws_on_is_nothing_to_another() -> None:
    letter = _draft(Kind.LETTER, highlights=("I grew leeks outdoors for two years", "I ran the seed bank"))
    _draft(Kind.LETTER, highlights=("I drove the van",), talked_about=("the frost fans",))
    again = _draft(Kind.LETTER, highlights=("I grew leeks outdoors for two years", "I ran the seed bank"))
    assert letter == again


@pytest.mark.parametrize("kind", list(Kind))
def test_a_message_alone_is_the_one_among_all(kind: Kind) -> None:
    person = Person(
        "Ann Poe", talked_about=("the leaking greenhouse", "the frost fans"), learned=("you graft by hand",)
    )
    notes = Notes(
        me=Me(name="Sam Lee"),
        company="Figtree Gardens",
        role="Grower",
        applied=date(2026, 11, 2),
        interview=Interview(date=date(2026, 11, 18)),
        people=(person, Person("Bo Sand", talked_about=("the leek trials",))),
        highlights=(Highlight("I grew leeks outdoors for two years"), Highlight("I ran the seed bank")),
        needs=("someone who can graft",),
    )
    wanted = [(each, reader) for each in Kind for reader in notes.people]
    drafts, lacking = compose_all(notes, wanted, today=TODAY)
    alone, lacking_alone = compose_all(notes, [(kind, person)], today=TODAY)
    assert alone == [draft for draft in drafts if (draft.kind, draft.to) == (kind, person.name)]
    assert lacking_alone == [each for each in lacking if (each.kind, each.to) == (kind, person.name)]
