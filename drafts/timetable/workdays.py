"""Business days: weekends alone, or a country's weekends and public holidays; and dates as people say them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from drafts.days import MONTHS, WEEKDAYS
from drafts.errors import AfterwordError

if TYPE_CHECKING:
    from holidays import HolidayBase

# What people write for a country whose code is another.
_ALIASES = {"UK": "GB", "EN": "GB", "ENGLAND": "GB-ENG", "SCOTLAND": "GB-SCT", "WALES": "GB-WLS", "USA": "US"}


class CountryError(AfterwordError, ValueError):
    """The country setting names no country (or part of one) whose holidays are known; the text says what is near."""


def spoken(day: date) -> str:
    """A date with its weekday, in English whatever the computer's language: ``Thursday 19 November 2026``."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


class Workdays:
    """Which days count as business days.

    ``country`` is an ISO 3166 code ("US", "GB"), with a part of the country after a hyphen where holidays differ there
    ("US-WA", "GB-SCT"); "" counts weekends (Saturday, Sunday) alone. Raises ``CountryError`` for any other text.
    """

    def __init__(self, country: str = "") -> None:
        self._holidays = _calendar(country) if country.strip() else None

    def is_business_day(self, day: date) -> bool:
        """Whether offices are open on this day."""
        if self._holidays is None:
            return day.weekday() < 5
        return bool(self._holidays.is_working_day(day))

    def first_after(self, day: date) -> date:
        """The first business day after this one."""
        return self.add(day, 1)

    def from_day(self, day: date) -> date:
        """This day where it is a business day, else the next that is."""
        return day if self.is_business_day(day) else self.first_after(day)

    def add(self, day: date, count: int) -> date:
        """The day on which ``count`` (at least 1) business days have gone by since this one."""
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_business_day(day)
        return day


def _calendar(country: str) -> HolidayBase:
    # Imported here: the library costs a quarter of a second, and only a country setting needs it.
    import holidays

    parts = holidays.list_supported_countries()
    code = country.strip().upper().replace("_", "-")
    nation, _, part = code.partition("-")
    if len(nation) != 2 or nation not in parts:
        raise CountryError(_unknown("country", country, _near_country(code, sorted(parts))))
    if part and part not in (known := {name.upper(): name for name in parts[nation]}):
        near = _close(part, known, 0.3) or sorted(known)[:1]
        raise CountryError(_unknown(f"part of {nation}", country, f"{nation}-{known[near[0]]}" if near else nation))
    subdivision = next((name for name in parts[nation] if name.upper() == part), None)
    return holidays.country_holidays(nation, subdiv=subdivision)


def _near_country(code: str, codes: list[str]) -> str:
    from holidays.registry import COUNTRIES

    if code in _ALIASES:
        return _ALIASES[code]
    names = {name.upper().replace("_", " "): entry[1] for name, entry in COUNTRIES.items()}
    names |= {entry[2]: entry[1] for entry in COUNTRIES.values()}
    near = _close(code, [*names, *(known for known in codes if len(known) == 2)], 0.4)
    return names.get(near[0], near[0]) if near else "US"


def _close(word: str, known: Iterable[str], cutoff: float) -> list[str]:
    import difflib

    return difflib.get_close_matches(word, list(known), 1, cutoff)


def _unknown(what: str, given: str, near: str) -> str:
    return f"country: {given!r} is not the code of a {what} whose holidays are known; did you mean {near!r}?"
