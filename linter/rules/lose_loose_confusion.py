"""G017: "Lose" and "loose" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.slips import Slip, slip_hits
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "loose",
        r"\b(?:to|not|will|would|could|can|may|might|don't|didn't|never|we|I|you|they|did|do|should|often|won't|they'll|we'll|cannot|can't) (?P<x>loose) (?:the|a|an|my|our|your|their|his|her|its|this|that|any|it|them|you|me|us|sight|track|time|money|customers?|clients?|focus|hope|interest|touch|patience|data|more|out|some|business|one|two|sales|sleep|face|momentum|people|contact|staff|another|valuable|good|such|him|no)\b",
        "lose",
    ),
    Slip("loose", r"\b(?:to|not|will|would|could|can|never|don't|didn't) (?P<x>loose)(?=[.,;!?])", "lose"),
    Slip("loosing", r"\bloosing\b", "losing"),
    Slip("loosed", r"\b(?:I|we|he|she|they|have|has|had|you|who) (?P<x>loosed)\b", "lost"),
    Slip("looses", r"\b(?:he|she|it|company|who|which|never|team|firm|nobody|everyone) (?P<x>looses)\b", "loses"),
    Slip(
        "lose",
        r"\b(?:a|the|some|too|any|these|several|of|tie up|few) (?P<x>lose) (?:ends?|fit|structure|papers?|cables?|parts?|screws?|bolts?|change|wires?|connections?|threads?|schedule|agenda|talk|clothing)\b",
        "loose",
    ),
    Slip("lose", r"\b(?:come|came|comes|break|broke|let|work|worked|is|was) (?P<x>lose)(?=[.,;!?])", "loose"),
)


@rule("G017", "lose-loose-confusion")
def lose_loose_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Lose" and "loose" are taken for each other.

    What is loose is not tight; what you lose is gone.

    Bad:
        We did not want to loose a single customer.
                           ^^^^^
    Bad:
        I tied up the lose ends before I left.
                      ^^^^
    Good:
        A loose cable made us lose an hour.
    """
    yield from slip_hits(document, _SLIPS)
