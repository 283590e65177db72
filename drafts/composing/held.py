"""Which texts of the notes stand in no letter as they are: small matters, what leans on another note, a day that will be past."""

from __future__ import annotations

import re
from functools import lru_cache

from drafts.days import WEEKDAY
from drafts.fragments import vocabulary
from drafts.fragments.wordlists import section

_SMALL_MATTERS = section("small matters")

_TERMS = re.compile(
    rf"\b(?:{'|'.join(sorted(section('terms'), key=len, reverse=True))}|contract \d.*|\d+ min(?:ute)?s only)\b"
)

_SHORT = 10
"""Words: a longer note on terms says something else besides."""

_DAY = rf"(?:(?:(?:on|this|last|next|this past|this coming) )?{WEEKDAY}(?: (?:morning|night|evening))?|(?:last|this|next) (?:night|week(?:end)?|month)|yesterday|today|tonight|tomorrow)"
_NAMES_DAY = re.compile(rf"\b{_DAY}\b", re.IGNORECASE)
_DAY_AT_END = re.compile(rf",? (?:earlier )?{_DAY}[.!]?$|^{_DAY},? ", re.IGNORECASE)


def without_day(text: str) -> str | None:
    """News without its "last Sunday", which is another Sunday once the message goes out; None where it stands in the midst."""
    said = _DAY_AT_END.sub("", text.strip())
    return None if _NAMES_DAY.search(said) else said


@lru_cache(maxsize=4096)
def counts_them(text: str) -> bool:
    """Whether "them" behind a share is of things that only another note names: "calving 85% of them in six weeks"."""
    found = re.search(r"(?:\d+|per cent|%|half|most|all|some|none|each) of them\b", text, re.IGNORECASE)
    return found is not None and not any(
        map(vocabulary.is_plural, re.findall(r"[a-z]+", text[: found.start()].lower()))
    )


@lru_cache(maxsize=4096)
def points_back(text: str) -> bool:
    """Whether "them" in a highlight means what only another note names: "swim with them every week"."""
    if re.match(r"[a-z]+ (?:only |just )?\d{1,3} (?:over|during|since|last|this|so far)\b", text):
        return True  # "lost only 2 over winter"
    found = re.search(r"\b(?:them|theirs|those two)\b", text, re.IGNORECASE)
    return found is not None and not any(
        vocabulary.is_plural(word)
        or vocabulary.is_person(word)
        or word in {"people", "staff", "team", "children", "everyone"}
        for word in re.findall(r"[a-z]+", text[: found.start()].lower())
    )


@lru_cache(maxsize=4096)
def is_small(text: str) -> bool:
    """Whether a text is about a matter too small for a letter: terms of employment, opening hours, the coffee."""
    plain_text = text.strip(" .!").lower()
    return (
        plain_text in _SMALL_MATTERS
        or (len(plain_text.split()) <= _SHORT and _TERMS.search(plain_text) is not None)
        or re.fullmatch(r"(?:working |opening )?hours? [\d:.apm \-]+", plain_text) is not None
    )
