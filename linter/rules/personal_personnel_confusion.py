"""G020: "Personal" and "personnel" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip("personal", r"\b(?P<x>personal) (?:department|director|office is|officer|administration)\b", "personnel"),
    Slip(
        "personal",
        r"\b(?:medical|nursing|sales|military|trained|qualified|security|technical|clinical|administrative|hospital|emergency|authori[sz]ed|ground|flight|key|temporary|additional|skilled|experienced) (?P<x>personal)(?=[.,;!?]| (?:who|are|were|is|was|will|have|had|on|in|at|to|and|for|from|with)\b)(?! (?:and|to) (?:professional|me))",
        "personnel",
    ),
    Slip("personal", r"\b(?:the|all|our|your|new) (?P<x>personal) (?:who|are|were|have|had)\b", "personnel"),
    Slip(
        "personnel",
        r"\b(?P<x>personnel) (?:opinion|experience|life|reasons?|touch|goals?|growth|interest|note|assistant|best|e-?mail|circumstances|statement|website|qualities|strengths?|commitment|trainer|connection|level|belongings|attention|favou?rite|view|story|project|thanks)\b",
        "personal",
    ),
    Slip(
        "personnel",
        r"\b(?:a|very|more|too|my own) (?P<x>personnel)(?=[.,;!?]| (?:note|and|level|way|matter)\b)",
        "personal",
    ),
    Slip(
        "personal",
        r"\b(?:the|all|your|our|other|more) (?P<x>personal) (?:in|at|from) (?:your|the|our|his|her|their|each|every|this)\b",
        "personnel",
    ),
)


@rule("G020", "personal-personnel-confusion")
def personal_personnel_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Personal" and "personnel" are taken for each other.

    Personnel are the staff; personal is what belongs to one person.

    Bad:
        The personal department approved my leave.
            ^^^^^^^^
    Bad:
        That is only my personnel opinion.
                        ^^^^^^^^^
    Bad:
        I met the personal in your kitchen.
                  ^^^^^^^^
    Bad:
        All personal must wear a badge on site.
            ^^^^^^^^
    Good:
        The personal touch in your kitchen pleased me.
    Good:
        My personal manager of finances is my sister, and she works in personnel.
    """
    yield from rule_hits(document, __file__, _SLIPS)
