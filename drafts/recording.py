"""What went out, recorded in the notes: one entry more in ``contacts``, everything else byte for byte as it was."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path

from drafts.atomic import write_bytes
from drafts.closest import closest, closest_name, folded, name_meant
from drafts.errors import AfterwordError
from drafts.kinds import SPECS, Kind
from drafts.notefile import characters
from drafts.notefile.decoding import read_text
from drafts.notefile.editing import CannotEdit, put
from drafts.notefile.keys import HIRING_TEAM, key
from drafts.notefile.tree import Mapping, Sequence, read_tree
from drafts.notes import Contact, Notes
from drafts.reading import parse


def record(path: Path, kind: str, to: str, date: datetime.date, today: datetime.date | None = None) -> str:
    """Add a contact to the notes file, and say so; where the same kind to the same person that day is there, change nothing.

    ``kind`` is a kind's word; ``to`` a person's name as in the notes (case does not matter, a part that only one has will do), or ""
    or "hiring team" for nobody in particular. Raises ``NotesError`` for notes that cannot be used, ``AfterwordError`` for a kind
    or name that is none and for a file that cannot be written. A day after ``today`` (where that is given) is recorded, and said
    to be one: a letter may be planned, a year mistyped.
    """
    decoded = read_text(path)
    notes = parse(decoded.text, str(path), path)
    contact = Contact(date, _kind(kind), _recipient(notes, to))
    if contact in notes.contacts:
        return f"{path} holds that already: {_described(contact)}; nothing was changed."
    entry = {"date": date.isoformat(), "kind": contact.kind} | ({"to": contact.to} if contact.to else {})
    try:
        changed = put(decoded.text, ("contacts", _length(decoded.text)), {**entry})
    except CannotEdit:
        line = f"contacts: [{{{', '.join(f'{name}: {value}' for name, value in entry.items())}}}]"
        raise AfterwordError(f"{path}: contacts cannot be added to safely; write it yourself: {line}") from None
    _verify(notes, contact, parse(changed, str(path), path))
    write_bytes(path, decoded.encode(changed))
    ahead = " That day is yet to come: is the date right?" if today and date > today else ""
    return f"{path}: recorded {_described(contact)}.{ahead}"


def _described(contact: Contact) -> str:
    return f"{SPECS[Kind(contact.kind)].title} to {contact.to or f'the {HIRING_TEAM}'}, {contact.date.isoformat()}"


def _length(text: str) -> int:
    """How many items ``contacts`` has as written (empty ones count: a new item goes behind them)."""
    tree = read_tree(text)
    contacts = tree.get("contacts") if isinstance(tree, Mapping) else None
    return len(contacts.items) if isinstance(contacts, Sequence) else 0


def _kind(word: str) -> str:
    known = [kind.value for kind in Kind]
    if folded(word) in known:
        return folded(word)
    near = closest(word, known)
    advice = f'did you mean "{near}"?' if near else f"write one of {', '.join(known)}"
    raise AfterwordError(f"{characters.shown(word)} is no message kind; {advice}")


def _recipient(notes: Notes, to: str) -> str:
    if not to.strip() or folded(to).removeprefix("the ") == HIRING_TEAM:
        return ""
    names = [person.name for person in notes.people]
    if found := name_meant(to, names):
        return found
    near = closest_name(to, names)
    if near:
        advice = f"did you mean {characters.shown(near)}?"
    else:
        advice = f"write one of {', '.join(names)}" if names else f'add them to people, or write "{HIRING_TEAM}"'
    raise AfterwordError(f"{characters.shown(to)} is nobody in people; {advice}")


def _verify(before: Notes, contact: Contact, after: Notes) -> None:
    """The last guard before somebody's file is replaced: only the contact may be new."""
    if after != dataclasses.replace(before, contacts=(*before.contacts, contact)):
        raise AfterwordError(f"{before.path}: {key('contacts').name} cannot be added to safely; nothing was changed")
