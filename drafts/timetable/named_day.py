"""The day that they named for following up.

Reads ``decision.follow_up`` as people note it down ("call me in four days", "ring next Tuesday at 3 pm", "email on Monday,
phone after the 2nd"). A day is only ever read, never guessed: text that names none gives None.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from drafts.days import MONTHS, WEEKDAYS
from drafts.timetable.call_words import CALL, own_part
from drafts.timetable.workdays import Workdays

_NUMBERS = {
    word: value
    for value, words in {
        1: "a an one", 2: "two couple", 3: "three few several", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 20: "twenty",
        21: "twenty-one", 30: "thirty",
    }.items()
    for word in words.split()
}  # fmt: skip
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_MONTH = rf"(?:{'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in MONTHS)}|sept)\.?"
_WEEKDAY = rf"(?:{'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in WEEKDAYS)}|tues|weds|thur|thurs)\b(?!-\w)"
_WITH_WEEKDAY = rf"(?:\b{_WEEKDAY},?\s+(?:on\s+)?)?"

# One alternative a shape; the name of the group that matched says how to read it. Longer shapes come first.
_DAY = re.compile(
    rf"(?P<iso>{_WITH_WEEKDAY}\b\d{{4}}-\d{{2}}-\d{{2}}\b)"
    r"|(?P<dotted>\b\d{1,2}\.\d{1,2}\.(?:\d{4}\b)?)"
    r"|(?P<slashed>\b\d{1,2}/\d{1,2}(?:/\d{4})?\b)"
    rf"|(?P<month_day>{_WITH_WEEKDAY}\b{_MONTH}\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}}\b)?)"
    rf"|(?P<day_month>{_WITH_WEEKDAY}\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{4}}\b|\b)?)"
    rf"|(?P<ordinal>{_WITH_WEEKDAY}\bthe\s+\d{{1,2}}(?:st|nd|rd|th)\b|\b{_WEEKDAY},?\s+\d{{1,2}}(?:st|nd|rd|th)\b)"
    r"|(?P<feast>\bafter\s+(?:thanksgiving|christmas|new\s+year(?:'s(?:\s+day)?)?|the\s+holidays)\b|\bin\s+the\s+new\s+year\b)"
    r"|(?P<week_after_next>\bthe\s+week\s+after\s+next\b)"
    rf"|(?P<week_on>\b(?:a|one)\s+week\s+(?:on|from)\s+{_WEEKDAY}|\b{_WEEKDAY}\s+week\b)"
    r"|(?P<after_tomorrow>\bthe\s+day\s+after\s+tomorrow\b)"
    r"|(?P<tomorrow>\btomorrow\b|\b(?:the\s+)?(?:next|following)\s+day\b)"
    r"|(?P<within_week>\b(?:early|mid|late|later|the\s+end\s+of|end\s+of|the\s+middle\s+of|the\s+start\s+of"
    r"|the\s+beginning\s+of)[\s-]+(?:next|the|this|the\s+following)[\s-]+week\b)"
    r"|(?P<next_week>\b(?:next|the\s+following)\s+week\b(?!\s+(?:on\s+)?(?:" + _WEEKDAY + r")))"
    rf"|(?P<week_day>\b(?:next|the\s+following)\s+week\s+(?:on\s+)?{_WEEKDAY})"
    r"|(?P<month_end>\b(?:the\s+)?end\s+of\s+(?:the|this)\s+month\b)"
    r"|(?P<next_month>\b(?:(?:the\s+)?(?:start|beginning|first)\s+of\s+)?next\s+month\b)"
    rf"|(?P<span>\b(?:{_NUMBER}\s*(?:-|–|to|or)\s*)?(?:a\s+)?{_NUMBER}(?:\s+of)?(?:\s+more)?\s+"
    r"(?:(?:business|working|week)[\s-]*)?(?:day|week|fortnight|month)s?\b(?:\s+or\s+(?:two|three)\b)?|\ba\s+fortnight\b)"
    rf"|(?P<weekday>\b(?:(?:next|this|the\s+following)\s+)?{_WEEKDAY})"
    r"|(?P<today>\btoday\b|\btonight\b|\bthis\s+(?:afternoon|evening)\b)"
)
_AFTER = re.compile(r"\b(?:after|past|following)\s+(?:the\s+)?$")
_UP_TO = re.compile(r"\bbefore\s+(?:the\s+)?$")
_NOT_BEFORE = re.compile(r"(?:n't|\bnot|\bnever|\bno)\b[^.;]*before\s+(?:the\s+)?$")
_HEARD_BY = re.compile(r"\b(?:hear|heard|nothing|word|answer)\b[^.;]*\bby\s+(?:the\s+)?$")


def named_day(follow_up: str, said: date | None, days: Workdays | None = None) -> date | None:
    """The day that the words name, counted from the day on which they were ``said`` (None: only a full date is read).

    The first day after the word for calling wins, else the first in the text. "next Tuesday" is the Tuesday of the coming
    calendar week; "after the 2nd" is the 3rd; of "two to three weeks" the longer counts; a day before ``said`` is none.
    """
    text = own_part(follow_up)
    call = CALL.search(text)
    found = (_DAY.search(text, call.end()) if call else None) or _DAY.search(text)
    if found is None:
        return None
    shape = found.lastgroup or ""
    day = _full(found[0], shape) if said is None else _READERS[shape](found[0], said, days or Workdays())
    if day is None:
        return None
    if shape not in ("span", "feast"):
        day = _bounded(day, text[: found.start()], days or Workdays())
    return None if said is not None and day < said else day


def _bounded(day: date, before: str, days: Workdays) -> date:
    """The day that "after", "before" or "if you have heard nothing by" makes of it."""
    if _AFTER.search(before):
        return day + timedelta(days=1)
    if _UP_TO.search(before) and not _NOT_BEFORE.search(before):
        return day - timedelta(days=1)
    return days.first_after(day) if _HEARD_BY.search(before) else day


def _full(words: str, shape: str) -> date | None:
    """A date that needs no day to count from: it names its year."""
    if shape not in ("iso", "dotted", "month_day", "day_month", "slashed") or not re.search(r"\d{4}", words):
        return None
    return _READERS[shape](words, date.min, Workdays())


def _iso(words: str, _said: date, _days: Workdays) -> date | None:
    try:
        return date.fromisoformat(words[-10:])
    except ValueError:
        return None


def _dotted(words: str, said: date, _days: Workdays) -> date | None:
    day, month, *year = (int(part) for part in words.split(".") if part)
    return _date(day, month, year[0] if year else None, said)


def _slashed(words: str, said: date, _days: Workdays) -> date | None:
    """``12/15`` and ``15/12`` can only be one day; ``12/1`` may be two and is not read."""
    first, second, *year = (int(part) for part in words.split("/"))
    if first == second or second > 12:
        return _date(second, first, year[0] if year else None, said)
    return _date(first, second, year[0] if year else None, said) if first > 12 else None


def _calendar_day(words: str, said: date, _days: Workdays) -> date | None:
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    name = next(part for part in re.findall(r"[a-z]{3,}", words) if re.fullmatch(_MONTH, part))
    month = next(index for index, full in enumerate(MONTHS, 1) if full.lower().startswith(name[:3]))
    return _date(numbers[0], month, numbers[1] if len(numbers) > 1 else None, said)


def _ordinal(words: str, said: date, _days: Workdays) -> date | None:
    """The next such day of a month: ``the 2nd`` said on the 18th is in the month after."""
    number = int(re.findall(r"\d+", words)[0])
    year, month = said.year, said.month
    for _ in range(13):
        if 1 <= number <= monthrange(year, month)[1] and date(year, month, number) > said:
            return date(year, month, number)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return None


def _date(day: int, month: int, year: int | None, said: date) -> date | None:
    """The named day; without a year the first such day from ``said`` on."""
    try:
        if year is not None:
            return date(year, month, day)
        return next(one for one in (date(said.year, month, day), date(said.year + 1, month, day)) if one >= said)
    except ValueError:
        return None


def _weekday(words: str) -> int:
    name = next(part for part in re.findall(r"[a-z]+", words) if re.fullmatch(_WEEKDAY, part))
    return next(index for index, full in enumerate(WEEKDAYS) if full.lower().startswith(name[:3]))


def _monday_after(said: date) -> date:
    return said + timedelta(days=7 - said.weekday())


def _coming(words: str, said: date, _days: Workdays) -> date:
    if re.match(r"next|the\s+following", words):
        return _monday_after(said) + timedelta(days=_weekday(words))
    return said + timedelta(days=(_weekday(words) - said.weekday() - 1) % 7 + 1)


def _span(words: str, said: date, days: Workdays) -> date:
    # "five week days" are days.
    unit = re.findall(r"fortnight|month|week|day", words)[-1]
    numbers = [
        int(word) if word.isdigit() else _NUMBERS[word]
        for word in re.findall(rf"\b{_NUMBER}\b", words)
        if word.isdigit() or word in _NUMBERS
    ]
    count = numbers[-1] if numbers else 1
    if unit == "day" and re.search(r"business|working|week[\s-]*day", words):
        return days.add(said, count)
    if unit == "month":
        year, month = divmod(said.year * 12 + said.month - 1 + count, 12)
        return date(year, month + 1, min(said.day, monthrange(year, month + 1)[1]))
    return said + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _within_week(words: str, said: date, _days: Workdays) -> date:
    coming = "next" in words or "following" in words
    monday = _monday_after(said) if coming else said - timedelta(days=said.weekday())
    if "end" in words:
        return monday + timedelta(days=4)
    if "late" in words:
        return monday + timedelta(days=3)
    return monday + timedelta(days=2 if "mid" in words else 0)


def _feast(words: str, said: date, days: Workdays) -> date:
    """The first business day after the holiday."""
    if "thanksgiving" in words:
        first = date(said.year, 11, 1)
        feast = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    else:
        feast = date(said.year, 12, 26) if "christmas" in words else date(said.year + 1, 1, 1)
    return days.first_after(feast)


def _month_end(_words: str, said: date, _days: Workdays) -> date:
    return said.replace(day=monthrange(said.year, said.month)[1])


def _next_month(_words: str, said: date, _days: Workdays) -> date:
    return _month_end("", said, _days) + timedelta(days=1)


_READERS: dict[str, Callable[[str, date, Workdays], date | None]] = {
    "iso": _iso,
    "dotted": _dotted,
    "slashed": _slashed,
    "month_day": _calendar_day,
    "day_month": _calendar_day,
    "week_on": lambda words, said, days: _coming(words, said, days) + timedelta(days=7),
    "after_tomorrow": lambda _words, said, _days: said + timedelta(days=2),
    "tomorrow": lambda _words, said, _days: said + timedelta(days=1),
    "within_week": _within_week,
    "next_week": lambda _words, said, _days: _monday_after(said),
    "week_day": lambda words, said, _days: _monday_after(said) + timedelta(days=_weekday(words)),
    "month_end": _month_end,
    "next_month": _next_month,
    "span": _span,
    "weekday": _coming,
    "ordinal": _ordinal,
    "feast": _feast,
    "week_after_next": lambda _words, said, _days: _monday_after(said) + timedelta(days=7),
    "today": lambda _words, said, _days: said,
}
