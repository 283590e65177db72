"""Which of several topics is one to remember in passing: none that is a riddle without its story, a quarrel of two ways or a matter of weather."""

from __future__ import annotations

import re
from functools import lru_cache

_CRYPTIC = re.compile(
    r"\b(?:versus|vs\.?|(?<!whether )or not|same|nobody|no one|nothing|never|not|cannot)\b|n['’]t\b"
    r"|^(?:driving )?(?:the |your )?\d{1,3}[A-Z]? (?:up|down|over|through|along|past|via|from|to|at)\b"
    r"|\bwhen (?:it['’]?s|it is) (?:icy|snowing|foggy|raining|wet|windy|frosty|slippery)\b|\bin (?:fog|ice|snow|a storm|the rain)$"
    r"|\b(?:staged|faked?|forged|bogus|gone wrong)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def cryptic(text: str) -> bool:
    """Whether a topic reads badly where it stands for the whole talk: "touching versus not touching", "the 507 up Baker Street"."""
    return _CRYPTIC.search(text) is not None
