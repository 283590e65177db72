"""Which characters a value may hold, and how a value is shown inside a one-line message."""

from __future__ import annotations

import re

LINE_BREAKS = "\n\r\x85\u2028\u2029"
"""What YAML takes for the end of a line."""

# Control characters (C0, DEL, C1), bidi embeddings, overrides and isolates, and halves of a surrogate pair: none of them can
# be seen, and each can make a mail header, a terminal or a reader show something other than what is there. ZWJ, ZWNJ and the
# bidi *marks* stay: Persian, Hindi and mixed Hebrew or Arabic text are misspelt without them.
_REFUSED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# The same, tabs and line breaks too.
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SHOWN_LENGTH = 60
_NAMES = {
    "\t": "a tab",
    "\n": "a line break",
    "\r": "a line break",
    "\x85": "a line break",
    "\u2028": "a line break",
    "\u2029": "a line break",
}


def code_point(character: str) -> str:
    """The character's number as people look it up: ``U+202E``."""
    return f"U+{ord(character):04X}"


def refused(text: str, *, white: bool) -> str | None:
    """The first character that a value must not hold, or None. With ``white``, tabs and line breaks are let through."""
    found = (_REFUSED if white else _UNSHOWN).search(text)
    return found[0] if found else None


def described(character: str) -> str:
    """A refused character in words: ``a line break (U+000A)``, ``the invisible character U+202E``."""
    name = _NAMES.get(character)
    return f"{name} ({code_point(character)})" if name else f"the invisible character {code_point(character)}"


def shown(text: str) -> str:
    """A value as it can stand in a message: on one line, in quotes, shortened, invisible characters as U+XXXX."""
    short = text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"
    return '"' + _UNSHOWN.sub(lambda found: f"<{code_point(found[0])}>", short) + '"'


def joined_surrogates(text: str) -> str:
    """JSON writes an emoji as two escapes (``\\ud83d\\ude00``), which YAML reads as two halves: make each pair one character."""
    if not re.search(r"[\ud800-\udfff]", text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def collapsed(text: str) -> str:
    """The text with every run of white space (line breaks too) made one space, and none at its ends."""
    return " ".join(text.split())
