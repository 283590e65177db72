"""From verdicts on pairs to matches in a panel: sentences alike in words stand together, and rivals are weighed.

In the letters of one panel every sentence is about one trade, so that any two are somewhat alike. What is told in other words
must therefore stand out: its score is raised by the margin over the best rival of either sentence, and lowered where a rival
is better. Sentences that share their words are judged together, which takes out the chance in any one wording.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from linter.reuse.judge import SAME, Verdict
from linter.reuse.passages import Passage

Judged = tuple[Passage, Passage, Verdict]
MARGIN = (-2.0, 3.0)
"""How far the margin over the best rival may lower or raise a score."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two passages of different letters that tell the same; ``words``: in the same words."""

    one: Passage
    other: Passage
    words: bool

    def beside(self, passage: Passage) -> Passage:
        """The other of the two."""
        return self.other if self.one is passage else self.one


def decided(judged: Sequence[Judged]) -> list[Match]:
    """The pairs that tell the same."""
    groups = _Groups()
    for one, other, verdict in judged:
        if verdict.same and verdict.words:
            groups.join(one, other)
    pooled = _pooled(judged, groups)
    best: dict[Passage, list[tuple[float, Passage]]] = defaultdict(list)
    for (first, second), score in pooled.items():
        for group, rival in ((first, second), (second, first)):
            best[group] = sorted([*best[group], (score, rival)], key=lambda entry: -entry[0])[:2]
    found = []
    for one, other, verdict in judged:
        first, second = groups.of(one), groups.of(other)
        if first is second:
            found.append(Match(one, other, verdict.words))
            continue
        score = pooled[_key(first, second)]
        rivals = [rated for rated, rival in best[first] if rival is not second]
        rivals += [rated for rated, rival in best[second] if rival is not first]
        margin = min(max(score - max(rivals), MARGIN[0]), MARGIN[1]) if rivals else 0.0
        if score + margin >= SAME:
            found.append(Match(one, other, verdict.words))
    return found


class _Groups:
    """Passages that share their words, each group known by one of its members."""

    def __init__(self) -> None:
        self._parent: dict[Passage, Passage] = {}

    def of(self, passage: Passage) -> Passage:
        """The member that stands for a passage's group."""
        while (parent := self._parent.get(passage, passage)) is not passage:
            passage = parent
        return passage

    def join(self, one: Passage, other: Passage) -> None:
        """Put two passages' groups together."""
        first, second = self.of(one), self.of(other)
        if first is not second:
            self._parent[second] = first


def _key(first: Passage, second: Passage) -> tuple[Passage, Passage]:
    return (first, second) if id(first) < id(second) else (second, first)


def _pooled(judged: Sequence[Judged], groups: _Groups) -> dict[tuple[Passage, Passage], float]:
    """The mean score of every two groups over the pairs between them."""
    scores: dict[tuple[Passage, Passage], list[float]] = defaultdict(list)
    for one, other, verdict in judged:
        first, second = groups.of(one), groups.of(other)
        if first is not second:
            scores[_key(first, second)].append(verdict.score)
    return {pair: sum(values) / len(values) for pair, values in scores.items()}
