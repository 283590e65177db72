"""What each message needs of the notes to be written truthfully, and whom it can go to.

=============  ======================================================================================================
thank-you      something that was said with that person: their ``talked_about`` or ``learned``
note           the same
check-in       a sign that there was an interview: somebody in ``people``, ``interview.date`` or ``decision.by``
voicemail      the same, and ``me.phone``
call-sheet     a sign that there was an interview
rejection      a sign that there was an interview, or ``outcome: rejected``
application    nothing beyond ``me.name``, ``company`` and ``role``
letter         one of ``highlights``, and ``needs`` or something that was said with that person
=============  ======================================================================================================

Dates, addresses, outcome and contacts decide what is due and how it is handed over, never whether it can be written.
Every message can go to each of ``people``; where nobody is named, to the hiring team (None), which thank-yous and notes
cannot: thanks for a talk need somebody one talked with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from drafts.kinds import SPECS, Kind
from drafts.notefile.keys import HIRING_TEAM
from drafts.notes import Decision, Interview, Notes, Person


@dataclass(frozen=True, slots=True)
class Need:
    """One thing a message needs: whether the notes have it, the key to fill in, and that key in plain words.

    ``key`` and ``words`` may hold ``{name}``, the person's name.
    """

    met: Callable[[Notes, Person | None], bool]
    key: str
    words: str


_SOMEBODY = Need(lambda notes, person: person is not None, "people", "whom you met (people)")
_SAID = Need(
    lambda notes, person: person is None or bool(person.talked_about or person.learned),
    "people[{name}].talked_about",
    "what you and {name} talked about (talked_about), or what you learned from them (learned)",
)
_INTERVIEW = Need(
    lambda notes, person: bool(notes.people) or notes.interview != Interview() or notes.decision != Decision(),
    "interview.date",
    "when the interview was (interview.date), or whom you met (people)",
)
_REJECTED = Need(
    lambda notes, person: notes.outcome == "rejected" or _INTERVIEW.met(notes, person),
    "interview.date",
    "when the interview was (interview.date), or that they chose somebody else (outcome: rejected)",
)
_PHONE = Need(lambda notes, person: bool(notes.me.phone), "me.phone", "your phone number (me.phone)")
_HIGHLIGHT = Need(lambda notes, person: bool(notes.highlights), "highlights", "something that you bring (highlights)")
_SUBSTANCE = Need(
    lambda notes, person: bool(notes.needs) or (person is not None and _SAID.met(notes, person)),
    "needs",
    "what they need (needs), or something that was said (talked_about or learned, for a person)",
)

NEEDS: dict[Kind, tuple[Need, ...]] = {
    Kind.THANK_YOU: (_SOMEBODY, _SAID),
    Kind.NOTE: (_SOMEBODY, _SAID),
    Kind.CHECK_IN: (_INTERVIEW,),
    Kind.VOICEMAIL: (_INTERVIEW, _PHONE),
    Kind.REJECTION: (_REJECTED,),
    Kind.APPLICATION: (),
    Kind.LETTER: (_HIGHLIGHT, _SUBSTANCE),
    Kind.CALL_SHEET: (_INTERVIEW,),
}
"""The table above, as the program asks it."""


def recipients(notes: Notes, kind: Kind) -> tuple[Person | None, ...]:
    """Everybody a message of this kind can go to, in the notes' order; ``(None,)``, the hiring team, where nobody is named."""
    return notes.people or (None,)


def missing(notes: Notes, kind: Kind, person: Person | None) -> tuple[str, ...]:
    """The keys that the notes lack to write this message to this person (None: the hiring team). Empty: it can be written."""
    return tuple(need.key.format(name=_name(person)) for need in _unmet(notes, kind, person))


def check_report(notes: Notes) -> str:
    """What can be written from these notes and what is missing for the rest, a line or two for each kind, for a person."""
    width = max(len(spec.title) for spec in SPECS.values())
    lines = [f"{notes.path}: {notes.role} at {notes.company}" if notes.path else f"{notes.role} at {notes.company}"]
    for kind, spec in SPECS.items():
        ready, wanting = [], {}
        for person in recipients(notes, kind):
            unmet = _unmet(notes, kind, person)
            if not unmet:
                ready.append(_name(person))
            else:
                wanting[_name(person)] = "; ".join(need.words.format(name=_name(person)) for need in unmet)
        label = f"  {spec.title.ljust(width)}  "
        if ready:
            lines.append(f"{label}ready for {_listed(ready)}")
            label = " " * len(label)
        for name, words in _grouped(wanting):
            lines.append(f"{label}not yet for {name}: it needs {words}")
            label = " " * len(label)
    return "\n".join(lines)


def _unmet(notes: Notes, kind: Kind, person: Person | None) -> tuple[Need, ...]:
    return tuple(need for need in NEEDS[kind] if not need.met(notes, person))


def _name(person: Person | None) -> str:
    return person.name if person else f"the {HIRING_TEAM}"


def _grouped(wanting: dict[str, str]) -> list[tuple[str, str]]:
    """People who lack the same thing share a line."""
    by_words: dict[str, list[str]] = {}
    for name, words in wanting.items():
        by_words.setdefault(words, []).append(name)
    return [(_listed(names), words) for words, names in by_words.items()]


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
