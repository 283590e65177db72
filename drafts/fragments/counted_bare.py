"""A number and one thing behind it, which is several: "12 theatre", "every two hour", "11 year without an accident"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_verbs import FILE
from drafts.fragments.countability import several
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.thing_words import is_thing
from drafts.fragments.wordlists import section

_UNITS = section("units", FILE)
_COUNTED = re.compile(
    rf"(?P<before>^|[A-Za-z'’-]+,? )(?P<many>(?<![.,:$£€₹¥/%'’-])(?:\d+(?:,\d{{3}})*|{UP_TO_SIXTY}|hundred)) (?P<what>[a-z]{{3,}})"
    r"(?=$|[,.;?]| (?:and|every|each|in|into|for|without|with|at|on|from|of|to|per|by|who|that|which|I|we|they|he|she|you|before|after|ago|[a-z]{3,}ed|came|left|was|were|is|are|because|when|since|during|an? (?:day|week|month|year|hour)|but|as|last|this)\b)"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_OF_A_WHILE = frozenset({"year", "month", "week", "season", "evening", "morning", "day", "time"})
# "6 week in port rate": so long a thing, and no time in a place.
_IN_THING = re.compile(
    r" in (?!the\b|an?\b|my\b|our\b|your\b|their\b|his\b|her\b|one\b|this\b|that\b)(?P<thing>[a-z]+)"
)


def _they_are_several(match: re.Match[str]) -> str:
    """ "The hospital has 12 theatre", "stops every two hour"."""
    what, many = match["what"], match["many"].lower()
    rest = match.string[match.end() :]
    behind = (re.findall(r"[a-z]+", rest)[:1] or [""])[0]
    if not _is_thing(what) or many in {"one", "1", "0"} or _YEAR.fullmatch(many) or _measures(what, behind, rest):
        return match[0]
    return f"{match['before']}{match['many']} {several(what)}" if _counts(match, what, behind) else match[0]


def _is_thing(what: str) -> bool:
    known = is_thing(what) or what in _UNITS or what == "theatre" or vocabulary.is_one_person(what)
    uncounted = section("counted without an s") | section("plural without an s") | section("several at work")
    return known and what not in uncounted


def _measures(what: str, behind: str, rest: str) -> bool:
    """Whether a number only says how big the thing behind is: "two man operated pump", "a two day and three night tour"."""
    if behind.endswith("ed") and what in {"man", "person", "part", *_UNITS}:
        return True
    if what == "second":
        return behind not in {"of", "in"}
    inside = _IN_THING.match(rest)
    return what in _UNITS and (behind == "and" or (inside is not None and vocabulary.is_noun(inside["thing"])))


def _counts(match: re.Match[str], what: str, behind: str) -> bool:
    """Whether a number counts what stands behind it, and is not the name of what stands before it: "Level 3 course"."""
    name, before = match["before"].strip(" ,"), match["before"].strip(" ,").lower()
    if name[:1].isupper() and match.start():
        lasts = what in _OF_A_WHILE and behind in {"without", "in", "at", "with", "as", "a", ""}
        return lasts and name not in {"Level", "Year", "Part"}
    if before in section("numbered") | section("no number of things", FILE) or (before == "the" and what == "time"):
        return False
    if what in _UNITS and behind in {"a", "an"}:
        return True
    small = vocabulary.PREPOSITIONS | vocabulary.ADVERBS | section("before a number", FILE)
    return not before or before in small or (bool(verbs.readings(before)) and not vocabulary.is_adjective(before))


COUNTED_BARE: tuple[Rewriting, ...] = rewritings(((_COUNTED, _they_are_several),))
"""Each number before one thing, and the thing as several."""
