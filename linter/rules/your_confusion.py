"""G012: "Your" and "you're" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "you're|you’re",
        r"\b(?P<x>you're) (?:help|time|team|company|office|consideration|e-?mails?|letter|reply|response|advice|kindness|interest|support|convenience|feedback|questions?|attention|decision|organi[sz]ation|department|job|position|role|website|staff|business|name|address|phone|work|colleagues?|guidance|patience|understanding|hospitality|insights?|input|thoughts|process|program(?:me)?|clients?|customers?|products?|projects?|experience|mission|values|culture|needs|plans|goals|own|schedule|offer|invitation|message|comments|manager|firm|school|hospital|store|opinion|application|order|request|account|visit|efforts?|assistance|trust|generosity|candor|honesty|encouragement|flexibility|hard work|expertise)\b(?! (?:to|as)\b)",
        "your",
    ),
    Slip(
        "you're|you’re",
        r"\b(?P<x>you're) (?:kind|generous|warm|recent|thoughtful|helpful|busy|hiring|current|latest) (?:words?|help|reply|response|note|letter|e-?mail|welcome|offer|message|advice|schedule|team|manager|process|support|time)\b",
        "your",
    ),
    Slip(
        "you're|you’re",
        r"\b(?:for|of|with|about|in|at|by|during|regarding|received|enjoyed|appreciate|joining) (?P<x>you're) (?!a\b|an\b|the\b|not\b|going\b|so\b|very\b|looking\b|able\b)\w+",
        "your",
    ),
    Slip(
        "your",
        r"\b(?P<x>your) (?:going to|not(?! \w+ing)|interested in|able to|looking (?:for|to|at|into|forward)|always|still(?! (?:li(?:fe|ves)|image|photo|shot|water|wine|room|house))|so (?:kind|busy|welcome|helpful|much)|sure (?:that|you|about|to)|happy (?:to|with)|ready (?:to|for)|willing to|hoping to|planning to|trying to|considering (?:me|my|other)|right (?:about|that|,|\.)|doing (?:well|great|fine|a)|the (?:best|one|right|first|only|kind)|an? (?:great|good|busy|wonderful|very|true|kind|amazing|excellent|inspiring))(?!\w)",
        "you're",
    ),
    Slip(
        "your",
        r"\b(?P<x>your) (?:available|free) (?:to|on|for|at|next|in|this|tomorrow|later|any|between|after|before)\b(?! (?:time|use))",
        "you're",
    ),
    Slip("your", r"\b(?P<x>your) (?:available|free)(?=[.?!])", "you're"),
    Slip(
        "your",
        r"\b(?P<x>your) (?:very |most |always |more than )?welcome(?=[.,!]| (?:to (?:visit|call|contact|join|come|ask|use|stay|keep|bring|attend|share|see|have|take)|any ?time|at any))",
        "you're",
    ),
    Slip("your", r"\b(?P<x>your) (?:are|were|have|will be|would be|can be)\b", "you"),
    Slip(
        "your",
        r"\b(?:if|when|that|think|know|hope|because|since|while|whether|what|where|who) (?P<x>your) (?:hiring|interviewing|recruiting|building|opening|expanding|growing|moving|working|hoping|planning|making) (?:a|an|the|for|to|someone|more|new|people|on|with|into|in)\b",
        "you're",
    ),
    Slip(
        "your",
        r"\b(?:hope|think|know|glad|sure|if|when|that|because|see) (?P<x>your) (?:having|doing|getting|keeping|feeling|enjoying|staying|taking|bringing) (?:a|an|the|well|good|great|better|warm|on|to)\b",
        "you're",
    ),
)


@rule("G012", "your-confusion")
def your_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Your" and "you're" are taken for each other.

    A spelling checker cannot see it, since both are words, and it stands in the very sentence that thanks.

    Bad:
        Thank you for you're help with the route plan.
                      ^^^^^^
    Bad:
        Please let me know if your looking for someone who knows the docks.
                              ^^^^
    Good:
        You're welcome at the yard, and your welcome packet was kind.
    Bad:
        Your probably busy this week, so I will be brief.
        ^^^^
    Good:
        Your free time is short, so tell me when you're free.
    Good:
        Thank you for your already kind help, and for your still life.
    """
    yield from rule_hits(document, __file__, _SLIPS)
