"""G025: "Much" and "many" are taken for each other, or "less" and "fewer"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, words_before
from linter.rule import Hit, rule

_MEASURES = frozenset(["years", "months", "weeks", "days", "hours", "times", "pages", "words"])


def _fewer(match: re.Match[str]) -> str | None:
    return None if match["counted"].lower() in _MEASURES and "in" not in words_before(match, "x", 1) else "fewer"


_SLIPS = (
    Slip(
        "much",
        r"\b(?:how|so|too|as|that|very|not|are) (?P<x>much) (?P<counted>\w+)\b(?! (?:work|time|money|data))",
        "many",
    ),
    Slip("much", r"(?:^|[.!?] )(?P<x>much) (?P<counted>\w+)\b", "many"),
    Slip(
        "many",
        r"\b(?P<x>many) (?:information|feedback|advice|equipment|knowledge|progress|furniture|money|homework|traffic|luggage|work experience)(?=[.,;!?]| (?:about|on|from|of|in|with|to|that|for|and|before|during|is|was)\b)",
        "much",
    ),
    Slip("less", r"(?<!no )(?<!or )\b(?P<x>less) (?P<counted>\w+)\b", _fewer),
    Slip(
        "amount",
        r"\b(?P<x>amount) of (?P<counted>\w+)\b",
        lambda match: "number" if match["counted"].lower() not in _MEASURES else None,
    ),
)


@rule("G025", "much-many-confusion")
def much_many_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Much" and "many" are taken for each other, or "less" and "fewer".

    What can be counted takes "many" and "fewer".

    Bad:
        How much people will attend the tour?
            ^^^^
    Bad:
        There were less complaints this month.
                   ^^^^
    Good:
        How much time do people need, and is it less than two hours?
    """
    yield from rule_hits(document, __file__, _SLIPS)
