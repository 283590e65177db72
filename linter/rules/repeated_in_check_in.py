"""H003: a check-in that says what the thank-you to the same person said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.reuse.panel import Relation, matches
from linter.rule import Hit, rule

_BEFORE = (Kind.THANK_YOU, Kind.NOTE, Kind.LETTER)


@rule("H003", "repeated-in-check-in", scope="set", kinds=(*_BEFORE, Kind.CHECK_IN))
def repeated_in_check_in(documents: Sequence[Document], context: Context) -> Iterator[Hit]:
    """A check-in tells the same person again what the thank-you told.

    A check-in earns its answer by one short question and, at best, something new; the story that the reader has already had
    shows that nothing has happened since.

    Bad:
        Kind: thank-you
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        Thank you for your time today. I rewired the hospital chapel in four nights so that no service was cancelled.

        Kind regards,
        Ana Duarte

        Kind: check-in
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        I am writing to ask whether there is any news. As I said, I rewired a hospital chapel in four nights without one service cancelled.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Kind regards,
        Ana Duarte
    Good:
        Kind: thank-you
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        Thank you for your time today. I rewired the hospital chapel in four nights so that no service was cancelled.

        Kind regards,
        Ana Duarte

        Kind: check-in
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        I am writing to ask whether there is any news. Since we spoke I have read about the hospital's new east wing.

        Kind regards,
        Ana Duarte
    """
    for match in matches(documents, Relation.SAME_PERSON):
        for later, earlier in ((match.one, match.other), (match.other, match.one)):
            if later.document.kind is Kind.CHECK_IN and earlier.document.kind in _BEFORE:
                yield Hit(
                    later.start,
                    later.end,
                    "the thank-you told this already; a check-in needs one question, and something new if you have it",
                    severity=Severity.WARNING if match.words else Severity.NOTE,
                    related=((earlier.document, earlier.start, earlier.end),),
                    document=later.document,
                )
