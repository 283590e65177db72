"""What a verb with a day that is past has behind it: the years that are past, an object, and a second thing told of it."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.wordlists import section

PAST_YEAR = r"(?:19[5-9]\d|20[01]\d|202[0-4])(?! [a-z]+ (?!and\b|but\b))"
"""A year that is past whenever the notes are read, and no kind of thing ("2024 style kitchens")."""
_LIKENED = re.compile(
    r"\b(?:as|like|about|than|of|who|which|that|what|how|where|(?:up|back|dates?|due|close) to)\b *$|\b(?:same|like|back to)\b"
)

DONE_AT_ONCE = section("done at once")

# "The record set in 1960", "a pear found there": no change shows that these are past.
_SAME_IN_THE_PAST = frozenset(["cut", "found", "hit", "laid", "left", "lost", "put", "read", "set", "shut", "split"])


def starts_object(rest: str) -> bool:
    """Whether what stands behind a participle is its object and no part of its name: "sold the mill", not "smoked salmon"."""
    first = (rest.split() or [""])[0].lower()
    return (
        first in vocabulary.DETERMINERS | {"it", "them", "him", "her"}
        or first[:1].isdigit()
        or first in vocabulary.NUMBERS
    )


def tells_more(rest: str) -> bool:
    """Whether the day may belong to a second thing: "a van bought last year", "the same rent as last year"."""
    words = re.findall(r"[A-Za-z]+", rest)
    past = any(
        verbs.is_form(word.lower(), "past", "participle") and not verbs.is_form(word.lower(), "base") for word in words
    )
    past = past or any(word in _SAME_IN_THE_PAST for word in words[1:])
    return past or rest.startswith("by ") or _LIKENED.search(rest) is not None
