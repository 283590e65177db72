"""The shape of a fragment: noun phrase, gerund, clause, subjectless past, sentence, infinitive or question."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from . import verbs, vocabulary

_TOKEN = re.compile(r"[$£€¥₹]?[^\W_]+(?:['’.,\-/&:][^\W_]+)*%?|[,:]")
_PRONOUNS = frozenset(
    [
        "i",
        "we",
        "they",
        "he",
        "she",
        "you",
        "it",
        "there",
        "this",
        "that",
        "these",
        "those",
        "everyone",
        "everybody",
        "someone",
        "somebody",
        "nobody",
        "nothing",
    ]
)
_SUBJECTS = frozenset(
    ["i", "we", "they", "he", "she", "you", "it", "everyone", "everybody", "nobody", "somebody", "someone"]
)
_CONTRACTED = re.compile(r"^(?:i|we|they|he|she|you|it|there|that|who)['’](?:m|re|s|ve|ll|d)$", re.IGNORECASE)
_RELATIVES = frozenset(["who", "whom", "which", "that", "whose", "where", "when"])
_WH = frozenset(["how", "why", "what", "where", "when", "whether", "if", "which", "who", "whose"])
_OBJECT_STARTS = (
    vocabulary.DETERMINERS
    | vocabulary.NUMBERS
    | frozenset(["me", "us", "them", "him", "her", "it", "you", "up", "out", "off", "down", "over", "back"])
)
_TITLE_S = frozenset(
    [
        "operations",
        "sales",
        "sports",
        "logistics",
        "savings",
        "customs",
        "systems",
        "goods",
        "communications",
        "benefits",
        "electronics",
        "analytics",
        "claims",
        "robotics",
        "parts",
        "news",
        "data",
        "accounts",
        "economics",
        "services",
        "products",
        "contracts",
    ]
)
_ADJECTIVAL = frozenset(
    [
        "fluent",
        "good",
        "calm",
        "comfortable",
        "experienced",
        "certified",
        "licensed",
        "qualified",
        "accredited",
        "registered",
        "chartered",
        "bilingual",
        "trilingual",
        "native",
        "able",
        "happy",
        "ready",
        "willing",
        "available",
        "familiar",
        "confident",
        "proficient",
        "skilled",
        "used",
        "keen",
        "patient",
        "quick",
        "strong",
        "handy",
        "eager",
        "trained",
        "trusted",
        "published",
    ]
)


class Shape(StrEnum):
    """What a fragment is, grammatically."""

    NOUN = "noun"
    GERUND = "gerund"
    CLAUSE = "clause"
    PAST = "past"
    PRESENT = "present"
    SENTENCE = "sentence"
    INFINITIVE = "infinitive"
    QUESTION = "question"
    ADJECTIVE = "adjective"
    OTHER = "other"


class Fragment(NamedTuple):
    """A fragment's shape, its words, and where its main finite verb stands among them (None: it has none)."""

    shape: Shape
    words: tuple[str, ...]
    verb: int | None = None


def tokens(text: str) -> list[str]:
    """Words, amounts and commas of ``text``, in order."""
    return _TOKEN.findall(text)


def _low(word: str) -> str:
    return word.lower().replace("’", "'")


def _is_finite_at(words: list[str], index: int) -> bool:
    """Whether the word at ``index`` reads as a finite verb where it stands (something stands before it)."""
    low = _low(words[index])
    previous = _low(words[index - 1]) if index else ""
    following = _low(words[index + 1]) if index + 1 < len(words) else ""
    if verbs.is_auxiliary(low):
        return words[index] not in {"May", "Will"} or vocabulary.is_plural(previous)
    if previous in vocabulary.DETERMINERS or previous in {"to", "of", "a", "an", "the"} or verbs.is_auxiliary(previous):
        return (
            previous in {"that", "this", "which", "what", "all"}
            and verbs.is_form(low, "past", "third", "base")
            and not vocabulary.is_noun(low)
        )
    if previous.endswith(("'s", "s'")) or previous in vocabulary.NUMBERS or previous[:1].isdigit():
        return False
    forms = {reading.form for reading in verbs.readings(low)}
    nounish = vocabulary.is_noun(low)
    opens = (
        following in _OBJECT_STARTS
        or following in vocabulary.PREPOSITIONS
        or following in vocabulary.ADVERBS
        or following.endswith("ly")
    )
    if "past" in forms and "base" not in forms:
        if previous in vocabulary.PREPOSITIONS - _RELATIVES:
            return False
        if following == "by" and previous not in _SUBJECTS | _RELATIVES:
            return False
        return not (vocabulary.is_noun(following) and previous in {"and", ",", ""})
    if "third" in forms:
        if not nounish:
            return previous not in vocabulary.PREPOSITIONS - _RELATIVES
        subject = (
            previous in _SUBJECTS | _RELATIVES
            or (words[index - 1][:1].isupper() and not verbs.readings(previous))
            or (vocabulary.is_noun(previous) and not vocabulary.is_plural(previous))
        )
        return subject and (
            following in _OBJECT_STARTS
            or following in {"how", "to", "that", "what", "when", "if", "because"}
            or previous in _SUBJECTS
        )
    if "base" in forms:
        if previous in _SUBJECTS - {"he", "she", "it"}:
            return True
        plural = vocabulary.is_plural(previous) and previous not in _TITLE_S
        if plural or previous in {"who", "that", "which"}:
            return not nounish or opens or not following
        return False
    return False


def _main_verb(words: list[str]) -> int | None:
    """Where the main clause's finite verb stands: not one inside a relative clause."""
    relative = False
    seen_noun = False
    for index, word in enumerate(words):
        low = _low(word)
        if index and low in _RELATIVES and seen_noun:
            relative = True
            continue
        if (
            index
            and low
            in {
                "how",
                "why",
                "what",
                "whether",
                "because",
                "if",
                "while",
                "since",
                "until",
                "after",
                "before",
                "although",
            }
            and seen_noun
        ):
            return None
        if _CONTRACTED.match(word):
            if index == 0 or not (seen_noun and _low(words[index - 1]) != ","):
                return index
            relative = True
            seen_noun = True
            continue
        if low in _SUBJECTS and seen_noun and _low(words[index - 1]) not in {",", "and", "but"}:
            relative = True  # "the way you run standups": a reduced relative clause
            continue
        if index and _is_finite_at(words, index):
            if not relative:
                return index
            if _low(words[index - 1]) in _RELATIVES | _SUBJECTS | vocabulary.ADVERBS or not verbs.is_auxiliary(low):
                relative = _still_relative(words, index)
                continue
            relative = False
            continue
        if low not in vocabulary.PREPOSITIONS and low != ",":
            seen_noun = True
    return None


def _still_relative(words: list[str], index: int) -> bool:
    # After the relative clause's own verb, a second finite verb not joined by "and" belongs to the main clause; whether
    # one comes is found by going on, so the clause counts as over once its verb has an object behind it.
    return not (index + 2 < len(words))


def _relative_then_main(words: list[str]) -> int | None:
    verb = _main_verb(words)
    if verb is None:
        return None
    # A verb whose only way back to the subject leads through "and" inside the relative clause is part of that clause.
    before = [_low(w) for w in words[:verb]]
    if "and" in before[-1:] and any(w in _RELATIVES for w in before[1:]):
        return None
    return verb


def _is_gerund(words: list[str]) -> bool:
    low = _low(words[0])
    if not (low.endswith("ing") and verbs.is_form(low, "gerund")):
        return False
    if len(words) == 1:
        return True
    following = _low(words[1])
    if following in _OBJECT_STARTS or following in vocabulary.ADVERBS or following.endswith("ly"):
        return True
    if following in vocabulary.PREPOSITIONS:
        return following not in {"of"} and not (
            vocabulary.is_noun(low)
            and following in {"for", "in", "at", "on"}
            and low
            in {
                "training",
                "staffing",
                "funding",
                "pricing",
                "nursing",
                "engineering",
                "marketing",
                "housing",
                "packaging",
                "scheduling",
                "onboarding",
                "manufacturing",
            }
        )
    if (
        following[:1].isdigit()
        or words[1][:1].isupper()
        or (vocabulary.is_plural(following) and not vocabulary.is_noun(low))
    ):
        return True
    # "winning over", "making better coffee": a verb that is no noun takes an object; "training program" is a noun phrase.
    return not vocabulary.is_noun(low) and not (
        len(words) <= 3 and vocabulary.is_noun(following) and not vocabulary.is_plural(words[-1])
    )


def _starts_past(words: list[str]) -> bool:
    low = _low(words[0])
    if low in {"was", "were", "had", "did"}:
        return True
    if not verbs.is_form(low, "past"):
        return False
    if len(words) == 1:
        return True
    following = _low(words[1])
    if verbs.is_form(low, "base") and vocabulary.is_noun(low) and following not in _OBJECT_STARTS:
        return any(w in {"from", "to", "by"} for w in map(_low, words[2:])) and following not in vocabulary.PREPOSITIONS
    if (
        following in _OBJECT_STARTS | vocabulary.PREPOSITIONS | vocabulary.ADVERBS
        or following[:1].isdigit()
        or following[:1] in "$£€"
    ):
        return following != "of"
    if words[1][:1].isupper() or following.endswith("ly"):
        return True
    if low.endswith("ed") and vocabulary.is_adjective(low) and vocabulary.is_noun(following) and len(words) <= 3:
        return False
    return not (low == "left" or (low == "shared" and "of" in map(_low, words)))


def _starts_bare(words: list[str]) -> str | None:
    """ "base" or "third" where the first word is a present verb without a subject."""
    low = _low(words[0])
    if low in {
        "am",
        "is",
        "are",
        "has",
        "have",
        "can",
        "will",
        "would",
        "could",
        "might",
        "should",
        "must",
        "do",
        "does",
        "don't",
        "can't",
        "won't",
    }:
        return "third" if low in {"is", "has", "does"} else "base"
    following = _low(words[1]) if len(words) > 1 else ""
    opens = (
        following in _OBJECT_STARTS or following in {"to", "how", "that", "what", "whether"} or following[:1].isdigit()
    )
    if verbs.is_form(low, "base"):
        if not vocabulary.is_noun(low) and not vocabulary.is_adjective(low):
            return "base"
        return "base" if opens or (following in {"along", "with", "well"} and following == "along") else None
    if verbs.is_form(low, "third"):
        if not vocabulary.is_noun(low) or (opens and following not in {"to", "that"}):
            return "third"
        return "third" if low in {"wants", "needs", "hopes", "plans"} and following == "to" else None
    return None


def analyse(text: str) -> Fragment:
    """The shape of one tidied part of a note (no final stop; a final "?" marks a question)."""
    words = tokens(text)
    if not words:
        return Fragment(Shape.OTHER, ())
    found = tuple(words)
    first, second = _low(words[0]), _low(words[1]) if len(words) > 1 else ""
    if text.endswith("?") or (first in _WH and not (first in {"when", "where", "if"} and "," in words)):
        return Fragment(Shape.QUESTION, found)
    if verbs.is_auxiliary(first) and second in _SUBJECTS:
        return Fragment(Shape.QUESTION, found)
    if (first == "to" and verbs.is_form(second, "base")) or (first == "to" and second in {"be", "have", "do"}):
        return Fragment(Shape.INFINITIVE, found)
    if first == "that" and len(words) > 2:
        inner = _relative_then_main(words[1:])
        if (inner is not None and inner > 0) or _CONTRACTED.match(words[1]):
            return Fragment(Shape.CLAUSE, found, (inner or 0) + 1)
    if _CONTRACTED.match(words[0]):
        return Fragment(Shape.SENTENCE, found, 0)
    if first in _PRONOUNS - {"that", "this", "these", "those"}:
        verb = _relative_then_main(words)
        if verb is not None:
            return Fragment(Shape.SENTENCE, found, verb)
        return Fragment(Shape.NOUN if first.startswith(("some", "every", "no")) else Shape.OTHER, found)
    if first in _ADJECTIVAL and (second in vocabulary.PREPOSITIONS or len(words) == 1):
        return Fragment(Shape.ADJECTIVE, found)
    if _is_gerund(words):
        return Fragment(Shape.GERUND, found)
    if _starts_past(words):
        return Fragment(Shape.PAST, found, 0)
    bare = _starts_bare(words)
    if bare:
        return Fragment(Shape.PRESENT, found, 0)
    verb = _relative_then_main(words)
    if verb is not None:
        return Fragment(Shape.SENTENCE, found, verb)
    if first in vocabulary.PREPOSITIONS - {"over", "about", "past", "under", "up"} or first in {"very", "too", "not"}:
        return Fragment(Shape.OTHER, found)
    return Fragment(Shape.NOUN, found)
