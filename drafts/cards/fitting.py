"""Which card and hand hold the notes where the chosen ones do not: a larger card first, then a smaller hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafts.card import CardLayout, lay_out
from drafts.cards.hands import HANDS, Hand, ruled
from drafts.cards.sizes import SIZES, CardSize, arrange

_LARGER = ("us-a2", "us-a6", "us-a7")
"""The note cards to go over to, smallest first. Whoever has a postcard or an ISO card is not sent to the other."""


def fit(notes: Sequence[str], size: CardSize, hand: Hand, pitch: str = "") -> list[CardLayout]:
    """The notes, all on one card in one hand: the chosen ones where they hold every note.

    Else the next larger card that does, arranged as the chosen one is; else the largest in the next smaller hand that does.
    Where nothing holds them all, the layouts on the largest card in the smallest hand, which say what is over. ``pitch`` is
    that asked for, which a smaller hand keeps to. Raises CardError for a card with no room at all.
    """
    layouts: list[CardLayout] = []
    for card, writer in _choices(size, hand, pitch):
        layouts = [lay_out(note, card, writer) for note in notes]
        if not any(layout.over for layout in layouts):
            break
    return layouts


def _choices(size: CardSize, hand: Hand, pitch: str) -> Iterator[tuple[CardSize, Hand]]:
    cards = [size]
    for name in _LARGER:
        if SIZES[name].width_mm * SIZES[name].height_mm > size.width_mm * size.height_mm:
            larger = arrange(SIZES[name], portrait=size.portrait, folded=size.folded)
            cards.append(replace(larger, margin_mm=size.margin_mm))
    yield from ((card, hand) for card in cards)
    smaller = sorted(HANDS.values(), key=lambda each: each.words_per_inch)
    for each in smaller:
        if each.words_per_inch > hand.words_per_inch:
            yield cards[-1], ruled(each, pitch)
