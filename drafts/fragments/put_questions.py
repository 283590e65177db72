"""A question that somebody put, as it is jotted: "Q from her → how do I calm a goat", "her Q: can I start in May"."""

from __future__ import annotations

import re

_PUT = re.compile(
    r"^(?:(?:a |one |the )?(?:Q|Qu|[Qq]uestion)s? (?:from|by) (?P<from>him|her|them|[A-Z][a-z]+)|(?P<whose>[Hh]is|[Hh]er|[Tt]heir) (?:Q|Qu|[Qq]n))"
    r"\s*(?:-+>|=+>|→|⇒|➜|:|,|\s-|–|—)\s*(?P<what>\S.*)$"
)
_WHOSE = {"him": "his", "her": "her", "them": "their"}
_Q = re.compile(r"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Tt]he) Q(?= (?:on|about|of|how|whether|why|what)\b)")


def put_by_somebody(text: str) -> tuple[str, str]:
    """Whose question a note says that it is ("her"), and the question; "" and the note where it says none."""
    found = _PUT.match(text)
    if found is None:
        return "", _Q.sub(r"\g<whose> question", text)
    whose = _WHOSE.get(found["from"] or "", "") or (found["whose"] or "").lower()
    return whose or f"{found['from']}'s", found["what"]


def as_question_of(question: str, asked: str) -> str:
    """What was asked ("how I calm a goat", "about goats") behind "your question"."""
    return f"{question} {asked}" if asked.startswith("about ") else f"{question} of {asked}"
