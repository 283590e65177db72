"""The interview notes: one application at one company, as the program holds them.

Values are text exactly as the notes give it (white space in lists and folded blocks collapsed); dates are ``date``.
Absent is ``None`` for a date and ``""`` or ``()`` for everything else. ``drafts.reading`` builds these from a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Me:
    """The candidate, who signs every message."""

    name: str
    email: str = ""
    phone: str = ""
    address: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """When and how the interview went; ``time`` and ``length`` as typed ("14:00", "45 minutes")."""

    date: date | None = None
    time: str = ""
    format: str = ""
    length: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """When a decision was promised, by whom, and what was said about following up."""

    by: date | None = None
    who: str = ""
    next_steps: str = ""
    follow_up: str = ""


@dataclass(frozen=True, slots=True)
class Concern:
    """A question outside the candidate's comfort zone, and the answer they would give now."""

    question: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody met (or to be written to) at the company."""

    name: str
    title: str = ""
    part: str = ""
    email: str = ""
    address: str = ""
    greeting: str = ""
    talked_about: tuple[str, ...] = ()
    learned: tuple[str, ...] = ()
    concerns: tuple[Concern, ...] = ()
    own_words: str = ""
    closing: str = ""
    met: date | None = None


@dataclass(frozen=True, slots=True)
class Highlight:
    """Something the candidate brings; ``to`` names the person for whom it is reserved ("" for nobody: the key ``for``)."""

    text: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A message that went out. ``kind`` is a message kind's word; ``to`` a person's name, or "" for the hiring team."""

    date: date
    kind: str
    to: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """The whole of one notes file."""

    me: Me
    company: str
    role: str
    applied: date | None = None
    interview: Interview = field(default_factory=Interview)
    decision: Decision = field(default_factory=Decision)
    channel: str = ""
    people: tuple[Person, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    needs: tuple[str, ...] = ()
    news: tuple[str, ...] = ()
    outcome: str = "pending"
    contacts: tuple[Contact, ...] = ()
    path: Path | None = None

    def person(self, name: str) -> Person | None:
        """The person whose ``name`` is exactly this one, or None."""
        return next((person for person in self.people if person.name == name), None)
