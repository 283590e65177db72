"""T005: the writer talked down."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T005", "self-deprecating")
def self_deprecating(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence talks down the writer's interview, skill or person.

    The reader may not have noticed; a better answer, given now, helps where an apology for the first one does not.

    Bad:
        I completely froze on the pricing question.
        ^^^^^^^^^^^^^^^^^^^^^
    Bad:
        I am not the most qualified person for this.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        I was nervous for about a minute, and then you mentioned the choir.
    Good:
        I rebuilt the system that froze every Monday.
    """
    yield from hits(document, "self-deprecating")
