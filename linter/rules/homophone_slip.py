"""G036: a word is taken for another that sounds like it."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.rule import Hit, rule


@rule("G036", "homophone-slip")
def homophone_slip(document: Document, context: Context) -> Iterator[Hit]:
    """A word is taken for another that sounds like it.

    Both are right words, so only their neighbors show that the other was meant.

    Bad:
        We would like to by forty chairs.
                         ^^
    Bad:
        I do not know weather the plan changed.
                      ^^^^^^^
    Bad:
        I now that the nursery is busy.
          ^^^
    Bad:
        She walked me though the cellar.
                      ^^^^^^
    Bad:
        The crew moral is good.
                 ^^^^^
    Bad:
        The course was thought in French.
                       ^^^^^^^
    Bad:
        Please turn of the lights.
                    ^^
    Good:
        I thought at once of the turn of the tide, and I weigh the flour.
    Good:
        I now plan the route, though the moral duty of the crew is plain.
    Good:
        I buy the chairs by the dozen, whatever the weather.
    Good:
        It is quite quiet by the new building site.
    """
    yield from rule_hits(document, __file__)
