"""Subjects and objects told twice: "the well that you dug it", "the lift which it stops", "the drivers in the yard they leave"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_OBJECT_TWICE = re.compile(
    r"(?P<which>\b(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Yy]our|[Tt]hose|[Tt]hese|[Tt]hat) (?:[a-z-]+ )?)(?P<thing>[a-z]+) (?P<that>that|which|who|whom) (?P<who>I|you|we|they|he|she|(?:the|my|our|your|their|his|her) [a-z]+)"
    r"(?P<how>(?: (?:have|has|had|can|could|would|will|also|never|always))*) (?P<does>[a-z]+) (?P<again>it|them|him|her)(?=$|,| (?:yesterday|last|and|there)\b| (?:in|on|at|with|beside|near|behind|before|after|for|from|during|by) (?!(?:it|them|us|me|you)\b)[A-Za-z0-9])"
)


def _thing_once(match: re.Match[str]) -> str:
    """ "The carpet that I washed it in the trial": "that" is the carpet already."""
    thing, does = match["thing"], match["does"]
    takes_that = thing in section("says that") or thing in section("when and how")
    is_it = match["again"] in {"it", "them"} or vocabulary.is_person(thing)
    # "The bench that they cut it on", "the tools that she gave them": it is something or somebody else.
    person, many = vocabulary.is_person(thing), vocabulary.is_plural(thing)
    is_it = is_it and (
        (match["again"] == "them") is many
        if match["again"] in {"it", "them"} and not (person and match["again"] == "it")
        else person and match["again"] in {"him", "her"}
    )
    given = (verbs.base_of(does) or does) in section("given to somebody") and match["again"] != "it"
    if given or not vocabulary.is_noun(thing) or takes_that or not is_it or vocabulary.is_adjective(thing):
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


_HOW_FAR = frozenset(
    {"extent", "degree", "size", "age", "colour", "color", "price", "stage", "point", "best", "worst", "way", "moment"}
)
_IN_SOMETHING = re.compile(
    r" (?!(?:and|or|but|when|if|because|as|so|too|all|every|now|today|then|at|in|on|by|for|with|from|to|last|next|this|that|is|was|are|were)\b)[A-Za-z0-9]"
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
    behind, rest = match["behind"].strip().lower(), match.string[match.end() :]
    if thing in _HOW_FAR:
        return match[0]
    if does in {"is", "was", "are", "were"}:
        # "The town that it is today", "the shop that it was built for": what it is, or is not said twice.
        ends = re.match(r"$|,| (?:and|but|when|because|in the|all)\b", rest)
        acts: bool = vocabulary.is_adjective(behind) and behind not in vocabulary.ADVERBS and ends is not None
    else:
        acts = verbs.is_form(does, "third", "past") if again != "they" else verbs.is_form(does, "base", "past")
        # "The tool which they use every day": what they use is the tool.
        acts = acts and behind in (vocabulary.PREPOSITIONS | vocabulary.DETERMINERS) - {"every", "each"}
        # "The hill that it stands on", "the chef who she worked with": the hill stands nowhere.
        acts = acts and (behind not in vocabulary.PREPOSITIONS or _IN_SOMETHING.match(rest) is not None)
        stands_alone = does in section("does nothing to anything") or verbs.base_of(does) in section(
            "does nothing to anything"
        )
        acts = acts and (
            stands_alone or (behind in vocabulary.DETERMINERS - {"every", "each", "all"} and again != "they")
        )
    return f"{match['lead']}{thing} {that} {does}{match['behind']}" if acts else match[0]


_WHOSE = re.compile(
    r"\b(?P<what>[a-z]+),? (?:which(?= (?:its|their) [a-z]+ [a-z]+)|that(?= (?:its|their) [a-z]+ (?:is|was|are|were|has|became|become|doubled|broke|fell|faded|rose|went|came)\b)) (?P<its>its|their) (?P<part>[a-z]+)\b"
)
_TITLE_TWICE = re.compile(
    r"^(?P<who>(?:[A-Z][a-z]+\.? )?(?!I\b|Yesterday\b|Maybe\b)[A-Z][a-z]+|(?:[Tt]he|[Mm]y|[Yy]our|[Oo]ur) (?P<noun>[a-z]+)(?P<where>(?: (?:in|of|at|on) (?:the|this|our|their) [a-z]+)?)) (?P<again>he|she|they) (?P<does>(?:told|asked)(?= (?:me|us)\b(?! (?:about|of|for)\b))|(?:said|says|explained)(?= (?:that|it|they|we)\b)|work|come|sleep|stay|eat|start|live|are|is|don['’]t|doesn['’]t)\b (?P<next>(?!now\b|today\b|then\b|after\b|for\b|with\b|about\b)[a-z0-9]+)"
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


_SAID_TO = re.compile(
    r"\b(?:tell|told|warn|show|prov|convinc|promis|assur|inform|remind|teach|taught|persuad|find|found|feel|felt|see|saw|so|such|explain)(?:e?s|e?d|n|ing|e)?\b"
)


def _whose(match: re.Match[str]) -> str:
    """ "The saffron that its price doubled": whose price."""
    what, part = match["what"], match["part"]
    thing = vocabulary.is_noun(what) and vocabulary.is_noun(part) and what not in section("says that")
    # "It says that its price has gone up", "tell the guests that their room is cold".
    told = verbs.is_form(what, "third", "past") or _SAID_TO.search(match.string[: match.start()]) is not None
    # "The barn which its owners sold", "the shed which their father built".
    done = vocabulary.is_person(part) or part in section("several at work")
    fits = (match["its"] == "their") is vocabulary.is_plural(what)
    if not thing or told or done or not fits:
        return match[0]
    return f"{what} whose {part}"


DOUBLED: tuple[Rewriting, ...] = rewritings(
    (
        (_WHOSE, _whose),
        (_OBJECT_TWICE, _thing_once),
        (_SUBJECT_TWICE, _which_does),
        (_TITLE_TWICE, _who_once),
    )
)
"""Each that is told twice, and told once."""
