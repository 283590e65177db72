"""The last look at what is shown of a note: telegraphic or broken syntax of which no reader could make a sentence is left out."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain
from drafts.fragments.person_shift import Side
from drafts.fragments.scene import SIDES, Role, Scene, Slots
from drafts.fragments.wordlists import section

_TIMES = section("spans and seasons")
_ORDINAL_NAMES = section("no article behind an ordinal")
_ONE_OF_KIND = re.compile(
    r"\b(?P<before>in|on|from|at|of|after|before|during|with|for|by|failed|passed|finished|missed) (?P<which>last|next|first|second|third|same|whole|entire|best) "
    r"(?P<noun>[a-z]{3,})(?= (?:in|on|at|of|from|for|with|to|only|by|because|when|and|but|was|is|had|has)\b|[,.]|$)"
)
_NEEDS_ONE = frozenset({"same", "whole", "entire", "best"})
_PERSON = re.compile(
    r"\b(?P<before>with|without|for|was|is|am|were|are) (?P<what>(?:[a-z]+ ){0,2}?)(?P<who>[a-z]+)"
    r"(?= (?:in|on|at|for|from|since|and|but|because|when|who|until|with|\d+)\b|[,.]|$)"
)
_HE = re.compile(r"\b(?:he|she)\b")
_YOU = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)


def sound(slots: Slots, scene: Scene) -> Slots:
    """``slots`` without those whose text is broken."""
    return {slot: None if text and _is_broken(text, scene) else text for slot, text in slots.items()}


def _is_broken(text: str, scene: Scene) -> bool:
    return (
        _is_half_quoted(text)
        or _lacks_the(text)
        or _lacks_a(text)
        or (SIDES[scene.role] is Side.READER and scene.role is not Role.NEED and _speaks_of_reader(text, scene))
    )


def _is_half_quoted(text: str) -> bool:
    """Whether a quotation begins and does not end, or the other way round; inches have a mark too."""
    marks = re.sub(r"\d\"", "", text)
    return marks.count('"') % 2 == 1 or marks.count("“") != marks.count("”")


def _lacks_the(text: str) -> bool:
    """Whether one of a kind stands without its article: "in last course", "with same crew"."""
    for found in _ONE_OF_KIND.finditer(text):
        noun, which = found["noun"], found["which"]
        counted = vocabulary.is_noun(noun) and not vocabulary.is_plural(noun) and not vocabulary.is_mass(noun)
        named = noun in _ORDINAL_NAMES or (noun in _TIMES and which not in _NEEDS_ONE) or verbs.is_form(noun, "past")
        if counted and not named and noun not in vocabulary.ADVERBS | vocabulary.PREPOSITIONS:
            return True
    return False


def _lacks_a(text: str) -> bool:
    """Whether somebody stands without an article: "with real trainee", "I was driver for 9 years"."""
    for found in _PERSON.finditer(text):
        before, words = found["before"], found["what"].split()
        if found["who"] not in section("always one of several"):
            continue
        # "I was lead engineer": a post of which there is one.
        told = before in {"with", "without", "for"}
        if all(_says_which(word) if told else word in {"now", "still", "only", "also"} for word in words):
            return True
    return False


def _says_which(word: str) -> bool:
    """Whether ``word`` before a noun says which one is meant and is no article: "real", "chief", "last"."""
    closed = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS | vocabulary.PRONOUNS
    known = vocabulary.is_adjective(word) or vocabulary.is_noun(word) or word in {"last", "next", "same"}
    return known and not vocabulary.is_plural(word) and (word not in closed or word in {"last", "next", "same"})


def _speaks_of_reader(text: str, scene: Scene) -> bool:
    """Whether "he" stands beside "you" with nobody else whom it could mean: "you keep it in your head, and he's strict"."""
    you, he = _YOU.search(text), _HE.search(text)
    if not you or not he or you.start() > he.start():
        return False
    before = re.findall(r"[\w'’-]+", text[: he.start()])
    return not any(
        word[:1].isupper()
        or word in scene.known
        or vocabulary.is_person(word.removesuffix("'s"))
        or plain(word).removesuffix("'s") in section("singular people")
        for word in before[1:] or before
    )
