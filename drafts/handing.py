"""A draft handed over: to the clipboard, as a mail file, as a mailto: link."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from drafts.atomic import make_folder, write_bytes
from drafts.draft import Draft
from drafts.kinds import SPECS
from drafts.notes import Notes
from drafts.saving import file_names
from drafts.wanted import label_of

Write = Callable[[str], None]


class Handover(Protocol):
    """What was asked for: ``eml`` a folder for mail files, ``links`` mailto: links, ``to_clipboard`` a copy."""

    @property
    def eml(self) -> Path | None:
        """The folder for mail files."""

    @property
    def links(self) -> bool:
        """Whether to print mailto: links."""

    @property
    def to_clipboard(self) -> bool:
        """Whether to copy the one draft."""


def hand_over(notes: Notes, drafts: Sequence[Draft], wish: Handover, out: Write, say: Write) -> bool:
    """Hand the drafts over as asked; whether all of them could be. What could not is named to ``say``."""
    complete = True
    if wish.eml:
        complete = _write_mails(notes, drafts, wish.eml, say)
    if wish.links:
        complete = _print_links(notes, drafts, out, say) and complete
    if wish.to_clipboard:
        _copy(drafts[0], out, say)
    return complete


def _print_links(notes: Notes, drafts: Sequence[Draft], out: Write, say: Write) -> bool:
    """Print a link for each e-mail, one a line; whether all of them fitted into one."""
    from drafts.mail import MAILTO_LIMIT, MailError, mailto

    complete = True
    for draft in drafts:
        if not SPECS[draft.kind].has_subject:
            say(f"{label_of(draft.kind, draft.to, draft.own_kind)}: is no e-mail, so it has no link")
            continue
        person = notes.person(draft.to) if draft.to else None
        try:
            link = mailto(draft.subject, draft.body, person.email if person else "")
        except MailError as error:
            say(f"afterword: {label_of(draft.kind, draft.to, draft.own_kind)}: no link: {error}")
            complete = False
            continue
        if link is None:
            say(
                f"afterword: {label_of(draft.kind, draft.to, draft.own_kind)}: no link: it would be longer than the {MAILTO_LIMIT:,} characters "
                "that mail programs take; use --eml FOLDER"
            )
            complete = False
        else:
            out(f"{link}\n")
    return complete


def _write_mails(notes: Notes, drafts: Sequence[Draft], folder: Path, say: Write) -> bool:
    """Write the mails that can be written; whether that was all of them."""
    from drafts.mail import MailError, eml

    mails, complete = [], True
    for draft in drafts:
        if not SPECS[draft.kind].has_subject:
            say(f"{label_of(draft.kind, draft.to, draft.own_kind)}: is no e-mail, so no .eml was written")
            continue
        person = notes.person(draft.to) if draft.to else None
        try:
            mails.append(
                (
                    draft,
                    eml(
                        draft.subject,
                        draft.body,
                        draft.to or "",
                        person.email if person else "",
                        notes.me.name,
                        notes.me.email,
                        draft.html,
                    ),
                )
            )
        except MailError as error:
            say(f"afterword: {label_of(draft.kind, draft.to, draft.own_kind)}: no .eml was written: {error}")
            complete = False
    for draft, raw in mails:
        make_folder(folder)
        path = (folder / file_names([draft], notes)[0]).with_suffix(".eml")
        write_bytes(path, raw)
        say(f"wrote {path}")
    return complete


def _copy(draft: Draft, out: Write, say: Write) -> None:
    from drafts.handoff import HandoffError, copy

    what = label_of(draft.kind, draft.to, draft.own_kind)
    try:
        copy(draft.text)
    except HandoffError as error:
        say(f"{error}; here is the text to copy by hand")
        out(f"{draft.text}\n")
        return
    say(f"copied the {what}" + (f"; its subject is: {draft.subject}" if draft.subject else ""))
