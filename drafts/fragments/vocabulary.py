"""Common nouns and adjectives: which word can be what, which noun is plural, which cannot be counted."""

from __future__ import annotations

import re

from drafts.fragments import verbs
from drafts.fragments.of_two_parts import is_of_two_parts
from drafts.fragments.wordlists import section, words

DETERMINERS = section("determiners")
PREPOSITIONS = section("prepositions")
PRONOUNS = section("pronouns")
ADVERBS = section("adverbs")
NUMBERS = section("numbers")
_IRREGULAR_PLURALS = section("irregular plurals")
_SINGULAR_S = section("singular s")


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
    nouns = words("words_nouns.txt")
    made_of_verb = re.fullmatch(
        r"(?:check|drop|pick|walk|sign|log|build|start|break|buy|clock|roll|phase)-(?:in|up|off|out|over)s?", low
    )
    return (
        low in nouns
        or low in _IRREGULAR_PLURALS
        or made_of_verb is not None
        or any(s in nouns for s in _singulars(low))
    )


def is_adjective(word: str) -> bool:
    """Whether ``word`` (any case) is a common adjective."""
    return word.lower() in words("words_adjectives.txt")


def is_plural(word: str) -> bool:
    """Whether ``word`` looks like a plural noun."""
    low = word.lower()
    if low in _IRREGULAR_PLURALS:
        return True
    return low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "'s", "is")) and low not in _SINGULAR_S


def is_mass(word: str) -> bool:
    """Whether ``word`` is a noun that takes no "a" ("training", "equipment")."""
    low = word.lower()
    return (
        low in words("words_mass_nouns.txt")
        or (low.endswith("ing") and verbs.is_form(low, "gerund") and low not in section("counted nouns in ing"))
        or low.endswith(("ness", "ware", "ism"))
        or (low.endswith("ity") and low not in section("counted nouns in ity"))
    )


def is_person(word: str) -> bool:
    """Whether ``word`` says what somebody is ("nurse", "maintainers")."""
    low = word.lower()
    people = words("words_person_nouns.txt")
    return low in people or any(single in people for single in _singulars(low))


def is_one_person(word: str) -> bool:
    """Whether ``word`` says what one person is ("nurse")."""
    return is_person(word) and not is_plural(word)


def are_people(word: str) -> bool:
    """Whether ``word`` says what several people are ("maintainers")."""
    return is_person(word) and is_plural(word)


def is_counted(word: str) -> bool:
    """Whether ``word`` is a noun for one thing of several, so that it takes "a" ("ladder")."""
    return is_noun(word) and not is_plural(word) and not is_mass(word)


def is_common(word: str) -> bool:
    """Whether ``word`` is an ordinary English word, so that a capital on it means nothing but a beginning."""
    low = verbs.plain(word).removesuffix("'s")
    if low in PRONOUNS or low in DETERMINERS | PREPOSITIONS | ADVERBS | NUMBERS or verbs.is_auxiliary(low):
        return True
    if verbs.readings(low) or is_noun(low) or is_adjective(low) or is_person(low):
        return True
    _head, hyphen, tail = low.rpartition("-")
    if hyphen:
        return is_common(tail)
    if is_of_two_parts(low):
        return True
    return len(low) > 5 and low.endswith(("tion", "tions", "ment", "ments", "ness", "ally", "ously", "ingly", "edly"))
