"""G050: "excited" and "exciting" and their kin are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.rule import Hit, rule


@rule("G050", "feeling-or-cause")
def feeling_or_cause(document: Document, context: Context) -> Iterator[Hit]:
    """ "Excited" and "exciting" and their kin are taken for each other.

    The person who feels it is excited; what makes it so is exciting.

    Bad:
        I am very exciting about the job.
                  ^^^^^^^^
    Bad:
        It was an interested talk.
                  ^^^^^^^^^^
    Good:
        Your interested staff made the talk exciting, and he is an inspiring boss.
    Good:
        I am boring holes for the shelves, and the board was interested.
    """
    yield from rule_hits(document, __file__)
