"""Which of several wordings somebody gets: by a hash of their name, never by chance and never the same for two.

Every person ranks the wordings by a hash of seed, name and wording (rendezvous hashing), so that a wording added or taken
away moves only those who had it, and a person added at the end of the notes changes nobody else's message.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from drafts.variables import BEARINGS, GOES_ON

_FALLBACK = {
    "warm": ("", "formal", "brief"),
    "formal": ("formal", "any", "warm", "brief"),
    "brief": ("brief", "any", "warm", "formal"),
}
"""Which voices' wordings serve a voice, the nearest first; what is not named is as near as the first."""

_STRONGER = {
    "highlight": ("first", "clause", "have", "doing", "topic"),
    "talk": ("topic", "clause", "sentence"),
    "learned": ("clause", "topic"),
    "need": ("to_do", "topic"),
    "said": ("forward", "clause"),
}
"""The forms of a fragment from the strongest to the one that is a makeshift."""


@lru_cache(maxsize=16384)
def score(*parts: str) -> int:
    """A number that the parts alone decide: the same on every machine and in every process."""
    digest = hashlib.blake2b("\x00".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


_APT = frozenset({*BEARINGS, "good", "made"})
_JOINS = frozenset({*GOES_ON, "colleague", "only_after_a_talk"})
_DATED = frozenset({"decision_day"})


@lru_cache(maxsize=4096)
def aptness(needs: frozenset[str], *, bare: bool) -> int:
    """How much better a wording is than one for every case: it is for just this case or for whom I have spoken with,
    goes on from the sentence before, names somebody or the day of the decision, or says what stands in the notes without a preface (``bare``). ``needs``: the
    facts it names.
    """
    apt = sum(need.partition(".")[2] in _APT for need in needs) + bool(needs & _JOINS) + bool(needs & _DATED)
    return 3 * apt or bare


class Taken:
    """How often each wording has been given out in one panel, so that nobody gets one twice while another is free."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def __getitem__(self, key: str) -> int:
        return self._counts[key]

    def add(self, keys: Sequence[str]) -> None:
        """Count these as given out once more."""
        self._counts.update(keys)

    def exchange(self, given: str, other: str) -> None:
        """Take one back and give out the other instead."""
        self._counts[given] -= 1
        self._counts[other] += 1


def voice_rank(wanted: str, written_for: str, own: Mapping[str, Sequence[str]] | None = None) -> int:
    """How far a wording's voice is from the one wanted; 0 is nearest. ``own``: voices of the user's, with those that serve instead."""
    own = own or {}
    order = _FALLBACK[wanted] if wanted in _FALLBACK else (wanted, *own[wanted], "any")
    if written_for in order:
        return order.index(written_for)
    # A wording in a voice of the user's own is for who asks for it.
    return len(order) if wanted in own or written_for in own else 0


def weaker(name: str, form: str, facts: Mapping[str, Any]) -> int:
    """How many stronger forms of the fragment ``name`` there are than the ``form`` needed."""
    forms = _STRONGER.get(name.rstrip("23"), ())
    if form not in forms:
        return 0
    return sum(1 for stronger in forms[: forms.index(form)] if stronger in facts[name])
