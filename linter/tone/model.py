"""Whether a proposal is one that a reader would mind: a small statistical model, heard but never the only reason.

A logistic regression over words, word pairs and triples, word beginnings and the matched pattern groups. ``weights.txt`` is
made by ``bench/train_tone.py`` from sentences written for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import exp, sqrt
from pathlib import Path

_FILE = Path(__file__).parent / "weights.txt"


class Verdict(Enum):
    """What the model says of a sentence."""

    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Weights:
    """``of`` maps a feature to its weight; a score at or above ``yes`` is a yes, one below ``no`` a no (probabilities)."""

    of: dict[str, float]
    bias: float
    yes: float
    no: float


@cache
def weights() -> Weights:
    """The shipped weights. Each line is a feature, a tab, and its weight times ``scale``; the first line holds the settings."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    scale, bias, yes, no = map(float, lines[0].split()[1:])
    pairs = (line.rsplit("\t", 1) for line in lines[1:])
    return Weights({name: int(weight) / scale for name, weight in pairs}, bias, yes, no)


def features(text: str, groups: Iterable[str]) -> Iterator[str]:
    """The features of a masked normal text in which the named groups matched; each is yielded once."""
    words = ["^", *text.split(), "$"]
    found = set(words)
    found.update(f"{one} {two}" for one, two in zip(words, words[1:], strict=False))
    found.update(f"{one} {two} {three}" for one, two, three in zip(words, words[1:], words[2:], strict=False))
    found.update(f"{one} _ {three}" for one, three in zip(words, words[2:], strict=False))
    found.update(f"{word[:5]}*" for word in words if len(word) > 5)
    for group in groups:
        found.add("=" if not group.endswith("-perhaps") else "=perhaps")
        found.add(f"={group}")
    yield from found


def probability(text: str, groups: Iterable[str]) -> float:
    """How likely a reader minds this masked normal text (0 to 1)."""
    known = weights()
    names = list(features(text, groups))
    score = known.bias + sum(known.of.get(name, 0.0) for name in names) / sqrt(len(names))
    return 1 / (1 + exp(-score))


def verdict(text: str, groups: Iterable[str]) -> Verdict:
    """The model's word on a masked normal text in which these groups matched."""
    likely = probability(text, groups)
    if likely >= weights().yes:
        return Verdict.YES
    return Verdict.NO if likely < weights().no else Verdict.UNSURE
