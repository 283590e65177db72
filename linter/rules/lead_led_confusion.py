"""G021: "Lead" stands where the past "led" is meant."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.slips import Slip, slip_hits
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "lead",
        r"\b(?:have|has|had|I've|we've|she's|he's|having) (?:also |successfully |already |since |always |recently )?(?P<x>lead) (?:the|a|an|our|my|to|me|us|several|two|three|four|five|six|many|teams?|projects?|efforts|cross|small|large|both|over|this|that|all|some|numerous|various|multiple)\b",
        "led",
    ),
    Slip("lead", r"\b(?:was|were|been|being|is|are) (?:also |successfully |ably )?(?P<x>lead) by\b", "led"),
    Slip(
        "lead",
        r"\b(?:last (?:year|month|week|spring|summer|fall|autumn|winter|quarter)|yesterday|in (?:19|20)\d\d|previously|(?:at|in|during) my (?:last|previous|former|first|old|recent) (?:\w+ )?\w+),? (?:I|we|he|she|they) (?:also |successfully )?(?P<x>lead)\b",
        "led",
    ),
    Slip(
        "lead",
        r"\b(?:I|we|he|she|they) (?:also |successfully )?(?P<x>lead) [^.!?;\n]{0,60}\b(?:last (?:year|month|week|spring|summer|fall|autumn|winter)|in (?:19|20)\d\d|from (?:19|20)\d\d (?:to|until)|(?:years|months|weeks) ago)\b",
        "led",
    ),
    Slip(
        "lead",
        r"(?<!did )(?<!does )(?<!will )(?<!would )(?<!could )(?<!can )(?<!may )(?<!might )(?<!should )\b(?:this|it|he|she|change|decision|conversation|project|idea|work) (?P<x>lead) to (?:a|an|the|our|my|fewer|more|better|\w+ing)\b",
        "led",
    ),
)


@rule("G021", "lead-led-confusion")
def lead_led_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Lead" stands where the past "led" is meant.

    The past of "lead" is "led"; the metal is to blame for the slip.

    Bad:
        She has lead the night shift since May.
                ^^^^
    Bad:
        Last year I lead a move of three buildings.
                    ^^^^
    Good:
        I lead a team of nine, and I have lead times by heart.
    Good:
        Each year, leads come from the fair.
    """
    yield from slip_hits(document, _SLIPS)
