"""Days and dates set aside: when an interview was and when an answer comes is said in every letter about it."""

from __future__ import annotations

import re

from drafts.days import MONTHS, WEEKDAY

_MONTH = rf"(?:{'|'.join(f'{month[:3]}(?:{month[3:]})?' for month in MONTHS)}|Sept)\b\.?"
_DAY_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?\b"
_DATE = re.compile(
    rf"\b{WEEKDAY}s?\b,?"
    rf"|\b(?:the )?{_DAY_NUMBER} (?:of )?{_MONTH}(?:,? \d{{4}}\b)?"
    rf"|\b{_MONTH} (?:the )?{_DAY_NUMBER}(?:,? \d{{4}}\b)?"
    rf"|\b{_MONTH}(?: \d{{4}}\b)?"
    r"|\b\d{4}-\d{2}-\d{2}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b"
)


def without_dates(text: str) -> str:
    """The text with its days, months and dates turned to spaces; the same length."""
    return _DATE.sub(lambda found: " " * len(found[0]), text)
