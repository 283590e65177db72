"""E009: a mail without a subject line."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.kinds import SPECS
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule


@rule("E009", "no-subject")
def no_subject(document: Document, context: Context) -> Iterator[Hit]:
    """The mail has a header and no subject line.

    Of mails without a subject 86 % stayed unanswered. A text without any header is not asked for one.

    Bad:
        Kind: thank-you
        To: Maria Alvarez
        Subject:

        Dear Maria, thank you for the tour of the yard.
        ^^^^^^^^^^^
    Good:
        Kind: note
        To: Maria Alvarez

        Dear Maria, thank you for the tour of the yard.
    """
    if document.header and SPECS[document.kind].has_subject and not document.subject and not document.kind_guessed:
        first = document.section.text_start
        start, end = document.greeting or (first, min(first + 1, document.section.end))
        yield Hit(
            start, end, "no subject line: most mails without one are never answered. Say thanks, or name the role"
        )
