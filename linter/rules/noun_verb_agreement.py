"""G044: a noun and its verb do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.slips import Slip, adjectives, noun_verbs, slip_hits, words_before
from linter.language.word_classes import word_class
from linter.rule import Hit, rule

_HELPERS = frozenset(
    [
        "let",
        "lets",
        "make",
        "makes",
        "made",
        "making",
        "help",
        "helps",
        "helped",
        "helping",
        "see",
        "sees",
        "saw",
        "seeing",
        "watch",
        "watched",
        "hear",
        "heard",
        "have",
        "had",
        "having",
        "did",
        "does",
        "do",
        "will",
        "would",
        "can",
        "could",
        "should",
        "must",
        "may",
        "might",
        "shall",
        "that",
        "recommend",
        "suggest",
        "insist",
        "ask",
        "asked",
        "to",
        "and",
        "or",
        "nor",
        "but",
        "feel",
        "felt",
        "whether",
        "lest",
        "of",
        "for",
        "with",
        "in",
        "at",
        "by",
        "from",
        "as",
        "than",
        "between",
        "what",
        "which",
        "how",
        "rather",
        "please",
        "let's",
        "not",
        "either",
        "neither",
    ]
)
_SAME = frozenset(
    [
        "set",
        "put",
        "cut",
        "let",
        "read",
        "run",
        "come",
        "become",
        "found",
        "lead",
        "feel",
        "need",
        "hope",
        "plan",
        "cost",
        "hit",
    ]
)
_PREPOSITIONS = frozenset(
    [
        "of",
        "for",
        "with",
        "in",
        "at",
        "by",
        "from",
        "between",
        "about",
        "on",
        "to",
        "and",
        "or",
        "than",
        "like",
        "as",
        "among",
        "over",
        "under",
        "through",
        "during",
        "after",
        "before",
        "each",
        "every",
    ]
)
_COLLECTIVE = frozenset(
    [
        "team",
        "staff",
        "company",
        "crew",
        "group",
        "family",
        "committee",
        "board",
        "office",
        "department",
        "class",
        "firm",
        "school",
        "audience",
        "union",
        "club",
        "party",
        "organization",
        "organisation",
        "couple",
        "number",
        "majority",
        "rest",
        "range",
        "variety",
        "police",
        "government",
        "council",
        "panel",
        "press",
        "public",
    ]
)
_TIMES = frozenset(
    ["years", "months", "weeks", "days", "hours", "minutes", "miles", "pages", "dollars", "pounds", "percent"]
)


def _one_verb(base: str) -> bool:
    """Whether a base form can be nothing but a verb that should have an -s (no noun, no past that looks alike)."""
    lower = base.lower()
    return lower not in noun_verbs() - {"want"} and lower not in _SAME and verbs.past(lower) != lower


def _may_be_noun(match: re.Match[str]) -> bool:
    """Whether nothing follows a word that may be a noun too: "the survey launch." has no verb."""
    follows = match.string[match.end("x") :].lstrip()[:1]
    return match["base"].lower() in word_class("maybe_noun") and (not follows or follows in ".,;:!?)")


def _described(match: re.Match[str]) -> bool:
    word = match["adjective"]
    return (
        not word
        or word.lower() in adjectives()
        or word.lower() in {"hiring", "new", "other", "first", "whole", "last", "next", "old", "former", "current"}
    )


def _singular_subject(match: re.Match[str]) -> str | None:
    before = words_before(match, count=6)
    if (
        not _described(match)
        or not _one_verb(match["base"])
        or _may_be_noun(match)
        or _HELPERS & set(before[-2:])
        or {
            "let",
            "make",
            "help",
            "did",
            "does",
            "do",
            "will",
            "would",
            "can",
            "could",
            "should",
            "recommend",
            "ask",
            "suggest",
            "see",
            "saw",
        }
        & set(before)
    ):
        return None
    return verbs.third(match["base"].lower())


def _plural_subject(match: re.Match[str]) -> str | None:
    third = match["third"].lower()
    base = verbs.from_third()[third]
    if (
        not _described(match)
        or (base in noun_verbs() and base not in {"show", "want", "need", "look", "help", "work"})
        or _PREPOSITIONS & set(words_before(match, count=2))
        or match["plural"].lower() in _TIMES
    ):
        return None
    if base in {"work", "need", "show", "help", "look"} and not re.match(
        r"\s+(?:a|an|the|to|that|how|us|me|you|it|very|well|good|great|in|at|with|for|hard|like)\b",
        match.string[match.end("x") :],
    ):
        return None
    return base


def _plural_is(match: re.Match[str]) -> str | None:
    if (
        not _described(match)
        or match["plural"].lower() in _TIMES
        or _PREPOSITIONS & set(words_before(match, count=2))
        or match["plural"].lower() in {"series", "news", "means", "works", "headquarters", "less"}
    ):
        return None
    return {"is": "are", "was": "were", "has": "have"}[match["x"].lower()]


def _singular_are(match: re.Match[str]) -> str | None:
    before, noun = words_before(match, count=4), match["noun"].lower()
    if (
        not _described(match)
        or noun in _COLLECTIVE
        or {"if", "wish", "though", "as", "and", "or", "nor"} & set(before)
        or re.match(r"[^.!?]*\band\b", match[0])
    ):
        return None
    return {"are": "is", "were": "was", "have": "has"}[match["x"].lower()]


_SLIPS = (
    Slip(
        "the |my |our |your |his |her |this |each |every |a ",
        r"\b(?:the|my|our|your|his|her|this|each|every|that|their) (?:(?P<adjective>\w+) )?(?P<noun>\w+) (?:also |really |still |always |often )?(?P<x>(?P<base>\w+))\b(?![-'’])",
        _singular_subject,
    ),
    Slip(
        "the |my |our |your |his |her |these |those |all |their ",
        r"\b(?:the|my|our|your|his|her|these|those|all|their|both) (?:(?P<adjective>\w+) )?(?P<plural>\w+) (?:also |really |still |always |often )?(?P<x>(?P<third>\w+))\b(?![-'’])",
        _plural_subject,
    ),
    Slip(
        "one of",
        r"\bone of (?:the|my|our|your|his|her|their|those) (?:(?P<adjective>\w+) )?(?P<plural>\w+) (?:also |still )?(?P<x>(?P<base>\w+))\b(?![-'’])",
        lambda match: verbs.third(match["base"].lower()) if _one_verb(match["base"]) else None,
    ),
    Slip(
        "everyone|everybody|someone|somebody|nobody|no one|anyone|each of",
        r"(?:^|[.!?,] |\band |\bbut |\bbecause |\bthat )(?:everyone|everybody|someone|somebody|nobody|no one) (?:also |really |still |always )?(?P<x>(?P<base>\w+))\b(?![-'’])",
        lambda match: (
            verbs.third(match["base"].lower())
            if _one_verb(match["base"]) or match["base"].lower() in {"want", "work"}
            else None
        ),
    ),
    Slip(
        "the |my |our |your ",
        r"\b(?:the|my|our|your|these|those) (?:(?P<adjective>\w+) )?(?P<plural>\w+) (?P<x>is|was|has)\b(?! (?:why|what|how|where|that|to)\b)",
        _plural_is,
    ),
    Slip(
        "the |my |our |your |this ",
        r"(?:^|[.!?] |, |\band |\bbut |\bbecause )(?:the|my|our|your|this|his|her) (?:(?P<adjective>\w+) )?(?P<noun>\w+) (?P<x>are|were|have)\b(?! (?:not|to)\b)",
        _singular_are,
    ),
)


@rule("G044", "noun-verb-agreement")
def noun_verb_agreement(document: Document, context: Context) -> Iterator[Hit]:
    """A noun and its verb do not agree.

    One manager wants, two managers want.

    Bad:
        The manager want to hire two cooks.
                    ^^^^
    Bad:
        One of my teachers know your director.
                           ^^^^
    Bad:
        The results shows it.
                    ^^^^^
    Good:
        We met aboard the survey launch.
    Good:
        I let the manager know, and I saw the driver leave; did the nurse learn what the teachers know?
    Good:
        We ask that the manager know.
    """
    yield from slip_hits(document, _SLIPS)
