"""T008: speaking ill of others."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T008", "disparaging")
def disparaging(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence speaks ill of an employer, colleagues, staff or other candidates.

    The reader wonders what the writer will say of them.

    Bad:
        My boss is a bully and a liar.
        ^^^^^^^^^^^^^^^^^^
    Bad:
        My team is a bunch of clowns.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        My manager taught me to read a balance sheet.
    Good:
        My team investigates fraud, and I lead it.
    """
    yield from hits(document, "disparaging")
