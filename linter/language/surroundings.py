"""What stands anywhere in a phrase's sentence: the words of its trade, which tell "palate" from "pallet"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

_BRACED = re.compile(r"\s*\{(!?)([^}]*)\}")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``present``: of each group one stands in the sentence; ``absent``: none of these does. A "*" ends a word's beginning."""

    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()

    def fit(self, sentence: Sequence[str]) -> bool:
        """Whether a sentence (its words in lower case, but for the phrase's own) is such as these lines ask for."""
        return all(any(map(_pattern(group).fullmatch, sentence)) for group in self.present) and not any(
            any(map(_pattern(group).fullmatch, sentence)) for group in self.absent
        )


@cache
def _pattern(group: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word).replace(r"\*", r".*") for word in group.split("|")))


def parted(line: str) -> tuple[str, Surroundings]:
    """A phrase line without its braces, and what these ask for: "{one|of|these}", "{!none|of|these}"."""
    braced = _BRACED.findall(line)
    if not braced:
        return line, Surroundings()
    return _BRACED.sub("", line), Surroundings(
        tuple(words for negated, words in braced if not negated), tuple(words for negated, words in braced if negated)
    )
