"""What has happened so far in one application: who was met when, what went out to whom, and whether it is over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from drafts.kinds import Kind
from drafts.notes import Contact, Notes, Person
from drafts.timetable.addressee import is_to
from drafts.timetable.cadence import Cadence
from drafts.timetable.workdays import Workdays

_CALLS = (Kind.VOICEMAIL, "call", "phone")
_UNSEEN = Kind.CALL_SHEET  # for one's own eyes: no contact with anybody


@dataclass(frozen=True)
class History:
    """One notes file as the planner sees it on one day. ``today`` only decides which messages share a day or a round."""

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

    @cached_property
    def calls(self) -> list[Contact]:
        """The calls made, oldest first."""
        return self.sent(_CALLS, anyone=True)

    @cached_property
    def stop(self) -> tuple[Contact, date] | None:
        """The contact after which nothing follows, and the day from which that holds; an interview since then undoes it."""
        calls = [one for one in self.calls if self._unanswered(one)]
        asked = [one for one in self.sent((*_CALLS, Kind.CHECK_IN), anyone=True) if self._unanswered(one)]
        ends = [(one, one.date) for one in calls[self.cadence.calls - 1 : self.cadence.calls]]
        ends += [(one, one.date + timedelta(days=self.cadence.stop_after)) for one in asked[:1]]
        return min(ends, key=lambda end: end[1], default=None)

    def _unanswered(self, contact: Contact) -> bool:
        return self.last_meeting is None or contact.date >= self.last_meeting

    def free_from(self, own: set[Kind]) -> date | None:
        """The first day that is a gap away from every contact but those of the kinds ``own``."""
        last = self.last_contact(own)
        return last + timedelta(days=self.cadence.gap) if last else None

    def last_contact(self, own: set[Kind], calls_of_today: bool = True) -> date | None:
        """The date of the last contact with anyone but those of the kinds ``own``; calls of today count only if asked."""
        counted = (
            one.date
            for one in self.notes.contacts
            if one.kind != _UNSEEN
            and one.kind not in own
            and (calls_of_today or one.kind not in _CALLS or one.date != self.today)
        )
        return max(counted, default=None)
