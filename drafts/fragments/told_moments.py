"""Things told by what happened, without a "that": "the night the topic filled the disk", "the plan the board turned down"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import vocabulary
from drafts.fragments.verbs import plain

_MOMENTS = frozenset(
    {
        "day",
        "night",
        "morning",
        "afternoon",
        "evening",
        "weekend",
        "week",
        "month",
        "year",
        "spring",
        "summer",
        "autumn",
        "winter",
        "season",
        "time",
        "moment",
        "minute",
        "hour",
        "shift",
        "way",
    }
)
_WHOSE = frozenset({"the", "a", "an", "my", "your", "his", "her", "its", "our", "their"})
# Behind another preposition it is when the rest of the sentence happens: "in the summer the shop closes at two".
_BEFORE_IT = frozenset({",", "and", "or", "of", "about", "after", "before", "since"})
_BETWEEN = 2
"""Words: "the first whole night"."""


def tells_moment(words: Sequence[str], index: int) -> bool:
    """Whether what happened at the moment just named, or to the thing, begins with the word at ``index``."""
    if index < 2 or plain(words[index]) not in _WHOSE | vocabulary.NUMBERS:
        return False
    before = plain(words[index - 1])
    if index == 2 and plain(words[index]) in _WHOSE and plain(words[0]) == "the" and vocabulary.is_noun(before):
        return True
    if before not in _MOMENTS:
        return False
    for at in range(index - 2, max(index - 3 - _BETWEEN, -1), -1):
        if plain(words[at]) == "the":
            return at == 0 or (at > 1 and plain(words[at - 1]) in _BEFORE_IT)
    return False
