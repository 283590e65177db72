"""From when until when each message of one application is due, by the cadence and by what has already gone out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from drafts.addressee import addressee, by_rank, caller_named, interviewers, is_to
from drafts.cadence import Cadence
from drafts.kinds import Kind
from drafts.named_day import asked_for_call, named_day
from drafts.notes import Contact, Notes, Person
from drafts.workdays import Workdays

_CALLS = (Kind.VOICEMAIL, "call", "phone")
_UNSEEN = Kind.CALL_SHEET  # for one's own eyes: no contact with anybody


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


@dataclass(frozen=True)
class Application:
    """One notes file as the planner sees it on one day. ``today`` only decides which companion messages share a day."""

    notes: Notes
    today: date
    days: Workdays
    cadence: Cadence

    def met(self, person: Person | None) -> date | None:
        """When this person interviewed: their own date, else the interview's."""
        return person.met if person is not None and person.met is not None else self.notes.interview.date

    @cached_property
    def last_meeting(self) -> date | None:
        """The latest interview, of a second round too."""
        own = [person.met for person in self.notes.people if person.met is not None]
        first = [self.notes.interview.date] if self.notes.interview.date is not None else []
        return max(own + first, default=None)

    @cached_property
    def decision(self) -> date | None:
        """The promised decision date; one that a later interview has overtaken no longer counts."""
        by = self.notes.decision.by
        return None if by is not None and self.last_meeting is not None and by < self.last_meeting else by

    def sent(self, kinds: Iterable[str], person: Person | None = None, anyone: bool = False) -> list[Contact]:
        """What went out of these kinds, to this person or to anyone, oldest first."""
        wanted = set(kinds)
        found = [one for one in self.notes.contacts if one.kind in wanted]
        return sorted((one for one in found if anyone or is_to(one, person, self.notes)), key=lambda one: one.date)

    def thanked(self, person: Person | None) -> Contact | None:
        """The thank-you for this interview that this person had: where post is the channel, the note is one too."""
        kinds = (Kind.THANK_YOU, Kind.NOTE) if self.by_post else (Kind.THANK_YOU,)
        return self.after_meeting(self.sent(kinds, person), person)

    def after_meeting(self, contacts: list[Contact], person: Person | None) -> Contact | None:
        """The first of these that is no older than the person's interview: an earlier one was for an earlier round."""
        met = self.met(person)
        return next((one for one in contacts if met is None or one.date >= met), None)

    @property
    def by_post(self) -> bool:
        """Whether the recruiter writes by post, so that the handwritten note is the thank-you."""
        return self.notes.channel.casefold() == "post"

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
        """The one person who gets the formal letter: the highest in rank among those thanked."""
        return next((one for one in by_rank(self.notes) if self.thanked(one)), None)

    @property
    def letter(self) -> Window | None:
        """From the day after the thank-you, within a week of the interview."""
        met, thanked = self.met(self.letter_to), self.thanked(self.letter_to)
        if met is None or thanked is None:
            return None
        start = thanked.date + timedelta(days=1)
        # The row's own week would be empty if a thank-you or a note opened a gap before it.
        start = max(start, self._free_from({Kind.THANK_YOU, Kind.NOTE, Kind.LETTER}) or start)
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
        return self._last({Kind.CHECK_IN}, calls_of_today=False)

    @cached_property
    def _check_in_base(self) -> date | None:
        if self.last_meeting is None:
            return None
        if self.decision is not None:
            return self.days.first_after(self.decision)
        return self.days.add(self.last_meeting, self.cadence.check_in_unknown)

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
    def calls(self) -> list[Contact]:
        """The calls made, oldest first."""
        return self.sent(_CALLS, anyone=True)

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
            since = self._check_in_base
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
        start = max(start, self._free_from({Kind.APPLICATION}) or start)
        return Window(start, None, applied + timedelta(days=self.cadence.application_until))

    @cached_property
    def stop(self) -> tuple[Contact, date] | None:
        """The contact after which nothing follows, and the day from which that holds; an interview since then undoes it."""
        since = [one for one in self.calls if self._unanswered(one)]
        if len(since) >= self.cadence.calls:
            return since[self.cadence.calls - 1], since[self.cadence.calls - 1].date
        asked = [one for one in self.sent((*_CALLS, Kind.CHECK_IN), anyone=True) if self._unanswered(one)]
        if not asked:
            return None
        return asked[0], asked[0].date + timedelta(days=self.cadence.stop_after)

    def _unanswered(self, contact: Contact) -> bool:
        return self.last_meeting is None or contact.date >= self.last_meeting

    def _free_from(self, own: set[Kind]) -> date | None:
        """The first day that is a gap away from every contact but those of the kinds ``own``."""
        last = self._last(own)
        return last + timedelta(days=self.cadence.gap) if last else None

    def _last(self, own: set[Kind], calls_of_today: bool = True) -> date | None:
        counted = (
            one.date
            for one in self.notes.contacts
            if one.kind != _UNSEEN
            and one.kind not in own
            and (calls_of_today or one.kind not in _CALLS or one.date != self.today)
        )
        return max(counted, default=None)


def _earliest(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)
