"""L004: a paragraph that looks like work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document, count_words
from linter.rule import Hit, rule


@dataclass(frozen=True, slots=True)
class LongParagraph:
    """``words``: how many a paragraph may have."""

    words: int = 110


@rule(
    "L004",
    "long-paragraph",
    severity="note",
    options=LongParagraph,
    kinds=(Kind.THANK_YOU, Kind.CHECK_IN, Kind.REJECTION, Kind.APPLICATION, Kind.LETTER),
)
def long_paragraph(document: Document, context: Context) -> Iterator[Hit]:
    """A paragraph is a wall of text on a telephone's screen.

    The etiquette sources ask for one or two short paragraphs.

    Bad:
        Kind: thank-you

        Thank you for the tour. The hall is larger than I had thought and the light in it is good. You asked me about
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        the kilns and I said that I had fired two. You asked me about the clay and I said that I mix my own. You asked
        me about the glaze and I said that I buy it. You asked me about the shelves and I said that I cut them. You
        asked me about the shop and I said that I would run it on a Saturday. You asked me about the school and I said
        that I would teach there on a Monday. I would be glad to.
    Good:
        Kind: thank-you

        Thank you for the tour. The hall is larger than I had thought and the light in it is good.

        You asked me about the kilns and I said that I had fired two.
    """
    limit = context.options(LongParagraph).words
    for start, end in document.paragraphs:
        words = count_words(document.body_prose[start:end])
        if words > limit:
            yield Hit(
                start,
                end,
                f"{words} words in one paragraph look like work on a small screen; break it where the thought turns",
            )
