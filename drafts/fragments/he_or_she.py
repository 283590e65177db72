"""Whom "he" and "she" mean in a note: the reader, or somebody else whom it names; and what "her" and "she's" stand for."""

from __future__ import annotations

from collections.abc import Collection

from drafts.fragments import verbs, vocabulary
from drafts.fragments.spaced_words import SpacedWords
from drafts.fragments.they import SINGULAR_PEOPLE
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section

_AFTER_OBJECT_HER = section("after object her")
_GIVING = section("giving")
_STATES = section("states")
_TOLD = frozenset({"told", "asked", "showed", "promised", "sent", "offered", "tell", "ask", "show", "send", "offer"})


def is_told(words: list[str], index: int) -> bool:
    """Whether "him" or "her" at ``index`` is who was told or asked something."""
    return index > 0 and plain(words[index - 1]) in _TOLD


def is_done_to(words: list[str], index: int) -> bool:
    """Whether one person named does something to "her" at ``index``, who is then somebody else: "and the coach backs her"."""
    if plain(words[index]) not in {"him", "her"} or index < 2 or index != len(words) - 1:
        return False
    named = [w for w in words[:index] if _is_person(w)]
    acts = verbs.is_form(plain(words[index - 1]), "third", "past")
    return acts and named == [words[index - 2]] and not vocabulary.is_plural(words[index - 2])


def never_asked_by_one(words: list[str], index: int) -> bool:
    """Whether "her" closes what somebody asked or did not: "what the last teacher never asked her"."""
    last = plain(words[index]) in {"him", "her"} and index == len(words) - 1 and index > 1
    before = words[:index]
    return last and sum(map(vocabulary.is_one_person, before)) == 1 and "asked" in map(plain, before)


def another_before(words: list[str], index: int, others: Collection[str]) -> bool:
    """Whether somebody stands before the pronoun at ``index`` whom it can mean, named or not."""
    return any(
        ((plain(w) in SINGULAR_PEOPLE or vocabulary.is_one_person(w)) and not _is_own_head(words, at))
        or w.removesuffix("'s") in others
        for at, w in enumerate(words[:index])
    )


def mine_before(words: list[str], index: int) -> bool:
    """Whether somebody of the candidate's own stands before the pronoun at ``index``: "my neighbour, she corrects me"."""
    return any(
        _is_person(words[at]) and "my" in {plain(w) for w in words[max(0, at - 2) : at]} for at in range(1, index)
    )


def is_object_her(said: SpacedWords, index: int) -> bool:
    """Whether "her" at ``index`` is whom something is done to, and not whose something is."""
    following = said.following(index)
    before = said.words[index - 1] if index else ""
    if not following or following == "not":
        return True  # "they check in with her, not the principal"
    if following in {"most", "least", "more"} and (said.words[index + 2 :] or ["is"])[0] in {"is", "was"}:
        return True  # "what worries her most"
    if following in {"let", "keep", "get", "run", "find", "sleep"} and verbs.base_of(plain(before)) in {
        "help",
        "let",
        "make",
    }:
        return True  # "help her let go of the till"
    if not before:
        return False  # "her first job": at the beginning it can be no object
    if verbs.base_of(plain(before)) == "call" and said.words[index + 1][:1].isupper():
        return True  # "everyone calls her Maria"
    if following == "as" and verbs.base_of(plain(before)) == "know":
        return True
    if is_told(said.words, index) and following in {"i", "you", "he", "she", "we", "they"}:
        return True
    counted = (following in vocabulary.NUMBERS - {"first", "second", "third"}) or following[:1].isdigit()
    if counted:
        return verbs.base_of(plain(before)) in _GIVING  # "it cost her 3 drivers", and "on her 2 days off"
    return following in _AFTER_OBJECT_HER - {"first", "second", "third", "next", "last"}


def has_done(said: SpacedWords, index: int) -> bool:
    """Whether the word at ``index``, behind "she's", is what she has done and not how she is: "she's split between two"."""
    low = plain(said.words[index]) if index < len(said.words) else ""
    if low in _STATES and said.following(index) not in {"the", "a", "an", "his", "her", "their", "all"}:
        return False
    return low in {"been", "got"} or verbs.is_form(low, "participle")


def _is_person(word: str) -> bool:
    who = plain(word).removesuffix("'s")
    return vocabulary.is_person(who) or who in SINGULAR_PEOPLE


def _is_own_head(words: list[str], at: int) -> bool:
    """Whether the word at ``at`` is the head on somebody's shoulders: "he keeps it in his head"."""
    return plain(words[at]) == "head" and at > 0 and plain(words[at - 1]) in {"his", "her", "your", "my", "their"}
