"""The other people in the notes: what they heard already, and whom of them a message may name."""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

from drafts.composing.facts import Gatherer, Texts
from drafts.notes import Person


def _before(to: Gatherer) -> list[Person]:
    """The people who stand before this reader in the notes."""
    reader = to.person
    return list(takewhile(lambda person: person.name != reader.name, to.notes.people)) if reader else []


def needs_of_nobody_else(to: Gatherer, told: Callable[[str, str], bool]) -> Texts:
    """The needs that nobody else spoke of before, as ``told`` has it: theirs to hear about are those, and people compare letters."""
    theirs = [text for one in _before(to) for text in (*one.talked_about, *one.learned)]
    return [pair for pair in to.common("needs", to.share.needs) if not any(told(pair[0], text) for text in theirs)]


def put_colleague(to: Gatherer) -> None:
    """Put somebody else among the facts whom I spoke with that day: the nearest before this reader in the notes, so that whoever is added at their end
    changes nobody else's letter.
    """
    met = [person for person in _before(to) if person.talked_about or person.learned or person.concerns]
    if to.person and not to.person.met and to.notes.interview.date and (there := [one for one in met if not one.met]):
        to.facts.put("colleague", there[-1].name, "people")
