"""Whether a proposal is one that a reader would mind: a small statistical model, heard but never the only reason.

A logistic regression over words, stems, their pairs and triples, the kind of message, and the pattern groups that matched,
each first scaled by how much more often it stands in negative text than in harmless. ``weights.txt`` is made by ``bench/train_tone.py`` from sentences written for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import exp, sqrt
from pathlib import Path

from linter.reuse.stem import stem

_FILE = Path(__file__).parent / "weights.txt"
_CATEGORIES = Path(__file__).parent / "categories.txt"


@dataclass(frozen=True, slots=True)
class Weights:
    """``of`` maps a feature to its weight."""

    of: dict[str, float]
    bias: float


@cache
def weights() -> Weights:
    """The shipped weights. Each line is a feature, a tab, and its weight times ``scale``; the first line holds scale and bias."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    scale, bias = map(float, lines[0].split()[1:])
    pairs = (line.rsplit("\t", 1) for line in lines[1:])
    return Weights({name: int(weight) / scale for name, weight in pairs}, bias)


def features(text: str, groups: Iterable[str], kind: str = "") -> set[str]:
    """The features of a masked normal text in which the named groups matched; ``kind`` is the message's, "" where not known."""
    words = ["^", *text.split(), "$"]
    stems = [f"#{stem(word)}" for word in words]
    found = {*words, *stems, *(f"{word[:5]}*" for word in words if len(word) > 5)}
    for row in (words, stems):
        found.update(f"{one} {two}" for one, two in pairwise(row))
        found.update(f"{one} _ {three}" for one, three in zip(row, row[2:], strict=False))
    found.update(" ".join(three) for three in zip(words, words[1:], words[2:], strict=False))
    for group in groups:
        found.update((f"={group}", "=" if not group.endswith("-perhaps") else "=perhaps"))
    if kind:
        found.update(f"{kind}:{word}" for word in words)
    return found


def probability(text: str, groups: Iterable[str], kind: str = "") -> float:
    """How likely a reader minds this masked normal text (0 to 1)."""
    known = weights()
    names = features(text, groups, kind)
    score = known.bias + sum(known.of.get(name, 0.0) for name in names) / sqrt(len(names))
    return 1 / (1 + exp(-score))


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
