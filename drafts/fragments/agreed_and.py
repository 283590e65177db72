"""A "yes" or "no" with what has no subject behind it: "yes, did it for a year", "yes, own car", "no, but 6 years on a stall"."""

from __future__ import annotations

import re

from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.number_words import UP_TO_TEN, UP_TO_TWELVE

_LEAD = re.compile(
    r"(?:yes|yeah|yep|no|nope|not yet)(?:,| [-–—])? (?:but )?(?!(?:if|once|unless|as long as|provided)\b)(?=[a-z\d])",
    re.IGNORECASE,
)
# What is granted before the answer, and is no part of it: "true, but I did accounts for years".
_GRANTED = re.compile(
    r"(?:(?:that['’]s |it['’]s )?(?:true|right|correct|fair(?: enough| point)?)|granted|agreed|maybe|perhaps|possibly)(?:,| [-–—])? but (?=\S)",
    re.IGNORECASE,
)
_LICENCE = re.compile(
    r"(?P<how>clean|full|full and clean|full, clean|full clean)(?:, (?:and )?own (?P<own>car|van|bike|transport))?$"
)
_SO_LONG = re.compile(rf"(?:\d+|{UP_TO_TWELVE}) (?:years|months|seasons)\b")
_BEHIND = re.compile(rf"{_SO_LONG.pattern} behind \S")
_TOOL = re.compile(rf"[A-Z][\w+#.]* for (?:\d+|{UP_TO_TEN}) (?:years|months)\b")
_BARE = frozenset({Shape.PAST, Shape.PRESENT, Shape.ADJECTIVE})


def behind_agreement(text: str) -> str:
    """What stands behind "true, but" or behind the "yes", which comes back before it, where that wants its own subject; else all of it."""
    if granted := _GRANTED.match(text):
        text = text[granted.end() :]
        return f"I have spent {text}" if _BEHIND.match(text) else text
    lead = _LEAD.match(text)
    if lead is None or not re.search(r"[,–—-] |but $", lead[0]):
        return text
    rest = text[lead.end() :]
    if own := re.match(r"own (?=[a-z]+)", rest):
        return f"I have my own {rest[own.end() :]}"
    if paper := _LICENCE.match(rest):
        return f"I have a {paper['how']} one{' and my own ' + paper['own'] if paper['own'] else ''}"
    if re.match(r"was for \d+ (?:years|months)\b", rest):
        return f"I {rest.replace('was', 'was in that position', 1)}"
    if _TOOL.match(rest):
        return f"I have worked with {rest}"
    if re.match(r"(?:did|do|had|have) (?:it|that|this|both|them)\b", rest):
        return rest
    return rest if _SO_LONG.match(rest) or analyse(rest, candidate=True).shape in _BARE else text
