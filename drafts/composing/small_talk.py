"""What two people talk of beside the work: "fishing, mostly", "the weather"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from drafts.fragments.wordlists import lines


@cache
def _small() -> re.Pattern[str]:
    what = f"(?:{'|'.join(map(re.escape, lines('words_small_talk.txt')))})"
    whose = r"(?:(?:mostly|just|a bit of|some|the|her|his|their|our|my|both) )*"
    behind = r"(?:,? (?:mostly|a lot|again|of all things|as well|too|and so on))?"
    return re.compile(rf"{whose}{what}(?:,? (?:and )?{whose}{what})*{behind}", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_small_talk(text: str) -> bool:
    """Whether nothing but that is meant: not so "fishing rights on the quay", which may be the work."""
    return _small().fullmatch(text.strip().rstrip(".")) is not None
