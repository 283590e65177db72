"""A day as people type it when they are asked for one: ``2026-11-18``, ``yesterday``, ``Monday``, ``18 Nov``."""

from __future__ import annotations

import re
from datetime import date, timedelta

from drafts.days import MONTHS, WEEKDAYS
from drafts.timetable.named_day import named_day

HINT = "for example 2026-11-18, 18 Nov, Monday or yesterday"

_WORD = r"[a-z]{3,9}"
_SHAPES = (
    re.compile(rf"(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\.? (?:of )?(?P<month>{_WORD})\.?(?:,? (?P<year>[0-9]{{4}}))?"),
    re.compile(rf"(?P<month>{_WORD})\.? (?:the )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>[0-9]{{4}}))?"),
    re.compile(r"(?P<year>[0-9]{4})[-./](?P<number>[0-9]{1,2})[-./](?P<day>[0-9]{1,2})"),
    re.compile(r"(?P<day>[0-9]{1,2})\.(?P<number>[0-9]{1,2})\.(?P<year>[0-9]{4})?"),
)
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}))?")
_DAY_IN_FRONT = re.compile(
    rf"(?:on )?(?:(?:{'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in WEEKDAYS)}),? )?(?=.*[0-9])"
)


def typed_date(typed: str, today: date, *, coming: bool) -> date | None:
    """The day that was typed, or None. ``coming``: without a year or a direction the next such day is meant, else the last.

    ``11/12/2026`` is one day in Chicago and another in Leeds: it is not read.
    """
    text = " ".join(typed.casefold().split()).strip(" .")
    if text in ("today", "yesterday", "tomorrow"):
        return today + timedelta(days=("yesterday", "today", "tomorrow").index(text) - 1)
    if (weekday := _weekday(text)) is not None:
        ahead = (weekday - today.weekday()) % 7
        if coming and not text.startswith("last "):
            return today + timedelta(days=ahead or 7)
        behind = (today.weekday() - weekday) % 7
        return today - timedelta(days=behind or (7 if text.startswith("last ") else 0))
    bare = _DAY_IN_FRONT.sub("", text, count=1)
    for shape in _SHAPES:
        if found := shape.fullmatch(bare):
            parts = found.groupdict()
            month = int(parts["number"]) if parts.get("number") else _month(parts["month"])
            return _day(int(parts["day"]), month, parts["year"], today, coming)
    if found := _SLASHED.fullmatch(bare):
        first, second = int(found[1]), int(found[2])
        if first == second or second > 12:
            return _day(second, first, found[3], today, coming)
        return _day(first, second, found[3], today, coming) if first > 12 else None
    return named_day(text, today) if coming else None


def _weekday(text: str) -> int | None:
    word = text.removeprefix("on ").removeprefix("last ").removeprefix("this ")
    if len(word) < 3:
        return None
    return next((index for index, name in enumerate(WEEKDAYS) if name.lower().startswith(word)), None)


def _month(word: str) -> int | None:
    word = "sep" if word == "sept" else word
    return next((index for index, name in enumerate(MONTHS, 1) if name.lower().startswith(word)), None)


def _day(day: int, month: int | None, year: str | None, today: date, coming: bool) -> date | None:
    if month is None:
        return None
    nearest = (today.year, today.year + 1) if coming else (today.year, today.year - 1)
    for each in [int(year)] if year else nearest:
        try:
            found = date(each, month, day)
        except ValueError:
            continue
        if year or (found >= today if coming else found <= today):
            return found
    return None
