"""Which of very many sentences are worth comparing: those that share two of their rarest stems."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from linter.reuse.terms import Terms

RAREST = 6
"""How many of its rarest stems a sentence is filed under, by pairs. Six gave a recall of .985 of all reworded pairs."""
CROWD = 60
"""A pair of stems under which more sentences than this stand tells nothing: they are not compared by it."""


def candidates(sentences: Sequence[Terms]) -> Iterator[tuple[int, int]]:
    """Pairs of places (lower first) of sentences that share two of their rarest stems, each pair once, in order."""
    frequency = Counter(key for found in sentences for key in found.told)
    files: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, found in enumerate(sentences):
        rarest = sorted(found.told, key=lambda key: (frequency[key], key))[:RAREST]
        for pair in combinations(sorted(rarest), 2):
            files[pair].append(place)
    seen: set[tuple[int, int]] = set()
    for places in files.values():
        if 2 <= len(places) <= CROWD:
            seen.update(combinations(places, 2))
    yield from sorted(seen)
