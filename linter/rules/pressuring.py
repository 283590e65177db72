"""T004: an ultimatum."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T004", "pressuring")
def pressuring(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence pushes the reader: an ultimatum, leverage, a threat to go elsewhere.

    A competing deadline may be named politely; an ultimatum invites a simple no.

    Bad:
        I need your answer by noon tomorrow or I will sign elsewhere.
          ^^^^^^^^^^^^^^^^^^^^^^^^
    Bad:
        I am holding two contracts and will sign one tonight.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        I have been asked to answer another firm by Friday, and would be glad to hear from you first.
    Good:
        Is there anything else that you need from me by Monday?
    """
    yield from hits(document, "pressuring")
