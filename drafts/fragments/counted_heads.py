"""A figure before a noun with what is said of it: "three new machine", "nine undergraduate thesis"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.countability import several
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_MANY = rf"(?:\d+|{UP_TO_SIXTY})"
_COUNTED = re.compile(
    rf"\b(?P<many>(?<![.,:$£€₹¥/%'’-]){_MANY}) (?P<how>(?:[a-z][a-z'’-]+ ){{1,2}})(?P<what>[a-z]{{3,}})"
    r"(?=$|[,.;]| (?:in|into|on|at|for|from|to|with|by|per|and|who|that|which|every|last|this|before|after|during|since|without|over|through|of the|an? (?:day|week|month|year|night))\b)"
)
# "12 hour shift", "six figure sum", "two part time": what stands behind the figure is measured by it, or is no thing.
_MEASURES = frozenset(
    [
        "hour", "sigma", "day", "week", "month", "year", "minute", "night", "person", "man", "bed", "bedroom", "page", "star", "storey", "lane", "way",
        "metre", "meter", "mile", "foot", "square", "cubic", "percent", "per", "time", "wheel", "phase", "figure", "digit", "speed", "colour",
        "color", "part", "quarter", "half", "full", "odd", "plus", "straight", "more", "other", "deep", "second", "first", "third", "last", "next",
        "such", "long", "good", "running", "consecutive", "hundred", "thousand", "million", "dozen", "times", "and", "or", "by", "to", "of",
    ]
)  # fmt: skip


_KINDS = frozenset(
    {"undergraduate", "postgraduate", "graduate", "research", "doctoral", "diploma", "hand", "younger", "older", "bigger", "smaller", "newer"}
)  # fmt: skip
# Nouns that are adjectives too, and stand at the end of what is counted as a noun.
_THINGS_TOO = frozenset(
    {"manual", "journal", "terminal", "patient", "minute", "piano", "trainee", "original", "portable"}
)


def _describes(word: str) -> bool:
    """Whether a word before a noun only says what kind of it is meant."""
    if word in _MEASURES or vocabulary.is_plural(word) or word in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS:
        return False
    gerund = verbs.is_form(word, "gerund")
    kind = (
        vocabulary.is_adjective(word) or word in _KINDS or word.endswith(("'s", "’s")) or vocabulary.is_one_person(word)
    )
    return kind or gerund


def _several_of_them(match: re.Match[str]) -> str:
    what, how = match["what"], match["how"].split()
    before = match.string[: match.start()].split()[-1:]
    numbered = bool(before) and (
        before[0].lower() in section("numbered") | {"a", "an", "this", "that", "each", "every", "another", "top", "per"}
        or before[0][:1].isupper()
        or (
            vocabulary.is_counted(before[0])
            and not verbs.is_form(before[0], "past")
            and before[0] not in vocabulary.PREPOSITIONS
        )
    )
    thing = vocabulary.is_counted(what) or vocabulary.is_one_person(what) or what == "thesis"
    other = (
        what in _MEASURES | section("plural without an s") | section("several at work")
        or (vocabulary.is_plural(what) and what != "thesis")
        or verbs.is_form(what, "past", "gerund", "third", "participle")
        or (what.endswith("s") and not what.endswith("ss") and what != "thesis")
        or (verbs.is_form(what, "base") and verbs.lean(what) is verbs.Lean.VERB and not vocabulary.is_person(what))
        or (vocabulary.is_adjective(what) and not vocabulary.is_one_person(what) and what not in _THINGS_TOO)
        or what in vocabulary.ADVERBS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS
    )
    if how[0] == "more" or how == ["second", "hand"]:
        how = how[1:]
    # "Three night nurse", "taught 3 evening class a week": a noun may say of what kind they are.
    free = not before or verbs.is_form(before[0].lower(), "past", "base", "third") or before[0] in {"have", "has"}
    kinds = free and all(vocabulary.is_counted(word) for word in how) and not set(how) & (_MEASURES - {"night"})
    if numbered or other or not thing or match["many"] == "1" or not (kinds or all(map(_describes, how))):
        return match[0]
    if re.fullmatch(r"(?:1[5-9]|20)\d\d", match["many"]):
        return match[0]
    return f"{match['many']} {match['how']}{several(what)}"


COUNTED_HEADS: tuple[Rewriting, ...] = rewritings(((_COUNTED, _several_of_them),))
"""A figure, a word or two and a noun that is one of several, and the noun as several."""
