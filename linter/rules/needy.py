"""T002: need and begging."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T002", "needy")
def needy(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence pleads, or hangs the writer's life on this job.

    Need corners the reader and says nothing of what the writer brings; pleading is on the list of what never to include.

    Bad:
        I desperately need this job.
          ^^^^^^^^^^^^^^^^
    Bad:
        My savings run out at the end of the month.
        ^^^^^^^^^^^^^^^^^^
    Good:
        Your residents need someone who stays, and I would like to be that person.
    Good:
        I would be delighted to join the team.
    """
    yield from hits(document, "needy")
