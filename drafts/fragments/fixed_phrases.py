"""Fixed phrases in which a noun stands bare for all that it is one of several: "on tour", "off grid", "made partner", "front of house"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.wordlists import section

_FILE = "words_fixed_phrases.txt"
_BARE = section("bare behind that preposition", _FILE)
_BARE_ALONE = section("bare behind that preposition alone", _FILE)
_DONE = section("done bare", _FILE)
_AGAIN = frozenset({"after", "by", "to", "for", "upon"})


def stands_bare(plain: Sequence[str], start: int, at: int) -> bool:
    """Whether the thing from ``start`` to ``at`` is part of such a phrase: then it lacks no article."""
    lead, word, before = plain[start - 1], plain[at], plain[start - 2] if start > 1 else ""
    if lead == "of" and before == "out":
        lead = "out"
    if f"{lead} {word}" in _BARE or (start == at and _is_fixed(plain, at, lead, before)):
        return True
    return lead == "of" and before in {"front", "back"} and word == "house"


def _is_fixed(plain: Sequence[str], at: int, lead: str, before: str) -> bool:
    """Whether a thing that nothing describes stands in such a phrase: "sold door to door", "meal after meal"."""
    word, behind = plain[at], list(plain[at + 1 : at + 3])
    if behind == ["on", "toast"]:
        return True
    twice = len(behind) == 2 and behind[0] in _AGAIN and behind[1] == word
    again = lead in _AGAIN and before == word
    if f"{lead} {word}" == "in company":
        return vocabulary.is_adjective(before)  # "shy in company"
    if twice or again or f"{lead} {word}" in _BARE_ALONE:
        return True
    done = verbs.base_of(lead, "base", "past", "third", "gerund", "participle") or lead
    if lead == "up" and f"{verbs.base_of(before, 'base', 'past', 'third', 'gerund') or before} up {word}" in _DONE:
        return True
    # "Left port at six" would be a port on the left to every reader of a jot.
    return f"{done} {word}" in _DONE and lead != "left"
