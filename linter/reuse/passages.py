"""The passages of a letter that tell something: its sentences less courtesy, each with its terms and its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.document import Document
from linter.facts import known_tokens
from linter.reuse.courtesy import is_courtesy
from linter.reuse.dates import without_dates
from linter.reuse.features import Side
from linter.reuse.judge import Judge

_NUMBER = re.compile(r"\+?\(?\d(?:[\d ().,–-]*\d){6,}")


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A sentence that tells something: where it stands, and itself ready for judging."""

    document: Document
    start: int
    end: int
    side: Side


def passages(document: Document, judge: Judge) -> list[Passage]:
    """The sentences of a draft that are no courtesy, in order."""
    return list(_passages(document, judge))


def _passages(document: Document, judge: Judge) -> Iterator[Passage]:
    names = concerned(document)
    for sentence in document.sentences:
        # One's own number stands in every voicemail, the day of the interview in every letter: saying it tells nothing.
        if not is_courtesy(without_dates(_NUMBER.sub(" ", sentence.text)), names):
            yield Passage(document, sentence.start, sentence.end, judge.side(sentence.text, names))


def concerned(document: Document) -> frozenset[str]:
    """The names that stand in every letter of this panel and so tell nothing: people, companies, the role, each word of them."""
    facts = document.facts
    notes = facts.notes
    names = {facts.to, facts.sender, facts.company, facts.role, *facts.people}
    if notes is None:
        names |= {word for word in facts.known if not word.islower()}
    return frozenset(word for word in known_tokens(filter(None, names)) if len(word) > 1)
