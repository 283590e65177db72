"""T011: more warmth than was shared."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T011", "over-warm", severity="note")
def over_warm(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence is warmer than one meeting can carry.

    Warm is good; beyond what was shared it may sound insincere, so this is a note.

    Bad:
        This was the best interview of my life!
                     ^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        It was a pleasure to meet you all.
    Good:
        I love working with glass.
    """
    yield from hits(document, "over-warm")
