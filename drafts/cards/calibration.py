"""The size of a person's own hand, from the length of one line that they copied."""

from __future__ import annotations

import re

from drafts.cards.lines import WORD_EM, width_em
from drafts.cards.sizes import HANDS, INCH, CardError, Hand

CALIBRATION_LINE = "It was a pleasure to talk with you today"
"""The line to copy in one's usual writing, on paper without lines or on college-ruled paper."""

_LENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(mm|cm|in|inch|inches|\"|″)", re.IGNORECASE)
_SMALLEST, _LARGEST = 0.4, 2.5


def calibrated(length: str) -> Hand:
    """The hand that wrote ``CALIBRATION_LINE`` this long (``"168mm"``, ``"6.6 in"``).

    Its ruled pitch is that of the nearest of the three named hands. Raises CardError for a length without a unit or one
    that no hand writes.
    """
    given = _LENGTH.fullmatch(length.strip())
    if not given:
        raise CardError(f'"{length.strip()[:40]}" is no length: write 168mm or 6.6in')
    millimeters = float(given[1]) * {"mm": 1.0, "cm": 10.0}.get(given[2].lower(), INCH)
    words = width_em(CALIBRATION_LINE) / WORD_EM
    words_per_inch = words / (millimeters / INCH) if millimeters else 0.0
    if not _SMALLEST <= words_per_inch <= _LARGEST:
        least, most = (words / bound * INCH for bound in (_LARGEST, _SMALLEST))
        raise CardError(
            f"{length.strip()} is too short or too long for that line: a hand writes it in {least:.0f} to {most:.0f} mm"
        )
    nearest = min(HANDS.values(), key=lambda hand: abs(hand.words_per_inch - words_per_inch))
    return Hand("your own", words_per_inch, nearest.pitch_mm)
