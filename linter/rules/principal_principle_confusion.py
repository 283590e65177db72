"""G019: "Principal" and "principle" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "principle",
        r"\b(?P<x>principle) (?:engineer|architect|consultant|scientist|designer|analyst|investigators?|developer|reasons?|cause|concern|aim|goals?|contact|role|dancer|partner|researcher|owner|source|speaker|author|amount|planner|buyer|manager|office|duties|responsibilit(?:y|ies)|objectives?|person|product manager|data scientist|software)\b",
        "principal",
    ),
    Slip(
        "principle",
        r"\b(?:school|vice|assistant|deputy|head|acting|former|new|college)[ -](?P<x>principle)\b(?! of (?:our|the|my) (?:work|method|design))",
        "principal",
    ),
    Slip(
        "principle",
        r"\b(?P<x>principle) (?:of|at) (?:the |a |an |our |my )?(?:\w+ )?(?:school|academy|college|elementary)\b",
        "principal",
    ),
    Slip(
        "principal",
        r"\b(?:in|on|matter of) (?P<x>principal)(?=[.,;!?]| (?:we|I|you|it|but|and|with|to|on|that|agreed)\b)",
        "principle",
    ),
    Slip(
        "principal",
        r"\b(?:guiding|basic|core|accounting|general|safety|moral|founding|first|same|lean|agile|scientific|underlying|simple|key|sound) (?P<x>principals?)\b(?! (?:engineer|of|at|investigator|dancer|amount|architect|role|concern))",
        lambda match: match["x"].lower().replace("principal", "principle"),
    ),
)


@rule("G019", "principal-principle-confusion")
def principal_principle_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Principal" and "principle" are taken for each other.

    A principal is first in rank; a principle is a rule.

    Bad:
        He is the principle engineer on the bridge.
                  ^^^^^^^^^
    Bad:
        We agree in principal on the dates.
                    ^^^^^^^^^
    Good:
        In principle the principal decides, and our design principals met.
    Good:
        My first principle is to label the boxes.
    """
    yield from rule_hits(document, __file__, _SLIPS)
