"""Which letters of a set may be compared, and the pairs of passages among them that tell the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from drafts.kinds import Kind
from linter.document import Document
from linter.reuse.index import candidates
from linter.reuse.judge import Judge
from linter.reuse.passages import Passage, passages

EVERY_PAIR = 400
"""Up to this many passages every pair is judged; beyond it only those that share rare words (see ``linter.reuse.index``)."""


class Relation(Enum):
    """How two letters stand to each other."""

    PANEL = "two people"
    SAME_PERSON = "the same person twice"
    CANDIDATES = "two candidates"
    NONE = "nothing to do with each other"


@dataclass(frozen=True, slots=True)
class Match:
    """Two passages of different letters that tell the same, the earlier letter's first; ``words``: they share their words."""

    one: Passage
    other: Passage
    words: bool


def relation(one: Document, other: Document) -> Relation:
    """How two letters of a set stand to each other; what is not known counts as different for the recipient, as same else.

    One's own letters to two companies may tell the same, and an application comes before there is anything to repeat.
    """
    if one is other or any(
        document.kind is Kind.APPLICATION and not document.kind_guessed for document in (one, other)
    ):
        return Relation.NONE
    mine, theirs = one.facts, other.facts
    if mine.sender and theirs.sender and _same(mine.sender, theirs.sender) is False:
        return Relation.CANDIDATES
    if mine.company and theirs.company and _same(mine.company, theirs.company) is False:
        return Relation.NONE
    if mine.to and theirs.to and _same(mine.to, theirs.to):
        return Relation.SAME_PERSON
    return Relation.PANEL


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def matches(documents: Sequence[Document], wanted: Relation, judge: Judge) -> list[Match]:
    """Every pair of passages that tell the same in two letters that stand to each other as ``wanted``, in document order."""
    told = [passage for document in documents for passage in passages(document, judge)]
    found = []
    for one, other in _pairs(told):
        if relation(one.document, other.document) is wanted:
            words = judge.same(one.side, other.side)
            if words is not None:
                found.append(Match(one, other, words))
    return found


def _pairs(told: Sequence[Passage]) -> Iterator[tuple[Passage, Passage]]:
    if len(told) > EVERY_PAIR:
        for first, second in candidates([passage.side.terms for passage in told]):
            yield told[first], told[second]
        return
    for place, one in enumerate(told):
        for other in told[place + 1 :]:
            yield one, other


def by_passage(found: Sequence[Match]) -> dict[Passage, list[Match]]:
    """The matches of each passage, either side of a match being one."""
    grouped: dict[Passage, list[Match]] = defaultdict(list)
    for match in found:
        grouped[match.one].append(match)
        grouped[match.other].append(match)
    return grouped
