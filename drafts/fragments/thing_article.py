"""Which article a thing takes that stands without: what one makes or has is one of its kind, what is kept or stood in is the one there."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import verbs
from drafts.fragments.thing_words import FILE, PLACING, SIZED, following, is_somebody
from drafts.fragments.wordlists import section

_ONE_OF_ALL = frozenset({"first", "third", "same", "last", "next", "whole", "entire", "main", "only", "best"})
_GROUPS = frozenset({"crew", "team", "choir", "board", "committee", "club", "gang"})
_MENDED = frozenset({"repair", "rebuild", "replace", "restore", "fix"})
_THE = section("the one there", FILE)
_A = section("having and making") | section("makes a thing") | section("one of its kind", FILE)


def takes_a(plain: Sequence[str], start: int, at: int, *, own: bool) -> bool:
    """Whether the thing from ``start`` to ``at`` takes "a", and not "the"; ``own``: the candidate tells of what they did."""
    lead, word, first = plain[start - 1], plain[at], plain[start]
    behind = following(plain, at)
    if first in _ONE_OF_ALL or word == "shift" or (first, word) == ("shop", "floor"):
        return False
    if (behind == "of" and following(plain, at + 1)[:1].isdigit()) or lead in {"like", "is", "was"}:
        return True
    if lead in {"with", "without"}:
        return not (word in _GROUPS and start == at)
    if lead == "of":
        one_such = first in SIZED and start < at and is_somebody(plain[start - 2])  # "captain of small boat"
        return one_such or plain[start - 2] in {"price", "size", "care"}
    if lead in PLACING:
        house = own and (word in section("houses", FILE) or lead == "for")
        described = (first in SIZED and start < at) or first[:1].isdigit() or word in section("holds things", FILE)
        return behind != "of" and (house or described or (lead == "to" and "from" in plain[:start]))
    base = verbs.base_of(lead, "past", "base", "third", "gerund", "participle") or lead
    if base in _THE or (not own and base in _MENDED):
        return False
    return own or base in _A
