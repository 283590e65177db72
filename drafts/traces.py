"""Which notes a saved draft rests on, kept in its header as digests, so that an edited draft can be told what has changed since.

Digests, not the notes themselves: a jotted aside must not stand in a file that somebody may send.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from drafts.draft import Draft
from drafts.note_keys import text_at, texts_beside
from drafts.notes import Notes

_TRACE = re.compile(r"(?P<key>.+) (?P<digest>[0-9a-f]{8})$")


def traces(draft: Draft, notes: Notes) -> tuple[str, ...]:
    """The key of every note that the draft rests on, each with a digest of what it says now."""
    keys = dict.fromkeys(key for _, key in draft.sources)
    return tuple(f"{key} {_digest(text)}" for key in keys if (text := text_at(notes, key)) is not None)


def changes(saved: Sequence[str], draft: Draft, notes: Notes) -> list[str]:
    """What has changed in the notes since the traces ``saved`` were written; ``draft`` is what would be written now."""
    before = {found["key"]: found["digest"] for item in saved if (found := _TRACE.match(item))}
    lines = []
    for key, digest in before.items():
        if digest in {_digest(text) for text in texts_beside(notes, key)}:
            continue  # it says what it said, or stands at another place of its list
        text = text_at(notes, key)
        lines.append(f"{key} is gone" if text is None else f"{key} now reads {text!r}")
    for item in traces(draft, notes):
        found = _TRACE.match(item)
        if found and found["key"] not in before and found["digest"] not in before.values():
            lines.append(f"new is {found['key']}: {text_at(notes, found['key'])!r}")
    return lines


def _digest(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
