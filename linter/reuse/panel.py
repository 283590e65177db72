"""Which letters of a set may be compared, and the pairs of passages among them that tell the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import chain
from math import log

from drafts.kinds import Kind
from linter.document import Document
from linter.reuse.decision import Match, decided
from linter.reuse.features import Side
from linter.reuse.index import candidates
from linter.reuse.judge import SAME, Judge
from linter.reuse.passages import Passage, passages

EVERY_PAIR = 250
"""Up to this many passages every pair is judged; beyond it only those that share rare words (see ``linter.reuse.index``)."""

ENOUGH = 0.5
"""In so large a set two sentences are judged where they share this much of the lighter one's weight."""


FEW_PAIRS = 300
"""A panel of five short letters. The more pairs are looked at, the more of them are alike by chance: beyond this the bar
rises with the logarithm of their number, as the odds that any one of them is a reuse fall."""

NAMED = 3.0
"""What a reworded match between drafts that name their highlights is held against beyond the bar (odds of 20 to 1): what
they tell is compared by name (``linter.reuse.named``), so that likeness alone says little."""


class Relation(Enum):
    """How two letters stand to each other."""

    PANEL = "two people"
    SAME_PERSON = "the same person twice"
    CANDIDATES = "two candidates"
    NONE = "nothing to do with each other"


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
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def matches(documents: Sequence[Document], wanted: Relation, judge: Judge | None = None) -> list[Match]:
    """Every pair of passages that tell the same in two letters that stand to each other as ``wanted``, in document order."""
    judge = judge or Judge()
    senders = {_plain(document.facts.sender) for document in documents}
    if wanted is Relation.CANDIDATES:
        return _matches(documents, wanted, judge) if len(senders) > 1 else []
    if "" in senders:
        return _matches(documents, wanted, judge)
    # Every candidate's letters by themselves: small sets, in which every pair can be judged.
    own: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        own[_plain(document.facts.sender)].append(document)
    return [match for letters in own.values() if len(letters) > 1 for match in _matches(letters, wanted, judge)]


def _matches(documents: Sequence[Document], wanted: Relation, judge: Judge) -> list[Match]:
    told = [passage for document in documents for passage in passages(document, judge)]
    pairs = [pair for pair in _pairs(told) if relation(pair[0].document, pair[1].document) is wanted]
    if len(told) > EVERY_PAIR:
        judge.prepare_many([passage.side for passage in dict.fromkeys(chain.from_iterable(pairs))])
    elif pairs:
        judge.prepare([passage.side for passage in told])
        pairs = [pair for pair in pairs if not any(judge.is_courtesy(passage.side) for passage in pair)]
    found = decided([(one, other, judge.compare(one.side, other.side)) for one, other in pairs], judge)
    chance = max(0.0, log(len(pairs) / FEW_PAIRS)) if pairs else 0.0
    return [match for match in found if match.words or _surer(match, chance + _trust(match))]


def _surer(match: Match, extra: float) -> bool:
    return extra == 0 or match.score >= SAME + extra


def _trust(match: Match) -> float:
    """How much surer a reworded match must be between two drafts whose headers already name what each of them tells."""
    return NAMED if all(names_its_highlights(passage.document) for passage in (match.one, match.other)) else 0.0


def names_its_highlights(document: Document) -> bool:
    """Whether a draft's header says what it tells: as ``draft`` writes it, with or without a highlight."""
    return "highlights" in document.header or "draft" in document.header


def _pairs(told: Sequence[Passage]) -> Iterator[tuple[Passage, Passage]]:
    if len(told) > EVERY_PAIR:
        for first, second in candidates([passage.side.terms for passage in told]):
            if _shares(told[first].side, told[second].side):
                yield told[first], told[second]
        return
    for place, one in enumerate(told):
        for other in told[place + 1 :]:
            if one.document is not other.document:
                yield one, other


def _shares(one: Side, other: Side) -> bool:
    """Whether two sentences share enough words to be worth judging, a cheap test."""
    both = one.weights.keys() & other.weights.keys()
    return sum(one.weights[key] for key in both) >= ENOUGH * min(one.total, other.total)


def by_passage(found: Sequence[Match]) -> dict[Passage, list[Match]]:
    """The matches of each passage, either side of a match being one."""
    grouped: dict[Passage, list[Match]] = defaultdict(list)
    for match in found:
        for passage in (match.one, match.other):
            if all(match.beside(passage) is not known.beside(passage) for known in grouped[passage]):
                grouped[passage].append(match)
    return grouped
