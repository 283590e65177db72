"""Sentences that a wording and a fragment make together and that no reader would write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from drafts.fragments.bearing import dull, grave

# "what was said about what motivates me"
_CLUMSY = re.compile(
    r"\bwhat (?:we|was|you|came)\b[^.]* about (?:what|how|why|whether)\b|\bwhat[^.]*\bwhat\b|\babout [a-z]+ing about\b",
    re.IGNORECASE,
)

_PLEASED = re.compile(
    r"\b(?:helps to know|helpful|good|glad(?:ly)?|pleasure|pleased|enjoy\w*|liked?|love[ds]?|interest\w*|valued|congratulations|thank you|thanks)\b",
    re.IGNORECASE,
)

_ECHO = re.compile(r"\b(?P<one>[a-z]{4})[a-z]*(?: [a-z]+)? about (?P=one)", re.IGNORECASE)
"""Nobody keeps thinking about keeping."""

_SHOWN = re.compile(r"\b(?:feel for|picture of|picture the work|about the work from)\b")
_MINE = re.compile(r"\b(?:I|my|me|I['’]\w+)\b")

_LONG = 7
"""Words: a longer topic stands last in its sentence."""

_BREATH = 14
"""Words: behind a longer clause nothing more is hung on with a comma."""


def clumsy(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether a filled wording doubles its question word, runs on behind a topic with a comma of its own, is glad of trouble,
    ponders a mere number or learns about the place from what is the writer's own.
    """
    return (
        _CLUMSY.search(text) is not None
        or _ECHO.search(text) is not None
        or _ponders_number(text, facts)
        or _runs_on(text, facts)
        or _chains(text, facts)
        or _glad_of_trouble(text, facts)
        or _shows_the_place(text, facts)
    )


def _shows_the_place(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether what I told of myself, or what weighs, "gave me a feel for the place"."""
    told = facts.get("talk", {}).get("topic", "")
    shown = bool(told) and told in text and _SHOWN.search(text.partition(told)[0]) is not None
    return shown and (grave(told) or _MINE.search(told) is not None)


def _glad_of_trouble(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether a sentence is pleased with what weighs on the reader ("it was good to talk about losing the bookmobile")."""
    for name in ("talk", "talk2", "learned"):
        for form in ("topic", "clause", "sentence"):
            told = facts.get(name, {}).get(form)
            if told and grave(told) and told in text:
                before, _, after = text.partition(told)
                if _PLEASED.search(before) or "another hour" in after:
                    return True
    return False


def _ponders_number(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether it "stayed with me" that there are 14 machines."""
    told = facts.get("talk", {}).get("clause", "")
    return bool(told) and "stayed with me" in text and told in text and dull(told)


def _chains(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether a deed that has an "and" of its own goes on with another ("I did 140 days and still like airports, and I would be")."""
    deeds = [value.get("first", "") for value in facts.values() if isinstance(value, dict)]
    return any(" and " in deed and f"{deed}, and " in text for deed in deeds)


def _runs_on(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether a second comma would be needed ("remote work, two days a week has stayed with me"), or the sentence is forgotten
    before it ends.
    """
    fragments = [value for value in facts.values() if isinstance(value, dict)]
    topics = [value.get("topic", "") for value in fragments]
    clauses = [value.get("clause", "") for value in fragments]
    open_ended = [
        topic
        for topic in topics
        if (", " in topic and " and " not in topic.rpartition(", ")[2]) or len(topic.split()) > _LONG
    ]
    open_ended += [clause for clause in clauses if ", " in clause or len(clause.split()) > _BREATH]
    behind = (part for told in open_ended for mark in (" ", ", ") for part in text.split(f"{told}{mark}")[1:])
    return any("a" <= part[:1] <= "z" for part in behind)
