"""G053: the tense does not go with the time told."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.rule import Hit, rule


@rule("G053", "tense-with-time")
def tense_with_time(document: Document, context: Context) -> Iterator[Hit]:
    """The tense does not go with the time told.

    What began in the past and goes on has the perfect ("since 2010", "for three years now"); what is over and dated has the plain past
    ("last week", "in 2019"). Many languages do it the other way round.

    Bad:
        I work as a welder since 2010.
          ^^^^
    Bad:
        We are waiting two years for the permit.
           ^^^^^^^^^^^
    Bad:
        They have opened a branch in Leith last month.
             ^^^^^^^^^^^
    Good:
        I work as a welder, and since 2010 they have opened three branches in the last month of each year.
    """
    yield from rule_hits(document, __file__)
