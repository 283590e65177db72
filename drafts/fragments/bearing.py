"""What a thing at the reader's work is to somebody who hopes to work there: trouble to help with, a plan to have a hand in, or neither."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from drafts.fragments.wordlists import lines

TROUBLE, PLAN = "trouble", "plan"

_MINE = re.compile(r"\b(?:I|me|my|mine|I['’]\w+|we|our|us)\b")
_ASKED = re.compile(r"(?:whether|if|why|who|asked|wanted|wondered)\b|.*\?", re.IGNORECASE | re.DOTALL)


@lru_cache(maxsize=4096)
def bearing(text: str) -> str:
    """``trouble``, ``plan`` or "" for a thing that was talked about or learned, as it stands in the letter.

    By word lists, and only where it is sure: nothing of the candidate's own, no question that was asked, and nothing in which a
    sore word stands, so that nobody offers help with a bereavement.
    """
    if _MINE.search(text) or _ASKED.match(text) or _holding("sore").search(text):
        return ""
    return next((name for name in (TROUBLE, PLAN) if _holding(name).search(text)), "")


@cache
def _holding(name: str) -> re.Pattern[str]:
    """What finds a word of the list ``name`` in ``words_bearing.txt``."""
    found, current = [], ""
    for line in lines("words_bearing.txt"):
        if line.startswith("["):
            current = line.strip("[]")
        elif current == name:
            found.append(re.escape(line))
    return re.compile(rf"\b(?:{'|'.join(found)})\b", re.IGNORECASE)
