"""G030: after "can", "will" and their kin the verb wants its base form alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language import verbs
from linter.language.phrases import rule_hits
from linter.language.slips import BASES_TOO, PLURALS_TOO, Slip, noun_verbs, words_before
from linter.rule import Hit, rule

_ALL_I_CAN = frozenset(
    [
        "everything",
        "all",
        "what",
        "whatever",
        "anything",
        "best",
        "most",
        "much",
        "as",
        "way",
        "that",
        "hard",
        "things",
        "little",
        "where",
    ]
)
_BASES_TOO = BASES_TOO | {"lead", "bound", "wound"}
_NOUNS_TOO = PLURALS_TOO | {"meeting", "training", "marketing"}


_NOUNS_BEFORE = frozenset(
    [
        "last",
        "free",
        "good",
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "my",
        "own",
        "our",
        "your",
        "garbage",
        "trash",
        "tin",
        "paint",
    ]
)


def _no_to(match: re.Match[str]) -> str | None:
    if match[0].startswith(("May", "Will")):
        return None  # the month, the man
    before = words_before(match, count=5)
    noun = before[-1:] and before[-1] in {
        "the",
        "a",
        "their",
        "his",
        "her",
        "good",
        "strong",
        "your",
        "my",
        "our",
        "free",
        "political",
        "at",
        "of",
    }
    return None if noun or _ALL_I_CAN & set(before) else ""


def _no_ing(match: re.Match[str]) -> str | None:
    ing = match["ing"].lower()
    if {"what", "how", "why", "when", "where", "who", "which"} & set(words_before(match, count=1)):
        return None  # a question: "What would moving cost?"
    if {"than", "only", "nor"} & set(words_before(match)) or _NOUNS_BEFORE & set(words_before(match, count=1)):
        return None
    if (
        match["modal"][0].isupper()
        or ing in _NOUNS_TOO
        or words_before(match, count=1)[-1:] in (["the"], ["a"], ["free"], ["good"])
    ):
        return None
    return verbs.from_gerund()[ing]


def _no_past(match: re.Match[str]) -> str | None:
    past = match["past"].lower()
    if (
        match["modal"][0].isupper()
        or not words_before(match)
        or past in _BASES_TOO
        or words_before(match, count=1)[-1:] in (["the"], ["a"], ["free"], ["good"])
    ):
        return None
    return verbs.from_past()[past]


def _no_third(match: re.Match[str]) -> str | None:
    third = match["third"].lower()
    if (
        match["modal"][0].isupper()
        or third in _NOUNS_TOO
        or words_before(match, count=1)[-1:] in (["the"], ["a"], ["free"], ["good"])
    ):
        return None
    return verbs.from_third()[third]


_SLIPS = (
    Slip(
        "can to|could to|will to|must to|should to|would to|may to|might to|cannot to|can't to",
        r"\b(?:can|could|will|would|must|should|may|might|cannot|can't|won't|couldn't|shouldn't) (?P<x>to) (?:(?P<base>\w+)|be)\b",
        _no_to,
    ),
    Slip(
        "can |could|will|would|must|should|may|might|cannot|n't|n’t",
        r"\b(?P<modal>can|could|will|would|must|should|might|cannot|can't|won't|couldn't|shouldn't|wouldn't) (?:not |also |only |now |then |definitely |certainly )?(?P<x>(?P<ing>\w+))\b(?!-)",
        _no_ing,
    ),
    Slip(
        "can |could|will|would|must|should|may|might|cannot|n't|n’t",
        r"\b(?P<modal>can|could|will|would|must|should|might|cannot|can't|won't|couldn't|shouldn't|wouldn't) (?:not |also |only |always |never |\w+ly )?(?P<x>(?P<past>\w+))\b(?!-)",
        _no_past,
    ),
    Slip(
        "can |could|will|would|must|should|might|cannot|n't|n’t",
        r"\b(?P<modal>can|could|would|must|should|might|cannot|can't|won't|couldn't|will) (?:not |also |always |never )?(?P<x>(?P<third>\w+))\b(?!-)(?= (?:a|an|the|my|your|our|me|us|you|it|them|with|to|from|this|that|new|more|all|for|well|in)\b)",
        _no_third,
    ),
    Slip(
        "can |could|will|would|must|should|might|cannot|n't|n’t",
        r"\b(?P<modal>can|could|would|must|should|might|cannot|can't|won't|couldn't|will) (?:not |also |always |never )?(?P<x>(?P<third>\w+))\b(?!-)",
        lambda match: _no_third(match) if verbs.from_third()[match["third"].lower()] not in noun_verbs() else None,
    ),
)


@rule("G030", "verb-after-modal")
def verb_after_modal(document: Document, context: Context) -> Iterator[Hit]:
    """After "can", "will" and their kin the verb wants its base form alone.

    No "to", no -ing, no past: a helping verb has done that work.

    Bad:
        I can to start work on Monday.
              ^^^
    Bad:
        We will helped with the move.
                ^^^^^^
    Bad:
        All visitors must to sign the book.
                          ^^^
    Good:
        On 4 May to my joy I did everything I can to help, and the will to win is there.
    Good:
        May training helped; could interested drivers join?
    """
    yield from rule_hits(document, __file__, _SLIPS)
