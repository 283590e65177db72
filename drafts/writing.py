"""From notes to drafts: one message, or every message that is wanted, and what the notes lack for the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from drafts.allocate import allocate
from drafts.composing.panel import Panel
from drafts.draft import Draft, header_of
from drafts.errors import AfterwordError
from drafts.kinds import Kind
from drafts.needs import missing
from drafts.notes import Notes, Person
from drafts.render import library
from drafts.saving import write_out

__all__ = ["Draft", "Missing", "MissingFacts", "compose", "compose_all", "header_of", "write_out"]


@dataclass(frozen=True, slots=True)
class Missing:
    """A message that the notes cannot carry: the kind, the person's name (None: the hiring team), and the keys it misses."""

    kind: Kind
    to: str | None
    keys: tuple[str, ...]


class MissingFacts(AfterwordError):
    """The notes lack what a message needs; ``missing`` says what."""

    def __init__(self, lacking: Missing) -> None:
        """Name the message and the keys in one line."""
        self.missing = lacking
        reader = lacking.to or "the hiring team"
        super().__init__(f"{lacking.kind.value} to {reader}: the notes lack {', '.join(lacking.keys)}")


def compose(
    notes: Notes, kind: Kind, person: Person | None, *, voice: str = "warm", today: date, templates: Path | None = None
) -> Draft:
    """One message to one person (None: the hiring team), the same as it would be among all others of its kind.

    Raises ``MissingFacts`` with the keys that the notes lack, ``TemplateFault`` for a template that cannot be filled, and
    ``ValueError`` for a voice that does not exist.
    """
    keys = missing(notes, kind, person)
    if keys:
        raise MissingFacts(Missing(kind, person.name if person else None, keys))
    return Panel(notes, kind, voice=voice, today=today, templates=library(templates), shares=allocate(notes)).draft(
        person
    )


def compose_all(
    notes: Notes,
    wanted: Sequence[tuple[Kind, Person | None]],
    *,
    voice: str = "warm",
    today: date,
    templates: Path | None = None,
) -> tuple[list[Draft], list[Missing]]:
    """Every message wanted that the notes can carry, in the order asked for, and those that they cannot."""
    panels: dict[Kind, Panel] = {}
    shares = allocate(notes)
    drafts, lacking = [], []
    for kind, person in wanted:
        keys = missing(notes, kind, person)
        if keys:
            lacking.append(Missing(kind, person.name if person else None, keys))
            continue
        if kind not in panels:
            panels[kind] = Panel(notes, kind, voice=voice, today=today, templates=library(templates), shares=shares)
        drafts.append(panels[kind].draft(person))
    return drafts, lacking
