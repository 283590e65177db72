"""The plan as a calendar file (iCalendar, RFC 5545) that every calendar program imports."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from drafts.kinds import SPECS, Kind
from drafts.schedule import PlanItem

if TYPE_CHECKING:
    from icalendar import Event

_OPEN = ("due", "late", "later")
_HOURS = re.compile(r"(after |before )?(\d{2}):(\d{2})(?:-(\d{2}):(\d{2}))?")
# Reminders, counted from the start: a whole day begins at midnight; a call is prepared the evening before.
_MORNING = timedelta(hours=9)
_EVENING_BEFORE = timedelta(hours=-6)
_BEFORE_CALL = timedelta(minutes=-15)
_CALL_LENGTH = timedelta(minutes=30)


def ics(items: Sequence[PlanItem], today: date | None = None) -> bytes:
    """The open items of a plan as a calendar: whole days, calls at their hours, each with a reminder.

    What is done or over is left out. A late item is put on ``today`` where that is given, else on the day it was due. A
    call is fixed in universal time where the plan knows the time zone, else it keeps the hours of whoever reads it. The
    same plan gives the same bytes, and an item that moves keeps its identifier, so that a second import moves it too.
    """
    # Imported here: the library costs 200 ms, and only --ics needs it.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//afterword//follow-up plan//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    seen: dict[str, int] = {}
    for item in items:
        if item.state in _OPEN:
            calendar.add_component(_event(item, today, seen))
    return bytes(calendar.to_ical())


def _event(item: PlanItem, today: date | None, seen: dict[str, int]) -> Event:
    from icalendar import Alarm, Event

    day = today if item.state == "late" and today is not None else item.date
    title = SPECS[item.kind].title
    event = Event()
    event.add("uid", _uid(item, seen))
    # RFC 5545 asks for a time stamp; the clock would make every export differ.
    event.add("dtstamp", datetime.combine(item.date, time(), UTC))
    event.add("summary", f"{title[0].upper()}{title[1:]}: {item.to or 'the hiring team'}, {item.company}")
    notes = [item.why, f"Hours: {item.time_window}" if item.time_window else "", f"Source: {item.source}"]
    event.add("description", "\n".join(line for line in notes if line))
    event.add("categories", [item.channel])
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event["summary"])
    start = _call_start(item, day)
    if start is None:
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        alarm.add("trigger", _EVENING_BEFORE if item.kind is Kind.CALL_SHEET else _MORNING)
    else:
        event.add("dtstart", start)
        event.add("dtend", start + _CALL_LENGTH)
        alarm.add("trigger", _BEFORE_CALL)
    event.add_component(alarm)
    return event


def _call_start(item: PlanItem, day: date) -> datetime | None:
    """When the first of a call's hours begins: in universal time where the zone is known, else floating."""
    found = _HOURS.match(item.time_window)
    if found is None:
        return None
    start = datetime.combine(day, time(int(found[2]), int(found[3])))
    if found[1] == "before ":
        start -= _CALL_LENGTH
    if not item.timezone:
        return start
    from zoneinfo import ZoneInfo

    return start.replace(tzinfo=ZoneInfo(item.timezone)).astimezone(UTC)


def _uid(item: PlanItem, seen: dict[str, int]) -> str:
    """Made of what the message is, not of when it is due; a second one of the same kind to the same person is numbered."""
    name = item.path.name if item.path is not None else ""
    key = "\x1f".join((item.company, item.role, name, item.kind.value, item.to or ""))
    seen[key] = seen.get(key, 0) + 1
    digest = hashlib.sha256(f"{key}\x1f{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"{digest[:32]}@afterword.invalid"
