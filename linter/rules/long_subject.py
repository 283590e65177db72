"""L006: a subject line that is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule


@dataclass(frozen=True, slots=True)
class LongSubject:
    """``characters``: how many a subject line may have."""

    characters: int = 60


@rule("L006", "long-subject", severity="note", options=LongSubject)
def long_subject(document: Document, context: Context) -> Iterator[Hit]:
    """The subject line is longer than mail programs show.

    A telephone shows 30 to 40 characters of it, a desktop program about 60; what stands behind is never read.

    Bad:
        Subject: Thank you very much for the interview on Tuesday about the open position of an analyst
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Thank you for the tour.
    Good:
        Subject: Thank you for Tuesday: Data Analyst interview

        Thank you for the tour.
    """
    if document.subject:
        start, end = document.subject
        if end - start > context.options(LongSubject).characters:
            yield Hit(
                start, end, f"{end - start} characters: a mail program shows about 60; put the role or the thanks first"
            )
