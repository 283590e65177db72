"""What a question gives a sentence: a clause to report ("whether I would move"), or a topic that it is about."""

from __future__ import annotations

from drafts.fragments.scene import Slots


def in_clause(clause: str) -> Slots:
    """The slots of a question whose clause is "how I would win them over"."""
    return {"topic": clause, "asked": clause}


def about(topic: str) -> Slots:
    """The slots of a question about "my notice period"."""
    return {"topic": topic, "asked": f"about {topic}"}
