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
    """Two passages of different letters that tell the same; ``words``: in the same words."""

    one: Passage
    other: Passage
    words: bool

    def beside(self, passage: Passage) -> Passage:
        """The other of the two."""
        return self.other if self.one is passage else self.one


def relation(one: Document, other: Document) -> Relation:
    """How two letters of a set stand to each other; what is not known counts as different for the recipient, as same else.

    One's own letters to two companies may tell the same, and an application comes before there is anything to repeat.
    """
    if one is other or any(letter.kind is Kind.APPLICATION and not letter.kind_guessed for letter in (one, other)):
        return Relation.NONE
    mine, theirs = one.facts, other.facts
    if mine.sender and theirs.sender and not _same(mine.sender, theirs.sender):
        return Relation.CANDIDATES
    if mine.company and theirs.company and not _same(mine.company, theirs.company):
        return Relation.NONE
    if mine.to and theirs.to and _same(mine.to, theirs.to):
        return Relation.SAME_PERSON
    return Relation.PANEL


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def matches(documents: Sequence[Document], wanted: Relation, judge: Judge | None = None) -> list[Match]:
    """Every pair of passages that tell the same in two letters that stand to each other as ``wanted``.

    A passage told in other words must be each side's best in the other's letter: a trade has a vocabulary, and the same
    thing is seldom told twice in one letter.
    """
    judge = judge or Judge()
    told = [passage for document in documents for passage in passages(document, judge)]
    judge.prepare([passage.side for passage in told] if len(told) <= EVERY_PAIR else [])
    judged = [
        (one, other, judge.compare(one.side, other.side))
        for one, other in _pairs(told)
        if relation(one.document, other.document) is wanted
    ]
    best: dict[tuple[Passage, int], float] = defaultdict(float)
    for one, other, verdict in judged:
        for passage, letter in ((one, other.document), (other, one.document)):
            best[passage, id(letter)] = max(best[passage, id(letter)], verdict.probability)
    return [
        Match(one, other, verdict.words)
        for one, other, verdict in judged
        if verdict.same
        and (
            verdict.words
            or verdict.probability >= max(best[one, id(other.document)], best[other, id(one.document)])
        )
    ]  # fmt: skip


def _pairs(told: Sequence[Passage]) -> Iterator[tuple[Passage, Passage]]:
    if len(told) > EVERY_PAIR:
        for first, second in candidates([passage.side.terms for passage in told]):
            yield told[first], told[second]
        return
    for place, one in enumerate(told):
        for other in told[place + 1 :]:
            if one.document is not other.document:
                yield one, other


def by_passage(found: Sequence[Match]) -> dict[Passage, list[Match]]:
    """The matches of each passage, either side of a match being one."""
    grouped: dict[Passage, list[Match]] = defaultdict(list)
    for match in found:
        for passage in (match.one, match.other):
            if all(match.beside(passage) is not known.beside(passage) for known in grouped[passage]):
                grouped[passage].append(match)
    return grouped
