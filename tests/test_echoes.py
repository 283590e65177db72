"""What I bring that answers what a reader told me is set against it, in the thank-you and on the card; nothing is told back and left hanging."""

from datetime import date

import pytest

from drafts.draft import Draft
from drafts.kinds import Kind
from drafts.notes import Concern, Highlight, Interview, Me, Notes, Person
from drafts.writing import compose

TOLD = "new volunteers wait a month for their training"
DEED = "I started a volunteer program with 26 people certified"
OTHER = "cleared 40 miles of trail after one storm"


def _draft(kind: Kind, *, told: str = TOLD, own_words: str = "") -> Draft:
    person = Person(
        "Kirsten Dahl",
        email="kd@example.com",
        talked_about=("the flood closure in September",),
        learned=(told,),
        own_words=own_words,
    )
    notes = Notes(
        Me("Dale Boone"),
        "Rim County Parks",
        "Trails Lead",
        interview=Interview(date(2026, 11, 18)),
        people=(person,),
        highlights=(Highlight(DEED), Highlight(OTHER)),
    )
    return compose(notes, kind, person, today=date(2026, 11, 19))


@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.NOTE])
def test_a_deed_that_answers_what_was_told_stands_right_beside_it(kind: Kind) -> None:
    body = " ".join(_draft(kind).body.split())
    first, second = sorted((TOLD, DEED), key=body.index)
    assert len(body[body.index(first) + len(first) : body.index(second)].split()) < 12
    assert body.count(DEED) == 1


def test_a_deed_about_something_else_is_no_answer() -> None:
    body = " ".join(_draft(Kind.NOTE, told="the visitor center closes for the winter").body.split())
    assert DEED not in body


def test_words_in_common_that_every_note_has_make_no_answer() -> None:
    told = "nobody closes a trail without 3 people from the county"
    assert DEED not in _draft(Kind.NOTE, told=told).body


def test_what_one_says_oneself_stands_between() -> None:
    own = "I keep seeing that washed-out bridge in front of me."
    body = " ".join(_draft(Kind.THANK_YOU, own_words=own).body.split())
    assert body.index(TOLD) < body.index(own) < body.index(DEED)


@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.NOTE])
def test_what_was_told_is_never_repeated_and_left_hanging(kind: Kind) -> None:
    for told in (TOLD, "the crew keeps its own map of the washouts", "the county pays for one mule"):
        said = " ".join(_draft(kind, told=told).body.split())
        assert f"You mentioned that {told}." not in said
        assert f"You told me that {told}." not in said


def test_a_check_in_does_not_name_the_need_that_the_thank_you_named() -> None:
    person = Person("Kirsten Dahl", email="kd@example.com", talked_about=("the flood closure in September",))
    notes = Notes(
        Me("Dale Boone"),
        "Rim County Parks",
        "Trails Lead",
        interview=Interview(date(2026, 11, 18)),
        people=(person,),
        needs=("to open the north loop before the snow melts",),
    )
    thanks, later = (compose(notes, kind, person, today=date(2026, 11, 19)) for kind in (Kind.THANK_YOU, Kind.CHECK_IN))
    assert "open the north loop" in thanks.body
    assert "north loop" not in later.body


def test_a_card_answers_the_second_question_where_the_email_answered_the_first() -> None:
    person = Person(
        "Kirsten Dahl",
        email="kd@example.com",
        talked_about=("the flood closure in September",),
        concerns=(
            Concern("whether I have run a crew", "I ran one of 8 for two summers"),
            Concern("whether I ride", "I have ridden since I was six"),
        ),
    )
    notes = Notes(
        Me("Dale Boone"), "Rim County Parks", "Trails Lead", interview=Interview(date(2026, 11, 18)), people=(person,)
    )
    assert "ridden since I was six" in compose(notes, Kind.NOTE, person, today=date(2026, 11, 19)).body
    assert "crew of 8" not in compose(notes, Kind.NOTE, person, today=date(2026, 11, 19)).body


@pytest.mark.parametrize("first", ["Ada", "Bea", "Cid", "Dee", "Eve", "Fay"])
def test_nothing_goes_on_from_what_was_not_told(first: str) -> None:
    person = Person(
        f"{first} Holm",
        learned=(
            "every winter the pipes in the old wing burst and the whole of the lower floor has to be dried out by hand",
        ),
    )
    notes = Notes(
        Me("Ola Brink"),
        "Mill Museum",
        "Caretaker",
        interview=Interview(date(2026, 11, 18)),
        people=(person,),
        highlights=(Highlight("kept a boiler from the twenties going for nine winters"),),
    )
    body = compose(notes, Kind.NOTE, person, today=date(2026, 11, 19)).body
    if "the pipes" not in body:
        assert "of that myself" not in body
        assert "That is work" not in body
