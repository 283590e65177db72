"""Common nouns and adjectives: which word can be what, which noun is plural, which cannot be counted."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from . import verbs

_HERE = Path(__file__).parent
DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "my",
        "your",
        "his",
        "her",
        "its",
        "our",
        "their",
        "some",
        "any",
        "each",
        "every",
        "no",
        "both",
        "all",
        "another",
        "either",
        "neither",
        "several",
        "many",
        "few",
        "fewer",
        "more",
        "most",
        "less",
        "much",
        "enough",
        "what",
        "which",
        "whose",
    ]
)
PREPOSITIONS = frozenset(
    [
        "about",
        "above",
        "across",
        "after",
        "against",
        "along",
        "among",
        "around",
        "as",
        "at",
        "before",
        "behind",
        "below",
        "beneath",
        "beside",
        "between",
        "beyond",
        "by",
        "despite",
        "down",
        "during",
        "except",
        "for",
        "from",
        "in",
        "inside",
        "into",
        "like",
        "near",
        "of",
        "off",
        "on",
        "onto",
        "out",
        "outside",
        "over",
        "past",
        "per",
        "since",
        "than",
        "through",
        "throughout",
        "till",
        "to",
        "toward",
        "towards",
        "under",
        "until",
        "up",
        "upon",
        "via",
        "with",
        "within",
        "without",
        "versus",
        "because",
        "where",
        "when",
        "while",
        "if",
        "whether",
        "who",
        "whom",
        "whose",
        "which",
        "that",
        "how",
        "why",
        "and",
        "or",
        "but",
        "so",
    ]
)
PRONOUNS = frozenset(
    ["we", "they", "he", "she", "you", "it", "me", "us", "them", "him", "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nobody", "nothing", "everything", "something", "there", "yes", "please"]
)
ADVERBS = frozenset(
    [
        "here",
        "there",
        "now",
        "then",
        "today",
        "tonight",
        "tomorrow",
        "yesterday",
        "again",
        "always",
        "never",
        "often",
        "sometimes",
        "soon",
        "late",
        "early",
        "fast",
        "too",
        "very",
        "well",
        "away",
        "back",
        "forward",
        "together",
        "ahead",
        "alone",
        "almost",
        "also",
        "already",
        "even",
        "ever",
        "far",
        "first",
        "just",
        "last",
        "only",
        "quite",
        "rather",
        "really",
        "still",
        "yet",
        "twice",
        "once",
        "elsewhere",
        "overnight",
        "abroad",
        "online",
        "offline",
        "not",
        "much",
        "more",
        "most",
        "less",
        "least",
        "instead",
        "otherwise",
    ]
)
NUMBERS = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "half",
        "dozen",
    ]
)
_IRREGULAR_PLURALS = frozenset(
    [
        "people",
        "men",
        "women",
        "children",
        "staff",
        "police",
        "feet",
        "teeth",
        "mice",
        "geese",
        "criteria",
        "phenomena",
        "media",
        "data",
        "cattle",
        "personnel",
        "alumni",
        "salespeople",
        "foremen",
        "midwives",
        "craftsmen",
        "tradespeople",
        "townspeople",
        "crew",
        "folk",
        "bacteria",
    ]
)
_SINGULAR_S = frozenset(
    [
        "logistics",
        "economics",
        "statistics",
        "news",
        "physics",
        "mathematics",
        "politics",
        "analytics",
        "electronics",
        "robotics",
        "genetics",
        "mechanics",
        "obstetrics",
        "pediatrics",
        "paediatrics",
        "orthopedics",
        "diagnostics",
        "hydraulics",
        "ethics",
        "series",
        "species",
        "means",
        "headquarters",
        "lens",
        "gas",
        "bus",
        "virus",
        "campus",
        "bonus",
        "census",
        "status",
        "focus",
        "chaos",
        "basis",
        "analysis",
        "crisis",
        "diagnosis",
        "emphasis",
        "thesis",
        "hypothesis",
        "surplus",
        "consensus",
        "canvas",
        "atlas",
        "bias",
        "dialysis",
        "sepsis",
        "business",
        "process",
        "access",
        "tennis",
        "diabetes",
    ]
)


@cache
def _words(name: str) -> frozenset[str]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _singulars(low: str) -> list[str]:
    found = []
    if low.endswith("ies"):
        found.append(low[:-3] + "y")
    if low.endswith("es"):
        found.append(low[:-2])
    if low.endswith("s") and not low.endswith("ss"):
        found.append(low[:-1])
    return found


def is_noun(word: str) -> bool:
    """Whether ``word`` (any case) is a common noun, singular or plural."""
    low = word.lower()
    nouns = _words("words_nouns.txt")
    return low in nouns or low in _IRREGULAR_PLURALS or any(s in nouns for s in _singulars(low))


def is_adjective(word: str) -> bool:
    """Whether ``word`` (any case) is a common adjective."""
    return word.lower() in _words("words_adjectives.txt")


def is_plural(word: str) -> bool:
    """Whether ``word`` looks like a plural noun."""
    low = word.lower()
    if low in _IRREGULAR_PLURALS:
        return True
    return low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "'s", "is")) and low not in _SINGULAR_S


@cache
def _mass() -> frozenset[str]:
    return _words("words_mass_nouns.txt")


def is_mass(word: str) -> bool:
    """Whether ``word`` is a noun that takes no "a" ("training", "equipment")."""
    low = word.lower()
    return (
        low in _mass()
        or (low.endswith("ing") and verbs.is_form(low, "gerund"))
        or low.endswith(("ness", "ware", "ism"))
    )


def is_person(word: str) -> bool:
    """Whether ``word`` says what somebody is ("nurse", "maintainers")."""
    low = word.lower()
    people = _words("words_person_nouns.txt")
    return low in people or any(single in people for single in _singulars(low))


def is_common(word: str) -> bool:
    """Whether ``word`` is an ordinary English word, so that a capital on it means nothing but a beginning."""
    low = word.lower().replace("’", "'").removesuffix("'s")
    if low in PRONOUNS or low in DETERMINERS | PREPOSITIONS | ADVERBS | NUMBERS or verbs.is_auxiliary(low):
        return True
    if verbs.readings(low) or is_noun(low) or is_adjective(low):
        return True
    _head, hyphen, tail = low.rpartition("-")
    if hyphen:
        return is_common(tail)
    return len(low) > 5 and low.endswith(("tion", "tions", "ment", "ments", "ness", "ally", "ously", "ingly", "edly"))
