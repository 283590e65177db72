"""G052: another word is far likelier where a confusable one stands."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.confusables import exchanges
from linter.rule import Hit, rule


@rule("G052", "unlikely-word")
def unlikely_word(document: Document, context: Context) -> Iterator[Hit]:
    """A word stands where another, which sounds or looks like it, is far likelier.

    No spelling check sees a slip that is a word itself. The words beside it do: a model of which English words follow which
    (CMU Sphinx) says how much likelier the other one is, and each pair has a bar of its own, set by clean letters.

    Bad:
        The bakers were proud of there new oven.
                                 ^^^^^
    Bad:
        Best wishes form the whole crew.
                    ^^^^
    Bad:
        The lawyer put it in plane English.
                             ^^^^^
    Bad:
        Please accept my thanks for the warn welcome.
                                        ^^^^
    Good:
        The bakers were there, proud of the form of the new loaves.
    Good:
        The plane was late, and I warn the next guest that the soul band plays till two.
    """
    for found in exchanges(document):
        right = found.right
        if document.source[found.start].isupper():
            right = right[:1].upper() + right[1:]
        wrong = document.source[found.start : found.end]
        yield Hit(found.start, found.end, f'"{wrong}" is unlikely here; did you mean "{right}"?', (right,))
