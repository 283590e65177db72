"""T009: sarcasm and blame."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T009", "resentful")
def resentful(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence blames the reader: sarcasm, entitlement, accusation, a threat.

    A gracious note after a rejection keeps the door open for the next opening; resentment and argument close it.

    Bad:
        Thanks for wasting my time.
                   ^^^^^^^^^^^^^^^
    Bad:
        Good luck finding anyone better.
        ^^^^^^^^^^^^^^^^^
    Good:
        Thank you for letting me know, and good luck with the harvest.
    Good:
        I was sorry to read the news, and grateful for the frank feedback.
    """
    yield from hits(document, "resentful")
