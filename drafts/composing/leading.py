"""Which texts of the notes lead in a message: what is of a piece with the rest, what nobody heard before, what fits a card."""

from __future__ import annotations

from collections.abc import Collection

from drafts.allocate import kin
from drafts.composing.facts import Gatherer, Texts
from drafts.composing.memorable import cryptic
from drafts.fragments.bearing import dull
from drafts.fragments.roughness import rough

_CARD = range(4, 17)
"""Words of a jot that says something and leaves room on a card."""


def leaves_room_on_a_card(text: str) -> bool:
    """Whether a jot is no longer than what a card has room for beside the thanks and the wish."""
    return len(text.split()) < _CARD.stop


def kin_first(to: Gatherer, told: Texts) -> Texts:
    """What shares a word with the first thing that I bring leads: a letter is of a piece where the two meet."""
    mine = to.notes.highlights[to.share.highlights[0]].text if to.share.highlights else ""
    return sorted(told, key=lambda pair: not kin(mine, pair[0], beside=to.notes.role))


def without_mere_numbers(to: Gatherer, learned: Texts) -> Texts:
    """What was learned, without mere numbers and times where there is a talk to speak of; not so what I can answer with a deed."""
    mine = [text for text, _ in to.highlights(to.share.highlights)]
    return [
        pair
        for pair in learned
        if not ("talk" in to.facts.values and dull(pair[0]) and not any(kin(one, pair[0]) for one in mine))
    ]


def without(texts: Texts, keys: Collection[str]) -> Texts:
    """The texts but for those with one of the ``keys``."""
    return [pair for pair in texts if pair[1] not in keys]


def fresh_first(texts: Texts, said: Collection[str], shared: Collection[str] = ()) -> Texts:
    """What nobody else heard leads, and of that what was not ``said`` before."""
    return sorted(texts, key=lambda pair: (pair[0] in shared, pair[1] in said))


def meeting_first(highlights: Texts, needs: Texts) -> tuple[Texts, Texts]:
    """A highlight and a need that are about the same thing lead, so that the letter can set one against the other."""
    pair = next(((mine, theirs) for theirs in needs for mine in highlights if kin(mine[0], theirs[0])), None)
    if pair is None:
        return highlights, needs
    first, need = pair
    return [first, *(one for one in highlights if one != first)], [need, *(one for one in needs if one != need)]


def for_a_card(texts: Texts, later: Collection[str], shared: Collection[str]) -> Texts:
    """What fits a card and is no bare name leads, what reads best before the rest and a riddle behind it; what is long comes last, the shortest first."""

    def turn(text: str) -> tuple[bool, bool, bool, int, int]:
        count = len(text.split())
        fits = count in _CARD
        return text in shared, cryptic(text), not fits, rough(text) if fits else 0, 0 if fits else count

    return sorted(without(texts, later), key=lambda pair: turn(pair[0]))
