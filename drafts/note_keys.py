"""Keys of the notes (``people[Aisha Khan].talked_about[0]``, ``highlights[2]``): the text that one names, and another in its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from drafts.notes import Notes, Person

PERSONAL = r"people\[(?P<name>(?:[^\[\]]|\[[^\[\]]*\])+)\]\.(?P<field>\w+)(?:\[(?P<index>\d+)\])?(?:\.(?P<part>question|answer))?"
LISTED = r"(?P<field>highlights|needs|news)\[(?P<index>\d+)\]"
"""The two forms of a key as patterns; a name may hold a pair of brackets of its own."""

_PERSONAL, _LISTED = re.compile(PERSONAL), re.compile(LISTED)

JOTTED = frozenset({"talked_about", "learned", "concerns", "closing", "highlights", "needs", "news"})
"""The fields that hold jots, which a letter says in other words."""


def field_of(key: str) -> str:
    """The field that a key names, "" for one of another form ("interview.date")."""
    found = _PERSONAL.fullmatch(key) or _LISTED.fullmatch(key)
    return found["field"] if found else ""


def text_at(notes: Notes, key: str) -> str | None:
    """What the notes say under a key; None where they say nothing (any more)."""
    texts = list(texts_beside(notes, key))
    found = _PERSONAL.fullmatch(key) or _LISTED.fullmatch(key)
    index = int(found["index"]) if found and found["index"] else 0
    return texts[index] if index < len(texts) and texts[index] else None


def texts_beside(notes: Notes, key: str) -> Iterable[str]:
    """The texts of the list in which a key stands, or the one text that it names."""
    if found := _LISTED.fullmatch(key):
        texts = getattr(notes, found["field"])
        return [getattr(each, "text", each) for each in texts]
    if found := _PERSONAL.fullmatch(key):
        person = notes.person(found["name"])
        values = getattr(person, found["field"], None)
        if found["part"]:
            return [getattr(each, found["part"]) for each in values or ()]
        return [values] if isinstance(values, str) else list(values or ())
    value: object = notes
    for step in key.split("."):
        value = getattr(value, step, None)
    return [value.isoformat() if isinstance(value, date) else value] if isinstance(value, (str, date)) else []


def with_text(notes: Notes, key: str, text: str) -> Notes:
    """The notes with ``text`` under the key of a jot; "" counts for none, and every other key stays what it was.

    Raises ``KeyError`` for a key that names no jot.
    """
    if found := _LISTED.fullmatch(key):
        name, index = found["field"], int(found["index"])
        exchanged: Any = _exchanged(getattr(notes, name), index, "text", text)
        return replace(notes, **{name: exchanged})
    place = _PERSONAL.fullmatch(key)
    if place is None or notes.person(place["name"]) is None:
        raise KeyError(key)

    def changed(person: Person) -> Person:
        old = getattr(person, place["field"])
        new: Any = text if isinstance(old, str) else _exchanged(old, int(place["index"]), place["part"] or "", text)
        return replace(person, **{place["field"]: new})

    return replace(
        notes,
        people=tuple(changed(person) if person.name == place["name"] else person for person in notes.people),
    )


def _exchanged(values: tuple[Any, ...], index: int, part: str, text: str) -> tuple[Any, ...]:
    old = values[index]
    new = text if isinstance(old, str) else replace(old, **{part: text})
    return (*values[:index], new, *values[index + 1 :])
