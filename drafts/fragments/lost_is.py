"""Jots without "is" or "who": "if customer angry", "the price of rubber very low", "they need nurse is patient"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import UP_TO_SIX
from drafts.fragments.scene import Role
from drafts.fragments.wordlists import section

_IF = re.compile(
    r"\b(?P<if>[Ii]f|[Ww]hen|because) (?P<the>(?:the |a |my |our )?)(?P<noun>[a-z]+) (?P<how>(?:not |very |too |so |still )?)(?P<adj>[a-z]+)(?=,|$)"
)
_VERY = re.compile(
    r"^(?P<what>(?:[Tt]he |[Tt]heir )?(?P<noun>[A-Za-z]?[a-z]+)(?: of (?:the )?[a-z]+| there)?) (?P<how>very|too|quite) (?P<adj>[a-z]+)(?=$|,| so\b| because\b| but\b)"
)
_WHO = re.compile(
    r"^(?P<one>(?:[Tt]hey|[Ww]e|[Hh]e|[Ss]he) (?:need|needs|want|wants|look for|search) (?:an? |one )?(?:[a-z]+ )?(?P<noun>[a-z]+)) (?P<does>is|can|has|knows|speaks|doesn['’]t|does not)(?= [a-z]+)"
)
# "How pallets stacked four high": how they are stacked.
_HOW = re.compile(
    rf"^(?P<how>[Hh]ow) (?P<noun>[a-z]+) (?P<done>[a-z]+)(?P<rest>|(?: (?:by|in|on|at|for|under|overnight|twice|once|{UP_TO_SIX}|\d+)\b.*))$"
)


def _is_quality(word: str) -> bool:
    """Whether a word says how something is and is no noun and no verb."""
    return (
        vocabulary.is_adjective(word)
        and not vocabulary.is_noun(word)
        and not verbs.is_form(word, "past", "participle", "third", "gerund")
    )


def _is_thing(word: str) -> bool:
    """Whether a word names something and is no form of a verb that the place could hold."""
    low = word.lower()
    acting = verbs.is_form(low, "past", "gerund", "participle") or verbs.lean(low) is verbs.Lean.VERB
    return vocabulary.is_noun(low) and not acting and low not in vocabulary.PREPOSITIONS | vocabulary.ADVERBS


def _are(noun: str) -> str:
    several = vocabulary.is_plural(noun.lower()) and noun.lower() not in section("one for all its s")
    return "are" if several or noun.lower() == "people" else "is"


def _if_it_is(match: re.Match[str]) -> str:
    """ "If customer angry, I lower my voice"."""
    noun = match["noun"]
    if not (_is_thing(noun) and _is_quality(match["adj"])) or (
        _are(noun) == "are" and verbs.is_form(match["adj"], "base")
    ):  # "when the doors open, we count" is right
        return match[0]
    the = match["the"] or ("the " if vocabulary.is_counted(noun) else "")
    return f"{match['if']} {the}{noun} {_are(noun)} {match['how']}{match['adj']}"


def _it_is(match: re.Match[str]) -> str:
    """ "The price of rubber very low so many stop"."""
    adj = match["adj"]  # behind "very" no noun stands
    quality = vocabulary.is_adjective(adj) and not verbs.is_form(adj, "past", "participle")
    if not (_is_thing(match["noun"]) and quality) or match["noun"].lower() in section("plural without an s"):
        return match[0]
    return f"{match['what']} {_are(match['noun'])} {match['how']} {match['adj']}"


def _who_is(match: re.Match[str]) -> str:
    """ "They need nurse is patient"."""
    if not vocabulary.is_one_person(match["noun"]):
        return match[0]
    return f"{match['one']} who {match['does']}"


def _how_it_is(match: re.Match[str]) -> str:
    """ "How beds made in a hurry": what is done to a thing, where no other verb stands behind it."""
    done, noun = match["done"], match["noun"]
    made = done in section("made", "words_behind.txt") and not verbs.is_form(done, "base")
    named = vocabulary.is_noun(noun) and not vocabulary.is_person(noun) and not vocabulary.is_adjective(noun)
    acts = any(
        verbs.is_auxiliary(word) or (verbs.is_form(word, "base", "third", "past") and not vocabulary.is_noun(word))
        for word in match["rest"].split()
    )
    if acts or not (made and named):
        return match[0]
    return f"{match['how']} {noun} {_are(noun)} {done}{match['rest']}"


def with_lost_is(text: str, role: Role) -> str:
    """``text`` with the "is" or "who" that it leaves out; else as it is."""
    text = _IF.sub(_if_it_is, text)
    if role is Role.TALKED:
        return _HOW.sub(_how_it_is, text) if text[:4].lower() == "how " else text
    if role is Role.LEARNED:
        text = _VERY.sub(_it_is, text)
    return _WHO.sub(_who_is, text) if role is Role.NEED else text
