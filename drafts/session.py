"""What ``draft`` and ``plan`` do once their options are read: choose, write, print, hand over."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from drafts import proofreading
from drafts.atomic import make_folder, write_bytes
from drafts.draft import Draft, header_of
from drafts.errors import AfterwordError
from drafts.glance import due_day, glance
from drafts.handing import hand_over
from drafts.key_words import in_words
from drafts.kinds import SPECS, Kind
from drafts.manner import manner_of
from drafts.needs import recipients
from drafts.notes import Notes, Person
from drafts.render import library
from drafts.saved import join
from drafts.saving import write_out
from drafts.wanted import known_kind, known_voice, label_of, lacking, person_named
from drafts.writing import compose_all

Write = Callable[[str], None]
Check = Callable[[Sequence[str]], Sequence[str]]
"""What is said of saved drafts, in a word or two each. The linter's part: nothing in ``drafts`` imports it."""

Wanted = tuple[Kind | str, Person | None]
Paths = dict[tuple[str, str | None], Path]


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What the command line of ``draft`` asked for; no kinds and not ``everything``: what is due.

    ``templates`` are the user's own folders, the nearest first.
    """

    kinds: Sequence[str]
    names: Sequence[str]
    everything: bool
    voice: str
    today: date
    out: Path | None
    force: bool
    to_clipboard: bool
    eml: Path | None
    links: bool
    as_json: bool
    country: str
    timezone: str
    language: str = "en"
    templates: tuple[Path, ...] = ()


def draft_messages(
    notes: Notes,
    request: DraftRequest,
    out: Write,
    say: Write,
    *,
    check: Check | None = None,
    doubts: proofreading.Check | None = None,
) -> int:
    """Write the drafts asked for; returns the exit status: 2 where one that was asked for by name or kind cannot be written.

    ``check`` fills the last column of the table that closes ``--all``; jots that ``doubts`` finds wrong are mended or left out.

    Raises:
        AfterwordError: a name that nobody has, a wish that cannot be met; nothing has been written then.
    """
    wanted = _wanted(notes, request)
    if not wanted:
        say(_nothing_due(notes, request))
        if request.as_json:
            out(json.dumps({"version": 1, "drafts": []}, indent=2) + "\n")
        return 2 if request.to_clipboard else 0
    voice = known_voice(request.voice, request.templates)
    write = partial(
        compose_all,
        wanted=wanted,
        voice=voice,
        today=request.today,
        templates=request.templates,
        manner=manner_of(request.country, request.language),
    )
    read = proofreading.proofread(notes, write, doubts) if doubts else proofreading.Proofread(*write(notes))
    drafts, missed = read.drafts, read.missed
    for line in read.mended:
        say(in_words(line))
    for missing in missed:
        say(f"afterword: {lacking(missing)}")
    if request.to_clipboard and len(drafts) != 1:
        raise AfterwordError(
            f"--copy takes exactly one draft, and this is {len(drafts)}; choose it with --kind and --to"
        )
    for draft in drafts:
        for line in draft.left_out:
            say(f"{label_of(draft.kind, draft.to, draft.own_kind)}: left out {in_words(line)}")
    paths = _save(notes, drafts, request, say) if drafts else {}
    # With --format json, stdout is one JSON document and nothing else.
    handed_over = hand_over(
        notes, drafts, request, (lambda text: say(text.rstrip("\n"))) if request.as_json else out, say
    )
    if request.as_json:
        objects = [_object(notes, draft, request, paths) for draft in drafts]
        out(json.dumps({"version": 1, "drafts": objects}, ensure_ascii=False, indent=2) + "\n")
    elif not (request.out or request.eml or request.links or request.to_clipboard):
        out("\n".join(join(header_of(draft, notes), draft.text) for draft in drafts))
    if request.everything and len(drafts) > 1:
        texts = [_saved_text(notes, draft, paths.get((draft.name, draft.to))) for draft in drafts]
        checks = check(texts) if check else [""] * len(drafts)
        say(glance(notes, drafts, checks, today=request.today, country=request.country, asked_for=bool(request.kinds)))
    return 2 if not handed_over or (missed and (request.kinds or request.names)) else 0


def _saved_text(notes: Notes, draft: Draft, path: Path | None) -> str:
    """The draft as it stands in its file, which somebody may have edited; else as it would be saved."""
    if path is not None:
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            pass
    return join(header_of(draft, notes), draft.text)


def _wanted(notes: Notes, request: DraftRequest) -> list[Wanted]:
    people = [person_named(notes, name) for name in request.names]
    if request.everything or request.kinds:
        own = library(request.templates).own.kinds
        kinds = [known_kind(word, own) for word in request.kinds] or [*Kind, *own]
        wanted = [(kind, person) for kind in kinds for person in recipients(notes, own.get(kind) or Kind(kind))]
    elif people:
        return [(kind, person) for kind, person in _due(notes, request) if person in people]
    else:
        return _due(notes, request)
    return [(kind, person) for kind, person in wanted if not people or person in people]


def _due(notes: Notes, request: DraftRequest) -> list[Wanted]:
    from drafts.schedule import due

    found = [(kind, person) for kind, person, _ in due(notes, request.today, request.country, request.timezone)]
    return list(dict.fromkeys(found))


def _nothing_due(notes: Notes, request: DraftRequest) -> str:
    from drafts.schedule import plan

    items = plan([notes], request.today, request.country, request.timezone)
    later = next((item for item in items if item.state == "later"), None)
    stop = next((item for item in items if item.state == "stop"), None)
    if notes.outcome == "rejected" and not items:
        what = "a rejection note needs an address that can be answered (people: email or address)"
    elif notes.outcome in ("offer", "withdrawn"):
        what = f"the outcome is {notes.outcome}"
    elif later:
        what = f"next is the {SPECS[later.kind].title}{f' to {later.to}' if later.to else ''}, {later.date.isoformat()}"
    elif stop:
        what = stop.why.rstrip(".")
    else:
        what = "the notes give no date for anything more"
    return f"nothing is due on {request.today.isoformat()}: {what}. --all writes every message, --kind one of them"


def _save(notes: Notes, drafts: Sequence[Draft], request: DraftRequest, say: Write) -> Paths:
    """Write the drafts to the folder asked for; the path of each."""
    if request.out is None:
        return {}
    written = write_out(drafts, notes, request.out, force=request.force)
    for saved in written:
        say(f"kept {saved.path}: you edited it (--force overwrites it)" if saved.kept else f"wrote {saved.path}")
        for change in saved.changes:
            say(f"  changed in the notes since: {in_words(change)}")
    return {(saved.draft.name, saved.draft.to): saved.path for saved in written}


def _object(notes: Notes, draft: Draft, request: DraftRequest, paths: Paths) -> dict[str, Any]:
    due = due_day(notes, draft, request.today, request.country)
    path = paths.get((draft.name, draft.to))
    own = {"template": draft.own_kind} if draft.own_kind else {}
    return {
        "kind": draft.kind.value,
        **own,
        "to": draft.to,
        "subject": draft.subject or None,
        "body": draft.body,
        "highlights": list(draft.highlights),
        "due": due.isoformat() if due else None,
        "path": str(path) if path else None,
        "sources": [{"text": text, "key": key} for text, key in draft.sources],
    }


def show_plan(
    notes_list: Sequence[Notes],
    today: date,
    country: str,
    timezone: str,
    *,
    ics_path: Path | None,
    as_json: bool,
    out: Write,
    say: Write,
) -> None:
    """Print the plan, and write it as a calendar where asked."""
    from drafts.schedule import plan
    from drafts.timetable import planview

    try:
        items = plan(notes_list, today, country, timezone)
    except ValueError as error:
        raise AfterwordError(str(error)) from error
    out(
        json.dumps(planview.json(items, today), ensure_ascii=False, indent=2) + "\n"
        if as_json
        else planview.text(items, today)
    )
    if ics_path:
        from drafts.timetable.calendar_file import ics

        make_folder(ics_path.parent)
        write_bytes(ics_path, ics(items, today))
        say(f"wrote {ics_path}")
