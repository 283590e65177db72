"""G023: "Were", "where" and "we're" are taken for each other."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule

_SLIPS = (
    Slip(
        "were",
        r"\b(?:office|company|place|role|team|school|city|department|job|position|building|firm|store|town|country|university|hospital|situation|environment|point|room|yard|plant|area|world|page|stage|site|culture|clinic|restaurant|lab|warehouse|agency|workplace|industry) (?P<x>were) (?:I|you|he|she|they|people|everyone)\b(?! who)",
        "where",
    ),
    Slip(
        "were",
        r"\b(?:office|company|place|role|team|school|city|department|job|position|building|firm|situation|environment|yard|plant|culture|clinic) (?P<x>were) we\b",
        "where",
    ),
    Slip(
        "were",
        r"\b(?:know|see|wonder|ask|tell|understand|show|showed|shows|remember|learn|learned|is|that's|from) (?P<x>were) (?:I|we|you|he|she|they|the|my|our|your|it|to)\b",
        "where",
    ),
    Slip(
        "were",
        r"(?:^|[.!?] |\bbecause |\bthink |\bknow )(?P<x>were) (?:looking|going to|hiring|trying|planning|excited|hoping)\b",
        "we're",
    ),
    Slip(
        "where",
        r"\b(?:they|we) (?P<x>where) (?:\w+ed|very|not|able|all|also|so|happy|many|several|both|ready|a|the|too|late|friendly|no|some|two|three|given|kind|most|always|really|quite|great|wonderful|talking|\w+ing|in|on|at)\b",
        "were",
    ),
    Slip(
        "where",
        r"(?:^|[.!?,] |\band )you (?P<x>where) (?:very|so|kind|able|right|impressed|looking|really|interested|asking|all)\b",
        "were",
    ),
    Slip(
        "where",
        r"\b(?:people|results|questions|numbers|managers|employees|customers|staff|members|meetings) (?P<x>where) (?:very|so|not|really|quite|extremely|impressed|happy|friendly|pleased|excellent)\b",
        "were",
    ),
    Slip(
        "we're|we’re",
        r"\b(?:office|company|place|role|team|school|city|job|position|know|see|remember) (?P<x>we're) (?:I|we|you|he|she|they)\b",
        "where",
    ),
    Slip("we're|we’re", r"\b(?:they|you|there|results|people) (?P<x>we're) (?!all\b)\w+", "were"),
    Slip(
        "were",
        r"\b(?:the|a|this|that|your|our|my) (?P<noun>\w+) (?P<x>were) (?:you|I|we|they|he|she) (?:(?P<base>\w+)|(?P<past2>\w+))\b",
        "where",
    ),
    Slip(
        "were",
        r"\b(?:asked|discussed|explained|described|wondering|wondered|imagine|mentioned|figure out|find out|found out) (?P<x>were) (?:I|we|you|he|she|they) (?!to\b|not\b|all\b|both\b|ready\b|able\b|free\b|happy\b|sure\b|\w+(?:ed|ing|ble)\b)\w+",
        "where",
    ),
    Slip(
        "were",
        r"(?:^|[.!?] |\band |\bbut )I (?:really )?(?:hope|believe|guess|am glad|am sure) (?P<x>were) (?:able|both|all|still|ready|excited|\w+ing)\b",
        "we're",
    ),
    Slip(
        "where",
        r"(?:^|[.!?,] |\band |\bthat )(?:we|they) (?P<x>where) (?:shown|(?P<participle>\w+)) (?!and\b|by\b|to\b)\w+",
        "were",
    ),
)


@rule("G023", "were-where-confusion")
def were_where_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """ "Were", "where" and "we're" are taken for each other.

    One is a place, one is the past of "are", one is short for "we are".

    Bad:
        This is the office were I worked for two years.
                           ^^^^
    Bad:
        They where very kind.
             ^^^^^
    Bad:
        You asked were I keep bees.
                  ^^^^
    Bad:
        I hope were able to visit the pier.
               ^^^^
    Bad:
        They where given a map.
             ^^^^^
    Bad:
        We toured the yard were the boats are mended.
                           ^^^^
    Good:
        The crews I hope were able to rest said what the hours were.
    Good:
        I asked where they were, and the rooms were ready.
    Good:
        I would tell you where the files were if you were here.
    """
    yield from rule_hits(document, __file__, _SLIPS)
