"""G049: of two verbs that share a meaning, the wrong one."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.rule import Hit, rule


@rule("G049", "mixed-up-verb")
def mixed_up_verb(document: Document, context: Context) -> Iterator[Hit]:
    """Of two verbs that share a meaning, the wrong one stands.

    We tell a person and say a thing, make a decision and do a job, lend to a friend and borrow from one.

    Bad:
        She said me that the desk was free.
            ^^^^
    Bad:
        He told that the harbor was closed.
           ^^^^
    Bad:
        I did a decision last night.
          ^^^
    Bad:
        My actual job is in a bakery.
           ^^^^^^
    Good:
        She said to me that it was free, and I was told that the harbor was closed.
    Good:
        I did a job that took a decision, and the actual cost was low.
    """
    yield from rule_hits(document, __file__)
