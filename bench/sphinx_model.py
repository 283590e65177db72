"""Read a trigram language model as CMU Sphinx packs it: a trie in bits, its figures through tables of 65,536 values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

_MAGIC = b"Trie Language Model"
_LEVELS = 65_536
_LOG10 = float(np.log10(1.0001))
"""Sphinx counts in powers of 1.0001."""


@dataclass(frozen=True)
class Model:
    """Words, and the n-grams as rows of word numbers. Figures are ten-logarithms: ``chance`` of the last word, ``backoff`` of the row."""

    words: list[str]
    one_chance: npt.NDArray[np.float64]
    one_backoff: npt.NDArray[np.float64]
    two: npt.NDArray[np.int64]
    two_chance: npt.NDArray[np.float64]
    two_backoff: npt.NDArray[np.float64]
    three: npt.NDArray[np.int64]
    three_chance: npt.NDArray[np.float64]


def read_model(path: Path) -> Model:
    """The model of an ``.lm.bin`` file. A row of ``two`` reads in the order of the text; so does one of ``three``."""
    data = path.read_bytes()
    if not data.startswith(_MAGIC):
        raise SystemExit(f"{path} is no trie language model")
    at = len(_MAGIC) + 1
    ones, twos, threes = (int(count) for count in np.frombuffer(data, "<u4", 3, at))
    at += 4 * 3 + 4
    two_chance, two_backoff, three_chance = (
        np.frombuffer(data, "<f4", _LEVELS, at + 4 * _LEVELS * table).astype(float) * _LOG10 for table in range(3)
    )
    at += 4 * _LEVELS * 3
    single = np.dtype([("chance", "<f4"), ("backoff", "<f4"), ("next", "<u4")])
    one = np.frombuffer(data, single, ones + 1, at)
    at += single.itemsize * (ones + 1)
    word_bits, next_bits = ones.bit_length(), threes.bit_length()
    two_width, three_width = word_bits + 32 + next_bits, word_bits + 16
    middle = np.frombuffer(data, np.uint8, _packed(twos, two_width), at)
    at += len(middle)
    last = np.frombuffer(data, np.uint8, _packed(threes, three_width), at)
    at += len(last)
    length = int(np.frombuffer(data, "<u4", 1, at)[0])
    words = data[at + 4 : at + 4 + length].decode("latin1").split("\0")[:ones]

    twos = int(one["next"][ones])  # the trie has room for a few rows more than it holds
    two_at = np.arange(twos + 1) * two_width
    three_at = np.arange(int(_bits(middle, two_at[-1:] + word_bits + 32, next_bits)[0])) * three_width
    two_word = _bits(middle, two_at, word_bits)[:twos]
    two_first = np.repeat(np.arange(ones), np.diff(one["next"].astype(np.int64)))
    three_pair = np.repeat(np.arange(twos), np.diff(_bits(middle, two_at + word_bits + 32, next_bits)))
    # The trie goes from the word itself to those before it: its branches read backwards.
    two = np.stack([two_word, two_first], axis=1)
    three = np.concatenate([_bits(last, three_at, word_bits)[:, None], two[three_pair]], axis=1)
    return Model(
        words,
        one["chance"][:ones].astype(float) * _LOG10,
        one["backoff"][:ones].astype(float) * _LOG10,
        two,
        two_chance[_bits(middle, two_at + word_bits + 16, 16)[:twos]],
        two_backoff[_bits(middle, two_at + word_bits, 16)[:twos]],
        three,
        three_chance[_bits(last, three_at + word_bits, 16)],
    )


def _packed(rows: int, width: int) -> int:
    """How many bytes so many rows of bits take, and one row more, and a word to read past the end."""
    return ((1 + rows) * width + 7) // 8 + 8


def _bits(packed: npt.NDArray[np.uint8], at: npt.NDArray[np.int64], width: int) -> npt.NDArray[np.int64]:
    """The numbers of ``width`` bits that begin at these bits."""
    value = np.zeros(len(at), np.uint64)
    for place in range(8):
        value |= packed[np.minimum((at >> 3) + place, len(packed) - 1)].astype(np.uint64) << np.uint64(8 * place)
    return ((value >> (at & 7).astype(np.uint64)) & np.uint64((1 << width) - 1)).astype(np.int64)
