"""L002: too short to say something."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.kinds import SPECS
from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.rule import Hit, rule


@rule("L002", "too-short", severity="note")
def too_short(document: Document, context: Context) -> Iterator[Hit]:
    """The message is so short that it may read as a duty done.

    A few words can be enough where they are specific, so this is no more than a note; but a greeting with nothing under it is
    an empty message. Source: of 40 million emails those under 50 words were answered less.

    Bad:
        Kind: thank-you

        Dear Mr. Ames,

        Thanks for your time today.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Sincerely,
        Olga
    Bad:
        Dear Mr. Ames,
        ^^^^^^^^^^^^^^
    Good:
        Kind: note

        Dear Ms. Adeyemi,

        Thank you for the tour of the dye works.

        Tom Bird
    """
    if document.greeting and not document.words:
        yield Hit(
            *document.greeting, "nothing stands under the greeting: the message is empty", severity=Severity.WARNING
        )
        return
    limits = SPECS[document.kind].limits
    if limits is None or limits.few is None or not document.is_letter or not document.sentences:
        return
    if document.words < limits.few:
        start, end = document.sentences[0].start, document.sentences[-1].end
        yield Hit(
            start,
            end,
            f"{document.words} words is short for {SPECS[document.kind].with_article}; one thing that only this conversation held would make it yours",
        )
