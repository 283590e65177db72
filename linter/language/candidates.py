"""Which right words a misspelt one may have been meant for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from linter.language.edits import cost
from linter.language.lexicon import Lexicon

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST_FAR = 24
FAR_LIMIT = 3.2
_REMEMBERED = 20_000
_REMEMBERED_FAR = 2_000


def one_edit(word: str) -> set[str]:
    """Every string one letter left out, added, changed or swapped away."""
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return {
        *(left + right[1:] for left, right in splits if right),
        *(left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1),
        *(left + letter + right[1:] for left, right in splits if right for letter in _LETTERS),
        *(left + letter + right for left, right in splits for letter in _LETTERS),
    } - {word}


class Neighbours:
    """Finds the lexicon's words near a string."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._about = lru_cache(maxsize=_REMEMBERED_FAR)(self._find_about)
        self._near = lru_cache(maxsize=_REMEMBERED)(self._find_near)
        self._buckets: dict[int, list[tuple[str, int]]] | None = None

    def near(self, word: str) -> frozenset[str]:
        """The words one edit away from a lower-case string."""
        return self._near(word)

    def _find_near(self, word: str) -> frozenset[str]:
        words = self._lexicon.words
        return frozenset(other for other in one_edit(word) if other in words)

    def about(self, word: str) -> tuple[tuple[str, float], ...]:
        """The words that some slips lead to from a lower-case string, each with how dear they are (see ``edits.cost``)."""
        return self._about(word)

    def _find_about(self, word: str) -> tuple[tuple[str, float], ...]:
        priced = ((other, cost(word, other, FAR_LIMIT)) for other in self._far(word))
        return tuple((other, price) for other, price in priced if price < FAR_LIMIT)

    def _far(self, word: str) -> Iterator[str]:
        """The words of about the same letters: at most two edits away, and some that are further."""
        if self._buckets is None:
            self._buckets = defaultdict(list)
            for other in self._lexicon.words:
                self._buckets[len(other)].append((other, _mask(other)))
        if len(word) > _LONGEST_FAR:
            return
        mask = _mask(word)
        reach = 2 if len(word) > 4 else 1
        for length in range(max(1, len(word) - reach), len(word) + reach + 1):
            for other, letters in self._buckets.get(length, ()):
                if (letters ^ mask).bit_count() <= 3:
                    yield other


def _mask(word: str) -> int:
    mask = 0
    for char in word:
        mask |= 1 << (ord(char) & 31)
    return mask
