"""Questions inside a sentence in the order of a question, or of another language: "what means good service", "how is organized the team"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.countability import several
from drafts.fragments.rewriting import Rewriting, rewritings

_THE = r"(?:the|an?|one|each|every|my|our|your|their|his|her|this|that)"
_MEANS = re.compile(
    r"^(?P<what>[Ww]hat) means? (?P<first>(?:for|to) (?:them|her|him|us|me|you|the [a-z]+) )?(?P<thing>(?:[a-z]+ ){0,3}?[a-z]+)(?P<whom> (?:for|to) [a-z ]+)?$"
)
_HAS = re.compile(
    rf"^(?P<how>[Hh]ow many) (?P<things>[a-z]+) (?P<has>has|have|gets?|needs?|takes?) (?P<who>{_THE} (?:[a-z]+ )?[a-z]+)(?P<when>(?: (?:on|at|in|per|an?) [a-z ]+)?)$"
)
_TAKES = re.compile(
    rf"^(?P<how>[Hh]ow (?:much (?:time|money|work)|long)) (?P<does>takes?|needs?|costs?|lasts?) (?P<what>{_THE} [a-z ]+)$"
)
_DONE = re.compile(
    rf"^(?P<how>[Hh]ow|[Ww]here|[Ww]hen|[Ww]hy) (?P<is>is|are|was|were) (?P<done>[a-z]+) (?P<what>{_THE} (?:[a-z]+ )?[a-z]+)(?P<rest>(?: (?:for|in|at|on|by|between|with|before|after|every) [^?]+)?)$"
)
_IS_DONE = re.compile(
    rf"^(?P<how>[Hh]ow|[Ww]here|[Ww]hen|[Ww]hy) (?P<is>is|are|was|were) (?P<what>{_THE} (?:[a-z]+ )??[a-z]+) (?P<done>[a-z]+) (?P<rest>(?:for|in|at|on|by|from|to|with|every|each|before|after|during|between) [^?]+)$"
)
_LASTS = re.compile(r"^(?P<how>[Hh]ow long) (?P<does>takes|lasts) (?P<what>[a-z]+(?: [a-z]+){0,4})$")
_DOES = re.compile(
    r"^(?P<how>[Hh]ow|[Ww]here|[Ww]hen|[Ww]hy) (?P<does>[a-z]+s?) (?P<what>(?:the|each|every|my|our|your|their|his|her) (?:[a-z]+ ){0,2}[a-z]+)$"
)
_SAID_SO = frozenset({"work", "start", "begin", "end", "function", "come", "go", "look", "close", "open", "change"})


_HOW_MUCH = frozenset({"most", "more", "least", "much", "nothing", "something", "everything", "a", "of"})


def _it_means(match: re.Match[str]) -> str:
    """ "What means good service for them": what it means."""
    thing = match["thing"].split()
    if match["first"] and vocabulary.is_person(thing[-1]):
        return match[0]  # "what means for her a good colleague": whose she is would be lost
    # "What means most to her", "what means of transport they use".
    if thing[0] in _HOW_MUCH or thing[:2] == ["the", "most"] or vocabulary.PRONOUNS.intersection(thing):
        return match[0]
    if any(verbs.is_auxiliary(word) or word in vocabulary.PREPOSITIONS - {"of"} for word in thing):
        return match[0]
    first = f" {match['first'].strip()}" if match["first"] else ""
    return f"{match['what']} {match['thing']} means{first}{match['whom'] or ''}"


def _each_has(match: re.Match[str]) -> str:
    """ "How many bed has each nurse": how many beds each nurse has; no "how many guests have a car"."""
    things, does, who = match["things"], match["has"], match["who"].split()[0]
    each = who in {"each", "every", "one", "the"} and (does.endswith("s") or who in {"each", "every"})
    if not each or not (vocabulary.is_noun(things) and vocabulary.is_noun(match["who"].split()[-1])):
        return match[0]
    things = things if vocabulary.is_plural(things) else several(things)
    said = does if does.endswith("s") else "has" if does == "have" else verbs.third(does)
    return f"{match['how']} {things} {match['who']} {said}{match['when']}"


def _it_takes(match: re.Match[str]) -> str:
    """ "How much time take one inspection"."""
    does, noun = match["does"], match["what"].split()[-1]
    if not vocabulary.is_noun(noun):
        return match[0]
    several_do = vocabulary.is_plural(noun)
    said = does if several_do or does.endswith("s") else verbs.third(does)
    return f"{match['how']} {match['what']} {said}"


def _it_is_done(match: re.Match[str]) -> str:
    """ "How is organized the team"."""
    done = match["done"]
    sure = verbs.is_form(done, "participle") and not verbs.is_form(done, "gerund", "base")
    return f"{match['how']} {match['what']} {match['is']} {done}{match['rest']}" if sure else match[0]


def _it_is_done_somehow(match: re.Match[str]) -> str:
    """ "How is the shift planned for the holidays"."""
    done, noun = match["done"], match["what"].split()[-1]
    sure = verbs.is_form(done, "participle") and not verbs.is_form(done, "gerund") and vocabulary.is_noun(noun)
    return f"{match['how']} {match['what']} {match['is']} {done} {match['rest']}" if sure else match[0]


def _it_lasts(match: re.Match[str]) -> str:
    """ "How long takes delivery from the port"."""
    first = match["what"].split()[0]
    sure = vocabulary.is_noun(first) and not verbs.is_form(first, "third")
    return f"{match['how']} {match['what']} {match['does']}" if sure else match[0]


def _it_does(match: re.Match[str]) -> str:
    """ "How works the roster", "when start the season"."""
    does, noun = match["does"], match["what"].split()[-1]
    base = verbs.base_of(does, "third", "base")
    if base not in _SAID_SO or not vocabulary.is_noun(noun):
        return match[0]
    words = match["what"].split()
    if len(words) > 2 and verbs.is_form(noun, "third") and verbs.lean(noun) is not verbs.Lean.NOUN:
        return match[0]  # "when work the next day starts"
    bare = not does.endswith("s")
    if bare and (match["how"].lower() in {"how", "why"} or base in {"change", "open", "close", "start", "begin"}):
        return match[0]  # "how change the tyres" has lost its "to"
    said = base if vocabulary.is_plural(noun) else verbs.third(base)
    return f"{match['how']} {match['what']} {said}"


ORDER_INSIDE: tuple[Rewriting, ...] = rewritings(
    (
        (_MEANS, _it_means),
        (_HAS, _each_has),
        (_TAKES, _it_takes),
        (_DONE, _it_is_done),
        (_IS_DONE, _it_is_done_somehow),
        (_LASTS, _it_lasts),
        (_DOES, _it_does),
    )
)
"""Each such order, and the English one."""
