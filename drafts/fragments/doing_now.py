"""A jotted "moving to tablets" as what the reader does, has, or has been doing all the time; and what people do there."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Fragment, plain
from drafts.fragments.number_words import ORDINALS, UP_TO_TEN
from drafts.fragments.past_days import PAST_YEAR

# No "you are having one roller": what is so, and is not being done, is said in the plain present.
_LASTS = frozenset(
    {"belong", "contain", "deserve", "have", "hate", "know", "lack", "like", "love", "need", "own", "prefer", "want"}
)


# "Waiting for 14 weeks" is told of what has gone on, where "closing for two weeks" is yet to come.
_WAITED = frozenset({"wait", "look", "search", "hunt", "chase", "try"})
_SO_LONG = re.compile(r"(?:\bfor|^waiting) (?:[a-z]+ )?(?:\d+|[a-z]+) (?:years|months|weeks|days)\b")


# What is done whenever it comes up: "doing karakia before any crate is closed", "freezing woollens for a fortnight".
_HABIT = re.compile(
    r"\b(?:any|every|everything|each|always|never|whenever|whatever|whoever|nobody|only)\b|\b(?:once|twice|three times) an? \w+"
    rf"|\bon the (?:first|{ORDINALS}|last) \w+|\bfor (?:an?|one|two|three|\d+) (?:fortnight|night|day|hour|minute|week)s?$"
    r"|\b(?:before|after|until) (?:a|an|the) [a-z]+ (?:is|are|has|goes|comes|leaves|opens|closes)\b"
)
# What is under way and ends: "moving everything to tablets", "closing two of the shops every spring" is not known to.
_UNDER_WAY = frozenset(
    [
        "move",
        "migrate",
        "switch",
        "change",
        "shift",
        "transfer",
        "roll",
        "convert",
        "digitise",
        "digitize",
        "replace",
        "rewrite",
        "rebuild",
        "phase",
        "merge",
        "redo",
        "retrain",
        "open",
        "close",
        "upgrade",
        "update",
        "look",
        "wait",
        "hope",
        "plan",
        "try",
        "start",
        "stop",
        "begin",
        "finish",
        "grow",
        "lose",
        "run",
        "expand",
        "get",
        "bring",
        "take",
    ]
)
_PAST = re.compile(
    rf"\b(?:in (?:[A-Z][a-z]+ )?{PAST_YEAR}|last (?:week|month|year|summer|winter|spring|autumn|season)|(?:\d+|{UP_TO_TEN}|an?) (?:days|weeks|months|years|week|month|year) ago)(?=$|,| to\b| for\b)"
)
_NOT_YET = re.compile(
    r"\b(?:now|currently|at the moment|this (?:week|month|year|summer|winter|spring|autumn)|next|by|until (?:[A-Z]|\d))\b"
)


def _is_habit(text: str, base: str) -> bool:
    return base not in _UNDER_WAY and _HABIT.search(text) is not None and _NOT_YET.search(text) is None


def doing_now(text: str, to_do: str | None, fragment: Fragment) -> str:
    """What the reader does, of a jotted "moving to tablets"; what they have or want, of "having one roller"."""
    following = plain(fragment.words[1])
    if text.startswith("being able to "):
        return f"you can {text.removeprefix('being able to ')}"
    if text.startswith("being ") and verbs.is_form(following, "participle"):
        return f"you have been {text.removeprefix('being ')}"
    base = (to_do or "").split(" ")[0]
    if base == "have" and (begun := verbs.base_of(following, "participle")) and not vocabulary.is_noun(following):
        return f"you {verbs.past(begun)}{text.partition(f' {following}')[2]}"  # "having begun as a porter in 2004"
    perfect = base == "have" and verbs.is_form(following, "participle") and not vocabulary.is_noun(following)
    if to_do and _PAST.search(text) and not re.search(r"\band [a-z]+ing\b", text):
        return f"you {verbs.past(base)}{to_do.removeprefix(base)}"  # "walking away from a commission in 2019"
    if re.search(r" since (?:[A-Z]|\d|last|the) ?", text):
        return f"you have been {text}"
    if base in _WAITED and _SO_LONG.search(text):
        return f"you have been {text}"
    if to_do and _is_habit(text, base) and not perfect:
        return f"you {to_do}"
    return f"you {to_do}" if base in _LASTS and not perfect else f"you are {text}"


_PEOPLE_DOING = re.compile(r"(?P<who>(?:the |your )?[a-z]+) (?P<doing>[a-z]+ing) (?P<what>(?:the|an?|their|your) .+)$")


def habit_of_people(text: str) -> str | None:
    """The habit of "volunteers cleaning the pond every Sunday" as a clause: "volunteers clean the pond …"; None for none."""
    found = _PEOPLE_DOING.match(text)
    base = verbs.base_of(found["doing"], "gerund") if found else None
    if found is None or base is None or not vocabulary.are_people(found["who"].split()[-1]):
        return None
    return f"{found['who']} {base} {found['what']}" if _is_habit(found["what"], base) else None
