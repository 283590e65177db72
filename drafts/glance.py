"""A panel at a glance: who gets what, when it is due, how long it is, which highlight it uses, and what the check said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from drafts.composing.facts import spoke
from drafts.composing.words import met_on
from drafts.days import MONTHS, WEEKDAYS
from drafts.draft import Draft
from drafts.kinds import SPECS, Kind
from drafts.notes import Notes
from drafts.speech import spoken_seconds, word_count

_HEAD = ("To", "Message", "Due", "Length", "Highlight", "Check")
_HIGHLIGHT = 44


@dataclass(frozen=True, slots=True)
class Row:
    """One draft of the table; ``check`` is what the linter said of it ("" where nobody asked).

    ``wanted`` is False for what is written because everything was asked for, and is not to be sent as things stand.
    """

    draft: Draft
    due: date | None
    check: str = ""
    wanted: bool = True


def glance(
    notes: Notes, drafts: Sequence[Draft], checks: Sequence[str], *, today: date, country: str, asked_for: bool
) -> str:
    """The table of these drafts, reader by reader, each with its word of ``checks``; ``asked_for``: by their kinds, so all are wanted."""
    rows = [
        Row(draft, due_day(notes, draft, today, country), said, wanted=asked_for or _to_send(notes, draft, today))
        for draft, said in zip(drafts, checks, strict=True)
    ]
    rows.sort(key=lambda row: [draft.to for draft in drafts].index(row.draft.to))
    return f"\n{table(rows)}".rstrip("\n")


def due_day(notes: Notes, draft: Draft, today: date, country: str) -> date | None:
    """The day on which a draft is due; None for one that never is."""
    from drafts.schedule import due_date

    person = notes.person(draft.to) if draft.to else None
    return due_date(notes, draft.kind, person, today, country=country)


def _to_send(notes: Notes, draft: Draft, today: date) -> bool:
    """Whether a message can be sent as things stand: after a decision the note of thanks alone, and an application only to
    somebody whom one has not met.
    """
    if draft.kind is Kind.REJECTION:
        return notes.outcome == "rejected"
    if notes.outcome in ("rejected", "offer", "withdrawn"):
        return False
    person = notes.person(draft.to) if draft.to else None
    return draft.kind is not Kind.APPLICATION or not spoke(notes, person) or (met_on(notes, person) or today) > today


def table(rows: Sequence[Row]) -> str:
    """The rows as lines of even columns, the reader's name once for all that they get; a column without entries is left away."""
    cells = [_HEAD, *(_cells(row, index and rows[index - 1]) for index, row in enumerate(rows))]
    shown = [column for column in range(len(_HEAD)) if any(line[column] for line in cells[1:])]
    widths = {column: max(len(line[column]) for line in cells) for column in shown}
    lines = ["  ".join(line[column].ljust(widths[column]) for column in shown).rstrip() for line in cells]
    return "\n".join([lines[0], "  ".join("-" * widths[column] for column in shown), *lines[1:]]) + "\n"


def _cells(row: Row, before: Row | int) -> tuple[str, ...]:
    draft = row.draft
    again = isinstance(before, Row) and before.draft.to == draft.to
    due = f"{WEEKDAYS[row.due.weekday()][:3]} {row.due.day} {MONTHS[row.due.month - 1][:3]}" if row.due else ""
    due = due if row.wanted else "not due"
    highlight = "; ".join(draft.highlights)
    if len(highlight) > _HIGHLIGHT:
        highlight = highlight[: _HIGHLIGHT - 1].rsplit(" ", 1)[0] + "…"
    who = "" if again else draft.to or "hiring team"
    return (who, SPECS[draft.kind].title, due, _length(draft), highlight, row.check)


def _length(draft: Draft) -> str:
    """Words between greeting and closing, as the limits count them; a voicemail's seconds; nothing for a call sheet."""
    limits = SPECS[draft.kind].limits
    if limits is None:
        return ""
    if limits.unit == "seconds":
        return f"{spoken_seconds(draft.body):.0f} s"
    return f"{word_count(' '.join(draft.body.split(chr(10) * 2)[1:-1]))} words"
