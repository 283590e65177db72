"""T010: too many contacts."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.tone.judge import hits


@rule("T010", "over-persistent")
def over_persistent(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence counts the writer's own contacts, or tells of calls, visits and channels beyond what is welcome.

    One call shows follow-through, two initiative, a third is overkill; a contact every two or three days looks needy.

    Bad:
        This is my fourth message.
        ^^^^^^^^^^^^^^^^^^^^^^^^^
    Bad:
        I will keep calling until someone answers.
        ^^^^^^^^^^^^^^^^^^^
    Good:
        This is my second note, as you asked me to write again in May.
    Good:
        I called my references, and all three are glad to talk.
    """
    yield from hits(document, "over-persistent")
