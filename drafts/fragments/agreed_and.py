"""A "yes" or "no" with what has no subject behind it: "yes, did it for a year", "yes, own car", "no, but 6 years on a stall"."""

from __future__ import annotations

import re

from drafts.fragments.fragment import Shape, analyse

_LEAD = re.compile(
    r"(?:yes|yeah|yep|no|nope|not yet)(?:,| [-–—])? (?:but )?(?!(?:if|once|unless|as long as|provided)\b)(?=[a-z\d])",
    re.IGNORECASE,
)
_BARE = frozenset({Shape.PAST, Shape.PRESENT, Shape.ADJECTIVE})


def behind_agreement(text: str) -> str:
    """What stands behind the "yes", which comes back before it, where that wants its own subject; else all of it."""
    lead = _LEAD.match(text)
    if lead is None or not re.search(r"[,–—-] |but $", lead[0]):
        return text
    rest = text[lead.end() :]
    if own := re.match(r"own (?=[a-z]+)", rest):
        return f"I have my own {rest[own.end() :]}"
    if re.match(r"(?:did|do|had|have) (?:it|that|this|both|them)\b", rest):
        return rest
    counted = re.match(r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years|months|seasons)\b", rest)
    return rest if counted or analyse(rest, candidate=True).shape in _BARE else text
