"""Lengths as people type them, in millimeters."""

from __future__ import annotations

import re

INCH = 25.4
"""An inch in millimeters."""

UNIT = r"(mm|cm|in|inch|inches|\"|″)"
"""The units a length may have, as a pattern."""

_LENGTH = re.compile(rf"(\d+(?:\.\d+)?)\s*{UNIT}", re.IGNORECASE)


class CardError(ValueError):
    """A card that cannot be written as asked; the message is one line for the person."""


def millimeters_in(unit: str) -> float:
    """How many millimeters one of the units in ``UNIT`` has."""
    return {"mm": 1.0, "cm": 10.0}.get(unit.lower(), INCH)


def parse_length(text: str, what: str = "", example: str = "168mm or 6.6in") -> float:
    """The length in millimeters (``"168mm"``, ``"6.6 in"``). Raises CardError, opening with ``what``, for one without a unit."""
    given = _LENGTH.fullmatch(text.strip())
    if not given:
        raise CardError(f'{what}"{text.strip()[:40]}" is no length: write {example}')
    return float(given[1]) * millimeters_in(given[2])
