"""G047: a pronoun stands in the wrong case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import Slip
from linter.rule import Hit, rule


def _subject(match: re.Match[str]) -> str | None:
    follows = match.string[match.end("x") :].split()[:1]
    if not follows or follows[0].lower() not in verbs.bases() | set(verbs.from_past()) | {
        "are",
        "were",
        "have",
        "had",
        "will",
        "would",
        "can",
    }:
        return None
    first = match["who"].lower()
    rest = match["x"].split(None, 2)[2]
    subject = {"me": "I", "him": "he", "her": "she"}[first]
    return f"{rest[:1].upper()}{rest[1:]} and {subject}" if match["x"][0].isupper() else f"{rest} and {subject}"


_SLIPS = (
    Slip(
        " and i",
        r"\b(?:to|for|with|between|from|at|about|told|gave|showed|invited|met|asked|helped|thanked|of|by|join|joined|see) (?:my |the |our |your |both |his |her )?(?:\w+ ){1,2}?and (?P<x>I)(?=[.,;!?]|\s*\Z| (?:on|at|about|last|yesterday|next|around|through|copies|some|what|how|so|in (?:the|our|your))\b)",
        lambda match: (
            "me"
            if len(match[0].split()) <= 6
            and not re.search(r"\b(?:that|because|when|if|where|which|what|as|[.!?])\s+(?:my\s+)?\w+\s+and", match[0])
            else None
        ),
    ),
    Slip("between you and i", r"\bbetween (?:you|us|him|her|them) and (?P<x>I)\b", "me"),
    Slip(
        "me and|him and|her and",
        r"(?:^|[.!?] |\band |, )(?P<x>(?P<who>me|him|her) and (?:my |the |our )?(?P<other>\w+)) (?!are the\b|the\b)(?:\w+)\b",
        _subject,
    ),
    Slip(
        "my self and|myself and|and myself",
        r"(?:^|[.!?] )(?P<x>myself and (?:my |the )?\w+) (?:are|were|have|run|work|worked|will|would)\b",
        lambda match: f"{match['x'].split(None, 2)[2]} and I",
    ),
    Slip(
        " who ",
        r"\b(?:to|with|for|from|of|by|about) (?P<x>who) (?:should|did|do|can|could|would|shall|does|may)\b",
        "whom",
    ),
    Slip(
        " who ",
        r"\b(?:to|with|for|from) (?P<x>who) (?:I|we) (?:spoke|speak|should|can|could|reported|report|met|worked|wrote|talked|owe)\b",
        "whom",
    ),
    Slip(
        " and me",
        r"(?:^|[.!?] )(?:the|my|our|your) \w+ and (?P<x>me) (?:(?P<past>\w+)|(?P<base>\w+)|are|were|have|had|will|would|can)\b",
        "I",
    ),
)


@rule("G047", "pronoun-case")
def pronoun_case(document: Document, context: Context) -> Iterator[Hit]:
    """A pronoun stands in the wrong case.

    "My brother and I run it"; "send it to my partner and me": leave the other person out and the right form is heard.

    Bad:
        Please send a copy to my partner and I.
                                             ^
    Bad:
        Me and my brother run a small farm.
        ^^^^^^^^^^^^^^^^^
    Bad:
        To who should I write?
           ^^^
    Good:
        I spoke with Ana and I learned who I am to them.
    """
    yield from rule_hits(document, __file__, _SLIPS)
