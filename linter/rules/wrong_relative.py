"""G054: the wrong word ties a clause to its noun."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.rule import Hit, rule


@rule("G054", "wrong-relative")
def wrong_relative(document: Document, context: Context) -> Iterator[Hit]:
    """The word that ties a clause to its noun is wrong, missing, or followed by a second subject.

    "Who" is for people and "that" for things; "what" follows no noun; whoever is sought is a person "who can", not "can".

    Bad:
        I built a simulator in Python what found it.
                                      ^^^^
    Bad:
        You told me about the crane who fell in August.
                                    ^^^
    Bad:
        You need somebody can read a tide table.
                          ^^^
    Good:
        I asked a nurse in Leeds what was wrong, and the man at the crane who waved told somebody he can read it.
    """
    yield from rule_hits(document, __file__)
