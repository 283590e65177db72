"""What a note card holds: its size, the writer's hand, and how many lines and words fit on it.

Cards are written across their long side, as the named sizes' measured capacities are; ``CardSize.turned`` gives the other
way round.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches

INCH = 25.4
MARGIN_MM = 0.5 * INCH
KEPT_LINES = 3
"""Lines that greeting, closing and name take."""
DEFAULT_SIZE = "us-a6"
DEFAULT_HAND = "medium"

_SMALLEST_MM, _LARGEST_MM = 70.0, 300.0


class CardError(ValueError):
    """A card that cannot be written as asked; the message is one line for the person."""


@dataclass(frozen=True, slots=True)
class CardSize:
    """One side of a card: ``name`` as commands take it, ``title`` for people, the sides in millimeters."""

    name: str
    title: str
    width_mm: float
    height_mm: float

    @property
    def line_mm(self) -> float:
        """The length of a written line: the width between the margins."""
        return self.width_mm - 2 * MARGIN_MM

    @property
    def sides(self) -> str:
        """Its width and height for people, in inches and in millimeters."""
        inches = f"{self.width_mm / INCH:.4g} × {self.height_mm / INCH:.4g} in"
        return f"{inches} ({self.width_mm:.4g} × {self.height_mm:.4g} mm)"

    def turned(self) -> CardSize:
        """The same card with its other side across."""
        return replace(self, width_mm=self.height_mm, height_mm=self.width_mm)


@dataclass(frozen=True, slots=True)
class Hand:
    """A person's writing: words an inch, and the ruled pitch it wants in millimeters."""

    name: str
    words_per_inch: float
    pitch_mm: float


def _inches(name: str, title: str, width: float, height: float) -> CardSize:
    return CardSize(name, title, width * INCH, height * INCH)


SIZES: dict[str, CardSize] = {
    size.name: size
    for size in (
        _inches("4x6", "4 × 6 in postcard", 6, 4),
        _inches("us-a2", "US A2", 5.5, 4.25),
        CardSize("iso-a6", "ISO A6", 148, 105),
        _inches("us-a6", "US A6", 6.25, 4.5),
        _inches("us-a7", "US A7", 7, 5),
    )
}
"""The cards with names, smallest first."""

HANDS: dict[str, Hand] = {
    "small": Hand("small", 1.08 * 1.12, 6.35),
    "medium": Hand("medium", 1.08, 7.1),
    "large": Hand("large", 1.08 * 0.85, 8.7),
}
"""One measured hand at college pitch, and the same smaller (narrow pitch) and larger (wide pitch)."""

_TWO_SIDES = re.compile(
    r"(\d+(?:\.\d+)?)\s*(mm|cm|in|inch|inches|\"|″)?\s*[x×*]\s*(\d+(?:\.\d+)?)\s*(mm|cm|in|inch|inches|\"|″)?",
    re.IGNORECASE,
)
_UNIT_MM = {"mm": 1.0, "cm": 10.0}


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


def parse_hand(text: str) -> Hand:
    """The hand of that name. Raises CardError for another name."""
    try:
        return HANDS[text.strip().lower()]
    except KeyError:
        raise CardError(f'unknown hand "{text.strip()}": {", ".join(HANDS)}') from None


def lines_available(size: CardSize, hand: Hand) -> int:
    """How many ruled lines the card has between its margins."""
    return int((size.height_mm - 2 * MARGIN_MM) / hand.pitch_mm + 1e-9)


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
            return SIZES["4x6"]
        raise CardError(f'"{text}" has no unit: write {first}x{second}in or {first}x{second}mm')
    if first_unit and second_unit and _millimeters(first_unit) != _millimeters(second_unit):
        raise CardError(f'"{text}" mixes two units: write both sides in one')
    millimeters = _millimeters(unit)
    short, long = sorted((float(first) * millimeters, float(second) * millimeters))
    if short < _SMALLEST_MM or long > _LARGEST_MM:
        raise CardError(
            f'"{text}" is no card: the sides must be {_SMALLEST_MM:.0f} to {_LARGEST_MM:.0f} mm (2.8 to 11.8 in)'
        )
    shown = "in" if millimeters == INCH else unit
    return CardSize(f"{first}x{second}{shown}", f"{first} × {second} {shown}", long, short)


def _millimeters(unit: str) -> float:
    return _UNIT_MM.get(unit.lower(), INCH)
