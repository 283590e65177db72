"""Whether two candidates' sentences tell one story: what they share beyond courtesy, praise, roles, names and dates."""

from __future__ import annotations

import re
from collections.abc import Collection

from linter.document import Document
from linter.reuse.courtesy import is_courtesy
from linter.reuse.dates import without_dates
from linter.reuse.generic import specific_words, without_any_role
from linter.reuse.passages import Passage, concerned
from linter.reuse.terms import without_names

SHARED = 2
"""So many words of their own two sentences must have in common: one is a subject that anybody may speak of."""
SHARED_LETTER = 4
"""So many two whole letters must: a few stand by chance in thanks and questions that look like no courtesy."""

_MARK = re.compile(
    r"\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b|(?<=[a-z,;] )[A-Z][\w’']+"
)


def one_story(one: Passage, other: Passage) -> bool:
    """Whether two sentences tell what happened to one person: a figure or a name in each, and words of their own in both."""
    return _share(_marked_words(one), _marked_words(other), SHARED)


def one_letter(one: Document, other: Document) -> bool:
    """Whether two letters share words of their own: house wording and courtesy alone may stand under two names."""
    return _share(_letters_own(one), _letters_own(other), SHARED_LETTER)


def _letters_own(document: Document) -> list[str]:
    names = concerned(document)
    texts = [without_dates(sentence.text) for sentence in document.sentences]
    return [word for text in texts if not is_courtesy(text, names) for word in specific_words(text, names)]


def _marked_words(passage: Passage) -> Collection[str]:
    """The words of its own of a passage that holds a figure or a name besides days, dates, roles and those concerned; else none."""
    names = concerned(passage.document)
    text = without_any_role(without_dates(passage.document.source[passage.start : passage.end]))
    return specific_words(text, names) if _MARK.search(without_names(text, names)) else ()


def _share(one: Collection[str], other: Collection[str], least: int) -> bool:
    both = len(set(one) & set(other))
    return both >= least and 2 * both >= min(len(set(one)), len(set(other)))
