"""G051: a word is taken for one that looks or sounds like it, and the trade spoken of shows which is meant."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.rule import Hit, rule


@rule("G051", "trade-homophone")
def trade_homophone(document: Document, context: Context) -> Iterator[Hit]:
    """A word is taken for one that looks or sounds like it, and the trade spoken of shows which is meant.

    "Palate" and "pallet" are right words; with a forklift in the sentence only one of them is. Every trade has its own such
    pairs, and its people see the slip first.

    Bad:
        The forklift lifts a palate of tiles.
                             ^^^^^^
    Bad:
        I teach marital arts and farm muscles on ropes in the bay.
                ^^^^^^^               ^^^^^^^
    Bad:
        Two jurors fell asleep in the long fraud trail.
                                                 ^^^^^
    Good:
        The chef has a fine palate, and the forklift driver a sore muscle from the pallets.
    Good:
        The ranger marked the trail before the trial, in vain, and the nurse found the vein.
    Good:
        We had a break, and I weighed the flour that the florist wanted for her sugar flowers.
    """
    yield from rule_hits(document, __file__)
