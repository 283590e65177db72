"""A result told in the present, as a second language does: "I reduce the waste from 17% to 12%" is done, and is past."""

from __future__ import annotations

import re

from drafts.fragments import verbs

_FIGURE = r"(?:about |over |under |nearly )?[$£€]?\d[\d.,]*(?:\s?%| [a-z]+)?"
_FROM_TO = re.compile(
    r"^(?P<who>(?:(?:I|we|my team|our team|my crew)(?: also)? )?)(?P<does>[a-z]+) (?P<what>[^,\d]+?) "
    rf"from (?P<old>{_FIGURE}) to (?P<new>{_FIGURE})(?P<rest>.*)$"
)
_CHANGES = frozenset(
    [
        "reduce", "lower", "decrease", "raise", "increase", "improve", "shorten", "shrink", "double", "trim",
        "boost", "slash", "bring", "lift", "push", "drive", "grow", "get", "take", "make",
    ]
)  # fmt: skip
# These change a figure only where that is said: "I bring the children from 3 to 6" are hours or ages.
_MOVED = frozenset({"bring", "lift", "push", "drive", "grow", "get", "take", "make"})
_DOWN = re.compile(r" (?:down|up|back)$|(?:^| )(?:[a-z]+er|less|more)$")
# What one does again and again is no result: "from 250 to 180 degrees every night".
_HABIT = re.compile(
    r"\b(?:every|each|whenever|when|if|once|always|usually|often|daily|weekly|nightly|by hand|while|before|after|so that|to keep)\b"
)


def told_as_past(text: str) -> str:
    """A highlight in the present that tells of a change from one figure to another, in the past; else as it is."""
    found = _FROM_TO.match(text)
    if found is None or _HABIT.search(text):
        return text
    base = verbs.base_of(found["does"], "base", "third")
    if base not in _CHANGES:
        return text
    shares = found["old"].endswith("%") or found["new"].endswith("%")
    if base in _MOVED and not shares and not _DOWN.search(found["what"]):
        return text
    rest = text[found.end("does") :]
    return f"{found['who']}{verbs.past(base)}{rest}"
