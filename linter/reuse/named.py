"""Highlights that the notes or a draft's header name: which passages tell them, and so which letters tell the same one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from linter.document import Document
from linter.reuse.decision import Match
from linter.reuse.judge import Judge
from linter.reuse.panel import Relation, names_its_highlights, relation
from linter.reuse.passages import Passage, concerned, passages


def named_matches(documents: Sequence[Document], judge: Judge) -> list[Match]:
    """Pairs of passages, in letters to different people, that tell one highlight named in the notes or in both headers."""
    texts = {text for document in documents for text in named(document)}
    told = {id(document): passages(document, judge) for document in documents} if texts else {}
    found = []
    for text in sorted(texts):
        tellers = [
            teller
            for document in documents
            for teller in [_teller(text, document, told[id(document)], judge)]
            if teller
        ]
        for one, other in combinations(tellers, 2):
            if relation(one.document, other.document) is Relation.PANEL:
                found.append(Match(one, other, judge.compare(one.side, other.side).words))
    return found


def named(document: Document) -> list[str]:
    """The highlights that a draft may be measured against: those of its header, and where that names none, of its notes."""
    notes = document.facts.notes
    if notes is None or names_its_highlights(document):
        return list(document.facts.highlights)
    return [highlight.text for highlight in notes.highlights]


def _teller(text: str, document: Document, told: Sequence[Passage], judge: Judge) -> Passage | None:
    """The passage of a draft that tells a highlight, None where none does."""
    if text not in named(document) or not told:
        return None
    highlight = judge.side(text, concerned(document))
    verdicts = [(judge.compare(highlight, passage.side), place) for place, passage in enumerate(told)]
    verdict, place = max(verdicts, key=lambda entry: entry[0].score)
    # A header says what its letter tells: the passage nearest to it is the one, however it is worded.
    return told[place] if verdict.same or text in document.facts.highlights else None
