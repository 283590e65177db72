"""The facts that one message may use, under the names that templates know, each with the key of the notes that it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from drafts.allocate import Share, kin
from drafts.composing.addressing import address_name
from drafts.composing.forms import forms_of
from drafts.composing.held import counts_them, is_small, points_back, without_day
from drafts.composing.naming import company_name, role_name
from drafts.composing.own_terms import is_of_terms, is_own_news
from drafts.composing.words import day_phrase, decision_phrase, met_on, month_day, spoken_number
from drafts.kinds import Kind
from drafts.notes import Notes, Person
from drafts.phrasing import Phrase, Role, phrase
from drafts.timetable.addressee import person_meant
from drafts.variables import NAMED_THE_DAY, SLOTS, WISHES

_ANSWERING = frozenset({Role.QUESTION, Role.ANSWER})
"""A question and its answer stand side by side: "them" in the one may be of the other."""

_OF_THE_JOB = frozenset({Role.TALKED, Role.LEARNED, Role.NEED})
"""What may be of the terms of a job and not of its work."""

Texts = list[tuple[str, str]]
"""Texts of the notes, each with its key."""


@dataclass
class Facts:
    """What the templates see (``values``), where each comes from (``keys``), the raw highlights, what was left out, and what the
    highlight goes on from (``relates_to``).
    """

    values: dict[str, Any] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    relates_to: str = ""

    def drop(self, name: str) -> None:
        """Take a fact away again, if it is there."""
        for table in (self.values, self.keys, self.raw):
            table.pop(name, None)

    def put(self, name: str, value: object, key: str) -> None:
        """Add a fact unless it is empty."""
        if value:
            self.values[name] = value
            self.keys[name] = key


@dataclass(frozen=True, slots=True)
class When:
    """``today`` a message is written, ``due`` it goes out: that day or later. ``british``: so are its dates."""

    today: date
    due: date
    british: bool = False

    @property
    def later(self) -> bool:
        """Whether it goes out on another day than it is written."""
        return self.due > self.today


Drawn = dict[tuple[str, str, bool], frozenset[str]]
"""The keys that the messages of one set of notes draw on, as far as they are known: by what was gathered, reader and ``later``."""


class Gatherer:
    """Gathers facts for one reader of one message. ``later``: it goes out on another day than it is written. ``drawn``: what is
    known of the other messages from these notes.
    """

    def __init__(
        self, notes: Notes, person: Person | None, share: Share, *, later: bool = False, drawn: Drawn | None = None
    ) -> None:
        self.notes, self.person, self.share, self.later = notes, person, share, later
        self.drawn: Drawn = {} if drawn is None else drawn
        self.names = frozenset(other.name for other in notes.people)
        self.facts = Facts()

    def plain(self, today: date, kind: Kind, *, british: bool = False) -> None:
        """Names, role and dates."""
        notes, person, put = self.notes, self.person, self.facts.put
        put("me", {"name": notes.me.name, **({"phone": spoken_number(notes.me.phone)} if notes.me.phone else {})}, "me")
        put("role", role_name(notes.role), "role")
        put("company", company_name(notes.company), "company")
        put("company_plain", notes.company, "company")
        put("reader", address_name(person), "people" if person is None else f"people[{person.name}].name")
        self.facts.values[WISHES] = ""
        if spoke(notes, person):
            # Prints nothing: a wording that names it is only for readers one has spoken with.
            self.facts.values["only_after_a_talk"] = ""
            put("when", day_phrase(met_on(notes, person), today, kind, british=british), "interview.date")
        if british:
            self.facts.values["british"] = True
        if notes.applied:
            put("applied", f"on {month_day(notes.applied, british=british)}", "applied")
            put("applied_day", month_day(notes.applied, british=british), "applied")
        if notes.decision.by:
            put("decision_day", decision_phrase(notes.decision.by, today, kind, british=british), "decision.by")
            # The day is theirs to name who decide, or anybody's where nobody is said to.
            if person and (not notes.decision.who or person_meant(notes, notes.decision.who) is person):
                self.facts.values[NAMED_THE_DAY] = ""

    def fragment(
        self,
        name: str,
        texts: Iterable[tuple[str, str]],
        role: Role,
        wants: Iterable[str] = SLOTS,
        *,
        question: str = "",
    ) -> Phrase | None:
        """The first text that can be made to fit one of the slots wanted, as fact ``name``; the others are tried in turn.

        ``question``: what an answer answers.
        """
        wanted = tuple(wants)
        for text, key in texts:
            if why := _held_back(text, role):
                self.facts.left_out.append(f"{text!r} ({key}), {why}")
                continue
            said = without_day(text) if role is Role.NEWS and self.later else text
            if said is None:
                self.facts.left_out.append(f"{text!r} ({key}), which names a day that is long past when this goes out")
                continue
            found, forms = self._read(said, role, question)
            slots = dict(forms)
            self.facts.left_out += [item for item in found.left_out if item not in self.facts.left_out]
            if any(slot in slots for slot in wanted):
                self.facts.put(name, slots, key)
                self.facts.raw[name] = text
                return found
            unfit = f"{text!r} ({key}), which fits no sentence of this message"
            if not found.left_out and unfit not in self.facts.left_out:
                self.facts.left_out.append(unfit)
        return None

    def said(self, text: str, role: Role) -> Phrase:
        """A text of the notes as said to this reader."""
        return self._read(text, role, "")[0]

    def _read(self, text: str, role: Role, question: str) -> tuple[Phrase, Mapping[str, str]]:
        return _said(
            text,
            role,
            reader=self.person.name if self.person else "",
            company=self.notes.company,
            names=self.names,
            me=self.notes.me.name,
            question=question,
        )

    def relate(self) -> None:
        """Say whether the highlight is about something that this conversation was about, so that a wording may build on it."""
        # What was learned is said last before the highlight: "this" must mean it.
        self.facts.relates_to = "learned" if "learned" in self.facts.raw else "talk"
        said = self.facts.raw.get(self.facts.relates_to, "")
        mine = self.facts.raw.get("highlight", "")
        # Both print nothing, like the other marks: a wording that names them builds on what was said before.
        if kin(mine, said, beside=self.notes.role):
            self.facts.values["related"] = ""
        if kin(mine, self.facts.raw.get("learned", ""), beside=self.notes.role):
            self.facts.values["echoes"] = ""

    def person_texts(self, key: str, order: Iterable[int]) -> Texts:
        """Texts of the person's own list ``key`` with their keys, in the order given."""
        if self.person is None:
            return []
        texts = getattr(self.person, key)
        return [(texts[index], f"people[{self.person.name}].{key}[{index}]") for index in order if texts[index]]

    def highlights(self, order: Iterable[int]) -> Texts:
        """Highlights with their keys."""
        told = self.notes.highlights
        return [(told[index].text, f"highlights[{index}]") for index in order if told[index].text]

    def common(self, key: str, order: Iterable[int]) -> Texts:
        """Needs or news with their keys."""
        texts = getattr(self.notes, key)
        return [(texts[index], f"{key}[{index}]") for index in order if texts[index]]


@lru_cache(maxsize=4096)
def _said(
    text: str, role: Role, *, reader: str, company: str, names: frozenset[str], me: str, question: str
) -> tuple[Phrase, Mapping[str, str]]:
    """A text as said to this reader, and its forms: several messages ask for it, and other readers too."""
    found = phrase(text, role, reader=reader, company=company, names=names, me=me, question=question)
    return found, forms_of(found)


def _held_back(text: str, role: Role) -> str:
    """Why a text stands in no letter, whatever its English; "" where it may."""
    if (role is Role.TALKED and is_small(text)) or (role in _OF_THE_JOB and is_of_terms(text)):
        return "too small a matter for a letter"
    if role is Role.NEWS and is_own_news(text):
        return "which is your own news"
    if (role is Role.HIGHLIGHT and points_back(text)) or (role not in _ANSWERING and counts_them(text)):
        return "which points back to another note"
    return ""


def spoke(notes: Notes, person: Person | None) -> bool:
    """Whether the notes show a conversation: an interview's date, or something that was said with this person."""
    said = person and (person.talked_about or person.learned or person.concerns or person.closing or person.met)
    return bool(notes.interview.date or said)
