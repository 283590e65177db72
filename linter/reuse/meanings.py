"""Word meanings from a small table: a vector and a rank by frequency for each of the most frequent stems.

``meanings.bin`` is distilled from a sentence-embedding model by ``bench/build_meanings.py``. Plain Python reads it: a set of
letters needs some thousand products, and importing numpy would cost more than it saves.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import mul
from pathlib import Path

Vector = Sequence[float]
REMEMBERED = 200_000
"""How many pairs of words are remembered before memory is given back."""


class Meanings:
    """The table. ``dimensions`` is the length of its vectors."""

    def __init__(self, path: Path) -> None:
        content = path.read_bytes()
        first = content.index(b"\n")
        second = content.index(b"\n", first + 1)
        self.dimensions = int(content[:first].split()[0])
        self._place = {key: place for place, key in enumerate(content[first + 1 : second].decode("ascii").split(" "))}
        self._bytes = content[second + 1 :]
        self._words: dict[str, Vector | None] = {}
        self._likeness: dict[tuple[str, str], float] = {}

    def vector(self, key: str) -> Vector | None:
        """The meaning of a stem as a vector of length 1, None where the table does not hold it."""
        if key not in self._words:
            place = self._place.get(key)
            if place is None:
                self._words[key] = None
            else:
                width = self.dimensions // 2
                self._words[key] = _unpacked(self._bytes[place * width : (place + 1) * width])
        return self._words[key]

    def likeness(self, one: str, other: str) -> float:
        """How alike two stems are in meaning, from -1 to 1; 0 where the table lacks one."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._likeness:
            if len(self._likeness) > REMEMBERED:
                self._likeness.clear()
            self._likeness[pair] = cosine(self.vector(one), self.vector(other))
        return self._likeness[pair]

    def rarity(self, key: str) -> float:
        """How much a stem tells by being rare: 0.35 for the most frequent, 1 for one that the table does not hold."""
        place = self._place.get(key)
        if place is None:
            return 1.0
        return 0.35 + 0.65 * math.log1p(place / 50) / math.log1p(len(self._place) / 50)

    def mean(self, weights: Mapping[str, float], without: Iterable[str] = ()) -> Vector | None:
        """The weighted mean meaning of some stems less some others, of length 1; None where none is in the table."""
        left_out = set(without)
        total = array("d", bytes(8 * self.dimensions))
        some = False
        for key, weight in weights.items():
            vector = None if key in left_out else self.vector(key)
            if vector is not None:
                some = True
                total = array("d", [sum_ + weight * value for sum_, value in zip(total, vector, strict=True)])
        return _unit(total) if some else None


def cosine(one: Vector | None, other: Vector | None) -> float:
    """How alike two vectors of length 1 are, 0 where one is missing."""
    return 0.0 if one is None or other is None else sum(map(mul, one, other))


def _unpacked(packed: bytes) -> Vector:
    """The vector of length 1 that is kept as two numbers of four bits to a byte, each 8 more than it means."""
    return _unit([half - 8 for both in packed for half in (both >> 4, both & 15)])


def _unit(values: Sequence[float]) -> Vector:
    length = math.sqrt(sum(map(mul, values, values)))
    return array("d", [value / length for value in values]) if length else array("d", values)


@cache
def meanings() -> Meanings:
    """The table that ships with the program."""
    return Meanings(Path(__file__).parent / "meanings.bin")
