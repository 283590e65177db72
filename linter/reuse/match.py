"""Whether two sentences tell the same thing, by the words they share."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from linter.reuse.terms import Terms


@dataclass(frozen=True, slots=True)
class Overlap:
    """How far two sentences share their words, each figure from 0 to 1 but ``shared``, which sums weights.

    ``smaller`` is the share of the shorter one's weight that the other holds, ``larger`` that of the longer one, ``order``
    the share of the shorter one's pairs of neighboring stems that the other has too.
    """

    shared: float
    smaller: float
    larger: float
    order: float


def overlap(one: Terms, other: Terms) -> Overlap:
    """The overlap of two sentences' terms."""
    shared = sum(min(weight, other.weights[key]) for key, weight in one.weights.items() if key in other.weights)
    totals = sorted((sum(one.weights.values()), sum(other.weights.values())))
    pairs = sorted((set(pairwise(one.run)), set(pairwise(other.run))), key=len)
    common = len(pairs[0] & pairs[1])
    return Overlap(
        shared,
        shared / totals[0] if totals[0] else 0.0,
        shared / totals[1] if totals[1] else 0.0,
        common / len(pairs[0]) if pairs[0] else 0.0,
    )
