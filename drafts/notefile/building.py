"""Checked values of a notes file as the frozen model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from drafts.notes import Concern, Contact, Decision, Highlight, Interview, Me, Notes, Person


def built(values: dict[str, Any], path: Path | None) -> Notes:
    """The frozen model from checked values."""
    rest = {name: values[name] for name in ("applied", "channel", "outcome") if name in values}
    return Notes(
        me=Me(**values["me"]),
        company=_without_aside(values["company"]),
        role=values["role"],
        interview=Interview(**values.get("interview", {})),
        decision=Decision(**values.get("decision", {})),
        people=tuple(_person(each) for each in values.get("people", [])),
        highlights=_highlights(values.get("highlights", [])),
        needs=rejoined(values.get("needs", [])),
        news=rejoined(values.get("news", [])),
        contacts=tuple(Contact(**each) for each in values.get("contacts", [])),
        path=path,
        **rest,
    )


def _without_aside(company: str) -> str:
    """A company's name without a remark of one's own behind it: "Pugh & Daughters (no relation)", but "Acme (UK)"."""
    name = re.sub(r"\s+\((?!of\b|and\b|in\b)[a-z][^()]*\)\s*$", "", company)
    return name or company


def _highlights(values: Sequence[dict[str, Any]]) -> tuple[Highlight, ...]:
    if any(each.get("for") for each in values):
        return tuple(Highlight(each["text"], each.get("for", "")) for each in values)
    return tuple(Highlight(text) for text in rejoined([each["text"] for each in values]))


def rejoined(items: Sequence[str]) -> tuple[str, ...]:
    """A figure that the commas of a list in brackets parted, whole again: [summer reading had 2,300 kids] is one item."""
    whole: list[str] = []
    for item in items:
        if whole and re.search(r"(?<![\w.,])\d{1,3}$", whole[-1]) and re.match(r"\d{3}(?!\d)", item):
            whole[-1] = f"{whole[-1]},{item}"
        else:
            whole.append(item)
    return tuple(whole)


def _person(values: dict[str, Any]) -> Person:
    lists: dict[str, Any] = {name: rejoined(values[name]) for name in ("talked_about", "learned") if name in values}
    concerns = tuple(Concern(**each) for each in values.get("concerns", []))
    return Person(**{**values, **lists, "concerns": concerns})
