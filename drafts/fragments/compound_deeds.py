"""A deed jotted with the noun that says of what or by what it is done, and no hyphen: "mobility scored every cow"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section

_FILE = "words_compound_deeds.txt"
_TO_EACH = frozenset(
    {"every", "each", "all", "the", "my", "our", "both", "over", "about", "around", "nearly", "hundreds"}
)
# What a thing itself can score or weigh is no such deed.
_THINGS = re.compile(
    r" (?!(?:points?|stars?|percent|tonnes?|tons?|kilos?|kg|grams?|pounds|out|in|on|at|for|with|by)\b)[A-Za-z]"
)
_DONE_TO_IT = frozenset({"checked", "tested", "cleaned", "counted", "inspected", "logged"})
_HOW_OFTEN = re.compile(
    r" (?:single |other |second )?(?:hour|shift|day|night|week|weekend|month|year|morning|evening|afternoon|round|visit|trip|run|list|time|term|season|summer|winter|[A-Z][a-z]+day)s?\b"
)


@cache
def _did() -> frozenset[str]:
    return frozenset(map(verbs.past, section("verbs", _FILE)))


@cache
def _deed() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<noun>[A-Za-z][a-z]+(?: [a-z]+)?) (?P<did>{'|'.join(_did())}) (?P<to>\S*[^\s,])(?P<rest>.*)$"
    )


def in_one_piece(text: str) -> str:
    """``text`` with such a deed in one piece; else as it is: "the lab tested every batch"."""
    if _did().isdisjoint(text.split(" ", 3)[1:3]):
        return text
    deed = _deed().match(text)
    if deed is None or not _is_done_to(deed["did"], deed["to"], deed["rest"]):
        return text
    nouns = deed["noun"].lower().split()
    if not all(map(_says_of_what, nouns)):
        return text
    return f"{'-'.join(nouns)}-{deed['did']} {deed['to']}{deed['rest']}"


def _says_of_what(word: str) -> bool:
    """Whether a noun only says more of the verb behind it: no one that acts, none of several, nothing but a noun."""
    if not vocabulary.is_noun(word) or (vocabulary.is_plural(word) and word != "data") or vocabulary.is_person(word):
        return False
    closed = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.ADVERBS | vocabulary.NUMBERS
    return word not in section("acting", _FILE) | closed and not verbs.is_form(word, "past")


def _is_done_to(did: str, to: str, rest: str) -> bool:
    low = plain(to)
    if did in _DONE_TO_IT and low in {"every", "each", "all"} and _HOW_OFTEN.match(rest):
        return False  # "drug tray checked every shift": what was checked stands before it
    return low in _TO_EACH or (low[:1].isdigit() and "%" not in low and _THINGS.match(rest) is not None)
