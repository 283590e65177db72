"""Wordings that another language lends English, or a hurry, put into English: "wants that somebody will go", "brakes good"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_nouns import with_articles
from drafts.fragments.wordlists import lines

_GOOD = re.compile(
    r"\b(?P<who>who|that|they|we|I|[a-z]+s) (?P<verb>[a-z]+) good(?=$|[,.;]| (?:on|in|at|under|with|and|even|when|without)\b)"
)
# "Smells good", "does good": there "good" is right.
_STAY_GOOD = frozenset(
    [
        "be",
        "do",
        "feel",
        "get",
        "go",
        "come",
        "hold",
        "keep",
        "look",
        "make",
        "mean",
        "pay",
        "seem",
        "smell",
        "sound",
        "stay",
        "taste",
        "turn",
    ]
)
_BEST = re.compile(
    r"\b(?P<verb>is|was|am|are|were) (?P<when>(?:now |still |also |by far )?)(?P<which>best|biggest|oldest|youngest|largest|smallest) "
    r"(?=(?P<what>[a-z]+) (?:of|in|on|at|for)\b)"
)


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = (line.split("\t") for line in lines("words_second_language.txt"))
    return tuple((re.compile(pattern), said) for pattern, said in pairs)


def _well(match: re.Match[str]) -> str:
    """ "Drivers who brake good on rails": how they do it."""
    verb, who = match["verb"], match["who"]
    acts = verbs.is_form(verb, "base", "third") and verbs.base_of(verb, "base", "third") not in _STAY_GOOD
    clear = who in {"who", "they", "we", "I"} or (vocabulary.is_person(who) and vocabulary.is_plural(who))
    return f"{who} {verb} well" if acts and clear and not verbs.is_auxiliary(verb) else match[0]


def _the_best(match: re.Match[str]) -> str:
    """ "He is now best driver of line 6": one of its kind."""
    one = vocabulary.is_noun(match["what"]) and not verbs.is_form(match["what"], "participle")
    return f"{match['verb']} {match['when']}the {match['which']} " if one else match[0]


def in_english(text: str) -> str:
    """``text`` with such wordings put right."""
    for pattern, said in _rules():
        text = pattern.sub(said, text)
    return with_articles(_BEST.sub(_the_best, _GOOD.sub(_well, text)))
