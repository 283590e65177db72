"""Whether news without its subject tells what was done to the firm: "acquired by a Dutch group", "accredited again by the archives"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import DETERMINERS
from drafts.fragments.word_classes import is_adverb

# "Grew by a third", "stood by the river": how much, and where.
_BY_MUCH = frozenset(
    {
        "beat", "climb", "come", "cut", "decrease", "drop", "expand", "fall", "gain", "go", "grow", "improve", "increase",
        "live", "lose", "pass", "raise", "reduce", "rise", "shrink", "sit", "slip", "stand", "start", "stay", "stop", "work",
    }
)  # fmt: skip
_SHARE = re.compile(r"(?:half|third|quarter|fifth|tenth|few|couple|lot|factor|margin|year|month|week|percent|\d.*)$")


def done_by_somebody(behind: Sequence[str], base: str | None) -> bool:
    """Whether "by" and somebody stand in ``behind``, the words that follow the past form of ``base``."""
    words = [*behind]
    while words and is_adverb(plain(words[0])):
        words = words[1:]
    if len(words) < 3 or plain(words[0]) != "by" or base in _BY_MUCH:
        return False
    return plain(words[1]) in DETERMINERS and _SHARE.match(plain(words[2])) is None
