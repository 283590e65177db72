"""How likely a word is after the two before it, from a packed trigram model: what tells "their new sheet" from "there new sheet".

The file is made by ``bench/build_ngrams.py``. It is mapped, never read whole; an n-gram is found by the CRC of its words.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zlib import crc32

from linter.language.lexicon import DATA

BUCKETS = 65_536
"""N-grams are filed by the upper half of their CRC; within a bucket the lower half tells them apart."""
CHANCE_STEPS = 32
"""A chance's byte is its ten-logarithm, negated, in steps of 1/32."""
BACKOFF_STEPS, BACKOFF_ZERO = 64, 128
"""A backoff's byte is its ten-logarithm in steps of 1/64 from -2."""
START, END = "<s>", "</s>"
"""What stands before a sentence's first word, and after its last."""
_UNKNOWN = -6.5
"""The chance of a word that the model has never read, as a ten-logarithm: about that of its rarest."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Where in the map one table's columns begin."""

    offsets: int
    keys: int
    chances: int
    backoffs: int

    def row(self, data: mmap.mmap, words: bytes) -> int:
        """The row of an n-gram, -1 where there is none."""
        crc = crc32(words)
        first, last = struct.unpack_from("<2I", data, self.offsets + 4 * (crc >> 16))
        start, end = self.keys + 2 * first, self.keys + 2 * last
        key = (crc & 0xFFFF).to_bytes(2, "little")
        at = data.find(key, start, end)
        while at != -1 and (at - self.keys) & 1:
            at = data.find(key, at + 1, end)
        return (at - self.keys) >> 1 if at != -1 else -1


class Ngrams:
    """The model of one file."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._short, at = self._table(0, backoffs=True)
        self._long, _ = self._table(at, backoffs=False)

    def _table(self, at: int, *, backoffs: bool) -> tuple[_Table, int]:
        (rows,) = struct.unpack_from("<I", self._data, at)
        keys = at + 4 + 4 * (BUCKETS + 1)
        chances = keys + 2 * rows
        end = chances + rows * (2 if backoffs else 1)
        return _Table(at + 4, keys, chances, chances + rows), end + -end % 4

    def chance(self, first: str, second: str, word: str) -> tuple[float, int]:
        """The ten-logarithm of the chance of a word after two others, and how many words of these the model has seen together."""
        data, short = self._data, self._short
        row = self._long.row(data, f"{first} {second} {word}".encode())
        if row != -1:
            return -data[self._long.chances + row] / CHANCE_STEPS, 3
        backoff = self._backoff(f"{first} {second}")
        row = short.row(data, f"{second} {word}".encode())
        if row != -1:
            return backoff - data[short.chances + row] / CHANCE_STEPS, 2
        backoff += self._backoff(second)
        return backoff + self.alone(word), 1

    def alone(self, word: str) -> float:
        """The ten-logarithm of the chance of a word anywhere."""
        row = self._short.row(self._data, word.encode())
        return -self._data[self._short.chances + row] / CHANCE_STEPS if row != -1 else _UNKNOWN

    def together(self, *words: str) -> bool:
        """Whether the model has seen two words side by side."""
        return len(words) == 2 and self._short.row(self._data, " ".join(words).encode()) != -1

    def _backoff(self, words: str) -> float:
        row = self._short.row(self._data, words.encode())
        return (self._data[self._short.backoffs + row] - BACKOFF_ZERO) / BACKOFF_STEPS if row != -1 else 0.0

    def likelihood(self, before: Sequence[str], words: Sequence[str], after: Sequence[str]) -> tuple[float, list[int]]:
        """How likely words are between two before them and two after, and how much of each place the model has seen."""
        line = [*before, *words, *after]
        total, seen = 0.0, []
        for place in range(2, len(line)):
            chance, known = self.chance(line[place - 2], line[place - 1], line[place])
            total += chance
            seen.append(known)
        return total, seen


@cache
def shipped() -> Ngrams:
    """The model that comes with the program."""
    return Ngrams(DATA / "ngrams.bin")
