"""What a message keeps while it is put together: how long it is, what it sounds of, which notes it rests on."""

from __future__ import annotations

import pytest

from drafts.composing.assembly import Message, drummed
from drafts.composing.facts import Facts
from drafts.composing.origins import Origins
from drafts.composing.room import Room
from drafts.kinds import Kind
from drafts.render import library


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("I came. I saw. I left.", 1),
        ("I came. I saw. I left. I slept.", 2),
        ("\n I’d come. I saw!  I left? ‘I slept.", 1),
        ("I came. We saw. I left.", 0),
        ("", 0),
    ],
)
def test_three_sentences_that_begin_alike_drum(text: str, times: int) -> None:
    assert drummed(text) == times


@pytest.mark.parametrize("kind", list(Kind))
def test_texts_are_as_long_together_as_in_one(kind: Kind) -> None:
    room, texts = Room(kind), ["My number is 206 555", "0177. – Call me!", "", "“Any” time."]
    assert room.together(texts) == room.length(" ".join(texts))
    assert room.together(texts) == room.together(texts), "the second time from what is known"


def test_a_message_sounds_of_what_is_chosen_now() -> None:
    one, other = library().phrasings(Kind.THANK_YOU, "opening")[:2]
    message = Message(None, Facts())
    assert not message.heard().stems
    for wording in (one, other, one):
        message.choose(wording, "Thank you.")
        assert message.heard().stems == wording.stems
        assert message.told_so_far() == message.told(wording)


def test_a_sentence_rests_on_the_facts_that_stand_in_it() -> None:
    facts = Facts()
    facts.put("company", "Ash", "company")
    facts.put("talk", {"topic": "the kiln", "sentence": "The kiln is old. It leaks."}, "people[Ada].talked_about[0]")
    origins = Origins(facts)
    assert origins.of("I liked Ash.") == ["company"]
    assert origins.of("I liked Ashby and the kilns.") == []
    assert origins.of("It leaks.") == ["people[Ada].talked_about[0]"], "one of its sentences"
    facts.put("own_words", "Ash is where I live.", "people[Ada].own_words")
    assert Origins(facts).of("Ash is where I live.") == ["people[Ada].own_words"]
