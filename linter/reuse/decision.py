"""From verdicts on pairs to matches in a panel: sentences alike in words stand together, and rivals are weighed.

In the letters of one panel every sentence is about one trade, so that any two are somewhat alike. What is told in other words
must therefore stand out. Where whole sentences were heard, a fitted model says by how much (``linter.reuse.standing``); by words
alone, a score is raised by the margin over the best rival of either sentence, and lowered where a rival is better; a third
telling of the same is no rival. Sentences that share their words are judged together, which takes out the chance in any one
wording.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from linter.reuse.judge import SAME, Judge
from linter.reuse.passages import Passage
from linter.reuse.standing import Judged, Panel

Pair = tuple[Passage, Passage]
MARGIN = (-2.0, 0.85)
"""How far the margin over the best rival may lower or raise a score: with the judge's bar, the best of 21 settings on five sets of panels."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two passages of different letters that tell the same; ``words``: in the same words; ``score``: the odds' logarithm."""

    one: Passage
    other: Passage
    words: bool
    score: float = 0.0

    def beside(self, passage: Passage) -> Passage:
        """The other of the two."""
        return self.other if self.one is passage else self.one


def decided(judged: Sequence[Judged], judge: Judge) -> list[Match]:
    """The pairs that tell the same, in the order given."""
    groups = Groups(judged)
    if heard := bool(judge.panel_weights) and all(verdict.figures for *_, verdict in judged):
        judged = weighed(judged, groups, judge)
    pooled = _pooled(judged, groups)
    around: dict[Passage, dict[Passage, float]] = defaultdict(dict)
    for (first, second), score in pooled.items():
        around[first][second] = around[second][first] = score
    same = {pair for pair, score in pooled.items() if (score >= SAME if heard else _stands_out(pair, score, around))}
    found = []
    for one, other, verdict in judged:
        first, second = groups.of(one), groups.of(other)
        if first is second or _pair(first, second) in same:
            found.append(Match(one, other, verdict.words, verdict.score))
    return found


def weighed(judged: Sequence[Judged], groups: Groups, judge: Judge) -> list[Judged]:
    """The same pairs, those of different groups with the verdict that heeds how they stand in their panel."""
    panel = Panel(judged, groups.of)
    result = []
    for one, other, verdict in judged:
        standing = panel.standing(one, other, verdict)
        result.append((one, other, judge.weigh(verdict, standing) if standing else verdict))
    return result


def _stands_out(pair: Pair, score: float, around: Mapping[Passage, Mapping[Passage, float]]) -> bool:
    """Whether the score of two groups is high enough, counting the margin over their rivals."""
    if score + MARGIN[1] < SAME:
        return False
    rivals = [
        rated
        for group, partner in (pair, pair[::-1])
        for rival, rated in around[group].items()
        if rival is not partner and around[partner].get(rival, SAME) < SAME
    ]
    margin = min(max(score - max(rivals), MARGIN[0]), MARGIN[1]) if rivals else 0.0
    return score + margin >= SAME


class Groups:
    """Passages that share their words, each group known by one of its members."""

    def __init__(self, judged: Sequence[Judged]) -> None:
        self._parent: dict[Passage, Passage] = {}
        for one, other, verdict in judged:
            if verdict.same and verdict.words:
                self._join(one, other)

    def of(self, passage: Passage) -> Passage:
        """The member that stands for a passage's group."""
        while (parent := self._parent.get(passage, passage)) is not passage:
            passage = parent
        return passage

    def _join(self, one: Passage, other: Passage) -> None:
        """Put two passages' groups together."""
        first, second = self.of(one), self.of(other)
        if first is not second:
            self._parent[second] = first


def _pair(first: Passage, second: Passage) -> Pair:
    return (first, second) if id(first) < id(second) else (second, first)


def _pooled(judged: Sequence[Judged], groups: Groups) -> dict[Pair, float]:
    """The mean score of every two groups over the pairs between them."""
    scores: dict[Pair, list[float]] = defaultdict(list)
    for one, other, verdict in judged:
        first, second = groups.of(one), groups.of(other)
        if first is not second:
            scores[_pair(first, second)].append(verdict.score)
    return {pair: sum(values) / len(values) for pair, values in scores.items()}
