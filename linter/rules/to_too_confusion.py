"""G014: "To", "too" and "two" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, adjectives, noun_verbs
from linter.rule import Hit, rule

_VERBS_TOO = frozenset(
    [
        "close",
        "open",
        "clean",
        "clear",
        "complete",
        "correct",
        "free",
        "present",
        "welcome",
        "slow",
        "warm",
        "direct",
        "own",
        "better",
        "lower",
        "calm",
        "perfect",
        "secure",
    ]
)
"""Adjectives that are verbs as well: "to clean" is right."""

_SLIPS = (
    Slip(
        "to ",
        r"\b(?:is|was|are|were|be|been|it's|seems?|seemed|not|far|way|felt|am|I'm|wasn't|isn't|none|getting|got|becomes?|took) (?P<x>to) (?:high|low|much|many|late|early|long|short|busy|small|big|large|expensive|hard|difficult|soon|often|far|few|little|slow|fast|heavy|old|young|quickly|loud|complicated|tired|strict|bad|good|tight|narrow|wide|strong|weak|costly|risky)(?![\w\-])(?! (?:the|a|an|my|your|our|his|her|their|this|that|these|down|lists?))",
        "too",
    ),
    Slip(
        "too ",
        r"\b(?:like|want|wanted|love|hope|need|needed|able|forward|how|have|had|wish|going|plan|happy|glad|pleased|opportunity|chance|ready|willing|eager|used|trying|decided|excited|hoping|order|asked|free|hesitate|tend|helped) (?P<x>too) (?P<base>\w+)\b",
        "to",
    ),
    Slip(
        "too ",
        r"\b(?:apply|applied|applying|write|writing|wrote|speak|spoke|speaking|talk|talked|talking|listen|forward|thanks|thank|go|went|come|came|according|related|due|reply|respond|responded|belong|send|sent|return|returned|refer|referred|contribute|lead|led|moved|move|similar|next|added|relate|committed|dedicated|used|invited|promoted|reports?|reported|reporting|listened|introduced|introduce|close|attention|access|addition|visit|up|accustomed|regard|regards|respect|back) (?P<x>too) (?:the|a|an|my|your|our|you|me|him|her|them|us|this|that|his|their|new|all|each|every|several|\w+ing)\b",
        "to",
    ),
    Slip("too whom", r"\b(?P<x>too) whom\b", "to"),
    Slip(
        " to ",
        r"\b(?:in|for|after|about|over|these|those|last|past|the next|of) (?P<x>to) (?:weeks|days|months|years|hours|people)\b",
        "two",
    ),
    Slip(
        "two",
        r"\b(?:is|was|were|are|way|far) (?P<x>two) (?:high|much|late|early|long|short|busy|small|big|expensive|hard|difficult|soon|often|far|low|slow)\b",
        "too",
    ),
    Slip(
        "two",
        r"\b(?:like|want|wanted|need|able|forward|have|hope|wish|going|plan|happy|ready|willing) (?P<x>two) (?P<base>\w+)\b(?! (?:\w+ )?(?:days|weeks|years|orders|months))",
        lambda match: "to" if match["base"].lower() not in noun_verbs() else None,
    ),
    Slip(
        " to ",
        r"\b(?:was|is|am|are|were|be|been|feel|felt|seem|seemed|looked|got|grew|it's|I'm|not|much|far|way) (?P<x>to) (?P<adjective>\w+) (?:to|for)\b",
        lambda match: "too" if match["adjective"].lower() in adjectives() - _VERBS_TOO else None,
    ),
    Slip(
        " to ",
        r"\b(?:was|is|am|are|were|felt|seemed|looked) (?P<x>to) (?P<adjective>\w+)(?=[.,;!?])",
        lambda match: "too" if match["adjective"].lower() in adjectives() - _VERBS_TOO else None,
    ),
    Slip(
        " to.| to!| to?",
        r"(?:\b(?:for|from|with|by) (?:me|us|him|her|them)|,|\b(?:yesterday|today|tomorrow|week|month|weekend|(?:mon|tues|wednes|thurs|fri)day)|\bI (?:would|will|did|do)|\b(?:enjoyed|loved|liked) (?:it|this|them)) (?P<x>to)(?=[.!?](?:\s|\Z))",
        "too",
    ),
    Slip(
        " to.| to!| to?",
        r"\b(?:to (?-i:[A-Z])\w+|(?:you|him|her|them) and (?:the|your) (?P<plural>\w+)) (?P<x>to)(?=[.!?](?:\s|\Z))",
        "too",
    ),
)


@rule("G014", "to-too-confusion")
def to_too_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "To", "too" and "two" are taken for each other.

    One letter decides between a direction and an excess; spelling checkers accept both.

    Bad:
        I would like to apply too the night desk.
                              ^^^
    Bad:
        The first quote was to high for our budget.
                            ^^
    Bad:
        Please thank Amina for me to.
                                  ^^
    Bad:
        We drove too Cardiff in one day.
                 ^^^
    Good:
        We drove to Cardiff too, and they too have paid.
    Good:
        That is the desk I was sent to, and the people you spoke to.
    Good:
        The plan is to close the gap, and it is not too early.
    Good:
        I spoke to many drivers and to few clerks.
    """
    yield from rule_hits(document, __file__, _SLIPS)
