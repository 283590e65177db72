"""Whole messages filled in: the facts of the kind, lists of everything the reader may hear, and the moves that the template puts in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from drafts.allocate import Share
from drafts.cards.text import sentences
from drafts.composing.assembly import Message, heading, signature
from drafts.composing.facts import Drawn, Gatherer
from drafts.composing.forms import HIGHLIGHT, LEARNED, NEED, TALK
from drafts.composing.gathering import gather
from drafts.composing.lacking import Missing, MissingFacts, key_for
from drafts.composing.moves import ALWAYS, Step
from drafts.composing.origins import Origins, holds
from drafts.composing.own_words import miss
from drafts.composing.panel import Panel
from drafts.composing.words import long_date
from drafts.draft import Draft
from drafts.kinds import SPECS, Kind
from drafts.manner import AMERICAN, Manner
from drafts.needing import holds as has
from drafts.notes import Notes, Person
from drafts.phrasing import Role, shown
from drafts.plain_html import plain_text
from drafts.render import LackingFault, Library
from drafts.whole import LeftOut, Whole

_SUBJECT = re.compile(r"\s*Subject:[ \t]*(?P<subject>[^\n]*)(?:\n|\Z)", re.IGNORECASE)


class WholePanel(Panel):
    """Every reader's message from one whole template."""

    def __init__(
        self,
        notes: Notes,
        whole: Whole,
        *,
        voice: str,
        today: date,
        templates: Library,
        shares: Mapping[str, Share],
        manner: Manner = AMERICAN,
        drawn: Drawn | None = None,
    ) -> None:
        self.whole = whole
        super().__init__(
            notes, whole.kind, voice=voice, today=today, templates=templates, shares=shares, manner=manner, drawn=drawn
        )

    def _readers(self) -> list[Person | None]:
        return [person for person in self._in_order() if not self._lacking(self._message(person), person)]

    def _prepare(self, person: Person | None) -> None:
        # What one reader's notes lack is said when that draft is asked for; the others are written.
        with suppress(MissingFacts):
            super()._prepare(person)

    def _message(self, person: Person | None) -> Message:
        share = self.shares[person.name if person else ""]
        return Message(person, gather(self.notes, self.kind, person, share, self._when(person), drawn=self.drawn))

    def _lacking(self, message: Message, person: Person | None) -> tuple[str, ...]:
        context = {**self._given(message, person), **message.facts.values}
        context["me"] = self._me(message)
        keys = (key_for(path, person) for path in sorted(self.whole.needs) if not has(context, path))
        return tuple(dict.fromkeys(keys))

    def _me(self, message: Message) -> dict[str, str]:
        me = self.notes.me
        rest = {"email": me.email, "address": me.address.strip()}
        return {**message.facts.values["me"], **{key: value for key, value in rest.items() if value}}

    def _given(self, message: Message, person: Person | None) -> dict[str, Any]:
        """What whole messages have beside the facts; the lists and moves alone that the template names."""
        given: dict[str, Any] = {
            "kind": self.kind.value,
            "voice": self.voice,
            "today": long_date(self.today, british=self.manner.british),
            "signature": signature(self.notes.me, self.kind),
            "heading": heading(self.notes, person, self.today, british=self.manner.british),
            "greeting": "",
            "sign_off": "",
        }
        given.update({name: self._every(name, message) for name in _LISTS if name in self.whole.names})
        return given

    def _every(self, name: str, message: Message) -> list[Mapping[str, str]]:
        role, forms = _LISTS[name]
        share = self.shares[message.name]
        texts = {
            "highlights": lambda to: to.highlights(share.highlights),
            "talks": lambda to: to.person_texts("talked_about", share.talk),
            "lessons": lambda to: to.person_texts("learned", share.learned),
            "needs": lambda to: to.common("needs", share.needs),
        }[name](Gatherer(self.notes, message.person, share))
        found = []
        for index, text in enumerate(texts):
            gatherer = Gatherer(self.notes, message.person, share)
            if gatherer.fragment(name, [text], role, forms):
                found.append(gatherer.facts.values[name])
                # Known to the message too, so that its sources and highlights can be told.
                own = f"{name.removesuffix('s')}#{index}"
                message.facts.put(own, gatherer.facts.values[name], text[1])
                message.facts.raw[own] = text[0]
        return found

    def _write(self, person: Person | None) -> Draft:
        message = self._message(person)
        lacking = self._lacking(message, person)
        if lacking:
            raise MissingFacts(Missing(self.kind, person.name if person else None, lacking))
        for move in self.whole.moves:
            self._add(Step((move,), ALWAYS), message)
        moves = {move: text or LeftOut() for move, text in self._moves(message).items()}
        values = {**message.facts.values, **self._given(message, person), **moves}
        values["me"] = self._me(message)
        if "greeting" in self.whole.names:
            values["greeting"] = self._first("greeting", message)
        if "sign_off" in self.whole.names:
            values["sign_off"] = self._closing(message)
        try:
            return self._drafted(self.whole.fill(values), message)
        except LackingFault as fault:
            if fault.name.partition(".")[0] in self.whole.unknown:
                raise
            lacking = (f"{fault.name!r} ({fault.place})",)
            raise MissingFacts(Missing(self.kind, person.name if person else None, lacking)) from fault

    def _drafted(self, written: str, message: Message) -> Draft:
        subject, body = _parted(written)
        html = body.strip() if self.whole.html else ""
        text = plain_text(html) if html else _tidy(body)
        has_subject = SPECS[self.kind].has_subject
        miss(message.facts, text)
        return Draft(
            kind=self.kind,
            to=message.person.name if message.person else None,
            subject=(subject or self._subject(message)) if has_subject else "",
            body=text,
            highlights=self._told(text, message),
            sources=tuple(self._sources(text, message)),
            left_out=tuple(message.facts.left_out),
            html=html,
            own_kind=self.whole.name if self.whole.name != self.kind.value else "",
        )

    def _told(self, text: str, message: Message) -> tuple[str, ...]:
        facts = message.facts
        names = (name for name in facts.raw if name.startswith("highlight"))
        # A list entry may begin with a capital that the notes have not.
        small = text.lower()
        told = (
            name for name in names if holds(small, {form: word.lower() for form, word in facts.values[name].items()})
        )
        return tuple(dict.fromkeys(shown(facts.raw[name]) for name in told))

    def _sources(self, text: str, message: Message) -> list[tuple[str, str]]:
        found, origins = [], Origins(message.facts)
        for sentence in text.splitlines() if self.kind is Kind.CALL_SHEET else sentences(text):
            found += [(sentence, key) for key in origins.of(sentence) or [self.whole.place]]
        return found


def _tidy(body: str) -> str:
    """The text as laid out, without white space at the ends of lines, and with one blank line where conditions left several."""
    lines = "\n".join(line.rstrip() for line in body.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def _parted(written: str) -> tuple[str, str]:
    """The subject, where the message opens with a line for it, and the rest."""
    found = _SUBJECT.match(written)
    return (" ".join(found["subject"].split()), written[found.end() :]) if found else ("", written)


_LISTS = {
    "highlights": (Role.HIGHLIGHT, HIGHLIGHT),
    "talks": (Role.TALKED, TALK),
    "lessons": (Role.LEARNED, LEARNED),
    "needs": (Role.NEED, NEED),
}
