"""N004: a weekday or date that does not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from drafts.days import MONTHS, WEEKDAYS
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_MONTH = "(?P<month>" + "|".join(f"{month[:3]}(?:{month[3:]})?" for month in MONTHS) + r")\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"\b(?:{_MONTH} {_DAY}\b|{_DAY.replace('day', 'day2')} (?:of )?{_MONTH.replace('month', 'month2')})(?:,? (?P<year>20\d\d))?"
)
_DATED_DAY = re.compile(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? (?:the )?(?={_DATE.pattern[2:]})")
_MET = re.compile(
    r"\b(?i:(?:thank\w*|appreciat\w+|grateful|enjoy\w+|pleasure|good|great|nice|glad)\b[^.!?]{0,80}\b(?:on|last|this)|(?:we |I )?(?:met|spoke|talked|interviewed)\b[^.!?]{0,40}\b(?:on|last|this)|"
    r"(?:our|the|my) (?:interview|conversation|meeting|talk|discussion|visit)\b[^.!?]{0,20}\b(?:on|last|of|this)) (?P<weekday>"
    + "|".join(WEEKDAYS)
    + r")\b"
)
_OTHER_EVENT = re.compile(
    r"\b(?:next|will|start\w*|deadline|decide\w*|decision|by|until|second round|look(?:ing)? forward)\b", re.IGNORECASE
)
_AGAIN = re.compile(
    r"(?: (?:morning|afternoon|evening|night)s?)?,? (?:once|twice|(?:two|three|four|\d) times|every|each|per)\b",
    re.IGNORECASE,
)
"""A day that comes again is not the day of the interview: "working on Saturday morning twice a month"."""
_OF_ITS_OWN = re.compile(
    r"\b(?:glad|good|pleased) that\b|\babout (?!.*\b(?:roles?|positions?|jobs?|openings?|posts?|vacanc(?:y|ies)|internship|apprenticeship|opportunity)\b)",
    re.IGNORECASE,
)
"""A day behind a subject that is not the job belongs to the subject: "our talk about the soup day on Friday"."""


@rule("N004", "wrong-day")
def wrong_day(document: Document, context: Context) -> Iterator[Hit]:
    """A weekday does not agree with its date, or with the day of the interview.

    A reader who sees the wrong day wonders whose letter this was.

    Bad:
        To: Maria Alvarez
        Interview: 2026-11-18

        Dear Maria,

        Thank you for meeting me on Tuesday.
                                    ^^^^^^^
    Bad:
        To: Maria Alvarez
        Interview: 2026-11-18

        Dear Maria,

        You hoped to decide by Tuesday, December 2.
                               ^^^^^^^
    Bad:
        Thank you for meeting me on Tuesday, 18 November 2026.
                                    ^^^^^^^
    Good:
        To: Maria Alvarez
        Interview: 2026-11-18

        Dear Maria,

        Thank you for meeting me on Wednesday. I look forward to the second talk on Friday, 4 December.
    Good:
        To: Maria Alvarez
        Interview: 2026-11-18

        Dear Maria,

        I enjoyed our talk about opening on Saturday morning twice a month, and about the soup day on Friday.
    """
    held = document.facts.interview
    seen: set[int] = set()
    for found in _DATED_DAY.finditer(document.prose):
        dated = _DATE.match(document.prose, found.end())
        day = _resolve(dated, held) if dated else None
        if day and WEEKDAYS[day.weekday()] != found["weekday"]:
            seen.add(found.start("weekday"))
            right = WEEKDAYS[day.weekday()]
            yield Hit(found.start("weekday"), found.end("weekday"), f"{day.isoformat()} is a {right}", (right,))
    if held is None:
        return
    for found in _MET.finditer(document.prose):
        right = WEEKDAYS[held.weekday()]
        if found.start("weekday") in seen or found["weekday"] == right or _OTHER_EVENT.search(found[0]):
            continue
        if _AGAIN.match(document.prose, found.end()) or _OF_ITS_OWN.search(found[0]):
            continue
        after = _DATE.match(document.prose, found.end() + 1)
        if not after:
            yield Hit(
                found.start("weekday"),
                found.end("weekday"),
                f"the interview was on a {right} ({held.isoformat()})",
                (right,),
            )


def _resolve(found: re.Match[str], near: date | None) -> date | None:
    """The date that a text means: with no year given, the one nearest to the interview, None where that is not known either."""
    if near is None:
        if not found["year"]:
            return None
        near = date(int(found["year"]), 1, 1)
    name = (found["month"] or found["month2"])[:3]
    month = next(index for index, full in enumerate(MONTHS, 1) if full.startswith(name))
    number = int(found["day"] or found["day2"])
    years = [int(found["year"])] if found["year"] else [near.year - 1, near.year, near.year + 1]
    days = []
    for year in years:
        try:
            days.append(date(year, month, number))
        except ValueError:
            continue
    return (
        min(days, key=lambda day: abs(day - near), default=None)
        if days and (found["year"] or abs(min(days, key=lambda day: abs(day - near)) - near) < timedelta(200))
        else None
    )
