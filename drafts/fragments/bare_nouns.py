"""One of a kind, or one of several people, that stands without its article: "in last course", "with real trainee", "I was driver"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.wordlists import section

_BEHIND = r"(?= (?:in|on|at|of|from|for|since|with|without|to|only|by|because|when|until|who|and|but|before|after|during|was|is|had|has|as|like|where|\d+)\b|[,.?]|$)"
_ONE_OF_KIND = re.compile(
    r"\b(?P<before>in|on|from|at|to|of|after|before|during|with|for|by|failed|passed|finished|missed) "
    rf"(?P<which>last|next|first|second|third|same|whole|entire) (?P<what>(?:[a-z]+ )??)(?P<noun>[a-z]{{3,}}){_BEHIND}"
)
_NEEDS_ONE = frozenset({"same", "whole", "entire"})
_PERSON = re.compile(
    rf"\b(?P<before>with|without|for|(?:work(?:s|ed|ing)?|serv(?:e|ed|es|ing)|train(?:s|ed|ing)?|start(?:s|ed|ing)?) as|was|is|am) (?P<what>(?:[a-z]+ ){{0,2}}?)(?P<who>[a-z]+){_BEHIND}"
)
_BEFORE_POST = frozenset({"now", "still", "only", "also"})


_PLACE = re.compile(
    rf"\b(?P<before>in|into|at|near|behind|through) (?P<place>barn|canteen|cellar|depot|factory|garage|garden|greenhouse|kitchen|lab|laboratory|pharmacy|shop|stable|warehouse|workshop|yard){_BEHIND}"
)
_PAPER = re.compile(
    rf"\b(?P<before>with|has|have|had|got) (?P<which>(?:[A-Z]{{2,}} |[a-z]+ )?)(?P<paper>ticket|licence|license|certificate|permit|visa|diploma|passport)(?:{_BEHIND}|(?= [A-Z]\b))"
)


def with_articles(text: str) -> str:
    """``text`` with those articles."""
    text = _PAPER.sub(_a_paper, _PLACE.sub(r"\g<before> the \g<place>", text))
    return _PERSON.sub(_a_person, _ONE_OF_KIND.sub(_the_one, text))


def _the_one(match: re.Match[str]) -> str:
    """ "In last course": there is but one."""
    noun, which, what = match["noun"], match["which"], match["what"].strip()
    mass = vocabulary.is_mass(noun) and which not in _NEEDS_ONE
    counted = vocabulary.is_noun(noun) and not vocabulary.is_plural(noun) and not mass
    times = section("spans and seasons")
    named = noun in section("no article behind an ordinal") or (noun in times and which not in _NEEDS_ONE)
    named = named or what in section("no article behind an ordinal") or what in times
    other = verbs.is_form(noun, "past") or noun in vocabulary.ADVERBS | vocabulary.PREPOSITIONS
    if not counted or named or other or (what and not _says_which(what)):
        return match[0]
    return f"{match['before']} the {which} {match['what']}{noun}"


def _a_person(match: re.Match[str]) -> str:
    """ "With real trainee": one of several."""
    before, words = match["before"], match["what"].split()
    if match["who"] not in section("always one of several"):
        return match[0]
    # "I was lead engineer": a post of which there is one.
    told = before in {"with", "without", "for"} or before.endswith(" as")
    if not all(_says_which(word) if told else word in _BEFORE_POST for word in words):
        return match[0]
    if told:
        return f"{before} {article(match['what'] + match['who'])} {match['what']}{match['who']}"
    return f"{before} {match['what']}{article(match['who'])} {match['who']}"


def _a_paper(match: re.Match[str]) -> str:
    """ "With DP ticket", "I have driving licence": a paper that somebody holds."""
    which = match["which"].strip()
    if which.islower() and not (_says_which(which) or which == "driving"):
        return match[0]
    return f"{match['before']} {article(match['which'] + match['paper'])} {match['which']}{match['paper']}"


def _says_which(word: str) -> bool:
    """Whether ``word`` before a noun says of which kind it is, and is no article: "real", "chief"."""
    closed = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS | vocabulary.PRONOUNS
    known = vocabulary.is_adjective(word) or vocabulary.is_noun(word)
    return known and not vocabulary.is_plural(word) and word not in closed and not verbs.is_form(word, "gerund")
