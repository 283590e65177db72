"""The judge: do two sentences tell the same thing? A logistic regression over ``linter.reuse.features``."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from linter.reuse.features import Features, Side, features
from linter.reuse.meanings import meanings
from linter.reuse.recap import without_recap
from linter.reuse.terms import terms

SAME = 0.25
"""From this probability on two sentences tell the same."""
IN_WORDS = 0.5
"""From this share of the lighter sentence's words on they do so in the same words."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How likely two sentences tell the same, whether that is enough, and whether they do so in the same words."""

    probability: float
    same: bool
    words: bool


class Judge:
    """Judges pairs of sentences by their words and the words' meanings."""

    weights = "judge.json"

    def side(self, text: str, known: Iterable[str] = ()) -> Side:
        """A sentence made ready for judging; ``known`` names tell nothing."""
        told = without_recap(text)
        return Side(told, terms(told, known), meanings())

    def prepare(self, sides: Sequence[Side]) -> None:
        """Told of all the sentences that will be compared with each other, before the first pair."""

    def features(self, one: Side, other: Side) -> Features:
        """The figures that the judge goes by."""
        return features(one, other)

    def compare(self, one: Side, other: Side) -> Verdict:
        """The verdict on a pair."""
        found = self.features(one, other)
        bias, weights = _model(self.weights)
        score = bias + sum(weight * getattr(found, name) for name, weight in weights.items())
        probability = 1 / (1 + math.exp(-score))
        return Verdict(probability, probability >= SAME, found.smaller >= IN_WORDS)


@cache
def _model(name: str) -> tuple[float, Mapping[str, float]]:
    model = json.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return float(model["bias"]), {key: float(value) for key, value in model["weights"].items()}
