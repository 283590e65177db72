"""Compare names: folded forms, the words of a name, and near misses."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_][\w'’]*")


def fold(text: str) -> str:
    """A name in the form in which "Núñez", "NUNEZ" and "Nunez" are equal."""
    plain = unicodedata.normalize(
        "NFKD", text.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ß", "ss")
    )
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold().strip("'’.,-")


def name_tokens(text: str) -> frozenset[str]:
    """The folded words of a name, hyphenated parts apart and together."""
    return frozenset(fold(word) for word in [*_WORD.findall(text), *re.findall(r"[^\W\d_][\w'’\-]*", text)])


def near(one: str, other: str) -> bool:
    """Whether two folded words differ by one letter (put in, left out, changed or swapped), or two in words of eight and more."""
    if one == other:
        return False
    limit = 2 if min(len(one), len(other)) >= 8 else 1
    return min(len(one), len(other)) >= 4 and distance(one, other, limit) <= limit


def distance(one: str, other: str, limit: int) -> int:
    """The number of letters put in, left out, changed or swapped with a neighbour; ``limit`` + 1 for anything above ``limit``."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        two_before, before, row = before, row, [i] + [0] * len(other)
        for j, against in enumerate(other, 1):
            cost = char != against
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + cost)
            if two_before and j > 1 and char == other[j - 2] and one[i - 2] == against:
                row[j] = min(row[j], two_before[j - 2] + 1)
    return min(row[-1], limit + 1)
