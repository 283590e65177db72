"""T007: stacked hedges."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T007", "hedging")
def hedging(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence hedges its own request again and again.

    One hedge is polite, two sound unsure, and a question that may go unanswered will.

    Bad:
        I was just wondering if maybe there was any news.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Bad:
        I guess I was, sort of, hoping for an update.
        ^^^^^^^^^^^^^^^^^^^^^^
    Good:
        I wondered whether there was any news.
    Good:
        Perhaps we could talk on Tuesday?
    """
    yield from hits(document, "hedging")
