"""The judge: do two sentences tell the same thing? A logistic regression over ``linter.reuse.features``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from linter.reuse.features import Features, Side, Standing, features
from linter.reuse.meanings import cosine, meanings
from linter.reuse.recap import without_recap
from linter.reuse.terms import terms, without_names

SAME = 0.0
"""From this score on two sentences tell the same."""
IN_WORDS = 0.5
"""From this share of the lighter sentence's words on they do so in the same words."""
WHOLE, VERBATIM = 0.95, 4.0
"""Where the heavier sentence too shares this much with the other, they are one sentence, whatever else speaks against: so sure."""
FAINT = 0.08
"""Two sentences with no word in common and meanings less alike than this are not looked at more closely."""
NEVER = -8.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The score (logarithm of the odds over the judge's bar) that two sentences tell the same, whether it is enough, and whether in the same words.

    ``figures``: what it rests on; none where a glance was enough.
    """

    score: float
    same: bool
    words: bool
    figures: Features | None = None

    @property
    def like(self) -> float:
        """How alike the two are in meaning, by the encoders that heard them."""
        return self.figures.heard if self.figures else 0.0


class Judge:
    """Judges pairs of sentences by their words and the words' meanings."""

    weights = "judge.json"
    bar = 0.25
    """The logarithm of the odds that counts as score 0. Pairs judged alone are as good anywhere from -1 to 0.5; panels want this."""
    panel_weights = ""
    """The file of those that also heed how a pair stands in its panel, for a judge that hears whole sentences."""
    panel_bar = 0.0

    def side(self, text: str, known: Iterable[str] = ()) -> Side:
        """A sentence made ready for judging; ``known`` names tell nothing."""
        told = without_recap(text)
        return Side(told, terms(told, known), meanings(), " ".join(without_names(told, known, "it").split()))

    def prepare(self, sides: Sequence[Side]) -> None:
        """Told of all the sentences that will be compared with each other, before the first pair."""

    def prepare_many(self, sides: Sequence[Side]) -> None:
        """The same where they are too many for a judge that would only be quicker without."""

    def is_courtesy(self, side: Side) -> bool:
        """Whether a sentence that ``prepare`` was told of is courtesy after all."""
        return False

    def features(self, one: Side, other: Side) -> Features:
        """The figures that the judge goes by."""
        return features(one, other)

    def compare(self, one: Side, other: Side) -> Verdict:
        """The verdict on a pair."""
        if not one.weights.keys() & other.weights.keys() and cosine(one.mean, other.mean) < FAINT:
            return Verdict(NEVER, False, False)
        found = self.features(one, other)
        return verdict(found, self.weights, self.bar)

    def weigh(self, first: Verdict, standing: Standing) -> Verdict:
        """The verdict on a pair of a panel that was judged alone before, by the way it stands among the others."""
        return verdict(first.figures, self.panel_weights, self.panel_bar, standing) if first.figures else first


def verdict(found: Features, weights: str, bar: float, standing: Standing | None = None) -> Verdict:
    """The verdict on a pair with these figures, by the fitted weights in a file beside this one."""
    model = _model(weights)
    score = model.bias - bar + sum(weight * getattr(found, name) for name, weight in model.weights.items())
    if standing:
        score += sum(weight * getattr(standing, name) for name, weight in model.standing.items())
    if found.larger >= WHOLE:
        score = max(score, VERBATIM)
    return Verdict(score, score >= SAME, found.smaller >= IN_WORDS, found)


@dataclass(frozen=True, slots=True)
class _Model:
    """Fitted weights by the names of the figures; ``standing``: of those that a pair has in its panel alone."""

    bias: float
    weights: Mapping[str, float]
    standing: Mapping[str, float]


@cache
def _model(name: str) -> _Model:
    model = json.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return _Model(model["bias"], model["weights"], model.get("standing", {}))
