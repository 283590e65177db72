"""L003: a sentence too long to follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.context import Context
from linter.document import Document, count_words
from linter.rule import Hit, rule


@dataclass(frozen=True, slots=True)
class LongSentence:
    """``words``: how many a sentence may have."""

    words: int = 45


@rule("L003", "long-sentence", severity="note", options=LongSentence)
def long_sentence(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence is too long to follow at one reading.

    Readers of plain-language guides lose the thread past 25 to 30 words; good letters do hold longer ones, so the limit is
    generous and this is a note.

    Bad:
        I enjoyed hearing about the new dock and about the way that the planners and the drivers and the yard staff
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        agree each morning on the loads that may wait and those that may not and who tells the customer and when and how
        often that is right in the end.
    Good:
        I enjoyed hearing about the new dock, and about the way that the planners and the drivers agree each morning on the loads that may wait.
    """
    limit = context.options(LongSentence).words
    for sentence in document.sentences:
        words = count_words(sentence.text)
        if words > limit:
            yield Hit(
                sentence.start,
                sentence.end,
                f"{words} words in one sentence: a reader loses the thread; make two of it",
            )
