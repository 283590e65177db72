"""What a thing at the reader's work is to somebody who hopes to work there: trouble to help with, a plan to have a hand in, or neither."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from drafts.days import WEEKDAY
from drafts.fragments import verbs
from drafts.fragments.burden import burdens, mended, without_light
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.wordlists import section, words

TROUBLE, PLAN, PRACTICE = "trouble", "plan", "practice"

_FEW = 10
"""Words: a longer jot says more than the day that it names."""

_MILD = frozenset(
    [
        "behind",
        "cut",
        "cuts",
        "down",
        "fell",
        "gone",
        "late",
        "leave",
        "leaves",
        "left",
        "miss",
        "never",
        "no-one",
        "nobody",
        "slow",
    ]
)
"""Words that weigh in some jots and are light in most."""

_MINE = re.compile(r"\b(?:I|me|my|mine|I['’]\w+|we|our|us)\b")
_ASKED = re.compile(r"(?:whether|if|why|who|asked|wanted|wondered)\b|.*\?", re.IGNORECASE | re.DOTALL)


# "You sketch by hand for the first two days", "every near miss is talked through": how they work.
_HABIT = re.compile(r"(?:you(?: all| both| always| never)? |(?P<each>every|each) |every(?:one|body) )(?P<does>.+)")
# "You send the samples away, and it takes nine days": nobody is drawn by that.
_DRAWBACK = re.compile(
    r"\b(?:nobody|no[ -]one|afraid|alone|(?:it|that|which) takes|only (?:in|after|at|from)|costs?|extra|overtime|without|instead of|late|short|off|away|out)\b"
)
# "You make 6 percent repair", "you carry 2,400 frames": a figure may be their trouble, and says nothing of how they work.
_FIGURE = re.compile(r"\d|\bper ?cent\b")
# Whose news it is: "a competitor won the tender" is no reason for joy.
_GOOD_TO = re.compile(
    r"(?:you|your|the (?:company|team|firm|school|hospital|library|museum|brewery|club|council|university))\b|[A-Z]"
)
_NUMBER = (
    rf"(?:about |around |only |just |over |some |nearly |roughly |approx\.? )?(?:[$£€₹]?\d[\d.,]*|{UP_TO_TWELVE})\b"
)
_COUNT = re.compile(
    rf"{_NUMBER}|(?:\w+ ){{0,4}}?(?:have|has|are|is|get|gets|gives?|takes?|costs?|runs?|stands? at|is at|are at|there are) (?:at )?{_NUMBER}",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"\b(?:is|are|was|on|at|every|until|by|from) (?:\w+ )?(?:{WEEKDAY}|\d{{1,2}}(?::\d\d)? ?[ap]m)",
    re.IGNORECASE,
)


# "The scorecard was built in 2019": how old a thing is.
_BUILT_IN = re.compile(
    r"[^,]*\b(?:(?:was|were|is|are|been) (?:[a-z]+ )?(?:built|founded|installed|bought|set up|launched|opened|started|made|fitted|refitted|painted|repainted|"
    r"renovated|established|commissioned|written|introduced|laid|planted|put in|last [a-z]+|from)|dates? from|goes back to|went in|opened|started|came in) "
    r"(?:back )?(?:in )?(?:the )?(?:early |late |mid-?)?(?:19|20)\d\ds?\b(?:$|,| and (?:was |is )?(?:last )?[a-z]+ed)"
)


@lru_cache(maxsize=4096)
def bearing(text: str) -> str:
    """``trouble``, ``plan``, ``practice`` or "" for a thing that was talked about or learned, as it stands in the letter.

    By word lists, and only where it is sure: nothing of the candidate's own, no question that was asked, and nothing in which a
    sore word stands, so that nobody offers help with a bereavement. A practice is how they do their work.
    """
    if _MINE.search(text) or _ASKED.match(text) or _holding("sore").search(text):
        return ""
    found = next((name for name in (TROUBLE, PLAN) if _holding(name).search(text)), "")
    return found or (PRACTICE if _draws(text) and not _puts_off(text) else "")


def _draws(text: str) -> bool:
    """Whether it is a way of working by which somebody is drawn: what is made, taught or looked after, and no state, price or slight."""
    found = _HABIT.match(text)
    if found is None:
        return False
    said = re.findall(r"[a-z-]+", found["does"])[:4]
    if found["each"]:  # "every near miss is talked through"
        of_it = {verbs.base_of(word, "third", "participle") for word in said[1:]}
        return not of_it.isdisjoint(_drawn()) and not verbs.is_form(said[0], "past")
    return bool(said) and verbs.base_of(said[0], "base", "third") in _drawn() and not verbs.is_form(said[0], "past")


@cache
def _drawn() -> frozenset[str]:
    return section("draws", "words_bearing.txt")


def _puts_off(text: str) -> bool:
    """Whether something in it is no reason to want to work there."""
    return bool(_FIGURE.search(text) or _DRAWBACK.search(text)) or grave(text)


@lru_cache(maxsize=4096)
def heavy(text: str) -> bool:
    """Whether a word stands in it that weighs on those who speak of it, long afterwards too."""
    if mended(text):
        return False
    text = without_light(text)
    spoken = {word.strip(".,;:!?()\"'’“”").lower() for word in text.split()}
    return bool(spoken & words("words_heavy.txt") - _MILD) or any(
        _holding(name).search(text) for name in (TROUBLE, "sore", "failing")
    )


@lru_cache(maxsize=4096)
def grave(text: str) -> bool:
    """Whether a thing weighs on those who speak of it, if only as the burden of their work: nobody writes that it was good to hear."""
    return heavy(text) or (not mended(text) and burdens(without_light(text)))


@lru_cache(maxsize=4096)
def dull(text: str) -> bool:
    """Whether a jot tells a number or a time and nothing else ("14 machines", "built in 1987"): no reader wonders at it."""
    return (_COUNT.match(text) is not None and bearing(text) == "") or (
        len(text.split()) <= _FEW and (_DATED.search(text) is not None or _BUILT_IN.match(text) is not None)
    )


@lru_cache(maxsize=1024)
def good_news(text: str) -> bool:
    """Whether news is good for sure: a prize or a round year of theirs, and nothing sore or doubtful beside it."""
    return (
        _GOOD_TO.match(text) is not None
        and _holding("good news").search(text) is not None
        and not _holding("not good").search(text)
        and not grave(text)
    )


@cache
def _holding(name: str) -> re.Pattern[str]:
    """What finds a word of the list ``name`` in ``words_bearing.txt``."""
    found = map(re.escape, sorted(section(name, "words_bearing.txt")))
    return re.compile(rf"\b(?:{'|'.join(found)})\b", re.IGNORECASE)
