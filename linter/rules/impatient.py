"""T003: a reproach for silence."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T003", "impatient")
def impatient(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence reproaches the reader for not having written.

    A second check-in is polite after the promised date; a reproach turns interest into annoyance.

    Bad:
        You said Friday.
        ^^^^^^^^^^^^^^^^
    Bad:
        Three weeks and still no word from you.
        ^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        You said Friday works best, so I am calling on Friday.
    Good:
        You had mentioned the 12th, so I wanted to ask how things stand.
    """
    yield from hits(document, "impatient")
