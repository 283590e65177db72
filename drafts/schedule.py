"""The follow-up plan: what is due when, to whom, through which channel and why, over one or several applications."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from drafts.errors import AfterwordError
from drafts.kinds import Kind
from drafts.notes import Notes, Person
from drafts.timetable import reasons
from drafts.timetable.addressee import addressee, writable
from drafts.timetable.cadence import DEFAULT
from drafts.timetable.call_words import named_hour
from drafts.timetable.timing import Application, Window
from drafts.timetable.workdays import Workdays, spoken

_ORDER = {kind: place for place, kind in enumerate(Kind)}


class ScheduleError(AfterwordError, ValueError):
    """The plan cannot be made: the time zone setting names none, or a date lies at the end of the calendar."""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One line of the plan.

    ``state`` is ``due``, ``late``, ``later``, ``done`` (``date`` is when it went out) or ``stop`` (nothing more goes out).
    ``time_window`` is "" or the hours of a call, ending in whose time they are; ``timezone`` is the zone's name where it
    is known. ``to`` is a person's name exactly as in the notes, None for the hiring team.
    """

    date: date
    time_window: str
    kind: Kind
    to: str | None
    channel: str
    why: str
    source: str
    state: str
    company: str
    path: Path | None = None
    role: str = ""
    timezone: str = ""


def plan(notes_list: Sequence[Notes], today: date, country: str = "", timezone: str = "") -> list[PlanItem]:
    """Everything due, late, still to come, done or to be stopped, in one list by date.

    ``country`` ("US", "GB-SCT") adds its holidays to the weekends, ``timezone`` ("Europe/Paris") says whose hours a call
    keeps. Raises ``drafts.timetable.workdays.CountryError`` or ``ScheduleError`` (both ``ValueError``) where a setting is unknown.
    """
    days = Workdays(country)
    _check_zone(timezone)
    items: list[PlanItem] = []
    for notes in notes_list:
        try:
            items.extend(_Planner(Application(notes, today, days, DEFAULT), timezone).items())
        except OverflowError as error:
            raise ScheduleError(f"{notes.path or notes.company}: a date is too far away to plan from") from error
    # Within a kind people keep the order of the notes.
    return sorted(items, key=lambda item: (item.date, item.company, str(item.path or ""), _ORDER[item.kind]))


def due(notes: Notes, today: date, country: str = "", timezone: str = "") -> list[tuple[Kind, Person | None, PlanItem]]:
    """What is due or late on this day, with the person it goes to (None: the hiring team). Raises as ``plan`` does."""
    items = plan([notes], today, country, timezone)
    return [(item.kind, notes.person(item.to or ""), item) for item in items if item.state in ("due", "late")]


def due_date(
    notes: Notes,
    kind: Kind,
    person: Person | None,
    today: date | None = None,
    *,
    country: str = "",
) -> date | None:
    """The day from which this message to this person is due; None where the notes give no date for it.

    A rejection note is due at once: on ``today`` where that is given. Raises ``CountryError`` for an unknown country.
    """
    case = Application(notes, today or date.max, Workdays(country), DEFAULT)
    if kind is Kind.REJECTION:
        return today if notes.outcome == "rejected" else None
    try:
        window = {
            Kind.THANK_YOU: lambda: case.thank_you(person),
            Kind.NOTE: lambda: case.note(person),
            Kind.LETTER: lambda: case.letter or case.letter_after_thanks(person),
            Kind.CHECK_IN: lambda: case.check_in,
            Kind.VOICEMAIL: lambda: case.call or case.check_in,
            Kind.CALL_SHEET: lambda: case.call or case.check_in,
            Kind.APPLICATION: lambda: case.application,
        }[kind]()
    except OverflowError as error:
        raise ScheduleError(f"{notes.path or notes.company}: a date is too far away to plan from") from error
    return window.start if window else None


def call_time(notes: Notes, today: date, country: str = "", timezone: str = "") -> str:
    """When to call: the day they named or from which a call may be made, and the hours, in their time. Raises as ``plan`` does."""
    _check_zone(timezone)
    case = Application(notes, today, Workdays(country), DEFAULT)
    try:
        hours = _Planner(case, timezone).hours
        window = case.call or case.check_in
    except OverflowError as error:
        raise ScheduleError(f"{notes.path or notes.company}: a date is too far away to plan from") from error
    if window is None:
        return f"no day is known; {hours}"
    day = spoken(window.start)
    if window.start < today:
        return f"now, since {day} is past; {hours}"
    return f"{'' if case.call_day else 'from '}{day}, {hours}"


@dataclass(frozen=True)
class _Planner:
    """Turns the windows of one application into plan items."""

    case: Application
    timezone: str

    def items(self) -> Iterator[PlanItem]:
        outcome = self.case.notes.outcome
        if outcome == "rejected":
            yield from self._rejection()
        elif outcome == "pending":
            yield from self._done(tuple(Kind))
            stop = self.case.stop
            if stop is not None and stop[1] <= self.case.today:
                contact, day = stop
                kind = Kind.CHECK_IN if contact.kind == Kind.CHECK_IN else Kind.VOICEMAIL
                yield self._item(day, kind, contact.to or None, reasons.stop(self.case, contact), "stop")
            else:
                yield from self._open()

    def _open(self) -> Iterator[PlanItem]:
        case = self.case
        for person in case.thankable:
            yield from self._thanks(person)
        if not case.sent((Kind.LETTER,), anyone=True):
            yield from self._one(Kind.LETTER, case.letter_to, case.letter)
        reader = addressee(case.notes)
        if not case.sent((Kind.CHECK_IN,), anyone=True):
            yield from self._one(Kind.CHECK_IN, reader, case.check_in)
        if case.call_made is None:
            yield from self._one(Kind.VOICEMAIL, case.call_to, case.call)
            yield from self._one(Kind.CALL_SHEET, case.call_to, case.call)
        if not case.sent((Kind.APPLICATION,), anyone=True):
            yield from self._one(Kind.APPLICATION, reader, case.application)

    def _thanks(self, person: Person | None) -> Iterator[PlanItem]:
        case = self.case
        if not case.by_post and case.thanked(person) is None:
            yield from self._one(Kind.THANK_YOU, person, case.thank_you(person))
        carded = case.after_meeting(case.sent((Kind.NOTE,), person), person)
        # A card needs somebody to open it; where post is the channel the team gets one all the same.
        if carded is None and (person is not None or case.by_post) and not (case.by_post and case.thanked(person)):
            yield from self._one(Kind.NOTE, person, case.note(person))

    def _rejection(self) -> Iterator[PlanItem]:
        case = self.case
        yield from self._done((Kind.REJECTION,))
        for person in case.notes.people:
            if writable(person, case.notes.channel) and not case.sent((Kind.REJECTION,), person):
                yield from self._one(Kind.REJECTION, person, Window(case.today))

    def _done(self, kinds: tuple[Kind, ...]) -> Iterator[PlanItem]:
        for contact in self.case.notes.contacts:
            if contact.kind in kinds:
                # One dated ahead is recorded all the same: nobody is told to send it.
                why = reasons.done(self.case, contact)
                yield self._item(contact.date, Kind(contact.kind), contact.to or None, why, "done")

    def _one(self, kind: Kind, person: Person | None, window: Window | None) -> Iterator[PlanItem]:
        state = window.state(self.case.today) if window else None
        if window is not None and state is not None:
            why = reasons.why(self.case, kind, person, window, state)
            yield self._item(window.start, kind, person.name if person else None, why, state)

    def _item(self, day: date, kind: Kind, to: str | None, why: str, state: str) -> PlanItem:
        notes = self.case.notes
        open_call = kind is Kind.VOICEMAIL and state in ("due", "late", "later")
        hours = self.hours if open_call else ""
        channel = self._channel(kind, to)
        return PlanItem(
            day, hours, kind, to, channel, why, reasons.SOURCES[kind] if state != "stop" else reasons.STOP_SOURCE,
            state, notes.company, notes.path, notes.role, self.timezone,
        )  # fmt: skip

    @property
    def hours(self) -> str:
        """The hours of a call and whose time they are."""
        hours = named_hour(self.case.notes.decision.follow_up) if self.case.call_day else ""
        whose = f"{self.timezone} time" if self.timezone else "their local time"
        return f"{hours or self.case.cadence.call_hours}, {whose}"

    def _channel(self, kind: Kind, to: str | None) -> str:
        if kind in (Kind.VOICEMAIL, Kind.CALL_SHEET):
            return "phone"
        if kind is Kind.NOTE:
            return "post"
        person = self.case.notes.person(to or "")
        if kind is Kind.LETTER:
            return "post" if self.case.by_post or (person and person.address.strip()) else "email"
        if kind is Kind.REJECTION and self.case.by_post and not (person and person.address.strip()):
            return "email"
        return "post" if self.case.by_post and kind is not Kind.THANK_YOU else "email"


def _check_zone(timezone: str) -> None:
    if not timezone:
        return
    # Imported here: they cost more than planning, and few settings need them.
    import difflib
    import zoneinfo

    try:
        zoneinfo.ZoneInfo(timezone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        # A city alone is what people type.
        known = {
            part.casefold(): zone
            for zone in sorted(zoneinfo.available_timezones())
            for part in (zone.rpartition("/")[2], zone)
        }
        near = difflib.get_close_matches(timezone.casefold().replace(" ", "_"), known, 1, 0.5)
        hint = f"; did you mean {known[near[0]]!r}?" if near else " (such as 'Europe/Paris')"
        raise ScheduleError(f"timezone: {timezone!r} is not the name of a time zone{hint}") from error
