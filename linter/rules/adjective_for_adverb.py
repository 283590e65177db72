"""G048: an adjective stands where an adverb is meant."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule


def _adverb(word: str) -> str:
    lower = word.lower()
    return f"{lower}ly" if not lower.endswith("ic") else f"{lower}ally"


_SLIPS = (
    Slip(
        "quick|careful|slow|efficient|effective|independent|professional|calm|clear|accurate|easy|successful|close|direct|regular",
        r"\b(?:learn|learned|learns|work|worked|works|respond|responded|reply|replied|react|adapt|adapted|communicate|move|moved|speak|write|handle|handled|solve|solved|adjust|listen|listened|drive|drove|type|act|acted|think|read) (?:(?!a\b|an\b|the\b|is\b|are\b|was\b|and\b|be\b|it\b|seem|look|feel|very\b)\w+ ){0,3}?(?:very |so |really |more )?(?P<x>quick|careful|efficient|effective|independent|professional|accurate|successful|regular)(?=[.,;!?]|\s*\Z| (?:and (?:learn|work|without|with)|under|with|in (?:a|any)|from)\b)",
        lambda match: _adverb(match["x"]),
    ),
    Slip(
        " good",
        r"\b(?:works?|worked|working|speaks?|spoke|performs?|performed|communicates?|writes?|went|fits?|sings?|cooks?|drives?|played|plays?) (?:english|french|spanish|german|together|with others|in teams|it|them)? ?(?:very |so |really |pretty )?(?P<x>good)(?=[.,;!?]|\s*\Z| (?:with|and|under|in|together)\b)",
        "well",
    ),
    Slip(
        "real |easy",
        r"\b(?:a|was|is|were|am|are) (?P<x>real) (?:good|nice|interested|excited|happy|impressed|helpful|pleased|interesting)\b",
        "really",
    ),
    Slip(
        " good",
        r"\b(?:plays?|played|speaks?|speak|knows?|know|sings?|does|did|handles?|manages?|drives?|writes?|uses?) (?:the |my |our )?\w+ very (?P<x>good)(?=[.,;!?]|\s*\Z)",
        "well",
    ),
)


@rule("G048", "adjective-for-adverb")
def adjective_for_adverb(document: Document, context: Context) -> Iterator[Hit]:
    """An adjective stands where an adverb is meant.

    How something is done is said with an adverb: quickly, well, carefully.

    Bad:
        I learn new systems quick.
                            ^^^^^
    Bad:
        She speaks English very good.
                                ^^^^
    Good:
        The work looks good, and I move fast to a quick answer.
    """
    yield from rule_hits(document, __file__, _SLIPS)
