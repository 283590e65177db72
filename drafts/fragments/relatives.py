"""Relative words as in a second language: "the fabric who shrinks", "a nurse what speaks Dari"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section, words

_THING_WHO = r"\b(?P<which>[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Mm]y|[Oo]ur|[Tt]heir|[Yy]our|[Hh]is|[Hh]er) (?P<what>(?:[a-z-]+ ){0,3}?)(?P<noun>[a-z]+)(?P<where>(?: (?:at|in|on|from) (?:the )?[A-Za-z][a-z]+)?) who (?P<does>[a-z]+)\b"
_PERSON_WHAT = r"\b(?P<one>[Aa]n? (?:[a-z]+ ){0,2}?)(?P<noun>[a-z]+) what (?P<does>[a-z]+)\b"
# "The question who pays", "a note who called": what somebody asks or writes down.
ASKED = re.compile(
    r"(?:question|matter|idea|clue|doubt|decision|argument|row|debate|secret|mystery|problem|list|record|rota|talk|book|note|say|answer|puzzle|log|quarrel|dispute|table|sheet|chart|vote|issue|story|plan|rule|riddle|card|board|sign|discussion|register)s?"
)
# Those who are many in one word, and animals one speaks of by name.
_SOMEBODY = re.compile(
    r"(?:[^ ]*(?:one|body)|ones|those|people|aunts?|uncles?|cousins?|sisters?|brothers?|nan|gran|wife|husband|sons?|daughters?|nephews?|nieces?|twins?|relatives?|couples|guards?|cooks?|nuns?|monks?|crowds?|class|kids?|bab(?:y|ies)|blokes?|youths?|chiefs?|coach(?:es)?|judges?|heads?|hands?|souls?|friends?|colleagues?|neighbours?|boss(?:es)?|unions?|hero(?:es)?|vets?|medics?|cops?|nurses?|midwi(?:fe|ves)|temps?|pros?|twin|saints?|kings?|queens?|tribes?|shifts?|school|hospital|club|band|person|man|men|woman|women|child|children|lad|lads|girl|girls|boy|boys|family|families|team|crew|staff|couple|group|company|firm|police|board|council|guy|guys|old|young|elderly|lady|ladies|dog|cat|horse|mother|father|[a-z]+(?:er|or|ist|ian|ant|ent|eur|ess|ee|man|men|mate|folk|body|ers|ors|ists|ians|ants|ents|ees))"
)


_THOSE_IN_IT = section("those in it")


def _is_thing(noun: str) -> bool:
    """Whether a word surely names no one: people, and groups of them, are who."""
    return (
        (
            noun in words("words_things.txt")
            or noun.removesuffix("s") in words("words_things.txt")
            or vocabulary.is_mass(noun)
            or noun in section("lifeless")
        )
        and noun.removesuffix("s") not in _THOSE_IN_IT
        and not vocabulary.is_person(noun)
        and noun
        not in section("plural people") | section("singular people") | section("plural without an s") - {"sheep"}
        and not _SOMEBODY.fullmatch(noun)
        and not ASKED.fullmatch(noun)
    )


# "Asked the office who signs", "tell the cook what sells": a question is asked of them.
_TOLD = re.compile(
    r"\b(?:ask|tell|told|show|taught|teach|explain|advise|remind|inform|warn)(?:s|ed|n|es|ing)?\b[^,.;]*$"
)


def _does(word: str) -> bool:
    return verbs.is_auxiliary(word) or verbs.is_form(word, "base", "third", "past") or word in {"still", "never"}


def _that(match: re.Match[str]) -> str:
    """ "The fabric who shrinks": a thing is that."""
    words = match["what"].split()
    said_of = all(vocabulary.is_noun(word) or vocabulary.is_adjective(word) for word in words)
    # "A calm person for the night who": somebody is spoken of before the thing.
    near = re.split(r"[,;]", match.string[: match.start("noun")])[-1].split() + match["where"].split()[-1:]
    asked = _TOLD.search(match.string[: match.start()])
    people = asked or any(_SOMEBODY.fullmatch(word.lower()) or vocabulary.is_person(word) for word in near)
    if not said_of or people or not _is_thing(match["noun"]) or not _does(match["does"]):
        return match[0]
    return f"{match['which']} {match['what']}{match['noun']}{match['where']} that {match['does']}"


def _who(match: re.Match[str]) -> str:
    """ "A nurse what speaks Dari"."""
    person = vocabulary.is_one_person(match["noun"])
    does = verbs.is_form(match["does"], "third", "past") or verbs.is_auxiliary(match["does"])
    told = _TOLD.search(match.string[: match.start()])
    return f"{match['one']}{match['noun']} who {match['does']}" if person and does and not told else match[0]


RELATIVES: tuple[Rewriting, ...] = rewritings(((_THING_WHO, _that), (_PERSON_WHAT, _who)))
"""Each relative word that is the wrong one, and the right one."""
