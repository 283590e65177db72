"""G015: "Then" and "than" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "then",
        r"\b(?:more|less|better|worse|rather|other|fewer|greater|larger|bigger|smaller|higher|lower|faster|slower|longer|shorter|earlier|later|sooner|older|younger|easier|harder|stronger|cheaper|quicker|wider|closer|further|nicer|simpler|busier|happier|different) (?P<x>then) (?!than\b|and\b|we\b|in\b|I (?:will|would|can|could)\b)\w+",
        "than",
    ),
    Slip(
        "then",
        r"\b(?:more|less) (?!and\b|or\b|then\b|information\b|time\b)\w+ (?P<x>then) (?:I|we|you|any|most|ever|it|expected|before|what|my|our|your|he|she|they|others?|one|two|three|ten|\d+|the)\b",
        "than",
    ),
    Slip("then", r"\brather (?P<x>then)\b", "than"),
    Slip("than", r"(?:^|[.!?] )(?P<x>than) (?:I|we|you|he|she|they|it|the|my)\b", "then"),
    Slip("than", r"\b(?:and|since|until|by|if so) (?P<x>than)(?=[.,;]| (?:I|we|you|he|she|they|the|it)\b)", "then"),
    Slip(
        "than",
        r", (?P<x>than) (?:I|we|he|she|they|you|it) (?:will|can|would|had|was|went|moved|called|became|started|worked|joined)\b",
        "then",
    ),
    Slip(
        "than you",
        r"(?:^|[.!?,] |\bto |\bsay |\bagain |\band )(?P<x>than) (?=you (?:for|so|again|very|all|both)\b)",
        "thank",
    ),
    Slip(
        "thank",
        r"\b(?:more|less|better|rather|fewer|higher|lower|faster|later|other) (?P<x>thank) (?!you\b)\w+",
        "than",
    ),
    Slip(
        " that ",
        r"\b(?:better|rather|faster|fewer|higher|lower|longer|larger|older) (?P<x>that) (?:a|an|any|ever|expected|last|before|the|\d+|ten|two|five)\b",
        "than",
    ),
    Slip(
        "er then|ier then",
        r"\b(?:hotter|colder|warmer|cooler|nearer|deeper|heavier|lighter|darker|brighter|busier|richer|poorer|thicker|thinner|softer|louder|quieter|safer|wiser|kinder|newer|narrower|wider|taller|broader|smoother|rougher|sharper|steeper|tighter|looser|calmer|cleaner|clearer|drier|wetter|earlier|friendlier|funnier|handier|heartier|healthier|livelier|lovelier|luckier|noisier|prettier|riskier|sadder|slimmer|tougher|weaker|dearer|finer|fuller|keener|milder|odder|prouder|quicker|shorter|stricter|younger) (?P<x>then) (?!and\b|than\b)\w+",
        "than",
    ),
)


@rule("G015", "then-than-confusion")
def then_than_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Then" and "than" are taken for each other.

    A comparison wants "than"; an order in time wants "then".

    Bad:
        Her results were better then the plan.
                                ^^^^
    Bad:
        I managed the depot, and than I moved to the head office.
                                 ^^^^
    Good:
        The line was slower then, and it is faster now than ever.
    Good:
        I will call you later then.
    """
    yield from rule_hits(document, __file__, _SLIPS)
