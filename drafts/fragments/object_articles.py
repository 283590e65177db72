"""The article that a jotted object lacks where it cannot do without: "led team of 12", "cut AWS bill by half"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments import vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.joining import article
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.verb_phrase import base_form
from drafts.fragments.word_classes import opens_object
from drafts.fragments.wordlists import section

_MOVING = section("moves a figure")
_MAKING = section("makes a thing")
_TAKEN_BARE = frozenset(
    {
        "part",
        "charge",
        "care",
        "control",
        "hold",
        "account",
        "sight",
        "track",
        "delivery",
        "possession",
        "ownership",
        "hair",
    }
)
_COLLECTIVE = re.compile(
    r"^([a-z]+) (team|group|crew|portfolio|budget|fleet|network|series|staff|range|backlog|department|unit|P&L) of (?=[\d$£€]|[a-z])"
)
_MOVED = re.compile(
    r"^(?P<verb>[a-z]+) (?P<object>[a-z][a-z-]+(?: [a-z][a-z-]+)+) (?:from \S*\d|by \S*\d|by (?:half|a)\b|in half)"
)


def with_object_article(text: str) -> str:
    """``text``, which begins with a verb, with the article that its object lacks."""
    text = _COLLECTIVE.sub(r"\1 a \2 of ", text)
    return next((said for read in _READINGS if (said := read(text))), text)


def _so_large(text: str) -> str | None:
    """ "Ran a budget of £2m"."""
    found = re.match(r"^(?P<verb>[a-z]+) (?P<thing>[a-z]+) of (?=[\d$£€])", text)
    if found and base_form(found["verb"], "past", "base", "gerund") and _is_one(found["thing"]):
        return f"{found['verb']} {article(found['thing'])} {text[found.start('thing') :]}"
    return None


def _is_one(noun: str) -> bool:
    return vocabulary.is_counted(noun) and noun not in _TAKEN_BARE


def _made(text: str) -> str | None:
    """What somebody made is one of its kind: "designed a home visit checklist"."""
    found = re.match(r"^(?P<verb>[a-z]+|set up) (?P<object>[a-z][a-z-]+(?: [a-z\d][a-z\d-]+)+.*)$", text)
    if found is None or not _is_any(found["verb"].split()[0], _MAKING):
        return None
    words = tokens(found["object"])
    several = vocabulary.is_noun(words[1]) and vocabulary.is_plural(words[1])  # "washing machines together"
    several = several or (words[1] in {"worth", "totalling"} and vocabulary.is_plural(words[0]))
    if head_index(words) > 0 and _is_open(words[0]) and not several:
        return f"{found['verb']} {with_article(found['object'], False)}"
    return None


def _moved(text: str) -> str | None:
    """A figure that somebody moved is that of the place: "cut the AWS bill by half"."""
    found = _MOVED.match(text)
    if found is None or not _is_any(found["verb"], _MOVING):
        return None
    words = tokens(found["object"])
    if _is_open(words[0]) and head_index(words) == len(words) - 1:
        return f"{found['verb']} {with_article(text[len(found['verb']) + 1 :], True)}"
    return None


def _moved_of_it(text: str) -> str | None:
    """ "Cut the cost of the laundry by 12%"."""
    found = re.match(r"^(?P<verb>[a-z]+) (?=[a-z]+ of (?:(?:an?|the|our|my) )?[a-z].* (?:by|from|to) \S*\d)", text)
    return f"{found['verb']} the {text[found.end() :]}" if found and _is_any(found["verb"], _MOVING) else None


def _sized(text: str) -> str | None:
    """ "Won a £2m contract", "ran a 12-person kitchen"."""
    found = re.match(r"^(?P<verb>[a-z]+) (?P<object>(?:[£$€]\S+|\d+-[a-z]+) [a-z].*)$", text)
    if found and base_form(found["verb"], "past", "base", "gerund", "participle"):
        return f"{found['verb']} {with_article(found['object'], False)}"
    return None


def _named(text: str) -> str | None:
    """ "Passed the CAA audit in May"."""
    found = re.match(
        r"^[a-z]+ (?P<name>(?:[A-Z]{2,}|[A-Z]-[A-Z]\w+) (?P<noun>[a-z]+)) (?:by|from|to|for|in|at)\b", text
    )
    if found and vocabulary.is_counted(found["noun"]):
        return f"{text[: found.start('name')]}the {text[found.start('name') :]}"
    return None


_READINGS = (_so_large, _made, _moved, _moved_of_it, _sized, _named)


def _is_any(verb: str, bases: frozenset[str]) -> bool:
    """Whether a verb in any of its forms is one of ``bases``."""
    return base_form(verb, "past", "base", "gerund", "participle") in bases


def _is_open(word: str) -> bool:
    """Whether an object that begins with this word still lacks its article."""
    return not opens_object(word) and plain(word) not in vocabulary.ADVERBS | vocabulary.PREPOSITIONS


def lacks_article(words: Sequence[str]) -> bool:
    """Whether a bare noun stands where "was" wants an article: "ice navigation course"."""
    if not words or opens_object(words[0]) or words[0][:1].isupper():
        return False
    at = head_index(list(words))
    head = words[at]
    bare = (
        at > 0 and vocabulary.is_noun(words[0]) and vocabulary.is_noun(head) and not vocabulary.is_adjective(words[0])
    )
    return bare and not (vocabulary.is_person(head) or vocabulary.is_plural(head) or vocabulary.is_mass(head))
