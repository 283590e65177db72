"""Whether a proposal is one that a reader would mind: a small statistical model, heard but never the only reason.

A logistic regression over words, stems, their pairs and triples, pairs of words further apart, the kind of message, and the pattern groups that matched,
each first scaled by how much more often it stands in negative text than in harmless. ``weights.bin`` is made by ``bench/train_tone.py`` from sentences written for it.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from math import sqrt
from pathlib import Path
from zlib import crc32

from linter.reuse.stem import stem

_FILE = Path(__file__).parent / "weights.bin"
BUCKETS = 1 << 20
"""How many weights there are. A feature's place is its CRC-32 in this range: that keeps the file small, and quick to load."""
HEAD = struct.Struct("<ff")
"""How ``weights.bin`` begins: what one step of a weight is worth, and the bias. A signed byte for each bucket follows."""
_CATEGORIES = Path(__file__).parent / "categories.txt"


@cache
def _weights() -> tuple[float, float, memoryview]:
    """(step, bias, a signed byte for each bucket)."""
    content = _FILE.read_bytes()
    step, bias = HEAD.unpack_from(content)
    return step, bias, memoryview(content)[HEAD.size :].cast("b")


def bucket(feature: str) -> int:
    """Where a feature's weight stands."""
    return crc32(feature.encode()) % BUCKETS


def features(text: str, groups: Iterable[str], kind: str = "") -> set[str]:
    """The features of a masked normal text in which the named groups matched; ``kind`` is the message's, "" where not known."""
    words = ["^", *text.split(), "$"]
    stems = [f"#{stem(word)}" for word in words]
    found = {*words, *stems, *(f"{word[:5]}*" for word in words if len(word) > 5)}
    for row in (words, stems):
        found.update(f"{one} {two}" for one, two in pairwise(row))
        found.update(f"{one} _ {three}" for one, three in zip(row, row[2:], strict=False))
    found.update(" ".join(three) for three in zip(words, words[1:], words[2:], strict=False))
    found.update(f"{word}~{far}" for place, word in enumerate(words) for far in words[place + 3 : place + 6])
    for group in groups:
        found.update((f"={group}", "=" if not group.endswith("-perhaps") else "=perhaps"))
    if kind:
        found.update(f"{kind}:{word}" for word in words)
    return found


def odds(text: str, groups: Iterable[str], kind: str = "") -> float:
    """The log-odds that a reader minds this masked normal text."""
    step, bias, weights = _weights()
    names = features(text, groups, kind)
    return bias + step * sum(weights[bucket(name)] for name in names) / sqrt(len(names))


@cache
def _categories() -> tuple[tuple[str, ...], dict[str, list[int]]]:
    """The categories, and for each word or stem its weight for each of them."""
    lines = _CATEGORIES.read_text(encoding="utf-8").splitlines()
    pairs = (line.rsplit("\t", 1) for line in lines[1:])
    return tuple(lines[0].split()), {name: [int(weight) for weight in row.split()] for name, row in pairs}


def closeness(text: str) -> Counter[str]:
    """How well each category fits a normal text that a reader minds: the higher the better; others count 0."""
    names, known = _categories()
    total = [0] * len(names)
    for feature in features(text, ()) & known.keys():
        total = [sum_ + weight for sum_, weight in zip(total, known[feature], strict=True)]
    return Counter(dict(zip(names, total, strict=True)))
