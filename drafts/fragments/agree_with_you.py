"""The verbs of a subject that has become "you" or "I": "he plans and builds" → "you plan and build"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import verbs
from drafts.fragments.spaced_words import SpacedWords
from drafts.fragments.verbs import plain

SKIPPED = frozenset(
    {
        "also",
        "never",
        "always",
        "still",
        "just",
        "really",
        "even",
        "only",
        "often",
        "now",
        "probably",
        "already",
        "not",
        "usually",
        "mostly",
        "both",
        "all",
        "each",
        "himself",
        "herself",
        "yourself",
    }
)
_TO_PLURAL = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't",
}  # fmt: skip
_OBJECT_STARTS = frozenset(
    {"a", "an", "the", "to", "that", "it", "them", "my", "his", "her", "their", "no", "more", "how"}
)


def agree(said: SpacedWords, index: int) -> None:
    """Make the verb at or after ``index`` (adverbs skipped), and those joined to it, agree with "you"."""
    words = said.words
    index = behind_adverbs(words, index)
    if index < len(words) and (_to_plural(words, index) or verbs.is_form(plain(words[index]), "past")):
        agree_joined(said, index)


def behind_adverbs(words: Sequence[str], index: int) -> int:
    """Where behind the adverbs at ``index`` the verb stands that they belong to."""
    while index < len(words) and (
        plain(words[index]) in SKIPPED
        or plain(words[index]).endswith("ly")
        or words[index][:1].isdigit()  # "he 3D prints the jigs"
    ):
        index += 1
    return index


def agree_joined(said: SpacedWords, index: int) -> None:
    """Make the verbs joined to the one at ``index`` agree with "you" too."""
    words, gaps = said.words, said.gaps
    for later in range(index + 1, len(words) - 1):
        and_then = plain(words[later]) in {"then", "now", "still"} and plain(words[later - 1]) == "and"
        joined = and_then or (plain(words[later]) in {"and", "or", "but"} and is_clear_third(said, later + 1))
        if joined or (gaps[later + 1].strip() == "," and is_clear_third(said, later + 1)):
            _to_plural(words, later + 1)
            if not joined and "," not in "".join(gaps[later + 2 :]) and not words[later + 1 :].count("and"):
                gaps[later + 1] = " and "


def with_you(text: str) -> str:
    """A verb that denies, and lost its subject, as it stands behind "you": "doesn't want calls" → "don't want calls"."""
    first, space, rest = text.replace("’", "'").partition(" ")
    if first in {"doesn't", "don't"} and rest.startswith("want to "):
        return f"would rather not {rest.removeprefix('want to ')}"  # what one is told of it, and no refusal
    return f"{_TO_PLURAL[first]}{space}{rest}" if first in _TO_PLURAL and "n't" in first else text


def is_clear_third(said: SpacedWords, index: int) -> bool:
    """Whether the word at ``index`` is a verb in -s and no plural."""
    low = plain(said.words[index])
    if low in _TO_PLURAL:
        return True
    if verbs.base_of(low, "third") is None:
        return False
    return said.following(index) in _OBJECT_STARTS or verbs.lean(low) is verbs.Lean.VERB


def _to_plural(words: list[str], index: int) -> bool:
    """Put the verb at ``index`` in the plural; whether it is one in -s."""
    low = plain(words[index])
    if low in _TO_PLURAL:
        words[index] = _TO_PLURAL[low]
        return True
    base = verbs.base_of(low, "third")
    if base and not verbs.is_auxiliary(low):
        words[index] = base
        return True
    return False
