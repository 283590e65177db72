"""W001: sent before its time."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.timing import place_in_plan, where_to_point


@rule("W001", "too-soon", severity="note")
def too_soon(document: Document, context: Context) -> Iterator[Hit]:
    """The message would go out before its time.

    A check-in before the promised date has passed reads as pressure, and a contact within a week of the last one as need
    (sources S0, S1, S3). Needs the notes.

    Notes:
        me: {name: Priya Raman}
        company: Northwind Freight
        role: Data Analyst
        interview: {date: 2026-11-18}
        decision: {by: 2026-12-02}
        people: [{name: Maria Alvarez, part: hiring manager}]
    Bad:
        Kind: check-in
        To: Maria Alvarez

        Dear Maria,
        ^^^^^^^^^^^

        I am still keen on the role.
    Good:
        Kind: thank-you
        To: Maria Alvarez

        Dear Maria,

        Thank you for the tour.
    """
    place = place_in_plan(document, context)
    if place and place.item and place.item.state == "later":
        why = place.item.why.rstrip(".")
        yield Hit(*where_to_point(document), f"not before {place.item.date.isoformat()}: {why}")
