"""How two passages stand to each other among all the passages of their panel: a retelling stands out, a shared trade does not.

The letters of one panel are about one trade, so that any two of their sentences are somewhat alike. What counts is by how much
two are more alike than either is to the others; groups of passages that share their words are one thing told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from itertools import islice
from math import inf

from linter.reuse.features import Standing
from linter.reuse.judge import Verdict
from linter.reuse.passages import Passage

Judged = tuple[Passage, Passage, Verdict]
GroupOf = Callable[[Passage], Passage]
FEW = 5
"""So many others make the figures count half: among two or three sentences standing out says little."""
NEAREST = 3
"""How many of the most alike others each passage is held against."""
ABOVE, APART, MARGIN = (0.0, 0.4), (-0.15, 0.3), (-4.0, 3.0)
"""Within what bounds each figure counts: beyond them it says no more."""


class Panel:
    """All judged pairs of a panel, ready to be asked how each stands; ``group_of`` names the group that shares a passage's words."""

    def __init__(self, judged: Sequence[Judged], group_of: GroupOf) -> None:
        """Sort what each passage is like, so that asking about a pair need not look at all the others."""
        self._group_of = group_of
        others: dict[Passage, list[tuple[Passage, Verdict]]] = defaultdict(list)
        self._between: dict[tuple[Passage, Passage], list[float]] = defaultdict(list)
        for one, other, verdict in judged:
            for here, there in ((one, other), (other, one)):
                others[here].append((group_of(there), verdict))
                self._between[group_of(here), group_of(there)].append(verdict.like)
        self._around = {passage: _Around(found) for passage, found in others.items()}

    def standing(self, one: Passage, other: Passage, verdict: Verdict) -> Standing | None:
        """How two passages stand, None where they are of one group or there is nothing to compare them with."""
        groups = (self._group_of(one), self._group_of(other))
        if groups[0] is groups[1]:
            return None
        sides = [self._around[side] for side in (one, other)]
        total, rivals = (sum(figures) for figures in zip(*(side.without(groups) for side in sides), strict=True))
        if not rivals:
            return None
        likes = self._between[groups]
        like = sum(likes) / len(likes)
        nearest = [side.nearest(groups) for side in sides]
        near = sum(sum(found) / len(found) if found else like for found in nearest) / 2
        weight = rivals / (rivals + FEW)
        return Standing(
            weight * _within(like - total / rivals, ABOVE),
            weight * _within(like - near, APART),
            weight * _within(verdict.score - max(side.best(groups) for side in sides), MARGIN),
        )


class _Around:
    """What one passage is like: every passage it was judged with, by its group."""

    def __init__(self, others: Sequence[tuple[Passage, Verdict]]) -> None:
        self._likes = sorted(((verdict.like, group) for group, verdict in others), key=_figure, reverse=True)
        self._scores = sorted(((verdict.score, group) for group, verdict in others), key=_figure, reverse=True)
        self._total = sum(like for like, _ in self._likes)
        self._of: dict[Passage, list[float]] = defaultdict(list)
        for like, group in self._likes:
            self._of[group].append(like)

    def without(self, groups: Collection[Passage]) -> tuple[float, int]:
        """The sum of the likenesses to passages of other groups, and how many there are."""
        left_out = [self._of[group] for group in groups if group in self._of]
        return self._total - sum(map(sum, left_out)), len(self._likes) - sum(map(len, left_out))

    def nearest(self, groups: Collection[Passage]) -> list[float]:
        """The greatest likenesses to passages of other groups."""
        return list(islice((like for like, group in self._likes if group not in groups), NEAREST))

    def best(self, groups: Collection[Passage]) -> float:
        """The highest score with a passage of another group."""
        return next((score for score, group in self._scores if group not in groups), -inf)


def _figure(entry: tuple[float, Passage]) -> float:
    return entry[0]


def _within(value: float, bounds: tuple[float, float]) -> float:
    return min(max(value, bounds[0]), bounds[1])
