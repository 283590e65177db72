"""W003: one message too many."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule
from linter.timing import place_in_plan, where_to_point


@rule("W003", "too-often", severity="note")
def too_often(document: Document, context: Context) -> Iterator[Hit]:
    """The message has gone out already, or the time has come to stop.

    One check-in, two calls at the most; a week without an answer after that means moving on (sources S1, S2). Needs the notes.

    Notes:
        me: {name: Priya Raman, phone: 555-0148}
        company: Northwind Freight
        role: Data Analyst
        interview: {date: 2026-11-02}
        people: [{name: Maria Alvarez}]
        contacts: [{date: 2026-11-03, kind: thank-you, to: Maria Alvarez}, {date: 2026-11-10, kind: check-in, to: Maria Alvarez}]
    Bad:
        Kind: check-in
        To: Maria Alvarez

        Dear Maria,
        ^^^^^^^^^^^

        I am still keen on the role.
    Good:
        Kind: note
        To: Maria Alvarez

        Dear Maria,

        Thank you for the tour.
    """
    notes = document.facts.notes
    place = place_in_plan(document, context)
    if notes is None or place is None or document.kind is Kind.CALL_SHEET:
        return
    sent = [
        contact for contact in notes.contacts if contact.kind == document.kind.value and contact.date <= context.today
    ]
    if document.kind not in (Kind.CHECK_IN, Kind.VOICEMAIL, Kind.LETTER):
        sent = [contact for contact in sent if contact.to == document.to]
    allowed = 2 if document.kind is Kind.VOICEMAIL else 1
    if len(sent) >= allowed and place.item is None:
        days = ", ".join(contact.date.isoformat() for contact in sent)
        yield Hit(*where_to_point(document), f"went out already ({days}): another one looks needy")
    elif place.stop and document.kind in (Kind.CHECK_IN, Kind.VOICEMAIL):
        yield Hit(*where_to_point(document), place.stop.why)
