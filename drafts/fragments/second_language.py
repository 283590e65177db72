"""Wordings that another language lends English, or a hurry, put into English: "wants that somebody will go", "brakes good"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_nouns import with_articles
from drafts.fragments.rewriting import Rewriting, rewritings, rewritten
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
def _rules() -> tuple[Rewriting, ...]:
    pairs = (line.split("\t") for line in lines("words_second_language.txt"))
    return rewritings((pattern, said) for pattern, said in pairs)


def _well(match: re.Match[str]) -> str:
    """ "Drivers who brake good on rails": how they do it."""
    verb, who = match["verb"], match["who"]
    acts = verbs.is_form(verb, "base", "third") and verbs.base_of(verb, "base", "third") not in _STAY_GOOD
    clear = who in {"who", "they", "we", "I"} or vocabulary.are_people(who)
    return f"{who} {verb} well" if acts and clear and not verbs.is_auxiliary(verb) else match[0]


def _the_best(match: re.Match[str]) -> str:
    """ "He is now best driver of line 6": one of its kind."""
    one = vocabulary.is_noun(match["what"]) and not verbs.is_form(match["what"], "participle")
    return f"{match['verb']} {match['when']}the {match['which']} " if one else match[0]


_SINCE = re.compile(
    r"\b(?P<who>I|you|we|they|he|she) (?P<does>[a-z]+) (?P<what>[^,;]*?)\bsince (?P<when>(?:(?P<long>(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|weeks))|[A-Z][a-z]+|(?:19|20)\d\d)\b)"
)


def _has_done(match: re.Match[str]) -> str:
    """ "I am working there since 9 years", "they count it since March": what goes on is in the perfect."""
    does, what = match["does"], match["what"]
    follower = what.split()[:1]
    perfect = (
        does == "have"
        and bool(follower)
        and (follower[0] in {"been", "had"} or verbs.is_form(follower[0], "participle"))
    )
    if perfect or (verbs.is_auxiliary(does) and does not in {"am", "are", "is", "do", "have"}):
        return match[0]
    if does in {"am", "are", "is"}:
        done = "been"
    elif does in {"do", "have"}:
        done = {"do": "done", "have": "had"}[does]
    elif verbs.is_form(does, "base", "third") and not verbs.is_form(does, "past"):
        done = verbs.participle(verbs.base_of(does, "base", "third") or does)
    else:
        return match[0]
    have = "has" if match["who"] in {"he", "she"} else "have"
    when = f"for {match['long']}" if match["long"] else f"since {match['when']}"
    return f"{match['who']} {have} {done} {what}{when}"


_LESS = re.compile(r"\b(?P<less>[Ll])ess (?P<which>(?:[a-z]+ )?)(?P<what>[a-z]+s)\b")


def _fewer(match: re.Match[str]) -> str:
    """ "Less sick days": they are counted."""
    which = match["which"].strip()
    counted = vocabulary.is_noun(match["what"]) and vocabulary.is_plural(match["what"])
    said_of = not which or vocabulary.is_adjective(which) or vocabulary.is_noun(which)
    if not counted or not said_of or which in vocabulary.PREPOSITIONS or vocabulary.is_mass(match["what"]):
        return match[0]
    return f"{'F' if match['less'] == 'L' else 'f'}ewer {match['which']}{match['what']}"


_USED_TO = re.compile(
    r"\b(?P<am>(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|who)(?: (?:am|is|are|was|were)|['’](?:m|s|re))(?: not| well| quite)?) used to (?P<do>[a-z]+)\b"
)


def _used_to(match: re.Match[str]) -> str:
    """ "I am used to make my own design": what somebody is used to is doing it."""
    does = verbs.is_form(match["do"], "base") and verbs.lean(match["do"]) is verbs.Lean.VERB
    return f"{match['am']} used to {verbs.gerund(match['do'])}" if does else match[0]


def in_english(text: str) -> str:
    """``text`` with such wordings put right."""
    text = rewritten(text, _rules())
    if " since " in text:
        text = _SINCE.sub(_has_done, text)
    text = _USED_TO.sub(_used_to, _LESS.sub(_fewer, text))
    return with_articles(_BEST.sub(_the_best, _GOOD.sub(_well, text)))
