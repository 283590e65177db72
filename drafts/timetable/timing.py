"""From when until when each message of one application is due, by the cadence and by what has already gone out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from drafts.kinds import Kind
from drafts.notes import Contact, Person
from drafts.timetable.addressee import addressee, by_rank, caller_named, interviewers
from drafts.timetable.call_words import asked_for_call
from drafts.timetable.history import History
from drafts.timetable.named_day import named_day


@dataclass(frozen=True, slots=True)
class Window:
    """When a message is due: from ``start``; best by ``best_by``, late after it; until ``end`` (None: no limit)."""

    start: date
    best_by: date | None = None
    end: date | None = None

    def state(self, today: date) -> str | None:
        """``later``, ``due`` or ``late`` on this day; None once the window has closed (or never opens)."""
        if self.end is not None and (today > self.end or self.start > self.end):
            return None
        if today < self.start:
            return "later"
        return "late" if self.best_by is not None and today > self.best_by else "due"


class Application(History):
    """The windows of one application, one for each message."""

    @property
    def thankable(self) -> list[Person | None]:
        """Everyone who interviewed; the hiring team where nobody is named."""
        return list(interviewers(self.notes)) or [None]

    def thank_you(self, person: Person | None) -> Window | None:
        """From the day after, or the same day before an early decision; late after 48 h; until the decision has passed."""
        met = self.met(person)
        if met is None:
            return None
        early = self.decision is not None and self.decision - met <= timedelta(days=self.cadence.thank_soon)
        start = met if early else met + timedelta(days=self.cadence.thank_after)
        return Window(start, self._thank_late(met), _earliest(self.decision, self._before_check_in))

    def note(self, person: Person | None) -> Window | None:
        """Beside the thank-you for 48 h; where post is the channel it is the thank-you."""
        window = self.thank_you(person)
        if window is None or self.by_post:
            return window
        return Window(window.start, window.best_by, _earliest(window.best_by, window.end))

    def _thank_late(self, met: date) -> date:
        if met.weekday() != 4:
            return met + timedelta(days=self.cadence.thank_late)
        # After a Friday the next business day is fine, which may be a Tuesday.
        return max(met + timedelta(days=self.cadence.friday_late), self.days.first_after(met))

    @cached_property
    def letter_to(self) -> Person | None:
        """The one person who gets the formal letter: the highest in rank among those thanked for the latest round."""
        rounds = {one.name: self.met(one) for one in self.notes.people}
        latest = max((met for met in rounds.values() if met is not None and met <= self.today), default=None)
        round_of = (one for one in by_rank(self.notes) if rounds[one.name] == latest)
        return next((one for one in round_of if self.thanked(one)), None)

    @property
    def letter(self) -> Window | None:
        """From the day after the thank-you, within a week of the interview."""
        met, thanked = self.met(self.letter_to), self.thanked(self.letter_to)
        if met is None or thanked is None:
            return None
        start = thanked.date + timedelta(days=1)
        # The row's own week would be empty if a thank-you or a note opened a gap before it.
        start = max(start, self.free_from({Kind.THANK_YOU, Kind.NOTE, Kind.LETTER}) or start)
        until = met + timedelta(days=self.cadence.letter_within)
        return Window(start, None, _earliest(until, self._before_check_in))

    def letter_after_thanks(self, person: Person | None) -> Window | None:
        """When a letter would follow a thank-you that is still to be sent on its first day."""
        window = self.thank_you(person)
        return Window(window.start + timedelta(days=1)) if window else None

    @cached_property
    def check_in(self) -> Window | None:
        """From the first business day after the decision date, or five after the interview, and a week after any contact."""
        base = self._check_in_base
        if base is None:
            return None
        free = self.gap_from + timedelta(days=self.cadence.gap) if self.gap_from else base
        start = self.days.from_day(max(base, free))
        return Window(start, start + timedelta(days=self.cadence.check_in_late))

    @cached_property
    def gap_from(self) -> date | None:
        """The last contact from which the check-in keeps its distance. A call of the same day is its companion."""
        return self.last_contact({Kind.CHECK_IN}, calls_of_today=False)

    @cached_property
    def _check_in_base(self) -> date | None:
        if self.last_meeting is None:
            return None
        if self.decision is not None:
            return self.days.first_after(self.decision)
        unknown = self.days.add(self.last_meeting, self.cadence.check_in_unknown)
        return max(unknown, self.days.from_day(self.write_day)) if self.write_day else unknown

    @property
    def _before_check_in(self) -> date | None:
        return self.check_in.start - timedelta(days=1) if self.check_in else None

    @cached_property
    def call_to(self) -> Person | None:
        """Who is called: whoever the words about calling name, else the addressee of the check-in."""
        return caller_named(self.notes, self.notes.decision.follow_up) or addressee(self.notes)

    @cached_property
    def call_wanted(self) -> bool:
        """Whether they asked for a call, or the recruiter works by phone."""
        return self.notes.channel.casefold() == "phone" or asked_for_call(self.notes.decision.follow_up)

    @cached_property
    def call_day(self) -> date | None:
        """The day that they named for a call."""
        if not self.call_wanted:
            return None
        said = self.notes.interview.date or self.last_meeting
        return named_day(self.notes.decision.follow_up, said, self.days)

    @cached_property
    def write_day(self) -> date | None:
        """The day that they named for writing, which stands in for a decision date that is not known."""
        if self.call_wanted or self.decision is not None:
            return None
        return named_day(self.notes.decision.follow_up, self.notes.interview.date or self.last_meeting, self.days)

    @property
    def call(self) -> Window | None:
        """On the day they named, late after it; where a call is welcome but no day was named, beside the check-in."""
        if self.call_day is not None:
            return Window(self.call_day, self.call_day)
        if not self.call_wanted or self.check_in is None:
            return None
        written = self.sent((Kind.CHECK_IN,), anyone=True)
        if written and written[-1].date != self.today:
            return None
        # The check-in of the same day is its companion, not a contact that opens a gap.
        return Window(self.today, self.today) if written else self.check_in

    @property
    def call_made(self) -> Contact | None:
        """The call that answers the one now due: on the named day or shortly before it, or at the check-in."""
        if self.call_day is not None:
            since = self.call_day - timedelta(days=self.cadence.early_call)
        elif self._check_in_base is not None:
            # A call beside a check-in that went out early answers it, though the day for either was still to come.
            since = min(self._check_in_base, self.call.start) if self.call else self._check_in_base
        else:
            return None
        return next((one for one in self.calls if one.date >= since), None)

    @property
    def application(self) -> Window | None:
        """Within a week of applying, where no interview has been spoken of."""
        applied, interview = self.notes.applied, self.notes.interview
        spoken_of = self.last_meeting or interview.time or interview.format or interview.length
        if applied is None or spoken_of:
            return None
        start = applied + timedelta(days=self.cadence.application_from)
        start = max(start, self.free_from({Kind.APPLICATION}) or start)
        return Window(start, None, applied + timedelta(days=self.cadence.application_until))


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)
