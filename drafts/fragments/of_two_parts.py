"""Nouns made of a verb and a small word, or of a small beginning and what is done: "callback", "roll-out", "descaling"."""

from __future__ import annotations

import re

from drafts.fragments import verbs

_CLOSED = re.compile(r"(?P<do>[a-z]{3,}?)(?P<way>backs?|overs?|outs?|downs?|ups?|offs?)")
_HYPHENED = re.compile(r"(?P<do>[a-z]{3,})-(?P<way>back|over|out|down|up|off|in|through|on)")
_DOING = re.compile(r"(?:(?:de|un|re|pre|mis|over|under|out)-?(?P<doing>[a-z]{4,}ing)|[a-z]{4,}i[sz]ing)")
# A feast and a town of the same make.
_NAMES = frozenset({"passover", "andover"})


def is_of_two_parts(low: str) -> bool:
    """Whether a word that no list holds is made of words that are ordinary: no name then, whatever its capital."""
    if low[-3:] == "ing":
        doing = _DOING.fullmatch(low)
        return doing is not None and (doing["doing"] is None or verbs.is_form(doing["doing"], "gerund"))
    closed = _CLOSED.fullmatch(low)
    return closed is not None and verbs.is_form(closed["do"], "base") and low.rstrip("s") not in _NAMES


def is_one_turn(low: str) -> bool:
    """Whether a word names one such turn of things, so that it takes an article: "scale-up", "hand-off"."""
    found = _HYPHENED.fullmatch(low)
    return found is not None and verbs.is_form(found["do"], "base")
