"""Subjects and objects told twice: "the well that you dug it", "the lift which it stops", "the drivers in the yard they leave"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_OBJECT_TWICE = re.compile(
    r"(?P<which>\b(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Yy]our|[Tt]hose|[Tt]hese|[Tt]hat) (?:[a-z-]+ )?)(?P<thing>[a-z]+) (?P<that>that|which|who|whom) (?P<who>I|you|we|they|he|she|(?:the|my|our|your|their|his|her) [a-z]+)"
    r"(?P<how>(?: (?:have|has|had|can|could|would|will|also|never|always))*) (?P<does>[a-z]+) (?P<again>it|them|him|her)(?=$|,| (?:yesterday|last|in|on|at|with|beside|near|behind|before|after|and|for|from|during|there|by)\b)"
)


def _thing_once(match: re.Match[str]) -> str:
    """ "The carpet that I washed it in the trial": "that" is the carpet already."""
    thing, does = match["thing"], match["does"]
    takes_that = thing in section("says that") or thing in section("when and how")
    is_it = match["again"] in {"it", "them"} or vocabulary.is_person(thing)
    if not vocabulary.is_noun(thing) or takes_that or not is_it or vocabulary.is_adjective(thing):
        return match[0]
    if not verbs.is_form(does, "past", "base", "third", "participle") or does in {
        "made",
        "make",
        "let",
        "get",
        "got",
        "had",
        "think",
        "say",
    }:
        return match[0]
    return f"{match['which']}{thing} {match['that']} {match['who']}{match['how']} {does}"


_SUBJECT_TWICE = re.compile(
    r"(?P<lead>^|, |\b(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Tt]heir|[Yy]our|[Tt]hose|[Tt]hese) (?:[a-z-]+ ){0,2}?)(?P<thing>[a-z]+) (?P<that>which|that|who) (?P<again>it|they|he|she) (?P<does>[a-z]+)(?P<behind>$|,| [a-z0-9]+)"
)


def _which_does(match: re.Match[str]) -> str:
    """ "The elevator which it stops between floors", "the oil that it was bad"."""
    thing, that, again, does = match["thing"], match["that"], match["again"], match["does"]
    person = vocabulary.is_person(thing)
    fits = (
        person
        if again in {"he", "she"}
        else vocabulary.is_plural(thing)
        if again == "they"
        else not vocabulary.is_plural(thing)
    )
    named = vocabulary.is_noun(thing) and thing not in section("says that") and thing not in section("when and how")
    if not named or not fits or (person and again == "it"):
        return match[0]
    behind = match["behind"].strip().lower()
    if does in {"is", "was", "are", "were"}:
        acts = bool(behind)
    else:
        acts = verbs.is_form(does, "third", "past") if again != "they" else verbs.is_form(does, "base", "past")
        # "The tool which they use every day": what they use is the tool.
        acts = acts and (
            behind in vocabulary.PREPOSITIONS - {"every"} or (behind in vocabulary.DETERMINERS - {"every", "each"})
        )
        stands_alone = does in section("does nothing to anything") or verbs.base_of(does) in section(
            "does nothing to anything"
        )
        acts = acts and (
            stands_alone or (behind in vocabulary.DETERMINERS - {"every", "each", "all"} and again != "they")
        )
    return f"{match['lead']}{thing} {that} {does}{match['behind']}" if acts else match[0]


_WHOSE = re.compile(
    r"\b(?P<what>[a-z]+),? (?:which|that(?= (?:its|their) [a-z]+ (?:is|was|are|were|has|became|become|doubled|broke|fell|faded|rose|went|came)\b)) (?:its|their) (?P<part>[a-z]+)\b"
)
_TITLE_TWICE = re.compile(
    r"^(?P<who>(?:[A-Z][a-z]+\.? )?(?!I\b|Yesterday\b|Maybe\b)[A-Z][a-z]+|(?:[Tt]he|[Mm]y|[Yy]our|[Oo]ur) (?P<noun>[a-z]+)(?P<where>(?: (?:in|of|at|on) (?:the|this|our|their) [a-z]+)?)) (?P<again>he|she|they) (?P<does>told|said|says|explained|asked|work|come|sleep|stay|eat|start|live|take|are|is|don['’]t|doesn['’]t|have|has)\b (?P<next>[a-z0-9]+)"
)


def _who_once(match: re.Match[str]) -> str:
    """ "Engineer Samir he told me", "the teachers in this institute they work six days"."""
    noun, again = match["noun"], match["again"]
    if noun:
        people = vocabulary.is_person(noun)
        fits = vocabulary.is_plural(noun) if again == "they" else not vocabulary.is_plural(noun)
        if not people or not fits:
            return match[0]
    elif again == "they" or vocabulary.is_common(match["who"].split()[-1]):
        return match[0]
    return f"{match['who']} {match['does']} {match['next']}"


def _whose(match: re.Match[str]) -> str:
    """ "The saffron that its price doubled": whose price."""
    thing = (
        vocabulary.is_noun(match["what"])
        and vocabulary.is_noun(match["part"])
        and match["what"] not in section("says that")
    )
    return f"{match['what']} whose {match['part']}" if thing else match[0]


DOUBLED: tuple[Rewriting, ...] = rewritings(
    (
        (_WHOSE.pattern, _whose),
        (_OBJECT_TWICE.pattern, _thing_once),
        (_SUBJECT_TWICE.pattern, _which_does),
        (_TITLE_TWICE.pattern, _who_once),
    )
)
"""Each that is told twice, and told once."""
