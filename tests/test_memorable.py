"""Of several topics none is remembered in passing that is a riddle, a trifle or a trouble."""

from __future__ import annotations

from datetime import date

import pytest

from drafts.composing.memorable import cryptic
from drafts.kinds import Kind
from drafts.reading import parse
from drafts.writing import compose

TODAY = date(2026, 11, 21)


def _body(topics: str, kind: Kind) -> str:
    notes = parse(
        f"""
me: {{name: Ola Berg}}
company: Firth Ferries
role: Deckhand
interview: {{date: 2026-11-18}}
people:
  - name: Rae Duff
    part: hiring manager
    talked_about: [{topics}]
highlights: [I spliced every mooring line on the Clyde boats]
""",
        "notes.yaml",
    )
    return compose(notes, kind, notes.people[0], today=TODAY).body


@pytest.mark.parametrize(
    "topic", ["ropes versus not ropes", "the 44 over Hill Road in fog", "same buoy painted by two crews"]
)
def test_a_riddle_is_no_memory(topic: str) -> None:
    assert cryptic(topic)
    assert topic.rsplit(maxsplit=1)[-1] not in _body(topic, Kind.REJECTION)
    assert "night landing at the old pier" in _body(f"{topic}, the night landing at the old pier", Kind.REJECTION)


def test_a_plain_topic_is_one_to_remember() -> None:
    assert not cryptic("the night landing at the old pier")


def test_a_thing_of_theirs_is_no_topic_of_a_letter_or_a_reminder() -> None:
    topics = "'his Jeep, 1968, still runs', the night landing at the old pier, the new gangway on Skye"
    for kind in (Kind.CHECK_IN, Kind.LETTER, Kind.REJECTION):
        assert "Jeep" not in _body(topics, kind)
