"""The main verb of a clause: the first finite one that stands in no relative clause."""

from __future__ import annotations

from drafts.fragments import verbs, vocabulary
from drafts.fragments.finite_verb import is_finite
from drafts.fragments.told_moments import tells_moment
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import DETERMINERS, PREPOSITIONS
from drafts.fragments.word_classes import (
    CONTRACTED,
    INTRANSITIVE,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    is_adverb,
    opens_object,
)
from drafts.fragments.wordlists import section

_NAMED_WORK = section("named work")


def main_verb(words: list[str]) -> int | None:
    """Where the main clause's finite verb stands; verbs of relative clauses do not count. None: a noun phrase at most."""
    relative_verb: int | None = None
    relative = False
    seen_noun = False
    for index, word in enumerate(words):
        low = plain(word)
        if CONTRACTED.match(word) and not relative:
            if not seen_noun:
                return index
            relative, relative_verb = True, index  # "the people I'd work with"
        elif low in {",", ":"}:
            if not relative and seen_noun and not {",", "and"} & set(words[index + 1 : index + 4]):
                return None
        elif seen_noun and (low in RELATIVES or (not relative and tells_moment(words, index))):
            relative, relative_verb = True, None
        elif (
            seen_noun
            and not (low == "what" and plain(words[index - 1]) in {"of", "from", "with", "on", "about"})
            and low in SUBORDINATORS
            and not relative
            and low not in {"as", "since", "until", "after", "before"}
        ):
            return index - 1 if low in {"whenever", "unless"} and _does_then(words, index - 1) else None
        elif (
            low in SUBJECTS and seen_noun and not relative and plain(words[index - 1]) not in {",", "and", "but", "of"}
        ):
            relative, relative_verb = True, None  # "the way you run standups"
        elif index and is_finite(words, index):
            if not relative:
                return index
            if relative_verb is None:
                relative_verb = index
            elif (
                not _joins_get(words, relative_verb, index) and not _is_its_object(words, relative_verb, index)
            ) and _leaves_relative(words, relative_verb, index):
                return index
        elif index == 0 and _contracted_is(words, 0):
            return 0
        elif index and not relative and _contracted_is(words, index):
            return index
        elif low not in PREPOSITIONS:
            seen_noun = seen_noun or low not in DETERMINERS
    return None


def _contracted_is(words: list[str], index: int) -> bool:
    """Whether "the job's" is "the job is": an adjective, a preposition or a participle follows."""
    if index + 1 >= len(words) or not plain(words[index]).endswith("'s"):
        return False
    low = plain(words[index + 1])
    after = plain(words[index + 2]) if index + 2 < len(words) else ""
    if low in {
        "been",
        "not",
        "from",
        "gone",
        "already",
        "still",
        "a",
        "an",
        "the",
        "in",
        "on",
        "at",
        "down",
        "up",
        "over",
        "out",
        "off",
        "for",
        "under",
        "when",
        "where",
        "why",
        "how",
        "what",
    }:
        return True
    if verbs.is_form(low, "gerund") and not vocabulary.is_noun(low) and low not in _NAMED_WORK:
        return True
    if (
        low.endswith("ed")
        and verbs.is_form(low, "participle")
        and after in {"for", "by", "so", "because", "until", "since"}
    ):
        return True  # "the building's listed so nothing can change"
    adjective = vocabulary.is_adjective(low) and not verbs.is_form(low, "gerund")
    return (adjective and (not after or after in PREPOSITIONS | {","}) and not vocabulary.is_noun(low)) or (
        low == "open" and (not after or after in PREPOSITIONS)
    )


def _does_then(words: list[str], index: int) -> bool:
    """Whether the word at ``index`` is what something does whenever something else happens: "the boiler trips whenever"."""
    return index > 0 and verbs.is_form(plain(words[index]), "third") and vocabulary.is_counted(plain(words[index - 1]))


def is_contact_clause(words: list[str], verb: int) -> bool:
    """Whether the verb at ``verb`` only says which things are meant: "insights people actually use", "tools nurses hate"."""
    at = verb - 1
    while at > 0 and is_adverb(plain(words[at])):
        at -= 1
    who = plain(words[at])
    people = who in {"people", "staff", "children", "nobody", "everybody", "everyone"} or vocabulary.are_people(who)
    before = words[at - 1] if at else ""
    things = vocabulary.is_plural(before) and not vocabulary.is_person(before) and before[:1].islower()
    transitive = verbs.base_of(plain(words[verb])) not in INTRANSITIVE
    return verb == len(words) - 1 and people and things and transitive


def _joins_get(words: list[str], inner: int, index: int) -> bool:
    """Whether the word at ``index`` is the participle of "get stuck", whose first half stands at ``inner``."""
    return index == inner + 1 and (verbs.base_of(plain(words[inner])) or plain(words[inner])) in {"get", "go", "be"}


def _is_its_object(words: list[str], inner: int, index: int) -> bool:
    """Whether the word behind the relative clause's verb is what that verb is about: "lads who want fades"."""
    word = words[index]
    wanting = verbs.base_of(plain(words[inner])) in {"want", "need", "like", "love", "hate", "prefer", "buy", "sell"}
    thing = vocabulary.is_plural(word) and (wanting or verbs.lean(word) is not Lean.VERB)
    return index == inner + 1 and thing


def _leaves_relative(words: list[str], inner: int, index: int) -> bool:
    """Whether the finite verb at ``index`` is the main clause's, the relative clause's own being at ``inner``."""
    between = {plain(w) for w in words[inner + 1 : index]}
    wanting = verbs.base_of(plain(words[inner])) in {"want", "need", "like", "get", "have", "keep", "prefer", "find"}
    follower = words[index + 1] if index + 1 < len(words) else ""
    if wanting and between and verbs.is_form(plain(words[index]), "participle") and not opens_object(follower):
        return False  # "a tenant who wants her door painted"
    return not between & ({"and", "or", "but", ","} | SUBORDINATORS | RELATIVES | SUBJECTS - {"it", "you"})
