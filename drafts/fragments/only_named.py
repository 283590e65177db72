"""What was talked about is named, and nothing said of it: "attendance since the bus stopped", "safety walks every Friday"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Fragment, Shape, analyse, plain, tokens
from drafts.fragments.verbs import Lean
from drafts.fragments.word_classes import opens_object

_SINCE = re.compile(
    r" (?:since|until|till|before|after) (?=(?:the|an?|my|our|your|their|they|we|you|he|she|it|nobody|somebody)\b)"
)
_TIMED = vocabulary.PREPOSITIONS | {"every", "each", "twice", "once"}


def is_only_named(text: str, fragment: Fragment) -> bool:
    """Whether the only verb of a topic that reads as a sentence tells since when, or is no verb at all."""
    if fragment.verb is None:
        return False
    return _since_when(text, fragment.verb) or _two_nouns(fragment)


def _since_when(text: str, verb: int) -> bool:
    """Whether the verb belongs to what stands behind "since": "takings since the bridge closed"."""
    found = _SINCE.search(text)
    if found is None:
        return False
    head = text[: found.start()]
    words = tokens(text)
    behind = words[verb + 1 :]
    alone = not behind or not opens_object(behind[0])
    return verb > len(tokens(head)) + 1 and alone and analyse(head).shape is Shape.NOUN


def _two_nouns(fragment: Fragment) -> bool:
    """Whether a bare noun and one that could be its verb stand there: "vaccine runs by boat"."""
    words, form = fragment.words, "third"
    if fragment.verb == 2 and words[0] == "the":
        words, form = words[1:], "base"  # "the crew change in Aberdeen", and not "the boiler trips in the rain"
    elif fragment.verb != 1:
        return False
    if len(words) < 4 or not words[0][:1].islower():
        return False
    first, second = plain(words[0]), plain(words[1])
    single = not vocabulary.is_plural(first) or first in {"crew", "team", "shift"}
    named = vocabulary.is_noun(first) and single and not vocabulary.is_person(first)
    base = verbs.base_of(second, form) or verbs.base_of(second, "base") or ""
    return (
        named
        and verbs.is_noun_too(base)
        and verbs.lean(second) is not Lean.VERB
        and plain(words[2]) in _TIMED
        and first not in vocabulary.PRONOUNS | vocabulary.DETERMINERS | vocabulary.NUMBERS
    )
