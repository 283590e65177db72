"""A plan as a timeline to read and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from drafts.kinds import SPECS, Kind
from drafts.schedule import PlanItem
from drafts.timetable.cadence import ARTICLES
from drafts.timetable.workdays import spoken

VERSION = 1
_WIDTH = 88

# The heading for each state, in the order in which a reader needs them.
_SECTIONS = (
    ("late", "Late, but still worth sending"),
    ("due", "Due now"),
    ("later", "Still to come"),
    ("stop", "Time to move on"),
    ("done", "Already sent"),
)
_CHANNELS = {"email": "by email", "post": "by post", "phone": "by phone"}


def text(items: Sequence[PlanItem], today: date) -> str:
    """The plan as paragraphs under plain headings: what is late, due, still to come, over and already sent."""
    lines = [f"Your follow-up plan on {spoken(today)}", ""]
    for state, heading in _SECTIONS:
        chosen = [item for item in items if item.state == state]
        if chosen:
            lines += [heading, ""]
            for group in _together(chosen):
                lines += [*_entry(group), ""]
    if not any(item.state in ("due", "late") for item in items):
        coming = next((item for item in items if item.state == "later"), None)
        lines += [f"Nothing is due today{_next(coming)}.", ""]
    cited = {name for item in items if item.state != "done" for name in ARTICLES if name in item.source}
    if cited:
        lines += ["Where this comes from", "", *(f"  {name}  {ARTICLES[name]}" for name in sorted(cited))]
    return "\n".join(lines).rstrip() + "\n"


def json(items: Sequence[PlanItem], today: date) -> dict[str, Any]:
    """The plan in the fixed form, version 1: ``{"version", "today", "items": [...]}`` with dates as ISO text."""
    return {
        "version": VERSION,
        "today": today.isoformat(),
        "items": [
            {
                "date": item.date.isoformat(),
                "time_window": item.time_window,
                "kind": item.kind.value,
                "to": item.to,
                "channel": item.channel,
                "why": item.why,
                "source": item.source,
                "state": item.state,
                "company": item.company,
                "role": item.role,
            }
            for item in items
        ],
    }


def _together(items: Sequence[PlanItem]) -> list[list[PlanItem]]:
    """The items, with those that differ in nothing but the person in one group: a panel is one paragraph, not four."""
    groups: dict[PlanItem, list[PlanItem]] = {}
    for item in items:
        groups.setdefault(replace(item, to=None), []).append(item)
    return list(groups.values())


def _entry(group: Sequence[PlanItem]) -> list[str]:
    item = group[0]
    since = "Since " if item.state == "late" else ""
    lines = [f"  {since}{spoken(item.date)}", *_wrap(_what(group))]
    if item.time_window:
        lines += _wrap(f"Hours: {item.time_window}")
    lines += _wrap(item.why)
    if item.state != "done":
        lines += _wrap(f"Source: {item.source}")
    return lines


def _what(group: Sequence[PlanItem]) -> str:
    item = group[0]
    title = SPECS[item.kind].title
    title = title[0].upper() + title[1:]
    *most, last = (one.to or "the hiring team" for one in group)
    readers = f"{', '.join(most)} and {last}" if most else last
    if item.state == "stop":
        return (
            f"No more messages about {item.role} at {item.company}"
            if item.role
            else f"No more messages to {item.company}"
        )
    if item.kind is Kind.CALL_SHEET:
        return f"{title} for your call to {readers}, {item.company}"
    # "Thank-you email ... by email" would say it twice, "check-in email ... by post" two things.
    how = "" if item.channel in title else f", {_CHANNELS[item.channel]}"
    title = title if item.channel == "email" else title.removesuffix(" email")
    return f"{title} to {readers}, {item.company}{how}"


def _wrap(words: str) -> list[str]:
    # A name or an address is never cut: a word longer than the line keeps its own.
    return textwrap.wrap(
        words, _WIDTH, initial_indent="    ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )


def _next(item: PlanItem | None) -> str:
    return f"; the next message is due on {spoken(item.date)}" if item is not None else ""
