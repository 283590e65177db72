"""G046: a negative stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.slips import Slip, slip_hits
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "n't|n’t|not |never",
        r"(?:n't|\bnot|\bnever) (?:have|need|want|see|know|get|find|do|had|expect|receive|make|leave|saw|hear|met|meet|understand|ask) (?P<x>no|nothing|nobody|none)\b(?! (?:less|more than|fewer|matter))",
        lambda match: {"no": "any", "nothing": "anything", "nobody": "anybody", "none": "any"}[match["x"].lower()],
    ),
    Slip("n't|n’t|not ", r"(?:n't|\bnot) (?P<x>hardly|barely|scarcely)\b", ""),
)


@rule("G046", "double-negative")
def double_negative(document: Document, context: Context) -> Iterator[Hit]:
    """A negative stands twice.

    Two negatives make a yes to a careful reader.

    Bad:
        I don't have no questions.
                     ^^
    Good:
        I did not say no, and nothing did not matter.
    """
    yield from slip_hits(document, _SLIPS)
