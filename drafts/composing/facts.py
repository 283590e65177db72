"""The facts that one message may use, under the names that templates know, each with the key of the notes that it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from drafts.allocate import Share, kin
from drafts.composing.addressing import address_name
from drafts.composing.held import counts_them, is_small, points_back, without_day
from drafts.composing.marks import is_deed, sought, with_also
from drafts.composing.naming import company_name, role_name
from drafts.composing.words import day_phrase, met_on, month_day, spoken_number
from drafts.fragments.bearing import bearing, good_news, grave
from drafts.fragments.noun_slots import GRADED
from drafts.notes import Notes, Person
from drafts.phrasing import Phrase, Role, join_list, phrase
from drafts.variables import ALSO, LISTED, SLOTS

# What stands on paper as it is: "ACA and CISA", "REPS level 4", "IELTS 7.5".
_LISTED = re.compile(
    r"(?:[A-Z][A-Z0-9]+[\w.+-]*|\d[\d.]*|level|part|band|grade|stage|class|advanced|foundation|and)(?:,? (?:[A-Z][A-Z0-9]+[\w.+-]*|\d[\d.]*|level|part|band|grade|stage|class|advanced|foundation|and))*$"
)

_ANSWERING = frozenset({Role.QUESTION, Role.ANSWER})
"""A question and its answer stand side by side: "them" in the one may be of the other."""

_ABOUT_THEM = frozenset({Role.TALKED, Role.LEARNED})

_CLAUSE = re.compile(r"(?:whether|how|why|what|when|where|who|which)\b")

Texts = list[tuple[str, str]]
"""Texts of the notes, each with its key."""


@dataclass
class Facts:
    """What the templates see (``values``), where each comes from (``keys``), the raw highlights, and what was left out."""

    values: dict[str, Any] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    raw: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

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

    def plain(self, today: date, *, slow: bool, british: bool = False) -> None:
        """Names, role and dates."""
        notes, person, put = self.notes, self.person, self.facts.put
        put("me", {"name": notes.me.name, **({"phone": spoken_number(notes.me.phone)} if notes.me.phone else {})}, "me")
        put("role", role_name(notes.role), "role")
        put("company", company_name(notes.company), "company")
        put("company_plain", notes.company, "company")
        put("reader", address_name(person), "people" if person is None else f"people[{person.name}].name")
        if spoke(notes, person):
            # Prints nothing: a wording that names it is only for readers one has spoken with.
            self.facts.values["only_after_a_talk"] = ""
            put("when", day_phrase(met_on(notes, person), today, slow=slow, british=british), "interview.date")
        if british:
            self.facts.values["british"] = True
        if notes.applied:
            put("applied", f"on {month_day(notes.applied, british=british)}", "applied")
            put("applied_day", month_day(notes.applied, british=british), "applied")
        if notes.decision.by:
            put("decision_day", month_day(notes.decision.by, british=british), "decision.by")

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
            if role is Role.TALKED and is_small(text):
                self.facts.left_out.append(f"{text!r} ({key}), too small a matter for a letter")
                continue
            if (role is Role.HIGHLIGHT and points_back(text)) or (role not in _ANSWERING and counts_them(text)):
                self.facts.left_out.append(f"{text!r} ({key}), which points back to another note")
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
        said = self.facts.raw.get("learned", self.facts.raw.get("talk", ""))
        if kin(self.facts.raw.get("highlight", ""), said, beside=self.notes.role):
            # Prints nothing, like the other marks: a wording that names it builds on what was said before.
            self.facts.values["related"] = ""

    def person_texts(self, key: str, order: Iterable[int]) -> Texts:
        """Texts of the person's own list ``key`` with their keys, in the order given."""
        if self.person is None:
            return []
        texts = getattr(self.person, key)
        return [(texts[index], f"people[{self.person.name}].{key}[{index}]") for index in order]

    def highlights(self, order: Iterable[int]) -> Texts:
        """Highlights with their keys."""
        return [(self.notes.highlights[index].text, f"highlights[{index}]") for index in order]

    def common(self, key: str, order: Iterable[int]) -> Texts:
        """Needs or news with their keys."""
        texts = getattr(self.notes, key)
        return [(texts[index], f"{key}[{index}]") for index in order]


@lru_cache(maxsize=4096)
def _said(
    text: str, role: Role, *, reader: str, company: str, names: frozenset[str], me: str, question: str
) -> tuple[Phrase, Mapping[str, str]]:
    """A text as said to this reader, and its forms: several messages ask for it, and other readers too."""
    found = phrase(text, role, reader=reader, company=company, names=names, me=me, question=question)
    return found, _forms(found)


def _forms(said: Phrase) -> Mapping[str, str]:
    """The forms of a fragment that a message of ours may use, and its marks, which print nothing."""
    role = said.role
    slots = {slot: value for slot in SLOTS if (value := getattr(said, slot))}
    if role is Role.NEED and slots.get("topic") == slots.get("doing"):
        # "You need getting it certified" is no English; "to get it certified" is.
        slots.pop("topic", None)
    if role is Role.NEED and "topic" in slots:
        slots[sought(slots["topic"])] = ""
        if "one" in slots:
            slots.pop("to_do", None)  # "someone who can talk to fishermen": to be that person says more
    if role is Role.TALKED and "topic" in slots:
        slots["topic"] = _to_the_point(slots["topic"])
    if role is Role.QUESTION and _CLAUSE.match(slots.get("topic", "")):
        slots.pop("topic")  # "whether I have a licence" stands behind "You asked" alone
    papers = slots.get("have", slots.get("topic", ""))
    if (
        role is Role.HIGHLIGHT
        and "first" not in slots
        and (_LISTED.match(papers) or GRADED.match(papers) or re.match(r"\d+%", papers))
    ):
        slots = {LISTED: join_list(papers.split(", "))}
    named = papers.split()
    if role is Role.HIGHLIGHT and "first" not in slots and 1 < len(named) < 5 and all(w[:1].isupper() for w in named):
        slots = {LISTED: papers}  # "Gas Safe", "Bronze Medallion"
    if role is Role.HIGHLIGHT and slots.get("first", "").startswith(("my ", "our ")):
        slots.pop("first")  # "for my part, my recipe …"
    if role is Role.HIGHLIGHT and is_deed(slots.get("first", "")):
        # Prints nothing: a wording that names it is only for something done.
        slots["deed"] = ""
    if role is Role.HIGHLIGHT and "first" in slots and (also := with_also(slots["first"])):
        slots[ALSO] = also
    if role is Role.NEWS and good_news(slots.get("clause", "")):
        slots["good"] = ""
    if role in _ABOUT_THEM and (mark := bearing(slots.get("clause") or slots.get("topic", ""))):
        slots[mark] = ""
    if role in _ABOUT_THEM and any(map(grave, _told(slots))):
        slots["grave"] = ""
    return slots


def _told(slots: Mapping[str, str]) -> tuple[str, ...]:
    """What a fragment tells, once: a topic that is but "how" before the clause tells nothing more."""
    topic, clause = slots.get("topic", ""), slots.get("clause", "")
    return (clause,) if clause and topic in {"", f"how {clause}"} else (topic, clause)


# "Home visits by boat, Grandmother's Bay, February": where and when, jotted behind; "the log, one page and no discussion".
_WHERE_AND_WHEN = re.compile(r"^([^,]+)(?:, (?:[A-Z][\w'’-]*)(?: [A-Z][\w'’-]*)*){2,}$")
_AND_NO_MORE = re.compile(r"^([^,]+), [^,]* and no [a-z]+$")


def _to_the_point(topic: str) -> str:
    """A topic without its reason, which would seem to be that of the talk ("baking at night because the oven is booked"), and two
    things joined by "and" alone.
    """
    topic = _AND_NO_MORE.sub(r"\1", _WHERE_AND_WHEN.sub(r"\1", topic))
    return re.sub(r"^([^,]+), and ([^,]+)$", r"\1 and \2", re.sub(r",? because .*", "", topic))


def spoke(notes: Notes, person: Person | None) -> bool:
    """Whether the notes show a conversation: an interview's date, or something that was said with this person."""
    said = person and (person.talked_about or person.learned or person.concerns or person.closing or person.met)
    return bool(notes.interview.date or said)
