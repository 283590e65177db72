"""Drafts as files in a folder: one each, whole or not at all, and never over what somebody has edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from drafts import saved
from drafts.atomic import make_folder, write_bytes
from drafts.composing.words import slug
from drafts.draft import Draft, header_of
from drafts.notes import Notes
from drafts.traces import changes, traces


@dataclass(frozen=True, slots=True)
class Written:
    """What ``write_out`` did with one draft: ``kept`` where an edited file was left as it is.

    ``changes`` says what has changed in the notes since a kept file was written.
    """

    draft: Draft
    path: Path
    kept: bool = False
    changes: tuple[str, ...] = ()


def write_out(drafts: Sequence[Draft], notes: Notes, folder: Path, *, force: bool = False) -> list[Written]:
    """Save each draft in a file of its own in ``folder``, which is made where it is missing.

    A file that somebody edited since it was written is kept, unless ``force``; all others are written. Raises
    ``AfterwordError`` where the folder or a file cannot be written.
    """
    make_folder(folder)
    names = file_names(drafts, notes)
    written = []
    for draft, name in zip(drafts, names, strict=True):
        path = folder / name
        page = path.with_suffix(".html")
        kept = not force and (_edited(path) or (bool(draft.html) and _page_edited(path, page)))
        if not kept:
            header = {**header_of(draft, notes), "Notes": traces(draft, notes)}
            html = f"{draft.html}\n".encode() if draft.html else b""
            if html:
                header["Page"] = _digest(html)
            write_bytes(path, saved.join(header, draft.text).encode("utf-8"))
            if html:
                write_bytes(page, html)
        written.append(Written(draft, path, kept, _changes(path, draft, notes) if kept else ()))
    return written


def file_names(drafts: Sequence[Draft], notes: Notes) -> list[str]:
    """A file name for each draft; whoever else is in the notes, a person's name always gives the same one.

    Names that read alike on a file system that takes capitals for small letters are told apart by their place in the notes.
    """
    slugs = _slugs(notes)
    # A kind of one's own ("cover-letter") must not meet a person's name ("Ann Cover") in the middle.
    return [
        f"{slugs[draft.to] if draft.to else 'hiring-team'}{'--' if draft.own_kind else '-'}{draft.name}.txt"
        for draft in drafts
    ]


def _slugs(notes: Notes) -> dict[str, str]:
    taken = {"hiring-team"}
    found = {}
    for index, person in enumerate(notes.people, start=1):
        plain = slug(person.name) or f"person-{index}"
        name, count = plain, 1
        while name in taken:
            count += 1
            name = f"{plain}-{count}"
        taken.add(name)
        found[person.name] = name
    return found


def _changes(path: Path, draft: Draft, notes: Notes) -> tuple[str, ...]:
    """What has changed in the notes since the file was written; nothing where it does not say what it rests on."""
    try:
        header = saved.split(path.read_text(encoding="utf-8"))[0].header
    except (OSError, UnicodeDecodeError):
        return ()
    return tuple(changes(header["notes"].items, draft, notes)) if "notes" in header else ()


def _digest(content: bytes) -> str:
    return sha256(content.replace(b"\r\n", b"\n")).hexdigest()[:16]


def _page_edited(path: Path, page: Path) -> bool:
    """Whether the page beside a saved draft is no longer the one that was written with it."""
    if not page.is_file():
        return False
    try:
        header = saved.split(path.read_text(encoding="utf-8"))[0].header
        return "page" not in header or header["page"].value.strip() != _digest(page.read_bytes())
    except (OSError, UnicodeDecodeError):
        return True


def _edited(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        return saved.edited(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        # What cannot be read as a draft of ours is somebody's own: it is kept.
        return True
