"""T006: apology for being there."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T006", "apologetic")
def apologetic(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence apologizes for writing, for taking time, or for being oneself.

    Excuses and apologies are on the list of what never to include; thanks says the same and leaves a better taste.

    Bad:
        I am so sorry to bother you again.
                         ^^^^^^^^^^^^^^^^
    Bad:
        I took up far too much of your time.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        I am so sorry for your loss.
    Good:
        Thank you for the time you took.
    """
    yield from hits(document, "apologetic")
