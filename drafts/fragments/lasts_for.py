"""What goes on for so long is told, and no name of a thing: "the dough rests for two days", against "the arm rests for two seats"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments import verbs
from drafts.fragments.number_words import UP_TO_TWELVE

_SPAN = re.compile(
    rf"for (?:about |over |nearly )?(?:an?|\d+|{UP_TO_TWELVE}|half an?) (?:minute|hour|day|night|week|month|year)s?\b"
)
_GOES_ON = frozenset(
    {"rest", "soak", "prove", "ferment", "cure", "mature", "age", "dry", "cool", "stay", "last", "sleep"}
)


def lasts_for(words: Sequence[str], index: int) -> bool:
    """Whether the word at ``index`` is of what goes on, with how long behind it."""
    span = _SPAN.match(" ".join(words[index + 1 : index + 6]))
    return span is not None and verbs.base_of(words[index], "third") in _GOES_ON
