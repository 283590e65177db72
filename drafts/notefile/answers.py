"""What somebody typed as an answer of ``notes new``: whether it can be meant so, and "i" as it is written."""

from __future__ import annotations

import re
from datetime import date

from drafts.notefile.characters import shown
from drafts.notefile.keys import Key, Shape

_LONE_I = re.compile(
    r"(?<!\S)(?<!part )(?<!phase )(?<!type )(?<!level )(?<!class )(?<!grade )(?<!section )(?<!chapter )(?<!volume )(?<!index )"
    r"i(?=['’](?:m|d|ll|ve)\b|\s+[^\W\d_])"
)
_NO_NAME = re.compile(r"[@\d]|^(?:yes|no|none|nobody|nothing|n/?a|\W*)$", re.IGNORECASE)
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(?:\.[^@\s,;<>.]+)+")
_DIGITS = 3
"""The shortest number that reaches anybody."""
_AFTER = {"decision.by": "interview.date", "interview.date": "applied"}
"""Days that come after another one."""


def doubt(key: Key, text: str, earlier: str = "") -> str:
    """What makes an answer look like a slip, as one line; "" for one that can be meant. ``earlier`` is the day before it, if known."""
    if key.name in ("name", "who") and _NO_NAME.search(text):
        return f"{shown(text)} does not look like a name"
    if key.name == "email" and not _ADDRESS.fullmatch(text):
        return f"{shown(text)} does not look like an e-mail address"
    if key.name == "phone" and sum(char.isdigit() for char in text) < _DIGITS:
        return f"{shown(text)} does not look like a phone number"
    if earlier and date.fromisoformat(text) < date.fromisoformat(earlier):
        return (
            f"{text} lies before {earlier}, {'the interview' if key.path == 'decision.by' else 'the day you applied'}"
        )
    return ""


def day_before(key: Key) -> tuple[str, ...]:
    """Where the notes hold the day that a key's own day comes after; () where there is none."""
    return tuple(_AFTER.get(key.path, "").split(".")) if key.path in _AFTER else ()


def as_written(key: Key, text: str) -> str:
    """The answer with "I" for an "i" that stands alone in a sentence."""
    prose = key.shape in (Shape.TEXTS, Shape.PROSE) or key.name in ("closing", "follow_up", "next_steps")
    return _LONE_I.sub("I", text) if prose else text
