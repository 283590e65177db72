"""From notes to drafts: every reader's message of a kind is written side by side, so that no two of them sound alike."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from drafts.allocate import allocate, in_turn
from drafts.card_text import sentences
from drafts.choose import Taken, score
from drafts.draft import Draft, header_of
from drafts.errors import AfterwordError
from drafts.facts import Facts, gather
from drafts.kinds import SPECS, Kind
from drafts.moves import ALWAYS, PLAN, ROOM, Step
from drafts.needs import missing, recipients
from drafts.notes import Notes, Person
from drafts.render import VOICES, Library, Phrasing, library
from drafts.saving import write_out
from drafts.speech import spoken_seconds
from drafts.words import address_block, contact_lines, long_date, sign_off_lines

__all__ = ["Draft", "Missing", "MissingFacts", "compose", "compose_all", "header_of", "write_out"]

_SUBJECT_LIMIT = 60
_BRIEF = 0.4
"""How far into the target range a message in the brief voice may go."""


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
    return _Panel(notes, kind, voice, today, library(templates)).draft(person)


def compose_all(
    notes: Notes,
    wanted: Sequence[tuple[Kind, Person | None]],
    *,
    voice: str = "warm",
    today: date,
    templates: Path | None = None,
) -> tuple[list[Draft], list[Missing]]:
    """Every message wanted that the notes can carry, in the order asked for, and those that they cannot."""
    panels: dict[Kind, _Panel] = {}
    drafts, lacking = [], []
    for kind, person in wanted:
        keys = missing(notes, kind, person)
        if keys:
            lacking.append(Missing(kind, person.name if person else None, keys))
            continue
        if kind not in panels:
            panels[kind] = _Panel(notes, kind, voice, today, library(templates))
        drafts.append(panels[kind].draft(person))
    return drafts, lacking


@dataclass
class _Message:
    """One message while it is being put together: the phrasing and text of every move chosen so far."""

    person: Person | None
    facts: Facts
    chosen: dict[str, tuple[Phrasing, str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.person.name if self.person else ""

    def stems(self) -> set[str]:
        return {stem for phrasing, _ in self.chosen.values() for stem in phrasing.stems}

    def text(self, without: str = "") -> str:
        return " ".join(text for move, (_, text) in self.chosen.items() if move != without)


class _Panel:
    """All messages of one kind from one set of notes."""

    def __init__(self, notes: Notes, kind: Kind, voice: str, today: date, templates: Library) -> None:
        if voice not in VOICES:
            raise ValueError(f"no voice {voice!r}: choose from {', '.join(VOICES)}")
        self.notes, self.kind, self.voice, self.today, self.library = notes, kind, voice, today, templates
        self.shares = allocate(notes)
        self.taken = Taken()
        self.said: set[str] = set()
        self.drafts: dict[str, Draft] = {}
        for person in self._readers():
            self.drafts[person.name if person else ""] = self._write(person)

    def draft(self, person: Person | None) -> Draft:
        """The message to this person; to the hiring team even where people are named."""
        name = person.name if person else ""
        if name not in self.drafts:
            self.drafts[name] = self._write(person)
        return self.drafts[name]

    def _readers(self) -> list[Person | None]:
        order = {person.name: index for index, person in enumerate(in_turn(self.notes))}
        able = [person for person in recipients(self.notes, self.kind) if not missing(self.notes, self.kind, person)]
        return sorted(able, key=lambda person: order[person.name] if person else -1)

    def _write(self, person: Person | None) -> Draft:
        share = self.shares[person.name if person else ""]
        message = _Message(person, gather(self.notes, self.kind, person, share, self.today))
        for step in PLAN[self.kind]:
            if self._due(step, message):
                self._add(step, message)
        return self._finish(message)

    def _due(self, step: Step, message: _Message) -> bool:
        limits = SPECS[self.kind].limits
        return step.when in {ALWAYS, ROOM} or (limits is not None and self._length(message.text()) < limits.target[0])

    def _length(self, text: str) -> float:
        limits = SPECS[self.kind].limits
        if limits and limits.unit == "seconds":
            return spoken_seconds(text)
        return sum(1 for token in text.split() if any(char.isalnum() for char in token))

    def _most(self, step: Step) -> float:
        limits = SPECS[self.kind].limits
        if limits is None:
            return float("inf")
        few, many = limits.target
        if self.voice == "brief" and step.when == ROOM and self.kind is not Kind.LETTER:
            return max(few, few + (many - few) * _BRIEF)
        return many

    def _add(self, step: Step, message: _Message) -> None:
        """Add the step's first move that the facts carry and the length allows; what must stand is added at any length."""
        shortest: tuple[float, Phrasing, str] | None = None
        so_far = self._spoken_before(message)
        for move in step.moves:
            if move in message.chosen:
                continue
            for phrasing in self._preferred(move, message):
                text = self._tidy(phrasing.fill(message.facts.values))
                length = self._length(f"{so_far} {text}")
                if step.when != ALWAYS and text in self.said:
                    continue
                if length <= self._most(step):
                    self._take(message, phrasing, text)
                    return
                if shortest is None or length < shortest[0]:
                    shortest = (length, phrasing, text)
        if shortest and step.when == ALWAYS:
            self._take(message, shortest[1], shortest[2])

    def _spoken_before(self, message: _Message) -> str:
        greeting = f"Hello {message.facts.values['reader']}," if self.kind is Kind.VOICEMAIL else ""
        return f"{greeting} {message.text()}"

    def _take(self, message: _Message, phrasing: Phrasing, text: str) -> None:
        message.chosen[phrasing.move] = (phrasing, text)
        self.said.add(text)
        self.taken.add([phrasing.place, *self._slots_used(phrasing, message)])

    def _slots_used(self, phrasing: Phrasing, message: _Message) -> list[str]:
        """Which note in which form: two readers who share a topic get it in different forms where there are any."""
        used = []
        for need in sorted(phrasing.needs):
            root, _, slot = need.partition(".")
            if slot and root in message.facts.raw:
                used.append(f"{message.facts.raw[root].casefold()}\0{slot}")
        return used

    def _preferred(self, move: str, message: _Message) -> list[Phrasing]:
        """The wordings that fit, the best first: one that nobody has, in the right voice, unlike the rest of the letter."""
        spoken = message.stems()
        return sorted(
            (phrasing for phrasing in self.library.phrasings(self.kind, move) if phrasing.fits(message.facts.values)),
            key=partial(self._order, message=message, spoken=spoken),
        )

    def _order(self, phrasing: Phrasing, message: _Message, spoken: set[str]) -> tuple[int, int, int, int]:
        shared_form = sum(self.taken[used] for used in self._slots_used(phrasing, message))
        weaker = sum(_weaker(need, message.facts.values) for need in phrasing.needs)
        return (
            self.taken[phrasing.place],
            self._voice_rank(phrasing),
            len(phrasing.stems & spoken) + 8 * shared_form + 6 * weaker,
            score(self.notes.me.name, self.notes.company, message.name, phrasing.place),
        )

    def _voice_rank(self, phrasing: Phrasing) -> int:
        if phrasing.voice == self.voice:
            return 0
        if phrasing.voice == "any":
            return 0 if self.voice == "warm" else 1
        return 2

    def _tidy(self, text: str) -> str:
        if self.kind is Kind.CALL_SHEET:
            return "\n".join(line.strip() for line in text.strip().splitlines() if line.strip())
        return " ".join(text.split())

    # The whole message -----------------------------------------------------------------------------------------------

    def _finish(self, message: _Message) -> Draft:
        facts = message.facts
        moves = {move: "" for step in PLAN[self.kind] for move in step.moves}
        moves |= {move: text for move, (_, text) in message.chosen.items()}
        arrangement = self._preferred_arrangement(message, moves)
        self.taken.add([arrangement.place])
        middle = _paragraphs(arrangement.fill({**facts.values, **moves}), keep_lines=self.kind is Kind.CALL_SHEET)
        body, sign_off = self._framed(middle, message)
        return Draft(
            kind=self.kind,
            to=message.person.name if message.person else None,
            subject=self._subject(message) if SPECS[self.kind].has_subject else "",
            body=body,
            highlights=tuple(
                dict.fromkeys(facts.raw[root] for root in sorted(self._roots(message)) if root.startswith("highlight"))
            ),
            sources=tuple(self._sources(message, sign_off)),
            left_out=tuple(facts.left_out),
            heading=_heading(self.notes, message.person, self.today) if self.kind is Kind.LETTER else "",
        )

    def _preferred_arrangement(self, message: _Message, moves: dict[str, str]) -> Phrasing:
        values = {**message.facts.values, **moves}
        fitting = [phrasing for phrasing in self.library.phrasings(self.kind, "message") if phrasing.fits(values)]
        return min(fitting, key=partial(self._order, message=message, spoken=set()))

    def _framed(self, middle: str, message: _Message) -> tuple[str, str]:
        """Greeting before, closing and signature behind, each as its kind has them."""
        if self.kind is Kind.CALL_SHEET:
            return middle, ""
        greeting = self._tidy(
            self._first("greeting_spoken" if self.kind is Kind.VOICEMAIL else "greeting", message).fill(
                message.facts.values
            )
        )
        if self.kind is Kind.VOICEMAIL:
            return f"{greeting} {middle}", ""
        sign_off = self._first("sign_off_formal" if self.kind is Kind.LETTER else "sign_off", message)
        self._take(message, sign_off, closing := self._tidy(sign_off.fill(message.facts.values)))
        signature = "\n".join([*sign_off_lines(self.notes.me), *contact_lines(self.notes.me, self.kind)])
        return f"{greeting}\n\n{middle}\n\n{closing}\n{signature}", closing

    def _first(self, move: str, message: _Message) -> Phrasing:
        return self._preferred(move, message)[0]

    def _subject(self, message: _Message) -> str:
        fallback = ""
        for phrasing in self._preferred("subject", message):
            subject = self._tidy(phrasing.fill(message.facts.values))
            subject = subject[:1].upper() + subject[1:]
            if len(subject) <= _SUBJECT_LIMIT:
                self.taken.add([phrasing.place])
                return subject
            fallback = fallback or subject
        return fallback[:_SUBJECT_LIMIT].rsplit(" ", 1)[0]

    def _roots(self, message: _Message) -> set[str]:
        return {need.partition(".")[0] for phrasing, _ in message.chosen.values() for need in phrasing.needs}

    def _sources(self, message: _Message, sign_off: str) -> list[tuple[str, str]]:
        found = []
        for phrasing, text in message.chosen.values():
            if text == sign_off:
                continue
            parts = text.splitlines() if self.kind is Kind.CALL_SHEET else sentences(text)
            for sentence in parts:
                keys = [
                    key for root, key in message.facts.keys.items() if _within(message.facts.values[root], sentence)
                ]
                found += [(sentence, key) for key in keys or [f"templates/{phrasing.place}"]]
        return found


_STRONGER = {
    "highlight": ("first", "have", "doing"),
    "talk": ("topic", "clause", "sentence"),
    "learned": ("clause", "topic"),
    "need": ("to_do", "topic"),
}
"""The forms of a fragment from the strongest to the one that is a makeshift."""


def _weaker(need: str, facts: Mapping[str, Any]) -> int:
    """How many stronger forms of this fragment there are than the one needed."""
    root, _, slot = need.partition(".")
    forms = _STRONGER.get(root.rstrip("23"), ())
    if slot not in forms:
        return 0
    return sum(1 for form in forms[: forms.index(slot)] if form in facts[root])


def _within(value: Any, sentence: str) -> bool:
    """Whether a fact's text stands in a sentence, in any of its forms."""
    if isinstance(value, str):
        return re.search(rf"(?<!\w){re.escape(value)}(?!\w)", sentence) is not None
    return any(_within(part, sentence) or (slot == "sentence" and sentence in part) for slot, part in value.items())


def _paragraphs(text: str, *, keep_lines: bool) -> str:
    """A message's paragraphs, white space made single; one that the notes left too thin to stand alone joins the next."""
    blocks = [block for block in re.split(r"\n[ \t]*\n", text) if block.strip()]
    if keep_lines:
        return "\n\n".join("\n".join(line.rstrip() for line in block.strip().splitlines()) for block in blocks)
    joined: list[str] = []
    for block in (" ".join(block.split()) for block in blocks):
        if joined and (len(joined[-1].split()) < _THIN or len(block.split()) < _THIN):
            joined[-1] += f" {block}"
        else:
            joined.append(block)
    return "\n\n".join(joined)


_THIN = 14
"""A paragraph of fewer words than this does not stand alone."""


def _heading(notes: Notes, person: Person | None, today: date) -> str:
    """Sender, date and reader, as they stand above a formal letter; what the notes lack is left away."""
    return "\n\n".join(
        block
        for block in (
            address_block(notes.me.name, "", "", notes.me.address),
            long_date(today),
            address_block(person.name, person.title, notes.company, person.address) if person else notes.company,
        )
        if block
    )
