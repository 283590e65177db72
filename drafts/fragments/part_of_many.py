"""A part of a group as a subject, which takes a plural verb: "half the team cycle in", "a third of the class speak Somali"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments.verbs import plain

_PARTS = frozenset({"half", "third", "quarter", "most", "majority", "rest", "thirds", "quarters"})
_GROUPS = frozenset(
    {
        "class",
        "team",
        "crew",
        "staff",
        "group",
        "shift",
        "workforce",
        "department",
        "village",
        "town",
        "school",
        "choir",
        "board",
    }
)


def is_part_of_many(words: Sequence[str], index: int) -> bool:
    """Whether the words before ``index`` are a part of a group of people: "half the team"."""
    if (
        index < 3
        or plain(words[index - 1]) not in _GROUPS
        or plain(words[index - 2]) not in {"the", "your", "their", "our"}
    ):
        return False
    of = plain(words[index - 3]) == "of"
    part = plain(words[index - 4]) if of and index > 3 else plain(words[index - 3])
    return part in _PARTS or (of and words[index - 4].endswith("%"))
