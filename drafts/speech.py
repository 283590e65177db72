"""How long a text takes to say: the measure of a voicemail."""

from __future__ import annotations

import re

WORDS_PER_MINUTE = 140
"""A rate at which a stranger understands every word (the etiquette research's figure for clarity)."""

DIGITS_PER_SECOND = 2
"""How fast a telephone number can be said so that it can be written down."""

_NUMBER = re.compile(r"\+?\(?\d(?:[\d ().\-–]*\d)?")


def spoken_seconds(text: str) -> float:
    """Seconds to say a text aloud: words at ``WORDS_PER_MINUTE``, numbers of seven digits and more digit by digit."""
    digits = 0

    def count(found: re.Match[str]) -> str:
        nonlocal digits
        number = sum(char.isdigit() for char in found[0])
        if number < 7:
            return found[0]
        digits += number
        return " "

    rest = _NUMBER.sub(count, text)
    words = sum(1 for token in rest.split() if any(char.isalnum() for char in token))
    return words * 60 / WORDS_PER_MINUTE + digits / DIGITS_PER_SECOND
