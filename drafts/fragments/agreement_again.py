"""Verbs that lost their "s" where the one who does it is plain: "which nobody sell", "before it break", "starts at 2 and finish at 10"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_but_one
from drafts.fragments.bare_verbs import is_surely_one
from drafts.fragments.countability import several
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.thing_words import is_deed, is_served, is_thing, may_describe
from drafts.fragments.wordlists import section

_ONE = re.compile(
    r"\b(?P<who>[Nn]obody|[Ee]verybody|[Ee]veryone|[Nn]o one) (?P<how>(?:still |always |really |also |ever )?)(?P<do>[a-z]+)(?=$|[,.]| (?:in|on|at|for|with|to|from|the|an?|it|them|any ?more|there|here|when|until|my|our|your|their|his|her)\b)"
)
_BEFORE_IT = re.compile(
    r"\b(?P<lead>(?:before|until|after|when|if|because) (?:it|he|she) )(?P<do>[a-z]+)(?=$|[,.]| (?:at|in|on|again|down|out|up)\b)"
)
_BARE_BEFORE = re.compile(
    r"\b(?:let|lets|letting|make|makes|made|making|help|helps|helped|helping|saw|watch|watched|watches|watching|hear|heard|hearing|have|having|seeing|see|sees|do|does|did|can|could|will|would|should|must|may|might|that|insist|suggest|suggested|has|have|had)\b[^,.;]*$"
)
_CLAUSE = re.compile(r"\b(?:is|are|was|were|has|have|had|can|will|[a-z]{3,}s) ")
_AND_ALSO = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|how|when|if) )(?P<which>(?:(?:[Tt]he|[Ee]very|[Ee]ach|[Oo]ur|[Tt]heir|[Mm]y|[Yy]our) )?)(?P<noun>[A-Za-z][a-z]+) (?P<does>[a-z]+s|is [a-z]+ing) (?P<what>[^,;:]*?) and (?P<how>(?:then |also |always )?)(?P<do>[a-z]+) "
    r"(?=(?:at|in|on|to|the|an?|every|each|with|from|for|his|her|their|my|our|me|us|them|it|all|only|two|three|\d+)\b)"
)
_WANTS = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|when|if|why|how) )(?P<which>(?:[Tt]he|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Mm]y) )(?P<kind>(?:[a-z]+ )??)(?P<noun>[a-z]+) (?P<how>(?:also |still |always |really )?)"
    r"(?P<do>(?:want|need|plan|hope|like|try|prefer)(?= to [a-z]+)|(?:wait|stay|stand|sleep|arrive|drive)(?= (?:for|at|in|until|an|on|with|every|early|late)\b)) "
)
_WAITS = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|when|if) )(?P<who>[a-z]+) (?P<do>wait|arrive) (?=(?:at|in|for|until|on|with) )"
)
_ARE = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|when|if|why|how|and) )(?P<the>(?:[Tt]he |[Tt]heir |[Oo]ur )?)(?P<kind>(?:[a-z]+ )?)(?P<noun>[a-z]+) (?P<are>are|were) (?=[a-z]+)"
)
_TEAM = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|when|if) )(?P<the>(?:[Tt]he )?)(?P<team>[Tt]eam|[Cc]rew|[Cc]ompany|[Ss]chool|[Hh]otel|[Cc]linic) (?P<how>(?:also |still |always |really )?)(?P<do>need|have|want|meet|use|work|start|get|make|offer)(?= (?:an?|the|one|two|three|four|five|six|\d+|somebody|someone|people|more|to|every|each|at|in|with|only|no|its|their|own|new)\b)"
)
_FOLK = re.compile(
    r"\b(?P<lead>and|but|because|so|where|when|if) (?P<who>[a-z]+) (?P<do>[a-z]+)(?=$|[,.]| (?:there|here|every|in|at|on|to|early|late|a lot|after|before|for|with|from|the|their|too)\b)"
)


def _deed(do: str) -> bool:
    return is_deed(do) and not verbs.is_auxiliary(do)


def _one_does(match: re.Match[str]) -> str:
    """ "Which nobody sell any more", "and everybody wait"; no "let everybody wait"."""
    do, before = match["do"], match.string[: match.start()]
    two = re.search(r"\b(?:and|or|nor) $", before) and not _CLAUSE.search(before)
    deed = _deed(do) or (
        verbs.is_form(do, "base")
        and not verbs.is_form(do, "past")
        and verbs.lean(do) is verbs.Lean.EVEN
        and not vocabulary.is_adjective(do)
    )
    if not deed or two or _BARE_BEFORE.search(before) or do in section("no bare verb behind somebody"):
        return match[0]
    return f"{match['who']} {match['how']}{verbs.third(do)}"


def _it_does(match: re.Match[str]) -> str:
    """ "Before it break"."""
    do = match["do"]
    return f"{match['lead']}{verbs.third(do)}" if _deed(do) or do in {"break", "stop", "leak"} else match[0]


def _and_does(match: re.Match[str]) -> str:
    """ "The baker starts at 2 and finish at 10"; what stands beside another bare verb is left: "helps them wash and dress the patients"."""
    does, do, what = match["does"], match["do"], match["what"]
    third = does.startswith("is ") or (verbs.is_form(does, "third") and verbs.lean(does) is not verbs.Lean.NOUN)
    bare_there = any(verbs.is_form(word, "base") and not vocabulary.is_noun(word) for word in what.split())
    other = re.search(r"\b(?:who|that|which|to|how|can|will|them|him|her|us|me|you|they|we|I|and)\b", what)
    noun = match["noun"].lower()
    one = is_but_one(noun, "the") and (match["which"] or is_surely_one(noun))
    deed = _deed(do) or do in {"finish", "come", "work", "start", "close", "open"}
    if not (third and one and deed) or bare_there or other:
        return match[0]
    return f"{match[0][: match.start('do') - match.start()]}{verbs.third(do)} "


_NEW = re.compile(r"[,;:]| (?:and|but|because|when|if|so|who|that|which|where|until|till|before|after|while) ")


def _is_noun_here(match: re.Match[str]) -> bool:
    """Whether the bare verb is half of a noun whose verb follows: "the patient wait in the corridor is over four hours"."""
    # The verb that a bare one takes behind it is none of the clause: "needs to know".
    behind = re.sub(r"^to [a-z]+ ", "- ", match.string[match.end() :])
    words = _NEW.split(f"- {behind.strip()}", maxsplit=1)[0].split()
    return any(_is_finite(words, at) for at in range(1, len(words)))


def _is_finite(words: list[str], at: int) -> bool:
    """Whether the word at ``at`` is the verb of its clause: "is", or "drives the timetable"."""
    before, word, behind = words[at - 1], words[at], "".join(words[at + 1 : at + 2])
    if verbs.is_auxiliary(word):
        return before != "to"
    third = verbs.is_form(word, "third") and verbs.lean(word) is not verbs.Lean.NOUN
    closed = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS
    return third and before not in closed and behind in vocabulary.DETERMINERS


def _it_wants(match: re.Match[str]) -> str:
    """ "The dentist want to have two assistants"."""
    one = vocabulary.is_one_person(match["noun"]) or match["noun"] in {"company", "school", "hotel", "clinic", "firm"}
    known = may_describe(match["kind"].strip())
    bare = _BARE_BEFORE.search(match.string[: match.start("which")])
    served = is_served(match["noun"])
    if (
        not (one or served)
        or not known
        or bare
        or _is_noun_here(match)
        or (vocabulary.is_adjective(match["noun"]) and not served)
    ):
        return match[0]
    return f"{match['lead']}{match['which']}{match['kind']}{match['noun']} {match['how']}{verbs.third(match['do'])} "


def _one_waits(match: re.Match[str]) -> str:
    """ "Driver wait at the gate"."""
    who = match["who"]
    one = vocabulary.is_one_person(who) and not vocabulary.is_adjective(who) and not _is_noun_here(match)
    return f"{match['lead']}the {who} {verbs.third(match['do'])} " if one else match[0]


def _they_are(match: re.Match[str]) -> str:
    """ "The tram driver are changed": drivers are; no "the driver and the cook are", no "the team are"."""
    noun, kind = match["noun"], match["kind"].strip()
    several_at_once = section("several at work") | section("plural without an s")
    one = (vocabulary.is_one_person(noun) or is_thing(noun)) and not vocabulary.is_adjective(noun)
    kind_known = may_describe(kind) and not (kind and vocabulary.is_plural(kind))
    beside = re.search(
        r"\b(?:and|or|of|both|neither|either|with)\b|\b(?:all but|one|each|every) $",
        match.string[: match.start("noun")],
    )
    asked = match["lead"].strip() in {"why", "how", "when"} and not match["the"] and not kind
    if (
        kind in {"one", "each", "every", "another", "any"}
        or not one
        or noun in several_at_once
        or not kind_known
        or beside
        or (asked and is_thing(noun))
    ):
        return match[0]
    return f"{match['lead']}{match['the']}{match['kind']}{several(noun)} {match['are']} "


def _team_does(match: re.Match[str]) -> str:
    """ "Team need somebody for Friday"; no "the team offer was turned down"."""
    do, team = match["do"], match["team"]
    british = match["the"] and team.lower() in {"team", "crew"} and do != "meet"
    if _is_noun_here(match) or british:
        return match[0]  # "the team meet every Monday"
    the = "The" if team[0].isupper() else "the"
    return f"{match['lead']}{the} {team.lower()} {match['how']}{'has' if do == 'have' else verbs.third(do)}"


def _folk_do(match: re.Match[str]) -> str:
    """ "And student sleep there": many of them."""
    who = match["who"]
    sure = is_served(who) or who in {"worker", "student", "pupil", "driver", "nurse", "teacher", "farmer", "parent"}
    if not (sure and _deed(match["do"])) or vocabulary.is_adjective(who):
        return match[0]
    return f"{match['lead']} {several(who)} {match['do']}"


_WHO_DO = re.compile(r"\b(?P<many>[a-z]+) who (?P<does>[a-z]+s)\b(?= [a-z]|$|,)")


def _who_do(match: re.Match[str]) -> str:
    """ "The tourists who hangs outside"; "one of the cooks who stays late" is right."""
    many, does = match["many"], match["does"]
    several = vocabulary.are_people(many) or (
        vocabulary.is_plural(many) and (vocabulary.is_person(many) or is_served(many.removesuffix("s")))
    )
    one_of_them = re.search(r"\b(?:one|none|neither|either|each) of (?:[a-z]+ )*$", match.string[: match.start()])
    base = verbs.base_of(does, "third")
    return f"{many} who {base}" if several and base and not one_of_them and not verbs.is_auxiliary(does) else match[0]


AGREEING_AGAIN: tuple[Rewriting, ...] = rewritings(
    (
        (_WHO_DO, _who_do),
        (_ONE, _one_does),
        (_BEFORE_IT, _it_does),
        (_AND_ALSO, _and_does),
        (_WANTS, _it_wants),
        (_WAITS, _one_waits),
        (_ARE, _they_are),
        (_TEAM, _team_does),
        (_FOLK, _folk_do),
    )
)
"""Each verb that does not agree, and what makes it agree."""
