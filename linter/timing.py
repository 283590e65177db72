"""Where a draft stands in the follow-up plan of its notes: what the timing rules ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from drafts.schedule import PlanItem, due_date, plan
from linter.context import Context
from linter.document import Document


@dataclass(frozen=True, slots=True)
class Place:
    """The plan's open line for this draft (None: there is none), the day it was due from, and whether all is stopped."""

    item: PlanItem | None
    due: date | None
    stop: PlanItem | None


def place_in_plan(document: Document, context: Context) -> Place | None:
    """The draft's place in its notes' plan on the day of the check; None without notes, or where the kind is a guess."""
    notes = document.facts.notes
    if notes is None or document.kind_guessed:
        return None
    items = plan([notes], context.today, context.country)
    mine = [item for item in items if item.kind is document.kind and item.to == (document.to or None)]
    open_item = next((item for item in mine if item.state in ("due", "late", "later")), None)
    stop = next((item for item in items if item.state == "stop"), None)
    person = notes.person(document.to) if document.to else None
    return Place(open_item, due_date(notes, document.kind, person, context.today, country=context.country), stop)


def where_to_point(document: Document) -> tuple[int, int]:
    """A timing finding is about the whole draft: it stands at the greeting, else at the first sentence."""
    if document.greeting:
        return document.greeting
    if document.sentences:
        return document.sentences[0].start, document.sentences[0].end
    return document.section.text_start, document.section.end
