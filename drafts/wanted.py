"""What a command line means by a name and a voice, and how messages are named to people."""

from __future__ import annotations

from drafts.closest import closest, closest_name, folded
from drafts.errors import AfterwordError
from drafts.kinds import SPECS, Kind
from drafts.notes import Notes, Person
from drafts.render import VOICES
from drafts.writing import Missing


def known_voice(word: str) -> str:
    """The voice of that name. Raises AfterwordError, with the closest, for another name."""
    if word not in VOICES:
        near = closest(word, VOICES)
        raise AfterwordError(
            f"no voice {word!r}: choose from {', '.join(VOICES)}" + (f"; did you mean {near!r}?" if near else "")
        )
    return word


def person_named(notes: Notes, name: str) -> Person:
    """The person whom ``--to`` means: by whole name, or by a part that only one has. Raises AfterwordError where nobody is."""
    found = next((person for person in notes.people if folded(person.name) == folded(name)), None)
    sharing = [person for person in notes.people if folded(name) in folded(person.name).split()]
    if found is None and len(sharing) == 1:
        return sharing[0]
    if found is None:
        near = closest_name(name, [person.name for person in notes.people])
        meant = f"; did you mean {near!r}?" if near else "; add them under people"
        raise AfterwordError(f"--to {name!r}: the notes name nobody like that{meant}")
    return found


def lacking(missing: Missing) -> str:
    """One line: the message that cannot be written, and the keys that the notes lack."""
    return f"{label_of(missing.kind, missing.to)} cannot be written yet: the notes lack {', '.join(missing.keys)}"


def label_of(kind: Kind, to: str | None) -> str:
    """A message and its reader for people: "check-in email to Tom Becker"."""
    return (
        f"{SPECS[kind].title} to {to or 'the hiring team'}"
        if kind is not Kind.CALL_SHEET
        else f"call sheet for {to or 'the hiring team'}"
    )
