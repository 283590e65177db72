"""The writer's hand: how many words go on an inch, and the ruled pitch it wants."""

from __future__ import annotations

from dataclasses import dataclass, replace

from drafts.cards.lengths import CardError, parse_length

DEFAULT_HAND = "medium"
OWN = "own"
"""The word for the hand that was measured with ``card --calibrate``."""

_SMALLEST_PITCH_MM, _LARGEST_PITCH_MM = 4.0, 16.0


@dataclass(frozen=True, slots=True)
class Hand:
    """A person's writing: words an inch, and the ruled pitch it wants in millimeters."""

    name: str
    words_per_inch: float
    pitch_mm: float


HANDS: dict[str, Hand] = {
    "small": Hand("small", 1.08 * 1.12, 6.35),
    "medium": Hand("medium", 1.08, 7.1),
    "large": Hand("large", 1.08 * 0.85, 8.7),
}
"""One measured hand at college pitch, and the same smaller (narrow pitch) and larger (wide pitch)."""


def parse_hand(text: str) -> Hand:
    """The hand of that name. Raises CardError for another name."""
    try:
        return HANDS[text.strip().lower()]
    except KeyError:
        raise CardError(f'unknown hand "{text.strip()}": {", ".join(HANDS)}') from None


def ruled(hand: Hand, pitch: str) -> Hand:
    """The same hand on lines ``pitch`` apart (``"8mm"``; "" leaves its own). Raises CardError outside 4 to 16 mm."""
    if not pitch:
        return hand
    pitch_mm = parse_length(pitch, "pitch: ", "8mm or 0.3in")
    if not _SMALLEST_PITCH_MM <= pitch_mm <= _LARGEST_PITCH_MM:
        raise CardError(f"pitch: {pitch.strip()} is no line spacing for writing: 4 to 16 mm (0.16 to 0.63 in)")
    return replace(hand, pitch_mm=pitch_mm)
