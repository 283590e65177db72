"""Whether two whole letters are nearly one and the same, names aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from linter.document import Document
from linter.reuse.index import candidates
from linter.reuse.panel import Relation, relation
from linter.reuse.passages import concerned
from linter.reuse.story import one_letter
from linter.reuse.terms import Terms, terms

EVERY_PAIR = 150
"""Up to this many letters every pair is compared; beyond it only those that share rare words."""
SHORTEST = 20
"""A letter of fewer words is too short to be told from another one by its wording."""


def near_identical(documents: Sequence[Document], alike: float) -> Iterator[tuple[Document, Document, float]]:
    """Pairs of letters to different people whose neighboring words agree to a share of ``alike`` (0 to 1) or more.

    Of two candidates' letters only those that tell the same: thanks alone may be worded alike under two names.
    """
    letters = [document for document in documents if document.is_letter and document.words >= SHORTEST]
    found = [terms(" ".join(sentence.text for sentence in letter.sentences), concerned(letter)) for letter in letters]
    grams = [Counter(pairwise(entry.run)) for entry in found]
    for first, second in _pairs(found):
        one, other = letters[first], letters[second]
        between = relation(one, other)
        if between not in (Relation.PANEL, Relation.CANDIDATES):
            continue
        share = _dice(grams[first], grams[second])
        if share >= alike and (between is Relation.PANEL or one_letter(one, other)):
            yield one, other, share


def _pairs(found: Sequence[Terms]) -> Iterator[tuple[int, int]]:
    if len(found) > EVERY_PAIR:
        yield from candidates(found)
        return
    yield from ((first, second) for second in range(len(found)) for first in range(second))


def _dice(one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
