"""Compare names: folded forms, the words of a name, and near misses."""

from __future__ import annotations

import re
import unicodedata

SHORT_TITLES = (
    "Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Fr|Rev|Hon|Capt|Lt|Col|Gen|Maj|Cpl|Sgt|Supt|Insp|Cmdr|Cdr|Adm|Engr|Ing|Arch|Atty|Cllr"
)
"""Titles and ranks written with a stop, which ends no sentence: alternatives of a pattern."""
TITLES = (
    f"{SHORT_TITLES}|Miss|Professor|Sir|Dame|Madam|Herr|Frau|Señor|Señora|Sister|Father|Reverend|Rabbi|Imam|Ustadh|Ustaz|Sheikh|Pastor|"
    "Chef|Coach|Judge|Justice|Captain|Sergeant|Corporal|Lieutenant|Major|Colonel|General|Commander|Admiral|Chief|Officer|Constable|Inspector|"
    "Superintendent|Councillor|Maestro|Maestra"
)
"""Those, and the ones written in full."""
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
