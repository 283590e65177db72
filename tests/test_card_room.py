"""A card's thanks leave room for what was talked about: a card that names nothing of the talk could go to anyone."""

from datetime import date

import pytest

from drafts.kinds import SPECS, Kind
from drafts.notes import Interview, Me, Notes, Person
from drafts.speech import word_count
from drafts.writing import compose

LONG = "the two chapel roofs in the same week of May, one of them out on the point and the other one right behind the harbor wall"


@pytest.mark.parametrize("name", ["Ada Holm", "Ben Arto", "Cleo Ray", "Dov Lund", "Eva Stone", "Finn Moor"])
def test_a_long_topic_has_its_place_behind_the_thanks(name: str) -> None:
    person = Person(name, email="x@example.com", talked_about=(LONG,))
    notes = Notes(
        Me("Ola Brink"), "Point Roofing", "Lead Roofer", interview=Interview(date(2026, 11, 3)), people=(person,)
    )
    draft = compose(notes, Kind.NOTE, person, today=date(2026, 11, 25))
    assert "the two chapel roofs" in draft.body
    limits = SPECS[Kind.NOTE].limits
    assert limits is not None
    assert word_count(" ".join(draft.body.split("\n\n")[1:-1])) <= limits.target[1]
