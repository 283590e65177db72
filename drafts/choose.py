"""Which of several wordings somebody gets: by a hash of their name, never by chance and never the same for two.

Every person ranks the wordings by a hash of seed, name and wording (rendezvous hashing), so that a wording added or taken
away moves only those who had it, and a person added at the end of the notes changes nobody else's message.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence


def score(*parts: str) -> int:
    """A number that the parts alone decide: the same on every machine and in every process."""
    digest = hashlib.blake2b("\x00".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def ranked(options: Iterable[str], *parts: str) -> list[str]:
    """The options in the order in which the owner of ``parts`` prefers them."""
    return sorted(options, key=lambda option: (score(*parts, option), option))


class Taken:
    """How often each wording has been given out in one panel, so that nobody gets one twice while another is free."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def __getitem__(self, key: str) -> int:
        return self._counts[key]

    def add(self, keys: Sequence[str]) -> None:
        """Count these as given out once more."""
        self._counts.update(keys)
