"""What ``card --kind voicemail`` does once its options are read: the script of each call, shown, printed, rehearsed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from drafts.calls.page import CallPage, call_pages, show, too_long
from drafts.calls.rehearsal import rehearse
from drafts.calls.script import script
from drafts.cards.lengths import CardError
from drafts.cards.printing import Printing, write_pages
from drafts.errors import AfterwordError
from drafts.kinds import SPECS, Kind
from drafts.notes import Notes
from drafts.schedule import call_time
from drafts.speech import WORDS_PER_MINUTE
from drafts.wanted import drafts_for, readers

Write = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class CallRequest:
    """What the command line asked for; ``rate`` in words a minute; ``live``: on a terminal, where a line can be rewritten."""

    names: Sequence[str]
    voice: str
    today: date
    rate: int = WORDS_PER_MINUTE
    rehearse: bool = False
    live: bool = False
    country: str = ""
    timezone: str = ""
    printing: Printing = field(default_factory=Printing)
    language: str = "en"
    templates: tuple[Path, ...] = ()


def show_calls(notes: Notes, request: CallRequest, out: Write, say: Write) -> int:
    """Print each voicemail as a page to read from; 1 where one is too long, 2 where the notes cannot carry one.

    Raises:
        AfterwordError: a name that nobody has, a setting that means nothing, several calls to rehearse at once.
    """
    request.printing.check()
    people = readers(notes, Kind.VOICEMAIL, request.names)
    if request.rehearse and len(people) != 1:
        raise AfterwordError(f"--rehearse takes exactly one voicemail, and this is {len(people)}; choose it with --to")
    drafts, complete = drafts_for(notes, Kind.VOICEMAIL, request, say)
    limits = SPECS[Kind.VOICEMAIL].limits
    limit = limits.warn if limits else 0
    when = call_time(notes, request.today, request.country, request.timezone)
    pages = [
        CallPage(draft.to or "the hiring team", when, script(draft.body, request.rate, limit), limit)
        for draft in drafts
    ]
    out("\n".join(show(page) for page in pages))
    if request.printing.wanted and pages:
        _print(pages, request.printing, say)
    if request.rehearse and pages:
        out("\n")
        began = time.monotonic()
        rehearse(
            pages[0].script,
            out,
            lambda moment: time.sleep(max(0.0, began + moment - time.monotonic())),
            live=request.live,
        )
    return int(any(too_long(page) for page in pages)) if complete else 2


def _print(pages: Sequence[CallPage], printing: Printing, say: Write) -> None:
    sheets = [sheet for page in pages for sheet in call_pages(page, printing.paper)]
    texts = [text for page in pages for text in (page.to, *(phrase.text for phrase in page.script.phrases))]
    try:
        write_pages(printing, sheets, "Voicemail to read from", texts, say)
    except CardError as error:
        raise AfterwordError(str(error)) from error
