"""A highlight jotted as an -ing phrase as what I have done: "writing 14 applications" told as "I have written 14 applications"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.wordlists import words as listed_words

# What one does by being so: "speaking Welsh" is "I speak Welsh".
_LASTS = frozenset(
    [
        "know",
        "own",
        "hold",
        "understand",
        "love",
        "like",
        "enjoy",
        "prefer",
        "live",
        "care",
        "believe",
        "want",
        "mean",
    ]
)
# So long that it has been so: "holding the keys for nine years".
_SO_LONG = re.compile(r"\b(?:for|over) (?:[\w.]+ ){1,3}(?:years?|months?|weeks|decades?|seasons)\b|\bsince \w")
_TONGUE = re.compile(r"(?:(?:fluent|good|some|both|native|basic) )?(?P<tongue>[A-Z][a-z]+)\b")
# What goes on still, or is no deed of mine: the -ing phrase says it better.
_STILL = re.compile(
    r"\b(?:now|currently|today|still|at the moment|these days|every (?:day|night|week|month|morning|evening)|daily|weekly|always|never"
    r"|usually|often|sometimes|at present|so far|tonight|tomorrow|next)\b"
)
# What became of some of it says nothing of the deed: "three of them still in use".
_SOME_STILL = re.compile(r", (?:\w+|\d+) of them still [a-z ]+$")
_AND_DOING = re.compile(
    rf" and ((?!during|including|according)[a-z]+ing)(?= (?:the|an?|my|our|it|them|all|both|one|{UP_TO_TWELVE}|\d+|[a-z]+s)\b)"
)
# One deed that can be pointed at; without that "calming a full waiting room" is a thing one does, and not one that one has done.
_ONE_DEED = re.compile(
    rf"\d|\b(?:one|{UP_TO_TWELVE}|dozens?|both|once|twice|hundreds?|thousands?)\b(?!-)"
    r"|^[a-z]+ (?:[a-z]+ ){0,2}(?:the|our|my) "
)
# "Washing the dishes and sweeping the floor": chores, done every day.
_CHORE = re.compile(r"[a-z]+ the [a-z]+[a-rt-z]s(?: and [a-z]+ the [a-z]+)*$")
_DATED = re.compile(
    r"\b(?:in|of|during|the|last) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b|\b(?:last (?:year|month|week|summer|winter|spring|autumn)|ago)\b"
)
_NO_DEED = frozenset(
    {"be", "have", "do", "get", "go", "need", "try", "hope", "look", "wait", "lack", "miss", "seem", "become", "keep"}
)


def done_so_far(text: str, to_do: str | None, *, pointed_at: bool = False) -> str | None:
    """The clause in the first person for a highlight's -ing phrase ``text``, whose infinitive is ``to_do``; None where it tells of
    nothing done, of what goes on still, or of no one deed (``pointed_at``: it is known to be one).
    """
    if not to_do:
        return None
    base, _, rest = to_do.partition(" ")
    aim = rest.startswith("to ") and base != "help"  # "training to be a nurse"
    if not rest or aim or base in _NO_DEED or _STILL.search(_SOME_STILL.sub("", text)):
        return None
    tongue = _TONGUE.match(rest) if base == "speak" else None
    if base in _LASTS or (tongue and tongue["tongue"] in listed_words("words_languages.txt")):
        return f"I have {verbs.participle(base)} {rest}" if _SO_LONG.search(rest) else f"I {to_do}"
    one = _ONE_DEED.search(to_do) and not _CHORE.match(to_do)
    if verbs.is_auxiliary(base) or not (pointed_at or one):
        return None
    form = verbs.past if _DATED.search(rest) else verbs.participle
    rest = _AND_DOING.sub(lambda match: f" and {form(verbs.base_of(match[1], 'gerund') or '')}", text.partition(" ")[2])
    return f"I {'' if form is verbs.past else 'have '}{form(base)} {rest}"


_COUNTED = frozenset(
    {"a", "an", "the", "my", "our", "all", "new", "young", "older", "nights", "weekends", "shifts", "earlies", "lates"}
)


def teaches_people(text: str) -> bool:
    """Whether a phrase that begins with a noun in -ing tells what was done to whom, or when: "teaching kids to swim", "working
    nights", and not "cooking skills".
    """
    words = text.split()
    if len(words) < 2 or verbs.base_of(words[0], "gerund") is None:
        return False
    following = plain(words[1])
    people = plain(words[2]) if len(words) > 2 and vocabulary.is_adjective(words[1]) else following
    return following in _COUNTED or following[:1].isdigit() or people == "people" or vocabulary.are_people(people)
