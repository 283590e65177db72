"""What plausible notes give a template: the least that must be there, and everything at its longest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from drafts.composing.moves import ALWAYS, PLAN
from drafts.kinds import Kind
from drafts.variables import SILENT, VARIABLES, moves
from drafts.whole import LeftOut

_SHORT: Mapping[str, str] = {
    "topic": "the new yard",
    "clause": "you plan by hand",
    "sentence": "You plan by hand.",
    "doing": "planning shifts",
    "first": "I plan shifts",
    "also": "I also plan shifts",
    "have": "two years of shifts",
    "to_do": "plan shifts",
    "asked": "whether I drive",
    "forward": "your call",
    "listed": "ACA",
}
_LONG: Mapping[str, str] = {
    "topic": "an old warehouse system that loses a trailer for eleven days whenever two depots use the same yard number",
    "clause": "every depot keeps its own spreadsheet of late loads, and nobody can say what an empty mile costs in the south",
    "sentence": "Every depot keeps its own spreadsheet of late loads, and nobody can say what an empty mile costs in the south.",
    "doing": "sitting with fourteen dispatchers for a month before changing a single report that they had asked us for",
    "first": "I built a forecast that predicts missed dock slots four hours ahead, which 40 planners now open every morning",
    "also": "I also built a forecast that predicts missed dock slots four hours ahead, which 40 planners now open every morning",
    "have": "eleven years of night shifts in two emergency departments, the last four of them as the nurse in charge",
    "to_do": "make the yard data reliable enough for planners to trust it on the first working day of every month",
    "asked": "how I would win over dispatchers who have trusted their own judgment for twenty years and been right",
    "forward": "your call on the first Friday in December, after you have spoken with the regional directors",
    "listed": "ACA, CISA, IELTS 7.5 and REPS level 4",
}
_TEXTS: Mapping[str, tuple[str, str]] = {
    "role": ("Nurse", "Assistant Operations Data Analyst"),
    "company": ("Arup", "the University Hospitals of Northern Scotland"),
    "company_plain": ("Arup", "University Hospitals of Northern Scotland"),
    "reader": ("Ada", "Professor Okonkwo-Lindqvist"),
    "colleague": ("Ada Li", "Professor Aisha Okonkwo-Lindqvist"),
    "own_words": (
        "I would look at the gate log first.",
        "I keep thinking about the trailer that you lost for eleven days; before I touched a report, I would start with the gate log.",
    ),
    "when": ("today", "on September 18"),
    "applied": ("on May 2", "on September 22"),
    "applied_day": ("May 2", "September 22"),
    "decision_day": ("May 9", "September 30"),
    "reader_name": ("Ada Li", "Professor Aisha Okonkwo-Lindqvist"),
    "reader_title": ("Head", "Deputy Director of Regional Operations"),
    "follow_up": ("call me", "call me in four days unless you have heard from us by then"),
    **dict.fromkeys(SILENT, ("", "")),
    "kind": ("", ""),
    "voice": ("warm", "warm"),
    "today": ("May 3, 2026", "September 19, 2026"),
    "greeting": ("Dear Ada,", "Dear Professor Okonkwo-Lindqvist,"),
    "sign_off": ("Best,", "With kind regards,"),
    "signature": ("Jo Li", "Maximiliana Featherstonehaugh\n+44 7700 900 461"),
    "heading": (
        "Jo Li\n\nMay 3, 2026\n\nArup",
        "Maximiliana Featherstonehaugh\n12 Dock Road\nSeattle, WA 98101\n\nSeptember 19, 2026\n\nUniversity Hospitals",
    ),
}
_ME = (
    {"name": "Jo Li"},
    {
        "name": "Maximiliana Featherstonehaugh",
        "phone": "206 555 0134",
        "email": "maximiliana@example.com",
        "address": "12 Dock Road\nSeattle, WA 98101",
    },
)
_MANY = 3
_MOVE = (
    "It was good to talk with you about the role and the team.",
    "It was a pleasure to talk with you on Wednesday about the position, and I am grateful that you made the time.",
)

PHONED = frozenset({Kind.VOICEMAIL})
"""Kinds that are not written without ``me.phone``."""


def always(kind: Kind | None) -> frozenset[str]:
    """The paths that every reader's notes give a template of this kind: what needs no fallback."""
    found = {name for name, variable in VARIABLES.items() if variable.always} | {"me.name"}
    for each in Kind if kind is None else (kind,):
        found |= moves(each)
    if kind in PHONED:
        found.add("me.phone")
    if kind is Kind.CALL_SHEET:
        found.add("reader_name")
    return frozenset(found)


def longest(kind: Kind | None) -> dict[str, Any]:
    """Everything that notes can hold, as long as people write it."""
    return _values(kind, VARIABLES, 1) | {"me": dict(_ME[1])}


def shortest(kind: Kind | None, needed: Iterable[str] = ()) -> dict[str, Any]:
    """What every reader's notes hold, and the paths that a template cannot do without, as short as people write it."""
    values = _values(kind, [name for name, variable in VARIABLES.items() if variable.always], 0)
    for path in sorted({*needed, *always(kind)}):
        root, _, form = path.partition(".")
        if form and root != "me":
            if root not in VARIABLES or form not in VARIABLES[root].forms or VARIABLES[root].many:
                continue
            values.setdefault(root, {})[form] = _SHORT.get(form, "")
        elif root in _TEXTS:
            values.setdefault(root, _TEXTS[root][0])
    me = {form: _ME[1][form] for path in {*needed, *always(kind)} if (form := path.removeprefix("me.")) in _ME[1]}
    return values | {"me": {**me, **_ME[0]}}


def _values(kind: Kind | None, names: Iterable[str], size: int) -> dict[str, Any]:
    forms = (_SHORT, _LONG)[size]
    values: dict[str, Any] = {}
    for name in names:
        variable = VARIABLES[name]
        fragment = {form: forms.get(form, "") for form in variable.forms}
        if variable.many:
            values[name] = [dict(fragment) for _ in range(_MANY * size)]
        else:
            values[name] = fragment if variable.forms else _TEXTS[name][size]
    for each in Kind if kind is None else (kind,):
        # With scanty notes only the moves that every message has are there.
        for step in PLAN[each]:
            carried = size or step.when == ALWAYS
            values.update(dict.fromkeys(step.moves, _MOVE[size] if carried else LeftOut()))
    values["kind"] = kind.value if kind else Kind.THANK_YOU.value
    return values
