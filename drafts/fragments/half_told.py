"""An answer that begins with half a sentence and goes on in a whole one: "not enough, so I asked to spend two weeks on the line"."""

from __future__ import annotations

import re

from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.wordlists import section

_HALF = re.compile(
    r"(?P<half>(?P<first>[a-z]+)\b[^,;]{0,48}?),? (?:so|but|and|although|though|because of that|that['’]s why|which is why) (?P<whole>I(?:['’][a-z]+)? .+)$",
    re.IGNORECASE,
)
_SENTENCES = frozenset({Shape.SENTENCE, Shape.CLAUSE, Shape.PAST, Shape.PRESENT, Shape.QUESTION})
# Of what this is stands in the half before it: "no French, but I sang in it".
_LEANS = re.compile(r"\b(?:it|them|that|those|there|one|ones|mine|either|both)\b")


# How well, and where that comes from: "good, lived in Bari till I was 12".
_HOW_WELL = re.compile(
    r"(?P<half>(?:good|very good|fine|decent|basic|rusty|a bit rusty|ok|okay|fluent|limited|average|shaky|passable|not bad)), (?P<whole>[a-z]+ .+)$",
    re.IGNORECASE,
)


def graded(text: str) -> tuple[str, str] | None:
    """How well somebody does something and, in a sentence, where that comes from; None where it is not so jotted."""
    found = _HOW_WELL.match(text)
    if found is None or analyse(found["whole"], candidate=True).shape is not Shape.PAST:
        return None
    return found["half"], f"I {found['whole']}"


def whole_behind(text: str) -> tuple[str, str] | None:
    """The half sentence and the whole one behind it; None where there are not these two."""
    found = _HALF.match(text)
    if found is None or found["first"].lower() not in section("half an answer") or _LEANS.search(found["whole"]):
        return None
    half, whole = (analyse(found[part], candidate=True).shape for part in ("half", "whole"))
    return (found["half"], found["whole"]) if whole is Shape.SENTENCE and half not in _SENTENCES else None
