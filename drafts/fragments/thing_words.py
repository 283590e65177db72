"""The words round a thing that lacks its article: what only describes it, what ends its phrase, what is somebody and no thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.word_classes import SUBJECTS
from drafts.fragments.wordlists import section, words

FILE = "words_articles.txt"
PLACING = section("places a thing", FILE)
SIZED = section("sized", FILE)
HELPING = section("helping", FILE)
DOERS = frozenset({"i", "you", "we", "they", "who"})
_KINDLY = section("kindly adverbs", FILE)
_ENDS = vocabulary.PREPOSITIONS - {"or", "v", "versus", "per", "of", "plus", "minus", "like"} | section(
    "no part of the phrase", FILE
)
_OF_A_NATION = frozenset({"course", "lesson", "exam", "restaurant", "bakery", "school", "company", "firm", "hotel", "shop", "family"})  # fmt: skip
_GOVERNS = frozenset({"stop", "start", "keep", "like", "love", "do", "hate", "enjoy", "am", "is", "are", "was", "were"})


def is_thing(word: str) -> bool:
    """Whether a word names one of several, and never stuff."""
    return word in words("words_one_thing.txt")


def is_served(noun: str) -> bool:
    """Whether a word names one of those whom one works for."""
    return noun in section("those who are served")


def is_deed(word: str) -> bool:
    """Whether a bare word is first of all what somebody does: "learn", and no "open", "cook" or "trained"."""
    bare = verbs.is_form(word, "base") and not verbs.is_form(word, "past", "gerund", "third")
    return bare and verbs.lean(word) is verbs.Lean.VERB and not vocabulary.is_adjective(word)


def may_describe(word: str) -> bool:
    """Whether a word, or none, may stand before somebody and say what kind they are: "night" nurse, "young" nurse."""
    return not word or vocabulary.is_noun(word) or vocabulary.is_adjective(word)


def is_somebody(word: str) -> bool:
    """Whether a word says what one person is."""
    return vocabulary.is_one_person(word) or is_served(word)


def following(plain: Sequence[str], at: int) -> str:
    """The word behind ``at``, "" behind the last."""
    return plain[at + 1] if at + 1 < len(plain) else ""


@cache
def _closed() -> frozenset[str]:
    numbers = vocabulary.NUMBERS - {"second", "third", "first"}
    small = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.PRONOUNS | vocabulary.ADVERBS
    return small | numbers | {"own", "other", "such", "much", "same"}


def is_last(plain: Sequence[str], at: int) -> bool:
    """Whether the thing at ``at`` ends its phrase."""
    behind, further = following(plain, at), following(plain, at + 1)
    if behind[:1].isdigit() or behind in vocabulary.NUMBERS:
        return further in section("spans of time", FILE) or (
            behind == "one" and f"{further}s" in section("spans of time", FILE)
        )
    if behind == "and":
        return further in _closed() | SUBJECTS or _stands_beside(further, following(plain, at + 2))
    does = verbs.is_form(behind, "third") and not vocabulary.is_noun(behind)
    told = verbs.is_auxiliary(behind) and behind not in {
        "can",
        "must",
        "might",
        "need",
        "do",
    }  # "of the factory will be moved"
    ends = not behind or not behind[0].isalnum() or behind in _ENDS | DOERS
    return ends or does or told or is_only_verb(behind)


def _stands_beside(other: str, behind: str) -> bool:
    """Whether ``other`` behind "and" is a thing for itself: "wired barn and workshop", and not "filter and pump maintenance"."""
    if verbs.is_auxiliary(behind):
        return True  # "in station and rent is high"
    alone = not behind[:1].isalpha() or behind in _ENDS or not vocabulary.is_noun(behind)
    return alone and (is_thing(other) or not vocabulary.is_noun(other))


def describes(said: Sequence[str], plain: Sequence[str], at: int) -> bool:
    """Whether the word at ``at`` only says what kind of thing is meant."""
    word, before = plain[at], plain[at - 1] if at else ""
    if re.fullmatch(r"\d+-[a-z]+", word):
        return True
    if word in _KINDLY or (word in SIZED and word.endswith("er")):
        return at > 0
    nation = word in words("words_capitals.txt") and word.endswith(("ish", "an", "ese", "ch"))
    if at and nation and said[at][:1].isupper() and plain[at + 1] in _OF_A_NATION:
        return True  # "taking an English course"
    if not said[at].islower() or word.endswith(("'s", "s'")) or word in _closed():
        return False
    if vocabulary.is_plural(word):  # "of transactions table"
        return before in {"of", "in", "at", "from"} and vocabulary.is_noun(word)
    named = word in section("names its thing", FILE)
    if named or verbs.is_form(word, "gerund"):
        worked = named or plain[at + 1] in section("worked with", FILE)
        return worked and at > 0 and before not in _GOVERNS
    if verbs.is_form(word, "past", "participle", "third"):
        return before in PLACING and vocabulary.is_adjective(word)  # "with broken shaft"
    kind = vocabulary.is_noun(word) or vocabulary.is_adjective(word)
    if before == "to" and "from" in plain[:at] and vocabulary.is_adjective(word):
        return True  # "from Hanoi to dry country"
    return kind and not ((not before or before in DOERS | HELPING) and verbs.is_form(word, "base", "past"))
