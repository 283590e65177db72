"""The judge: do two sentences tell the same thing? A logistic regression over ``linter.reuse.features``."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from linter.reuse.features import Features, Side, features
from linter.reuse.meanings import meanings
from linter.reuse.terms import terms

SAME = 0.37
"""From this probability on two sentences tell the same."""
IN_WORDS = 0.5
"""From this share of the lighter sentence's words on they do so in the same words."""


class Judge:
    """Judges pairs of sentences. ``semantic`` asks for sentence embeddings (the optional extra) beside the words."""

    def __init__(self, semantic: bool = False) -> None:
        self._bias, self._weights = _model("judge_semantic.json" if semantic else "judge.json")

    def side(self, text: str, known: Iterable[str] = ()) -> Side:
        """A sentence made ready for judging; ``known`` names tell nothing."""
        return Side(text, terms(text, known), meanings())

    def probability(self, found: Features) -> float:
        """How likely two sentences of these figures tell the same, from 0 to 1."""
        score = self._bias + sum(weight * getattr(found, name) for name, weight in self._weights.items())
        return 1 / (1 + math.exp(-score))

    def same(self, one: Side, other: Side) -> bool | None:
        """True where two sentences tell the same in the same words, False where in others, None where they do not."""
        found = features(one, other)
        if self.probability(found) < SAME:
            return None
        return found.smaller >= IN_WORDS


@cache
def _model(name: str) -> tuple[float, Mapping[str, float]]:
    path = Path(__file__).parent / name
    if not path.exists():
        return 0.0, {}
    model = json.loads(path.read_text(encoding="utf-8"))
    return float(model["bias"]), {key: float(value) for key, value in model["weights"].items()}
