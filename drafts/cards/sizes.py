"""What a note card holds: its size and arrangement, and how many lines and words of a hand fit on it.

Cards are written across their long side, as the named sizes' measured capacities are; ``arrange`` gives the other way round,
a folded card and other margins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches

from drafts.cards.hands import Hand, parse_hand
from drafts.cards.lengths import INCH, UNIT, CardError, millimeters_in, parse_length

MARGIN_MM = 0.5 * INCH
KEPT_LINES = 3
"""Lines that greeting, closing and name take."""
DEFAULT_SIZE = "us-a6"
POSTCARD = "4x6"

_SMALLEST_MM, _LARGEST_MM = 70.0, 300.0
_SMALLEST_MARGIN_MM = 8.0
"""Heading and check rule are printed in the margins, and printers reach no nearer to the edge than about 4 mm."""


@dataclass(frozen=True, slots=True)
class CardSize:
    """The panel of a card that is written on: ``name`` as commands take it, ``title`` for people, all lengths in millimeters.

    A ``folded`` card opens to twice this panel: its fold runs along the long side, at the top of a card that lies across and
    at the left of one that stands, and the note goes on the inside, on the panel below or right of the fold.
    """

    name: str
    title: str
    width_mm: float
    height_mm: float
    margin_mm: float = MARGIN_MM
    folded: bool = False

    @property
    def line_mm(self) -> float:
        """The length of a written line: the width between the margins."""
        return self.width_mm - 2 * self.margin_mm

    @property
    def sides(self) -> str:
        """Its width and height for people, in inches and in millimeters."""
        inches = f"{self.width_mm / INCH:.4g} × {self.height_mm / INCH:.4g} in"
        return f"{inches} ({self.width_mm:.4g} × {self.height_mm:.4g} mm)"

    @property
    def portrait(self) -> bool:
        """Whether it stands on its short side."""
        return self.height_mm > self.width_mm

    @property
    def opened_mm(self) -> tuple[float, float]:
        """Width and height of the whole card, laid open where it is folded."""
        if not self.folded:
            return self.width_mm, self.height_mm
        return (2 * self.width_mm, self.height_mm) if self.portrait else (self.width_mm, 2 * self.height_mm)

    @property
    def panel_mm(self) -> tuple[float, float]:
        """Where on the opened card the written panel's top left corner is."""
        wide, high = self.opened_mm
        return wide - self.width_mm, high - self.height_mm


def _inches(name: str, title: str, width: float, height: float) -> CardSize:
    return CardSize(name, title, width * INCH, height * INCH)


SIZES: dict[str, CardSize] = {
    size.name: size
    for size in (
        _inches(POSTCARD, "4 × 6 in postcard", 6, 4),
        _inches("us-a2", "US A2", 5.5, 4.25),
        CardSize("iso-a6", "ISO A6", 148, 105),
        _inches("us-a6", "US A6", 6.25, 4.5),
        _inches("us-a7", "US A7", 7, 5),
    )
}
"""The cards with names, smallest first."""

_TWO_SIDES = re.compile(
    rf"(\d+(?:\.\d+)?)\s*{UNIT}?\s*[x×*]\s*(\d+(?:\.\d+)?)\s*{UNIT}?",
    re.IGNORECASE,
)


def parse_size(text: str) -> CardSize:
    """The card that ``text`` names: one of ``SIZES``, or two sides with a unit (``5x7in``, ``100x150mm``).

    The longer side is taken across, whichever is given first. Raises CardError for a bare ``A6`` (two cards have that
    name), an unknown name, sides without a unit, and sides that no card has.
    """
    name = re.sub(r"[\s_-]+", "-", text.strip().lower())
    if name in SIZES:
        return SIZES[name]
    if re.sub(r"\W", "", name) == "a6":
        raise CardError('"A6" is two cards: us-a6 (4.5 × 6.25 in) or iso-a6 (105 × 148 mm); say which')
    sides = _TWO_SIDES.fullmatch(text.strip())
    if sides:
        return _custom(text.strip(), sides)
    names = ", ".join(SIZES)
    close = get_close_matches(name, [*SIZES, *(known.removeprefix("us-") for known in SIZES)], n=1, cutoff=0.5)
    hint = f'; did you mean "{_full_name(close[0])}"?' if close else ""
    raise CardError(f'unknown card size "{text.strip()}": {names}, or two sides such as 5x7in or 100x150mm{hint}')


def arrange(size: CardSize, *, portrait: bool = False, folded: bool = False, margin: str = "") -> CardSize:
    """The card standing on its short side, folded, or with other margins (``"10mm"``; "" leaves half an inch).

    Raises CardError for a folded postcard, and for margins under 8 mm or that leave no room between them.
    """
    if folded and size.name == POSTCARD:
        raise CardError("the 4x6 card is a postcard, which is flat: choose another --size, or leave --folded away")
    if portrait:
        size = replace(size, width_mm=size.height_mm, height_mm=size.width_mm)
    if margin:
        margin_mm = parse_length(margin, "margin: ", "10mm or 0.4in")
        if margin_mm < _SMALLEST_MARGIN_MM or 2 * margin_mm > min(size.width_mm, size.height_mm) - 20:
            most = (min(size.width_mm, size.height_mm) - 20) / 2
            raise CardError(f"margin: {margin.strip()} does not do on a {size.title} card: 8 to {most:.0f} mm")
        size = replace(size, margin_mm=margin_mm)
    return replace(size, folded=folded)


def lines_available(size: CardSize, hand: Hand) -> int:
    """How many ruled lines the card has between its margins."""
    return int((size.height_mm - 2 * size.margin_mm) / hand.pitch_mm + 1e-9)


def body_capacity(size: CardSize | str, hand: Hand | str) -> int:
    """How many body words one side holds, with three lines kept for greeting, closing and name.

    Tenths of a word a line, rounded down (nobody writes the last half letter), times the lines, rounded half to even.
    Takes the names too and raises CardError for an unknown one.
    """
    card = parse_size(size) if isinstance(size, str) else size
    writer = parse_hand(hand) if isinstance(hand, str) else hand
    tenths = int(card.line_mm / INCH * writer.words_per_inch * 10 + 1e-9)
    # The halves are exact here: tenths are whole numbers, so this is not at the mercy of binary fractions.
    whole, rest = divmod(tenths * max(0, lines_available(card, writer) - KEPT_LINES), 10)
    return whole + (rest > 5 or (rest == 5 and whole % 2 == 1))


def _full_name(close: str) -> str:
    return close if close in SIZES else f"us-{close}"


def _custom(text: str, sides: re.Match[str]) -> CardSize:
    first, first_unit, second, second_unit = sides.groups()
    unit = (second_unit or first_unit or "").lower()
    if not unit:
        if {float(first), float(second)} == {4.0, 6.0}:
            return SIZES[POSTCARD]
        raise CardError(f'"{text}" has no unit: write {first}x{second}in or {first}x{second}mm')
    if first_unit and second_unit and millimeters_in(first_unit) != millimeters_in(second_unit):
        raise CardError(f'"{text}" mixes two units: write both sides in one')
    millimeters = millimeters_in(unit)
    short, long = sorted((float(first) * millimeters, float(second) * millimeters))
    if short < _SMALLEST_MM or long > _LARGEST_MM:
        raise CardError(
            f'"{text}" is no card: the sides must be {_SMALLEST_MM:.0f} to {_LARGEST_MM:.0f} mm (2.8 to 11.8 in)'
        )
    shown = "in" if millimeters == INCH else unit
    return CardSize(f"{first}x{second}{shown}", f"{first} × {second} {shown}", long, short)
