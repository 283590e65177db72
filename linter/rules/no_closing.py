"""E003: a message that stops without a name."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule


@rule(
    "E003",
    "no-closing",
    severity="note",
    kinds=(Kind.THANK_YOU, Kind.NOTE, Kind.CHECK_IN, Kind.REJECTION, Kind.APPLICATION, Kind.LETTER),
)
def no_closing(document: Document, context: Context) -> Iterator[Hit]:
    """The message stops without a closing or a name.

    A mail program may add a signature on its own, so this is a note.

    Bad:
        Kind: check-in

        Dear Mr. Ito,

        You hoped to decide by Friday. I am still very interested.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        Kind: check-in

        Dear Mr. Ito,

        You hoped to decide by Friday. I am still very interested.

        Best, Lena
    """
    if document.greeting and document.sentences and not document.closing and not document.signature:
        last = document.sentences[-1]
        yield Hit(last.start, last.end, "ends without a closing and your name, unless your mail program adds them")
