"""Whose a deed is that stands in a highlight without a subject, behind a clause that has one: "absences fell, won two awards"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Fragment, Shape, analyse, plain
from drafts.fragments.scene import Role, Scene
from drafts.fragments.word_classes import opens_object
from drafts.fragments.wordlists import section

_DID_TOO = re.compile(r"(?:,| and) (?P<did>[a-z]+) (?P<to>\S+)")


# "My team hit every target, won the cup": of whom the second is told too.
_TOGETHER = re.compile(
    r"(?:(?:my|our|the) )?(?:[a-z]+ )?(?:team|crew|kitchen|ward|branch|store|shop|department|class|choir|band|squad|section)\b",
    re.IGNORECASE,
)


def does_both(text: str, scene: Scene) -> bool:
    """Whether who does what stands before the comma of ``text`` can have done what stands behind it too: I, we, a team."""
    head = text.partition(", ")[0]
    if scene.role is not Role.HIGHLIGHT or re.search(r"\b(?:I|we)\b", head, re.IGNORECASE):
        return True
    return _TOGETHER.match(head) is not None or lost_its_subject(text, analyse(head))


def both_done(text: str) -> str:
    """ "My team hit every target, won the cup" with its "and"."""
    head, comma, tail = text.partition(", ")
    both = comma and _TOGETHER.match(head) and ", " not in tail and analyse(tail, candidate=True).shape is Shape.PAST
    return f"{head} and {tail}" if both else text


def _acts(word: str) -> bool:
    low = plain(word)
    return vocabulary.is_person(low) or low in section("acting", "words_compound_deeds.txt")


def lost_its_subject(text: str, fragment: Fragment) -> bool:
    """Whether a bare noun seems to have done something to a thing, and then more: "hoof picked every pony, wrote the list"."""
    at, words = fragment.verb, fragment.words
    if at not in {1, 2} or at + 1 >= len(words) or not opens_object(words[at + 1]):
        return False
    bare = all(vocabulary.is_noun(word) and not _acts(word) and not vocabulary.is_plural(word) for word in words[:at])
    behind = _DID_TOO.search(text)
    return (
        bare
        and words[at].endswith("ed")
        and behind is not None
        and verbs.is_form(behind["did"], "past")
        and opens_object(behind["to"])
    )
