"""W004: a card that cannot arrive in time."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.kinds import Kind
from drafts.timetable.cadence import DEFAULT
from drafts.timetable.workdays import Workdays
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.timing import where_to_point


@rule("W004", "card-too-late", severity="note", kinds=(Kind.NOTE,))
def card_too_late(document: Document, context: Context) -> Iterator[Hit]:
    """The decision falls before the post can bring the card.

    Post takes two to six business days. Needs the date of the decision, from the notes or the header.

    Bad:
        Kind: note
        To: Maria Alvarez
        Decision: 2026-11-23

        Dear Maria,
        ^^^^^^^^^^^

        Thank you for the tour.
    Good:
        Kind: note
        To: Maria Alvarez
        Decision: 2026-12-10

        Dear Maria,

        Thank you for the tour.
    """
    by = document.facts.decision
    if by is None or by < context.today:
        return
    arrives = Workdays(context.country).add(context.today, DEFAULT.post_fastest)
    if by < arrives:
        yield Hit(
            *where_to_point(document),
            f"posted today it arrives on {arrives.isoformat()} at the earliest, after the decision on {by.isoformat()}: "
            "send the e-mail now, and the card as an extra",
        )
