"""What a judge looks at in a pair of sentences: shared words, alike meanings of the rest, numbers, whose story it is, how it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import cached_property
from itertools import pairwise

from linter.reuse.meanings import Meanings, Vector, cosine
from linter.reuse.terms import STOCK_WEIGHT, Terms

_VIEW = re.compile(
    r"\b(?:I would|I['’]d|I(?:'m| am| was| were)? (?:\w+ )?(?:like|liked|love|admire|glad|struck|surprised|impressed|moved|sorry|told|hope|wonder(?:ed)?|noticed|enjoyed)|"
    r"would|should|deserves?|must|seems?|sounds?|looks?)\b"
)


CLOSE = 0.25
"""From this likeness on two words count as meeting each other."""
MANY, LONG = 8, 20
"""So many told words, and words in all, are many: more say no more about a sentence."""


@dataclass(frozen=True, eq=False)
class Side:
    """One sentence made ready for comparing; what comparing needs more than once is kept."""

    text: str
    terms: Terms
    table: Meanings
    plain: str = ""
    """The text with "it" for the names that tell nothing."""

    @cached_property
    def weights(self) -> dict[str, float]:
        """Each stem's weight by what it tells and how rare it is."""
        return {key: weight * self.table.rarity(key) for key, weight in self.terms.weights.items()}

    @cached_property
    def mean(self) -> Vector | None:
        """The sentence's meaning."""
        return self.table.mean(self.weights)

    @cached_property
    def total(self) -> float:
        """The sum of the weights."""
        return sum(self.weights.values())

    @cached_property
    def told(self) -> list[tuple[str, float]]:
        """The stems that are no courtesy, with their weights."""
        return [(key, self.weights[key]) for key, weight in self.terms.weights.items() if weight > STOCK_WEIGHT]

    @cached_property
    def length(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    @cached_property
    def remark(self) -> bool:
        """Whether it speaks of the reader and not of the writer."""
        return self.terms.yours > 0 and not self.terms.mine

    @cached_property
    def view(self) -> bool:
        """Whether it says what the writer thinks or would do, and not what has happened."""
        return bool(_VIEW.search(self.text))


@dataclass(frozen=True, slots=True)
class Features:
    """Figures of a pair, most from 0 to 1. The fitted weights in ``judge.json`` go by these names.

    shared: weight of the words in both; smaller, larger: that as a share of the lighter and the heavier sentence; order:
    share of neighboring words kept; full: how alike the meanings are; rest: how alike without the words in both; aligned,
    aligned_most: how well each word of one finds its like in the other (the worse and the better direction); near,
    near_most: the same for the words not in both; own: both speak of the writer; yours: only one speaks of the reader;
    view, views: one or both say what the writer thinks; number, numbers_differ: a number in both, or numbers in both and none the same;
    alone: alike in meaning with next to no word in both; met: how many different things of one are met by a like thing of
    the other; remarks: how many of the two speak of the reader and not of the writer; reader, readers: one or both speak of
    the reader; unclaimed: how many do not speak of the writer; least, length: the told words of the one that has fewer, and
    the words of the shorter one, as shares of what is long; like, like_alone: as full and alone, by ``linter.reuse.sentences``;
    sense, sense_alone: the same by a larger sentence-embedding model, where one is asked.
    """

    shared: float
    smaller: float
    larger: float
    order: float
    full: float
    rest: float
    aligned: float
    aligned_most: float
    near: float
    near_most: float
    own: float
    yours: float
    view: float
    views: float
    number: float
    numbers_differ: float
    alone: float
    met: float
    remarks: float
    reader: float
    readers: float
    unclaimed: float
    least: float
    length: float
    like: float = 0.0
    like_alone: float = 0.0
    sense: float = 0.0
    sense_alone: float = 0.0

    @property
    def heard(self) -> float:
        """How alike the whole sentences are: what the one encoder says, or the mean where the larger model was asked too."""
        return (self.like + self.sense) / 2 if self.sense else self.like

    def values(self) -> tuple[float, ...]:
        """The figures in the order of the fields."""
        return tuple(getattr(self, item.name) for item in fields(self))


@dataclass(frozen=True, slots=True)
class Standing:
    """Figures of a pair in its panel, 0 where there is nothing to compare it with.

    above: how much more alike in meaning the two are than either is to the others on average; apart: the same against the few
    most alike to each; margin: by how much the judge's score is above the best one of either with another.
    """

    above: float
    apart: float
    margin: float

    def values(self) -> tuple[float, ...]:
        """The figures in the order of the fields."""
        return tuple(getattr(self, item.name) for item in fields(self))


def features(one: Side, other: Side) -> Features:
    """The figures of a pair of sentences."""
    table = one.table
    both = one.weights.keys() & other.weights.keys()
    shared = sum(min(one.weights[key], other.weights[key]) for key in both)
    lighter, heavier = sorted((one.total, other.total))
    full = cosine(one.mean, other.mean)
    rest = full
    if both and len(both) < len(one.weights) and len(both) < len(other.weights):
        rest = cosine(table.mean(one.weights, both), table.mean(other.weights, both))
    links = _Links(one, other, both)
    (aligned, near), (back, near_back) = _aligned(one, both, links.forth()), _aligned(other, both, links.back())
    pairs = sorted((set(pairwise(one.terms.run)), set(pairwise(other.terms.run))), key=len)
    numbers, theirs = one.terms.numbers, other.terms.numbers
    return Features(
        shared=min(shared, 5.0),
        smaller=shared / lighter if lighter else 0.0,
        larger=shared / heavier if heavier else 0.0,
        order=len(pairs[0] & pairs[1]) / len(pairs[0]) if pairs[0] else 0.0,
        full=full,
        rest=rest,
        aligned=min(aligned, back),
        aligned_most=max(aligned, back),
        near=min(near, near_back),
        near_most=max(near, near_back),
        own=float(bool(one.terms.mine and other.terms.mine)),
        yours=float(bool(one.terms.yours) is not bool(other.terms.yours)),
        view=float(one.view is not other.view),
        views=float(one.view and other.view),
        number=float(bool(numbers & theirs)),
        numbers_differ=float(bool(numbers and theirs and not numbers & theirs)),
        alone=full * max(0.0, 1.0 - shared),
        met=links.met(),
        remarks=float(one.remark + other.remark),
        reader=float(one.terms.yours > 0 or other.terms.yours > 0),
        readers=float(one.terms.yours > 0 and other.terms.yours > 0),
        unclaimed=float((not one.terms.mine) + (not other.terms.mine)),
        least=min(len(one.told), len(other.told), MANY) / MANY,
        length=min(one.length, other.length, LONG) / LONG,
    )


class _Links:
    """How alike each told word of one sentence that the other lacks is to each of the other's, worked out once a pair."""

    def __init__(self, one: Side, other: Side, both: set[str]) -> None:
        self._mine = [key for key, _ in one.told if key not in both and one.table.vector(key) is not None]
        self._theirs = [key for key, _ in other.told if key not in both and other.table.vector(key) is not None]
        self._rows = [[one.table.likeness(key, there) for there in self._theirs] for key in self._mine]
        self._one, self._other = one.weights, other.weights

    def forth(self) -> dict[str, float]:
        """For each word of one the likeness of its nearest in the other; negative ones count as 0."""
        return {key: max(0.0, *row) for key, row in zip(self._mine, self._rows, strict=True) if row}

    def back(self) -> dict[str, float]:
        """The same the other way round."""
        return {
            key: max(0.0, *column) for key, column in zip(self._theirs, zip(*self._rows, strict=True), strict=False)
        }

    def met(self) -> float:
        """The summed likeness, each word used once, the closest first, less the first: one close pair alone says little."""
        close = sorted(
            (
                (likeness, key, there)
                for key, row in zip(self._mine, self._rows, strict=True)
                for there, likeness in zip(self._theirs, row, strict=True)
                if likeness > CLOSE
            ),
            reverse=True,
        )
        used: set[tuple[int, str]] = set()
        found: list[float] = []
        for likeness, key, there in close:
            if (0, key) not in used and (1, there) not in used:
                used |= {(0, key), (1, there)}
                found.append(likeness * min(self._one[key], self._other[there]))
        return min(sum(found) - max(found), 2.0) if found else 0.0


def _aligned(side: Side, both: set[str], nearest: dict[str, float]) -> tuple[float, float]:
    """(how well a sentence's told words find their like in the other one, the same for those not in both)."""
    kept = found = rest = rest_found = 0.0
    for key, weight in side.told:
        kept += weight
        if key in both:
            found += weight
        elif key in nearest:
            found += weight * nearest[key]
            rest += weight
            rest_found += weight * nearest[key]
    return found / kept if kept else 0.0, rest_found / rest if rest else 0.0
