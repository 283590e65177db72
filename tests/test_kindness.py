"""What a reader did or said at the goodbye, in the thanks of a card: kindness and praise, and nothing that is neither."""

from __future__ import annotations

from datetime import date

import pytest

from drafts.allocate import allocate
from drafts.composing.facts import Gatherer
from drafts.composing.kindness import put_kindness
from drafts.kinds import Kind
from drafts.notes import Interview, Me, Notes, Person
from drafts.writing import compose


def noted(closing: str, **more: object) -> Notes:
    person = Person("Olga Brandt", closing=closing, talked_about=("the seed vault under the barn",), **more)  # type: ignore[arg-type]
    return Notes(Me("Amal Haddad"), "Fennel Farm", "Grower", interview=Interview(date(2026, 11, 18)), people=(person,))


def put(closing: str) -> dict[str, dict[str, str]]:
    notes = noted(closing)
    to = Gatherer(notes, notes.people[0], allocate(notes)["Olga Brandt"])
    put_kindness(to)
    return {name: to.facts.values[name] for name in ("kindness", "praise") if name in to.facts.values}


@pytest.mark.parametrize(
    ("closing", "doing"),
    [
        ("walked me to the ferry", "walking me to the ferry"),
        ("gave me a jar of her honey & said she'd ring", "giving me a jar of your honey"),
        ("he drove me to the station himself", "driving me to the station yourself"),
        ("showed me the grafting shed after, said I'd hear Monday", "showing me the grafting shed afterwards"),
        ("made a joke and let me try the seeder", "letting me try the seeder"),
        ("shook my hand with both of hers", "shaking my hand with both of yours"),
    ],
)
def test_a_kindness_can_be_thanked_for(closing: str, doing: str) -> None:
    assert put(closing)["kindness"] == {"doing": doing}


@pytest.mark.parametrize(
    ("closing", "clause"),
    [
        ("she said I have a good eye for blight", "you said that I have a good eye for blight"),
        ("liked that I asked about the drains", "you liked that I asked about the drains"),
        ("he said that he liked my pruning photos", "you liked my pruning photos"),
        (
            "said it was a pleasure to meet somebody who labels things",
            "you said that it was a pleasure to meet somebody who labels things",
        ),
    ],
)
def test_praise_stands_after_that(closing: str, clause: str) -> None:
    assert put(closing)["praise"] == {"clause": clause}


@pytest.mark.parametrize(
    "closing",
    [
        "said she would write next week",
        "gave me the job there and then",
        "made me wait an hour",
        "gave me a hard time over the gap",
        "said I have good hands but no licence",
        "said I'm not what they look for",
        "he said the beets are good this year",
        "offered me 31k",
        "shook my hand",
        "said he'd vote for me",
        "will show me the rota on Monday",
        "let me go",
        "showed me the exit",
        "drove me mad with questions",
        "made me feel small",
        "gave me until Friday",
        "gave me the creeps",
        "took me down a peg",
        "wished me better luck next time",
        "said my Dutch is good for a beginner",
        "said it went well for a first try",
        "said I did surprisingly well",
        "liked my tattoo",
        "liked that I am single",
        "loved my honesty about being fired",
        "said someone who knows boats is the only one they want",
    ],
)
def test_what_is_neither_is_not_repeated(closing: str) -> None:
    assert put(closing) == {}


def test_a_card_thanks_for_the_kindness_and_takes_up_the_praise() -> None:
    notes = noted("walked me to the ferry, said I ask good questions")
    draft = compose(notes, Kind.NOTE, notes.people[0], today=date(2026, 11, 19))
    assert "walking me to the ferry" in draft.body
    assert "you said that I ask good questions" in draft.body
    assert any(key == "people[Olga Brandt].closing" for _, key in draft.sources)


def test_an_email_leaves_the_kindness_to_the_card() -> None:
    notes = noted("walked me to the ferry")
    assert "ferry" not in compose(notes, Kind.THANK_YOU, notes.people[0], today=date(2026, 11, 19)).body
