"""T001: a no foretold."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T001", "pessimistic")
def pessimistic(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence foretells the writer's own rejection.

    Assuming the worst gives the reader a reason to agree; a check-in asks, it does not guess.

    Bad:
        I assume you have chosen someone else by now.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Bad:
        I know my chances are slim.
               ^^^^^^^^^^^^^^^^^^^
    Good:
        I know a decision takes time, and I am glad to wait.
    Good:
        Assuming the panel meets on Monday, I could start in March.
    """
    yield from hits(document, "pessimistic")
