"""G027: the thanks themselves hold a slip."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.slips import Slip, slip_hits
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "thanks you|thanks  you|thanks\nyou",
        r"(?:^|[.!?,] |\band |\bmany |\bsay |\bmuch )(?P<x>thanks you)\b(?! (?:all for|are|were|have))",
        "thank you",
    ),
    Slip("thank for|thank\nfor", r"(?:^|[.!?,] |\bagain |\bto |\band )(?P<x>thank) for\b", "thank you"),
    Slip("thank your|thank\nyour", r"\bthank (?P<x>your) (?:for|so|very|again)\b", "you"),
    Slip(
        "thank you your|thank you you",
        r"\bthank you (?P<x>your|you)(?= (?:for|so|very|time|help|consideration|kind|quick|prompt))",
        "for your",
    ),
    Slip(
        " you ",
        r"\b(?:for|of|in|with|about|at|on|from|appreciate|enjoyed|value|regarding|join|joining|by|during|to) (?P<x>you) (?:time|team|company|consideration|e-?mail|letter|reply|response|advice|kindness|support|feedback|attention|patience|hospitality|guidance|understanding|office|department|organi[sz]ation|position|role|job|website|questions?|staff|interest|offer|invitation|business|school|hospital|project|mission|values|clients|customers|earliest convenience|convenience|quick|prompt|kind (?:words|help|e-?mail|note|offer|reply))\b(?! up\b)",
        "your",
    ),
    Slip("for you help", r"\bfor (?P<x>you) help\b", "your"),
    Slip(
        "thank you to",
        r"\bthank you (?:very much |so much |again )?(?P<x>to (?P<base>meet|take|see|speak|talk|give|consider|interview|share|invite|spend|show|tell|explain|send))\b",
        lambda match: f"for {verbs.gerund(match['base'].lower())}",
    ),
    Slip(
        "advanced",
        r"\b(?:thank you|thanks) (?:very much |so much )?(?P<x>in advanced?|on advance|in advances)(?=[.,!\s])",
        lambda match: None if match["x"].lower() == "in advance" else "in advance",
    ),
    Slip(
        "thank",
        r"\b(?:thank you|thanks|thankful|grateful) (?:very much |so much |again )?(?P<x>of|about|by) (?:your|the|meeting|taking|having|this)\b",
        "for",
    ),
    Slip("appreciate", r"\bappreciate (?P<x>for|of|about) (?:your|the|this|that|all)\b", ""),
    Slip("appreciate if", r"\bappreciate (?P<x>if) (?:you|we|I)\b", "it if"),
    Slip("thank", r"\b(?P<x>many thank|much thanks|lot of thank)(?= (?:for|to|again)|[.,!])", "many thanks"),
    Slip(
        "to thanks",
        r"\b(?:want|wanted|like|love|wish|writing|just|forget|need|pleased|happy|meant|hoped|remember|take a moment|forgot|chance) to (?:also |again |personally |once again )?(?P<x>thanks)\b",
        "thank",
    ),
    Slip(
        "for opportunity|for chance|for interview|for invitation|for offer|for tour|for meeting|for call|for warm|for kind|for quick|for prompt",
        r"\b(?:thank you|thanks|grateful|thankful) (?:again |so much |very much )?for (?P<x>opportunity|chance|invitation|interview(?!ing)|tour|offer|warm welcome|quick reply|prompt reply|quick response)(?=[.,;!]| (?:to|at|in|on|with|of|you|and|yesterday|today|last|this|for)\b)",
        lambda match: f"the {match['x'].lower()}",
    ),
)


@rule("G027", "thanks-slip")
def thanks_slip(document: Document, context: Context) -> Iterator[Hit]:
    """The thanks themselves hold a slip.

    The first line of a thank-you is the one line that everyone reads.

    Bad:
        Thanks you for the tour.
        ^^^^^^^^^^
    Bad:
        Thank you for you time on Monday.
                      ^^^
    Bad:
        I wanted to thanks your crew.
                    ^^^^^^
    Bad:
        Thank you for invitation to the mill.
                      ^^^^^^^^^^
    Good:
        Due to thanks in part to you, I owe thanks for invitations and for interviews.
    Good:
        Many thanks. You were kind, and thank you for your time; I thank you for that.
    """
    yield from slip_hits(document, _SLIPS)
