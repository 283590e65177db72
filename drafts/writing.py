"""From notes to drafts: one message, or every message that is wanted, and what the notes lack for the others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from drafts.allocate import allocate
from drafts.composing.facts import Drawn
from drafts.composing.lacking import Missing, MissingFacts
from drafts.composing.panel import Panel
from drafts.composing.wholes import WholePanel
from drafts.draft import Draft, header_of
from drafts.kinds import Kind
from drafts.manner import AMERICAN, Manner
from drafts.needs import missing
from drafts.notes import Notes, Person
from drafts.render import library
from drafts.saving import write_out
from drafts.whole import Whole, find_whole

__all__ = ["Draft", "Missing", "MissingFacts", "compose", "compose_all", "header_of", "write_out"]


def compose(
    notes: Notes,
    kind: Kind,
    person: Person | None,
    *,
    voice: str = "warm",
    today: date,
    templates: tuple[Path, ...] = (),
    manner: Manner = AMERICAN,
) -> Draft:
    """One message to one person (None: the hiring team), the same as it would be among all others of its kind.

    Raises ``MissingFacts`` with the keys that the notes lack, ``TemplateFault`` for a template that cannot be filled, and
    ``ValueError`` for a voice that does not exist.
    """
    drafts, lacking = compose_all(notes, [(kind, person)], voice=voice, today=today, templates=templates, manner=manner)
    if lacking:
        raise MissingFacts(lacking[0])
    return drafts[0]


def compose_all(
    notes: Notes,
    wanted: Sequence[tuple[Kind | str, Person | None]],
    *,
    voice: str = "warm",
    today: date,
    templates: tuple[Path, ...] = (),
    manner: Manner = AMERICAN,
) -> tuple[list[Draft], list[Missing]]:
    """Every message wanted that the notes can carry, in the order asked for, and those that they cannot.

    A kind may be the name of one of the user's own; ``templates`` are their folders, the nearest first; ``manner`` is how the
    country writes.
    """
    panels: dict[str, Panel] = {}
    drawn: Drawn = {}
    shares = allocate(notes)
    known = library(templates)
    drafts: list[Draft] = []
    lacking: list[Missing] = []
    wholes: dict[str, Whole | None] = {}
    for name, person in wanted:
        if name not in wholes:
            wholes[name] = find_whole(known, name) if known.house else None
        whole = wholes[name]
        # A whole message needs what it names; one put together from moves, what its kind needs to be true.
        keys = () if whole else missing(notes, Kind(name), person)
        if keys:
            lacking.append(Missing(Kind(name), person.name if person else None, keys))
            continue
        try:
            if name not in panels:
                panel = partial(WholePanel, notes, whole) if whole else partial(Panel, notes, Kind(name))
                panels[name] = panel(
                    voice=voice, today=today, templates=known, shares=shares, manner=manner, drawn=drawn
                )
            drafts.append(panels[name].draft(person))
        except MissingFacts as error:
            lacking.append(error.missing)
    return drafts, lacking
