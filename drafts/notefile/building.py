"""Checked values of a notes file as the frozen model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from drafts.notes import Concern, Contact, Decision, Highlight, Interview, Me, Notes, Person


def built(values: dict[str, Any], path: Path | None) -> Notes:
    """The frozen model from checked values."""
    rest = {name: values[name] for name in ("applied", "channel", "outcome") if name in values}
    return Notes(
        me=Me(**values["me"]),
        company=values["company"],
        role=values["role"],
        interview=Interview(**values.get("interview", {})),
        decision=Decision(**values.get("decision", {})),
        people=tuple(_person(each) for each in values.get("people", [])),
        highlights=tuple(Highlight(each["text"], each.get("for", "")) for each in values.get("highlights", [])),
        needs=tuple(values.get("needs", [])),
        news=tuple(values.get("news", [])),
        contacts=tuple(Contact(**each) for each in values.get("contacts", [])),
        path=path,
        **rest,
    )


def _person(values: dict[str, Any]) -> Person:
    lists: dict[str, Any] = {name: tuple(values[name]) for name in ("talked_about", "learned") if name in values}
    concerns = tuple(Concern(**each) for each in values.get("concerns", []))
    return Person(**{**values, **lists, "concerns": concerns})
