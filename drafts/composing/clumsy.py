"""Sentences that a wording and a fragment make together and that no reader would write."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

# "what was said about what motivates me"
_CLUMSY = re.compile(
    r"\bwhat (?:we|was|you|came)\b[^.]* about (?:what|how|why|whether)\b|\bwhat[^.]*\bwhat\b", re.IGNORECASE
)

_LONG = 7
"""Words: a longer topic stands last in its sentence."""


def clumsy(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether a filled wording doubles its question word or runs on behind a topic with a comma of its own."""
    return _CLUMSY.search(text) is not None or _runs_on(text, facts)


def _runs_on(text: str, facts: Mapping[str, Any]) -> bool:
    """Whether a second comma would be needed ("remote work, two days a week has stayed with me"), or the sentence is forgotten
    before it ends.
    """
    topics = [value.get("topic", "") for value in facts.values() if isinstance(value, dict)]
    open_ended = [
        topic
        for topic in topics
        if (", " in topic and " and " not in topic.rpartition(", ")[2]) or len(topic.split()) > _LONG
    ]
    behind = (part for topic in open_ended for part in text.split(f"{topic} ")[1:])
    return any("a" <= part[:1] <= "z" for part in behind)
