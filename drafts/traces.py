"""Which notes a saved draft rests on, kept in its header as digests, so that an edited draft can be told what has changed since.

Digests, not the notes themselves: a jotted aside must not stand in a file that somebody may send.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import date

from drafts.draft import Draft
from drafts.notes import Notes

_PERSONAL = re.compile(
    r"people\[(?P<name>.+)\]\.(?P<field>\w+)(?:\[(?P<index>\d+)\])?(?:\.(?P<part>question|answer))?$"
)
_LISTED = re.compile(r"(?P<field>highlights|needs|news)\[(?P<index>\d+)\]$")
_TRACE = re.compile(r"(?P<key>.+) (?P<digest>[0-9a-f]{8})$")


def traces(draft: Draft, notes: Notes) -> tuple[str, ...]:
    """The key of every note that the draft rests on, each with a digest of what it says now."""
    keys = dict.fromkeys(key for _, key in draft.sources)
    return tuple(f"{key} {_digest(text)}" for key in keys if (text := _text(notes, key)) is not None)


def changes(saved: Sequence[str], draft: Draft, notes: Notes) -> list[str]:
    """What has changed in the notes since the traces ``saved`` were written; ``draft`` is what would be written now."""
    before = {found["key"]: found["digest"] for item in saved if (found := _TRACE.match(item))}
    lines = []
    for key, digest in before.items():
        if digest in {_digest(text) for text in _beside(notes, key)}:
            continue  # it says what it said, or stands at another place of its list
        text = _text(notes, key)
        lines.append(f"{key} is gone" if text is None else f"{key} now reads {text!r}")
    for item in traces(draft, notes):
        found = _TRACE.match(item)
        if found and found["key"] not in before and found["digest"] not in before.values():
            lines.append(f"new is {found['key']}: {_text(notes, found['key'])!r}")
    return lines


def _digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _text(notes: Notes, key: str) -> str | None:
    """What the notes say under a key of a draft's sources; None where they say nothing (any more)."""
    texts = list(_beside(notes, key))
    found = _PERSONAL.match(key) or _LISTED.match(key)
    index = int(found["index"]) if found and found["index"] else 0
    return texts[index] if index < len(texts) and texts[index] else None


def _beside(notes: Notes, key: str) -> Iterable[str]:
    """The texts of the list in which a key stands, or the one text that it names."""
    if found := _LISTED.match(key):
        texts = getattr(notes, found["field"])
        return [getattr(each, "text", each) for each in texts]
    if found := _PERSONAL.match(key):
        person = notes.person(found["name"])
        values = getattr(person, found["field"], None)
        if found["part"]:
            return [getattr(each, found["part"]) for each in values or ()]
        return [values] if isinstance(values, str) else list(values or ())
    value: object = notes
    for step in key.split("."):
        value = getattr(value, step, None)
    return [value.isoformat() if isinstance(value, date) else value] if isinstance(value, (str, date)) else []
