"""The shape of a fragment: noun phrase, gerund, clause, subjectless past, sentence, infinitive or question."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from drafts.fragments import verbs, vocabulary
from drafts.fragments.adjective_start import is_adjective_phrase, says_how_one_is
from drafts.fragments.finite_verb import is_finite
from drafts.fragments.gerund_start import starts_gerund
from drafts.fragments.main_verb import is_contact_clause, main_verb
from drafts.fragments.past_start import starts_past
from drafts.fragments.present_start import starts_present
from drafts.fragments.tokens import TOKEN, tokens
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS, PREPOSITIONS
from drafts.fragments.word_classes import CONTRACTED, SINGULAR_SUBJECTS, SUBJECTS, is_adverb

__all__ = ["CONTRACTED", "SUBJECTS", "TOKEN", "WH_WORDS", "Fragment", "Shape", "analyse", "plain", "tokens"]

_POINTERS = frozenset({"there", "this", "that", "these", "those", "nothing", "everything"})
WH_WORDS = frozenset({"how", "why", "what", "where", "when", "whether", "if", "which", "who", "whose"})
_OPENING_ADVERBS = frozenset(
    {
        "never",
        "also",
        "always",
        "just",
        "recently",
        "successfully",
        "currently",
        "now",
        "previously",
        "personally",
        "often",
        "usually",
        "regularly",
        "still",
        "single-handedly",
        "not",
    }
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
    """A fragment's shape, its words, and where its main verb stands among them (None: it has none)."""

    shape: Shape
    words: tuple[str, ...]
    verb: int | None = None

    def word(self, index: int) -> str:
        """The word at ``index`` in small letters, "" behind the last."""
        return plain(self.words[index]) if index < len(self.words) else ""


_SOMEBODY = frozenset({"he", "she", "they", "you", "we", "i", "nobody", "everybody", "everyone"})


def _verb_start(words: list[str], candidate: bool) -> Fragment | None:
    """A phrase that begins with its verb, perhaps behind an adverb: past or present, without a subject."""
    skip = 0
    while skip < len(words) - 1 and plain(words[skip]) in _OPENING_ADVERBS:
        skip += 1
    rest = words[skip:]
    if len(rest) > 2 and plain(rest[1]) in _SOMEBODY and vocabulary.is_plural(rest[0]):
        return None  # "reports nobody reads", "boats she built herself"
    lean = verbs.lean(rest[0])
    if skip and lean in {Lean.VERB, Lean.EVEN} and not verbs.is_form(rest[0], "past"):
        return Fragment(Shape.PRESENT, tuple(words), skip) if plain(words[0]) != "not" else None
    if starts_past(rest, candidate):
        return Fragment(Shape.PAST, tuple(words), skip)
    if starts_present(rest, candidate) and (skip == 0 or plain(words[0]) != "not"):
        return Fragment(Shape.PRESENT, tuple(words), skip)
    return None


def _subject_later(words: list[str]) -> int | None:
    """The finite verb of "in my last job I trained …": behind an adjunct, its subject a pronoun or a contraction."""
    for index in range(1, len(words)):
        if CONTRACTED.match(words[index]):
            return index
        if plain(words[index]) in SUBJECTS and index + 1 < len(words):
            at = index + 1
            while at < len(words) - 1 and is_adverb(plain(words[at])):
                at += 1
            if is_finite(words, at):
                return at
    return None


def analyse(text: str, *, candidate: bool = False) -> Fragment:
    """The shape of one tidied part of a note (no final stop; a final "?" marks a question).

    ``candidate`` says that the candidate speaks of their own work, where "automated reconciliations" is what they did.
    """
    words = tokens(text)
    if not words:
        return Fragment(Shape.OTHER, ())
    found = tuple(words)
    first, second = plain(words[0]), plain(words[1]) if len(words) > 1 else ""
    if text[0] in '"“‘':
        return Fragment(Shape.NOUN, found)
    if text.endswith("?") or _begins_question(words, first, second):
        return Fragment(Shape.QUESTION, found)
    if first == "to" and (verbs.is_form(second, "base") or second in {"be", "have", "do"}):
        return Fragment(Shape.INFINITIVE, found)
    if first == "that" and len(words) > 2:
        inner = main_verb(words[1:])
        if inner:
            return Fragment(Shape.CLAUSE, found, inner + 1)
        if CONTRACTED.match(words[1]):
            return Fragment(Shape.CLAUSE, found, 1)
        if vocabulary.is_plural(words[1]) and (does := _does_of_several(words)):
            return Fragment(Shape.CLAUSE, found, does)
        if second in DETERMINERS | SUBJECTS:
            closing = verbs.is_form(words[-1], "third", "past") and vocabulary.is_noun(words[-2])
            return Fragment(Shape.CLAUSE if closing else Shape.OTHER, found)
    if CONTRACTED.match(words[0]):
        return Fragment(Shape.SENTENCE, found, 0)
    if first in SUBJECTS | _POINTERS:
        verb = main_verb(words)
        if verb is not None:
            return Fragment(Shape.SENTENCE, found, verb)
        if first in _POINTERS - {"there"} or first in SINGULAR_SUBJECTS - {"he", "she", "it"}:
            return Fragment(Shape.NOUN, found)
        return Fragment(Shape.OTHER, found)
    return _without_pronoun(words, candidate)


def _both_do(words: list[str]) -> int | None:
    """The verb of "clerk and driver both sign the docket"."""
    for index in range(3, len(words) - 1):
        if plain(words[index]) == "both" and "and" in words[1:index] and verbs.is_form(words[index + 1], "base"):
            return index + 1
    return None


def _one_could(words: list[str], verb: int) -> bool:
    """Whether "a page the coach could read" ends in what somebody could do with it."""
    could = plain(words[verb]) in {"could", "can"} and verb == len(words) - 2 and verbs.is_form(words[-1], "base")
    return could and verb > 3 and plain(words[verb - 2]) in {"the", "our", "my"} and vocabulary.is_noun(words[verb - 3])


def _does_when(words: list[str]) -> int | None:
    """The verb of "the captain cooks when the cook is ill" and "the whole floor stops for cake": one and what is done, and no two
    nouns.
    """
    if len(words) < 5 or plain(words[0]) not in DETERMINERS:
        return None
    if plain(words[1]) == "whole" and verbs.is_form(words[3], "third") and plain(words[4]) in PREPOSITIONS - {"of"}:
        return 3
    one = vocabulary.is_one_person(words[1]) and verbs.is_form(words[2], "third")
    return 2 if one and plain(words[3]) in {"when", "if", "while", "until", "once"} else None


def _told_of(words: list[str], verb: int) -> bool:
    """Whether the verb found is the second of two nouns of which something is told: "court reports that sound like people"."""
    if verb != 1 or len(words) < 5 or plain(words[2]) not in {"that", "which"} or plain(words[0]) in DETERMINERS:
        return False
    things = vocabulary.is_noun(words[0]) and vocabulary.is_noun(words[1]) and vocabulary.is_plural(words[1])
    return (
        things
        and verbs.is_form(words[3], "base", "past")
        and (plain(words[4]) in PREPOSITIONS | DETERMINERS | NUMBERS | {"like"} or words[4][:1].isdigit())
    )


def _does_of_several(words: list[str]) -> int | None:
    """The verb of "that allergens account for half of it": behind "that" several things do something."""
    return 2 if len(words) > 4 and verbs.is_form(words[2], "base") and plain(words[3]) in PREPOSITIONS else None


def _begins_question(words: list[str], first: str, second: str) -> bool:
    if first in WH_WORDS:
        return not (first in {"when", "where", "if"} and ("," in words or _subject_later(words[2:]) is not None))
    return (
        verbs.is_auxiliary(first)
        and (second in SUBJECTS | {"there"} or second in {"my", "your"})
        and first not in {"had"}
    )


def _without_pronoun(words: list[str], candidate: bool) -> Fragment:
    found = tuple(words)
    first = plain(words[0])
    if is_adjective_phrase(words):
        return Fragment(Shape.ADJECTIVE, found)
    if says_how_one_is(words):
        return Fragment(Shape.NOUN, found)
    if words[0][:1].islower():  # a capital left on it makes it a name: "React versus Vue"
        if starts_gerund(words):
            return Fragment(Shape.GERUND, found, 1 if first == "not" else 0)
        started = _verb_start(words, candidate)
        if started:
            return started
    if first in PREPOSITIONS | {"once", "then", "last", "recently"} or "ago" in found[:4]:
        verb = _subject_later(words)
        if verb is not None:
            return Fragment(Shape.SENTENCE, found, verb)
    verb = main_verb(words)
    verb = _does_when(words) if verb is None else verb
    verb = _both_do(words) if verb is None else verb
    if verb is not None and (is_contact_clause(words, verb) or _one_could(words, verb) or _told_of(words, verb)):
        return Fragment(Shape.NOUN, found)
    if verb is not None:
        return Fragment(Shape.SENTENCE, found, verb)
    if (
        first in {"over", "about", "under", "around", "very", "nearly", "almost", "too", "more", "less", "most", "much"}
        and len(words) > 1
    ):
        return Fragment(Shape.NOUN, found)
    if len(words) > 1 and vocabulary.is_noun(first) and first not in PREPOSITIONS and vocabulary.is_noun(words[1]):
        return Fragment(Shape.NOUN, found)  # "back problems", "well water"
    follower = words[1] if len(words) > 1 else ""
    qualified = (
        vocabulary.is_noun(follower)
        or (first == "first" and vocabulary.is_person(follower))
        or vocabulary.is_adjective(follower)
        or follower.endswith("'s")
    )
    if qualified and first in {
        "last",
        "next",
        "first",
        "early",
        "late",
        "most",
        "less",
        "only",
        "overnight",
        "online",
        "fast",
    }:
        return Fragment(Shape.NOUN, found)
    if (
        first in PREPOSITIONS
        or is_adverb(first)
        or (
            first in {"been", "yes", "no", "not"}
            and not (vocabulary.is_noun(words[-1]) or (first == "no" and vocabulary.is_noun(follower)))
        )
    ):
        return Fragment(Shape.OTHER, found)
    if len(words) == 1 and vocabulary.is_adjective(first) and not vocabulary.is_noun(first):
        return Fragment(Shape.ADJECTIVE, found)
    return Fragment(Shape.NOUN, found)
