"""What they said about calling: whether they asked for a call, on which day, and at which hour.

Reads ``decision.follow_up`` as people note it down ("call me in four days", "ring next Tuesday at 3 pm", "email on Monday,
phone after the 2nd"). A day is only ever read, never guessed: text that names none gives None.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from drafts.workdays import MONTHS, WEEKDAYS, Workdays

_NUMBERS = {
    word: value
    for value, words in {
        1: "a an one", 2: "two couple", 3: "three few several", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 20: "twenty",
        21: "twenty-one", 30: "thirty",
    }.items()
    for word in words.split()
}  # fmt: skip
_CALL = r"(?:(?:tele)?phon(?:e|es|ed|ing)|call(?:s|ed|ing)?|ring(?:s|ing)?|rang|dial(?:ing|ling)?|buzz|voice ?mail)"
_ASKED = re.compile(rf"\b{_CALL}\b")
_REFUSED = re.compile(
    rf"\b(?:don['’]?t|do not|not to|never|no|not|without|instead of|rather than|avoid|skip)\s+"
    rf"(?:(?:a|any|the|please|by|more|further|follow-up|phone)\s+)*{_CALL}\b"
)
_BY_THEM = re.compile(
    rf"(?:\b(?:will|['’]ll|would|going to|plans? to|promised to|said \w+ would|intends? to)\s+"
    rf"(?:(?:then|also|probably|either|try to|give)\s+)*{_CALL}\s+(?:(?:me|us)\b(?!\s+to)|you\b)"
    rf"|\b(?:she|he|they|we|recruiter|hr|team|manager)(?:\s+(?:will|would)|['’]ll)\s+{_CALL}\b"
    rf"|\b(?:expect|await|wait for)\s+(?:(?:a|our|their|her|his|the|my)\s+)?{_CALL}\s+from\b"
    rf"|\b(?:will|['’]ll|would)\s+give\s+(?:me|you)\s+a\s+{_CALL}\b"
    rf"|\b{_CALL}\s+you\b)"
)
_BEFORE = re.compile(r"\b(?:before|until|till)\b")

_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_MONTH = rf"(?:{'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in MONTHS)}|sept)\.?"
_WEEKDAY = rf"(?:{'|'.join(f'{name.lower()}|{name[:3].lower()}' for name in WEEKDAYS)}|tues|weds|thur|thurs)\b(?!-\w)"

# One alternative a shape; the name of the group that matched says how to read it. Longer shapes come first.
_DAY = re.compile(
    r"(?P<iso>\b\d{4}-\d{2}-\d{2}\b)"
    r"|(?P<dotted>\b\d{1,2}\.\d{1,2}\.(?:\d{4}\b)?)"
    r"|(?P<slashed>\b\d{1,2}/\d{1,2}(?:/\d{4})?\b)"
    rf"|(?P<month_day>\b{_MONTH}\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}}\b)?)"
    rf"|(?P<day_month>\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{4}}\b|\b)?)"
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
    r"(?:(?:business|working|week)[\s-]*)?(?:day|week|fortnight|month)s?\b|\ba\s+fortnight\b)"
    rf"|(?P<weekday>\b(?:(?:next|this|the\s+following)\s+)?{_WEEKDAY})"
    r"|(?P<ordinal>\bthe\s+\d{1,2}(?:st|nd|rd|th)\b)"
)
_AFTER = re.compile(r"\b(?:after|past|following)\s+(?:the\s+)?$")
_UP_TO = re.compile(r"\bbefore\s+(?:the\s+)?$")
_CLOCK = re.compile(
    r"(?:\b(?P<bound>at|around|about|after|from|by|before)\s+)?"
    r"\b(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap])\.?\s?m\b\.?|(?P<hour24>\d{1,2}):(?P<minute24>\d{2})\b)"
)


def asked_for_call(follow_up: str) -> bool:
    """Whether the words ask for a call from the candidate, rather than promise one to them or refuse one."""
    text = _plain(follow_up)
    refused = _REFUSED.search(text)
    if refused and not _BEFORE.match(text, refused.end() + 1):
        rest = text[: refused.start()] + text[refused.end() :]
        return bool(_ASKED.search(rest)) and not _BY_THEM.search(rest)
    if _BY_THEM.search(text):
        return bool(_ASKED.search(_BY_THEM.sub(" ", text)))
    return bool(_ASKED.search(text))


def named_day(follow_up: str, said: date | None, days: Workdays | None = None) -> date | None:
    """The day that the words name, counted from the day on which they were ``said`` (None: only a full date is read).

    The first day after the word for calling wins, else the first in the text. "next Tuesday" is the Tuesday of the coming
    calendar week; "after the 2nd" is the 3rd; of "two to three weeks" the longer counts; a day before ``said`` is none.
    """
    text = _plain(follow_up)
    calls = [found.end() for found in _ASKED.finditer(text)]
    found = (_DAY.search(text, calls[-1]) if calls else None) or _DAY.search(text)
    if found is None:
        return None
    shape = found.lastgroup or ""
    day = _full(found[0], shape) if said is None else _READERS[shape](found[0], said, days or Workdays())
    if day is None:
        return None
    before = text[: found.start()]
    if shape != "span" and _AFTER.search(before):
        day += timedelta(days=1)
    elif shape != "span" and _UP_TO.search(before) and not _REFUSED.search(before):
        day -= timedelta(days=1)
    return None if said is not None and day < said else day


def named_hour(follow_up: str) -> str:
    """The hour they named for the call as ``15:00``, ``after 16:00`` or ``before 10:00``; "" where they named none."""
    found = _CLOCK.search(_plain(follow_up))
    if found is None:
        return ""
    hour, minute = int(found["hour"] or found["hour24"]), int(found["minute"] or found["minute24"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    if hour > 23 or minute > 59:
        return ""
    bound = {"after": "after ", "from": "after ", "by": "before ", "before": "before "}.get(found["bound"] or "", "")
    return f"{bound}{hour:02}:{minute:02}"


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _full(words: str, shape: str) -> date | None:
    """A date that needs no day to count from: it names its year."""
    if shape not in ("iso", "dotted", "month_day", "day_month", "slashed") or not re.search(r"\d{4}", words):
        return None
    return _READERS[shape](words, date.min, Workdays())


def _iso(words: str, _said: date, _days: Workdays) -> date | None:
    try:
        return date.fromisoformat(words)
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
    name = re.search(r"[a-z]{3}", re.sub(r"\d+(?:st|nd|rd|th)|\bthe\b", "", words))
    month = next(index for index, full in enumerate(MONTHS, 1) if name and full.lower().startswith(name[0]))
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
    unit = next(name for name in ("fortnight", "month", "week", "day") if name in words.rsplit(maxsplit=1)[-1])
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
}
