"""G011: "Its" and "it's" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "its",
        r"\b(?P<x>its) (?:(?-i:a)|an|the|my|your|our|been|going to|because|why|what|how|where|when|not(?! for|-for))(?![\w/\-])",
        "it's",
    ),
    Slip(
        "its",
        r"\b(?P<x>its) (?:so |very |really |quite |always |also |just |such |only )?(?:a |an )?(?:great|good|nice|important|clear|hard|easy|difficult|possible|likely|wonderful|exciting|interesting|impressive|amazing|true|obvious|worth|better|pleasure|honou?r|shame) (?:to|that|for me|when|how|if|what)\b",
        "it's",
    ),
    Slip(
        "its",
        r"(?:^|[.!?] )(?P<x>its) (?:great|good|nice|wonderful|important|very|really|so|always)\b(?! (?:own|best|core|nature|reputation))",
        "it's",
    ),
    Slip("it's|it’s", r"\b(?P<x>it's) own\b", "its"),
    Slip(
        "it's|it’s",
        r"\b(?:of|in|for|with|by|on|to|from|into|under|doubled|improved|expanded|lost|admire|support|grow|grew|opened|launched|changed|reduced|moved|increased|runs?|serves?|treats?|pays|built) (?P<x>it's) (?!a\b|an\b|the\b|not\b|been\b|clear\b|that\b|going\b|my\b|your\b|very\b|so\b|really\b|about\b|because\b)\w+",
        "its",
    ),
    Slip(
        "it's|it’s",
        r"\b(?:company|team|firm|school|department|organi[sz]ation|hospital|store|and) (?P<x>it's) (?:customers|employees|staff|culture|clients|products|mission|values|reputation|history|commitment|size|goals|services)\b",
        "its",
    ),
    Slip(
        "it's|it’s",
        r"\b(?:kept|lost|losing|gained|celebrat(?:es?|ed|ing)|mark(?:ed|ing)|maintain(?:s|ed|ing)?|improving|redesign(?:s|ed|ing)|rebuil[dt]|renovated|updat(?:ed|ing)|upgrad(?:ed|ing)|expanding|growing|launching|opening|trains|trained|hires|raised|valued|reached|earned|deserves|doubl(?:es|ing)|tripled|nearing|entering) (?P<x>it's) (?!an?\b|the\b|not\b|been\b|going\b|so\b|very\b|too\b|because\b|all\b|no\b|what\b|how\b|why\b|\w+ing\b)\w+",
        "its",
    ),
    Slip(
        "its",
        r"\b(?:I (?:think|know|hope|believe)|because|am sure|I'm sure) (?P<x>its) (?:so |very |really |quite |too )?(?:great|important|clear|hard|easy|difficult|possible|wonderful|exciting|interesting|impressive|true|late|busy|necessary|useful|helpful|fair|ready|worth it|fun)(?=[.,!?])",
        "it's",
    ),
)


@rule("G011", "its-confusion")
def its_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Its" and "it's" are taken for each other.

    The apostrophe stands for "is" or "has"; the possessive has none. Readers of applications name this slip often.

    Bad:
        I believe its the best yard in the county.
                  ^^^
    Bad:
        The firm doubled it's staff in a year.
                         ^^^^
    Bad:
        The dairy kept it's old bottles.
                       ^^^^
    Good:
        I kept it; it's old, and they valued it: it's a dairy.
    Good:
        The depot keeps its very own bees, and it's a quiet place.
    Good:
        I admire its A/B tests and its great reputation.
    """
    yield from rule_hits(document, __file__, _SLIPS)
