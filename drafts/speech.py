"""How long a text is: in words, or in the seconds that it takes to say, the measure of a voicemail."""

from __future__ import annotations

import re

WORDS_PER_MINUTE = 140
"""A rate at which a stranger understands every word (the etiquette research's figure for clarity)."""

DIGITS_PER_SECOND = 2
"""How fast a telephone number can be said so that it can be written down."""

# From its first letter on: what stands before that (a quotation mark) makes no second word.
_WORD = re.compile(r"\w\S*")
_SAID = re.compile(r"[^\W_]\S*")
_NUMBER = re.compile(r"\+?\(?\d(?:[\d ().\-–]*\d)?")


def word_count(text: str) -> int:
    """How many words a text has: a dash alone is none."""
    return len(_WORD.findall(text))


def spoken_seconds(text: str, words_per_minute: int = WORDS_PER_MINUTE) -> float:
    """Seconds to say a text aloud, pauses among them: words at that rate, numbers of seven digits and more digit by digit."""
    digits = 0
    rest, start = [], 0
    for number in numbers(text):
        rest.append(text[start : number.start()])
        start = number.end()
        digits += digits_in(number[0])
    rest.append(text[start:])
    words = len(_SAID.findall(" ".join(rest)))
    return words * 60 / words_per_minute + digits / digits_per_second(words_per_minute)


def digits_per_second(words_per_minute: int) -> float:
    """How fast digits are said by somebody who speaks at this rate: never faster than they can be written down."""
    return DIGITS_PER_SECOND * min(1.0, words_per_minute / WORDS_PER_MINUTE)


def numbers(text: str) -> list[re.Match[str]]:
    """The numbers that are said digit by digit: seven digits and more."""
    return [found for found in _NUMBER.finditer(text) if digits_in(found[0]) >= 7]


def digits_in(text: str) -> int:
    """How many digits a text has."""
    return sum(char.isdigit() for char in text)
