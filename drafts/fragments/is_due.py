"""What is to come, jotted without its "is": "Ofsted due any time now", "second branch opening after the summer"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.noun_head import head_index
from drafts.fragments.number_words import ORDINALS

_DUE = re.compile(
    r"^(?P<what>[^,]*?[A-Za-z]) (?P<how>due(?: back)?|opening|reopening|closing|launching|starting|ending|coming|arriving|moving) "
    r"(?P<when>(?:any (?:day|time|week)|in (?:the )?(?:[A-Z]|\d|spring|summer|autumn|winter|fall|new year)|on [A-Z]|by |next |this |soon\b|before |after |from |to |at the end|end of).*)$"
)
_ANOTHER = re.compile(rf"(?:{ORDINALS}) [a-z]")


def _is_due(match: re.Match[str]) -> str:
    """ "Ofsted due any time now", "second branch opening after the summer"."""
    what = match["what"]
    if re.search(r"['’]s$", what):
        return match[0]  # "Maria's moving to Leeds": it has its "is"
    found = analyse(what)
    if found.shape is not Shape.NOUN or re.search(r"\b(?:that|which|who|and|the|is|are)\b(?! [a-z]+$)", what):
        return match[0]
    head = found.words[head_index(list(found.words))]
    another = "a " if _ANOTHER.match(what) and not vocabulary.is_plural(head) else ""
    if not (vocabulary.is_noun(head) or head[:1].isupper()):
        return match[0]
    return f"{another}{what} {'are' if vocabulary.is_plural(head) else 'is'} {match['how']} {match['when']}"


def with_is_due(text: str) -> str:
    """``text`` with the "is" before what is due or opening; else as it is."""
    return _DUE.sub(_is_due, text)
