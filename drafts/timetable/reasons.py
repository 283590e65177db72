"""Why a message stands in the plan: one plain sentence that names the dates, and the source of the rule."""

from __future__ import annotations

from datetime import date, timedelta

from drafts.kinds import Kind
from drafts.notes import Contact, Person
from drafts.timetable.timing import Application, Window
from drafts.timetable.workdays import spoken

SOURCES: dict[Kind, str] = {
    Kind.THANK_YOU: "S0 S1 S2 S3 S4: thank everyone who interviewed within 24-48 hours",
    Kind.NOTE: "S0 S1 S2 S3: mail a handwritten note within 48 hours, beside the email",
    Kind.LETTER: "S4: a formal letter within a week, after the first thank-you",
    Kind.CHECK_IN: "S0 S3: check in once, a day or two after the decision date, never on it; S3 S1: a week between contacts",
    Kind.VOICEMAIL: "S0 S1 S2: call on exactly the day they named, or when the deadline has passed; two calls at most",
    Kind.CALL_SHEET: "S0: know before any call what to ask and what to answer",
    Kind.APPLICATION: "S2: show interest within a week of applying",
    Kind.REJECTION: "S2: thank them, wish them well; climbtheladder, jobstrack: within 24-48 hours, never to a no-reply address",
}
STOP_SOURCE = "S1 S2: no answer a week after a check-in or a call, or two calls made: move on, kindly"


def why(case: Application, kind: Kind, person: Person | None, window: Window, state: str) -> str:
    """The reason for an open item: the day it counts from, the day it is best by, and what lateness means."""
    match kind:
        case Kind.THANK_YOU | Kind.NOTE:
            return _thanks(case, kind, person, window, state)
        case Kind.LETTER:
            return _letter(case, person, window)
        case Kind.CHECK_IN:
            return _check_in(case, window, state)
        case Kind.VOICEMAIL | Kind.CALL_SHEET:
            return _call(case, kind, window, state)
        case Kind.APPLICATION:
            applied, end = case.notes.applied, window.end
            return f"You applied on {_day(applied)} and no interview is set: a short note shows interest until {_day(end)}."
        case Kind.REJECTION:
            return f"They chose someone else: a gracious reply goes out within 48 hours, once, so send it on {_day(window.start)}."


def done(case: Application, contact: Contact) -> str:
    """What the record of a message sent means for what follows."""
    if contact.date > case.today:
        return f"Recorded as sent on {spoken(contact.date)}, which is still to come."
    sent = f"Sent on {spoken(contact.date)}"
    stop = case.stop
    if case.notes.outcome == "pending" and stop is not None and stop[0] == contact and stop[1] > case.today:
        return f"{sent}; if no answer has come by {spoken(stop[1])}, move on, kindly."
    return f"{sent}."


def stop(case: Application, contact: Contact) -> str:
    """Why nothing more goes out."""
    calls = [one for one in case.calls if one.date <= contact.date]
    if contact in calls and len(calls) >= case.cadence.calls:
        dates = " and ".join(spoken(one.date) for one in calls[: case.cadence.calls])
        return f"You have called on {dates}: a further call would be too many, so move on, kindly."
    what = "check-in" if contact.kind == Kind.CHECK_IN else "call"
    return f"No answer is recorded a week after your {what} of {spoken(contact.date)}: move on, kindly."


def _thanks(case: Application, kind: Kind, person: Person | None, window: Window, state: str) -> str:
    text = f"You met on {_day(case.met(person))}"
    what = "a thank-you" if kind is Kind.THANK_YOU else "a handwritten note"
    if kind is Kind.NOTE and case.by_post:
        what = "the note, which is the thank-you here,"
    if state == "late":
        until = f", until {_day(window.end)}" if window.end else ""
        text += f": {what} was due by {_day(window.best_by)}, but late thanks are better than none{until}"
    elif window.start == case.met(person) and kind is Kind.THANK_YOU:
        text += f" and the decision falls on {_day(case.decision)}: thank them the same day"
    else:
        goes = "goes out" if kind is Kind.THANK_YOU else "goes to the post"
        text += f": {what} {goes} from {_day(window.start)} and by {_day(window.best_by)}"
    return text + (_post(case, window) if kind is Kind.NOTE else "") + "."


def _post(case: Application, window: Window) -> str:
    """What to know about the post where the decision may come before the card."""
    posted = max(window.start, case.today)
    if case.decision is None or case.decision < posted:
        return ""
    fastest, slowest = case.cadence.post_fastest, case.cadence.post_slowest
    if case.days.add(posted, fastest) > case.decision:
        arrives = "cannot arrive before"
    elif case.days.add(posted, slowest) > case.decision:
        arrives = "may not arrive before"
    else:
        return ""
    return (
        f"; post takes {fastest}-{slowest} business days, so the card {arrives} the decision on {_day(case.decision)}:"
        " email now, the card is an extra"
    )


def _letter(case: Application, person: Person | None, window: Window) -> str:
    thanked = case.thanked(person)
    return (
        f"You met on {_day(case.met(person))} and sent your thanks on"
        f" {_day(thanked.date if thanked else None)}: a formal letter may follow until {_day(window.end)}."
    )


def _check_in(case: Application, window: Window, state: str) -> str:
    if case.decision is not None:
        base = f"They promised a decision by {_day(case.decision)}"
    elif case.write_day is not None:
        said = " ".join(case.notes.decision.follow_up.split())
        base = f'No decision date is known and they said "{said}", which is {_day(case.write_day)}'
    else:
        base = (
            f"No decision date is known and the interview was on {_day(case.last_meeting)},"
            f" {case.cadence.check_in_unknown} business days before a check-in is due"
        )
    gap = case.gap_from
    kept = (
        f", a week after your last contact on {_day(gap)}"
        if gap and gap + timedelta(case.cadence.gap) >= window.start
        else ""
    )
    when = "was due from" if state == "late" else "is due from"
    more = ", and is still worth sending" if state == "late" else ""
    return f"{base}: one check-in {when} {_day(window.start)}{kept}{more}."


def _call(case: Application, kind: Kind, window: Window, state: str) -> str:
    said = " ".join(case.notes.decision.follow_up.split())
    if case.call_day is not None:
        text = f'They said "{said}", which is {_day(case.call_day)}'
        if state == "late":
            text += "; that day has passed"
        elif not case.days.is_business_day(case.call_day):
            text += ", no business day, so expect to leave a message"
    else:
        text = f"A call may stand beside the check-in that is due from {_day(window.start)}"
    if kind is Kind.CALL_SHEET:
        return f"{text}: have this sheet before you when you call."
    return f"{text}: call once, and leave a brief message if nobody answers."


def _day(day: date | None) -> str:
    return spoken(day) if day is not None else "a day that the notes do not name"
