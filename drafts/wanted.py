"""What a command line means by a name, a voice and a kind, and how messages are named to people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from drafts.closest import closest_name, did_you_mean, name_meant
from drafts.composing.own_words import among
from drafts.draft import Draft
from drafts.errors import AfterwordError
from drafts.kinds import SPECS, Kind
from drafts.manner import manner_of
from drafts.needs import recipients
from drafts.notes import Notes, Person
from drafts.render import VOICES, library
from drafts.writing import Missing, compose_all


class Asked(Protocol):
    """What a command line asked for that is about one kind of message: to whom, in which voice, on which day, in whose manner."""

    @property
    def names(self) -> Sequence[str]:
        """Whom ``--to`` names; none: everyone."""

    @property
    def voice(self) -> str:
        """The voice."""

    @property
    def today(self) -> date:
        """The day to write as of."""

    @property
    def country(self) -> str:
        """The setting ``country``."""

    @property
    def language(self) -> str:
        """The setting ``language``."""

    @property
    def templates(self) -> tuple[Path, ...]:
        """The user's own folders, the nearest first."""


def readers(notes: Notes, kind: Kind, names: Sequence[str]) -> list[Person | None]:
    """Those whom a message goes to: the people named, else everyone it can go to. Raises AfterwordError for a name that nobody has."""
    return [person_named(notes, name) for name in names] or list(recipients(notes, kind))


def drafts_for(notes: Notes, kind: Kind, asked: Asked, say: Callable[[str], None]) -> tuple[list[Draft], bool]:
    """The drafts of one kind that were asked for, and whether the notes could carry all of them; what they lack is said.

    Raises:
        AfterwordError: a name that nobody has, a voice that is none.
    """
    people = readers(notes, kind, asked.names)
    drafts, missed = compose_all(
        notes,
        [(kind, person) for person in people],
        voice=known_voice(asked.voice, asked.templates),
        today=asked.today,
        templates=asked.templates,
        manner=manner_of(asked.country, asked.language),
    )
    for missing in missed:
        say(f"afterword: {lacking(missing)}")
    for draft in drafts:
        for line in among(draft.left_out):
            say(f"{label_of(draft.kind, draft.to, draft.own_kind)}: left out {line}")
    return drafts, not missed


def known_voice(word: str, templates: tuple[Path, ...] = ()) -> str:
    """The voice of that name, the program's or one of the folders ``templates``.

    Raises:
        AfterwordError: no such voice; the closest is named.
    """
    known = (*VOICES, *library(templates).own.voices)
    if word not in known:
        raise AfterwordError(f"no voice {word!r}: choose from {', '.join(known)}{did_you_mean(word, known)}")
    return word


def known_kind(word: str, own: Mapping[str, Kind]) -> Kind | str:
    """The kind of that name, or the name itself where it is one of the user's ``own``.

    Raises:
        AfterwordError: no such kind; the closest is named.
    """
    if word in set(Kind):
        return Kind(word)
    if word not in own:
        known = [*(kind.value for kind in Kind), *own]
        raise AfterwordError(
            f"--kind {word!r} is no message: choose from {', '.join(known)}{did_you_mean(word, known)}"
        )
    return word


def person_named(notes: Notes, name: str) -> Person:
    """The person whom ``--to`` means (see ``name_meant``). Raises AfterwordError where nobody is."""
    names = [person.name for person in notes.people]
    found = name_meant(name, names)
    if found is None:
        near = closest_name(name, names)
        meant = f"; did you mean {near!r}?" if near else "; add them under people"
        raise AfterwordError(f"--to {name!r}: the notes name nobody like that{meant}")
    return next(person for person in notes.people if person.name == found)


def lacking(missing: Missing) -> str:
    """One line: the message that cannot be written, and the keys that the notes lack."""
    return f"{label_of(missing.kind, missing.to)} cannot be written yet: the notes lack {', '.join(missing.keys)}"


def label_of(kind: Kind, to: str | None, own: str = "") -> str:
    """A message and its reader for people: "check-in email to Tom Becker"; ``own`` is the name of a kind of the user's own."""
    word = "for" if kind is Kind.CALL_SHEET else "to"
    return f"{own or SPECS[kind].title} {word} {to or 'the hiring team'}"
