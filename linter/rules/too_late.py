"""W002: sent after its time."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.timing import place_in_plan, where_to_point


@rule("W002", "too-late", severity="note")
def too_late(document: Document, context: Context) -> Iterator[Hit]:
    """The message is late, or its time has passed.

    A thank-you belongs within 48 hours; late is still better than never until the decision has fallen. Needs the notes.

    Notes:
        me: {name: Priya Raman}
        company: Northwind Freight
        role: Data Analyst
        interview: {date: 2026-11-11}
        decision: {by: 2026-12-02}
        people: [{name: Maria Alvarez}]
    Bad:
        Kind: thank-you
        To: Maria Alvarez

        Dear Maria,
        ^^^^^^^^^^^

        Thank you for the tour.
    Good:
        Kind: rejection
        To: Maria Alvarez

        Dear Maria,

        Thank you for letting me know.
    """
    place = place_in_plan(document, context)
    if place is None or place.stop:
        return
    if place.item and place.item.state == "late":
        yield Hit(
            *where_to_point(document),
            f"late: it was due from {place.item.date.isoformat()}; send it today, without excuses",
        )
    elif (
        place.item is None
        and place.due
        and place.due < context.today
        and document.kind in (Kind.THANK_YOU, Kind.NOTE, Kind.LETTER, Kind.APPLICATION)
    ):
        yield Hit(*where_to_point(document), f"its time has passed: it was due from {place.due.isoformat()}")
