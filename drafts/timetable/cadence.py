"""The planner's numbers, each with its meaning and its source: one table for the code, the docs and the settings."""

from __future__ import annotations

from dataclasses import Field, dataclass, field, fields
from typing import Any


def _figure(default: Any, unit: str, meaning: str, source: str) -> Any:
    return field(default=default, metadata={"unit": unit, "meaning": meaning, "source": source})


@dataclass(frozen=True, slots=True)
class Cadence:
    """When each message is due. Every number is a default that a caller may replace (``dataclasses.replace``)."""

    thank_after: int = _figure(1, "days", "a thank-you is due this long after the interview", "S0 S1 S2 S3 S4")
    thank_soon: int = _figure(
        2, "days", "a decision that falls within this time of the interview makes the thank-you due the same day", "S0"
    )
    thank_late: int = _figure(2, "days", "a thank-you is late, a note no longer due, after this time", "S0 S1 S2 S3")
    friday_late: int = _figure(3, "days", "the same after a Friday: the next Monday is fine", "mycareergps")
    letter_within: int = _figure(7, "days", "a formal letter goes out within this time of the interview", "S4")
    check_in_unknown: int = _figure(
        5, "business days", "a check-in is due this long after the interview if no decision date is known", "Indeed"
    )
    check_in_late: int = _figure(7, "days", "a check-in that has been due for longer is late", "S0 S3")
    gap: int = _figure(7, "days", "nothing goes out sooner after any contact of this application, with anyone", "S3 S1")
    calls: int = _figure(2, "calls", "one call shows follow-through, two initiative, a third is overkill", "S1")
    early_call: int = _figure(
        3, "days", "a call made at most this long before the day they named was that call", "S3 S1"
    )
    stop_after: int = _figure(7, "days", "no answer this long after a check-in or a call: move on, kindly", "S1 S2")
    post_fastest: int = _figure(2, "business days", "the soonest that a card arrives", "arithmetic")
    post_slowest: int = _figure(6, "business days", "the latest that a card should arrive", "arithmetic")
    application_from: int = _figure(1, "days", "a note after applying is due this long after the application", "S2")
    application_until: int = _figure(7, "days", "a note after applying is no longer due after this time", "S2")
    call_hours: str = _figure(
        "08:00-09:00 or 17:30-20:30", "hours", "the least intrusive hours for a call that named no time", "S0 S1 S2"
    )


ARTICLES = {
    "S0": "How Do You Follow-Up on a Job You Really Want? (MGR Accounting Recruiters, 2016)",
    "S1": "In Touch: following up after a job interview",
    "S2": "5 Steps to Perfect Follow Up",
    "S3": "Interviewing: Follow Up for Success (P. Frame, ClearedJobs.Net)",
    "S4": "Follow-up strategies can boost a job offer (K. Thompson)",
}
"""What the short names of the sources stand for."""

DEFAULT = Cadence()
"""The figures in force where nobody chose others."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the published table."""

    name: str
    value: str
    unit: str
    meaning: str
    source: str


def table(cadence: Cadence = DEFAULT) -> list[Row]:
    """Every figure with its unit, meaning and source, in the order in which people meet them."""
    return [_row(cadence, one) for one in fields(cadence)]


def _row(cadence: Cadence, one: Field[Any]) -> Row:
    meta = one.metadata
    return Row(one.name, str(getattr(cadence, one.name)), meta["unit"], meta["meaning"], meta["source"])
