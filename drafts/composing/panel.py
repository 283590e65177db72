"""All messages of one kind from one set of notes, written side by side so that no two of them sound alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from datetime import date
from functools import partial
from typing import Any

from drafts.allocate import Share, in_turn
from drafts.composing.assembly import Heard, Message, beginnings, drummed, heading, paragraphs, signature, single_spaced
from drafts.composing.choose import Taken, weaker
from drafts.composing.clumsy import clumsy
from drafts.composing.facts import Drawn, When
from drafts.composing.gathering import gather
from drafts.composing.moves import ALWAYS, PLAN, SHORT, Step
from drafts.composing.own_words import leave_out, miss, own_words
from drafts.composing.ranking import Ranking
from drafts.composing.room import Room
from drafts.composing.words import own_sign_off
from drafts.draft import Draft
from drafts.errors import AfterwordError
from drafts.kinds import SPECS, Kind
from drafts.manner import AMERICAN, Manner
from drafts.needs import missing, recipients
from drafts.notes import Notes, Person
from drafts.phrasing import shown
from drafts.render import VOICES, Library, Phrasing, TemplateFault

_SUBJECT_LIMIT = 60
_OF_THE_TALK = frozenset({"talk", "talk2", "learned", "answer"})

_SLACK = 0.8
"""Seconds more than its shortest wording that are kept for each move of a call, so that two readers need not hear the same one."""


class Panel:
    """Every reader's message of one kind; the readers choose their wordings in turn, and nobody takes what is taken."""

    def __init__(
        self,
        notes: Notes,
        kind: Kind,
        *,
        voice: str,
        today: date,
        templates: Library,
        shares: Mapping[str, Share],
        manner: Manner = AMERICAN,
        drawn: Drawn | None = None,
    ) -> None:
        if voice not in (*VOICES, *templates.own.voices):
            raise ValueError(f"no voice {voice!r}: choose from {', '.join((*VOICES, *templates.own.voices))}")
        self.notes, self.kind, self.voice, self.today, self.library = notes, kind, voice, today, templates
        self.shares, self.manner, self.drawn = shares, manner, drawn
        self.room = Room(kind, brief="brief" in (voice, *templates.own.voices.get(voice, ())[:1]))
        self.taken = Taken()
        self.said: set[str] = set()
        self.ranking = Ranking(notes, voice, templates.own.voices, self.taken)
        self.drafts: dict[str, Draft] = {}
        for person in self._readers():
            self._prepare(person)

    def draft(self, person: Person | None) -> Draft:
        """The message to this person; to the hiring team even where people are named."""
        name = person.name if person else ""
        if name not in self.drafts:
            self.drafts[name] = self._write(person)
        return self.drafts[name]

    def _prepare(self, person: Person | None) -> None:
        self.drafts[person.name if person else ""] = self._write(person)

    def _readers(self) -> list[Person | None]:
        return [person for person in self._in_order() if not missing(self.notes, self.kind, person)]

    def _in_order(self) -> list[Person | None]:
        order = {person.name: index for index, person in enumerate(in_turn(self.notes))}
        return sorted(recipients(self.notes, self.kind), key=lambda person: order[person.name] if person else -1)

    def _write(self, person: Person | None) -> Draft:
        share = self.shares[person.name if person else ""]
        message = Message(person, gather(self.notes, self.kind, person, share, self._when(person), drawn=self.drawn))
        steps = PLAN[self.kind]
        if self._crowded(message):
            leave_out(message.facts, "which leaves no room on the card for the thanks")
            message = Message(person, message.facts)
        for index, step in enumerate(steps):
            length = self.room.together(message.texts())
            if self.room.due(step, length, len(message.told_so_far() & _OF_THE_TALK)):
                rest = steps[index + 1 :]
                self._add(step, message, rest)
        self._smooth(message)
        for step in steps:
            if step.when == SHORT and self.room.due(step, self.room.together(message.texts())):
                self._add(step, message)  # an exchanged wording was shorter
                self._smooth(message)
        return self._finish(message)

    def _when(self, person: Person | None) -> When:
        """The day of writing, and the day on which the reader has it: what is due later is read later."""
        from drafts.schedule import due_date

        due = None
        with suppress(AfterwordError):  # an unknown country is said where dates are what is asked for
            due = due_date(self.notes, self.kind, person, self.today, country=self.manner.country)
        return When(self.today, max(self.today, due or self.today), british=self.manner.british)

    def _add(self, step: Step, message: Message, rest: Sequence[Step] = ()) -> None:
        """Add the step's first move that the facts carry and the length allows, with room for what the ``rest`` must say; what must
        stand is added at any length.
        """
        shortest: tuple[float, Phrasing, str] | None = None
        least: dict[frozenset[str], float] = {}  # by what a wording tells: many tell the same
        so_far = self._so_far(message)
        for move in step.moves:
            if move in message.chosen:
                continue
            tells_news = partial(self._tells_news, message=message)
            for phrasing in self._preferred(move, message, tells_news):
                text = self._filled(phrasing, message)
                length = so_far + self.room.length(text)
                if (step.when != ALWAYS and text in self.said) or clumsy(text, message.pitfalls):
                    continue
                told = message.told(phrasing)
                if told not in least:
                    least[told] = self._least(rest, message, told)
                if length + least[told] <= self.room.most(step):
                    self._take(message, phrasing, text)
                    return
                if shortest is None or length < shortest[0]:
                    shortest = (length, phrasing, text)
        if shortest and step.when == ALWAYS:
            self._take(message, shortest[1], shortest[2])

    def _tells_news(self, phrasing: Phrasing, message: Message) -> bool:
        """Whether a wording tells nothing that was told before, and all that it tells belongs together; of a call nobody wants that."""
        told = message.told(phrasing)
        if "related" in phrasing.needs and message.facts.relates_to not in message.told_so_far():
            return False  # "that is work I know" behind nothing
        return self.kind is Kind.CALL_SHEET or (not told & message.told_so_far() and message.of_a_piece(told))

    def _crowded(self, message: Message) -> bool:
        """Whether the candidate's own words leave no room on a card for what must stand there."""
        steps = PLAN[self.kind]
        if self.kind is not Kind.NOTE or not own_words(message.facts):
            return False
        return self.room.together(message.texts()) + self._least(steps, message) > self.room.most(steps[0])

    def _least(self, steps: Sequence[Step], message: Message, beside: frozenset[str] = frozenset()) -> float:
        """How long what these steps must say is at its shortest, beside the candidate's own words, in so many seconds or on a card;
        else 0. What was told so far, and what is told ``beside`` it, need not be said again.
        """
        if not (own_words(message.facts) or self.kind in {Kind.VOICEMAIL, Kind.NOTE}):
            return 0
        told = message.told_so_far() | beside
        must = [step for step in steps if step.when == ALWAYS]
        slack = _SLACK * len(must) if self.kind is Kind.VOICEMAIL else 0
        return sum(self._shortest(step, message, told) for step in must) + slack

    def _shortest(self, step: Step, message: Message, told: Set[str]) -> float:
        wordings = (one for move in step.moves for one in self._fitting(move, message) if not message.told(one) & told)
        return min((self.room.length(self._filled(one, message)) for one in wordings), default=0)

    def _smooth(self, message: Message) -> None:
        """Exchange a wording as long as three sentences running would begin with the same word: the last first, and those that
        tell nothing of the notes before those that do.
        """
        latest_first = tuple(message.chosen)[::-1]
        for move in sorted(latest_first, key=lambda move: bool(message.chosen[move][0].forms)):
            rough = self._drumming(message)
            if not rough:
                return
            kept, text = message.chosen[move]
            begins = beginnings(text)
            for other in self._preferred(move, message, partial(self._spare, kept=kept, message=message)):
                said = self._filled(other, message)
                if beginnings(said) == begins or clumsy(said, message.pitfalls):
                    continue  # what begins alike would drum as before
                message.choose(other, said)
                if self.room.holds(self._so_far(message)) and self._drumming(message) < rough:
                    self.taken.exchange(kept.place, other.place)
                    self.said.add(said)
                    break
                message.choose(kept, text)

    def _spare(self, phrasing: Phrasing, kept: Phrasing, message: Message) -> bool:
        """Whether nobody has this wording, it tells the same as the one that is ``kept`` so far, and nothing weaker."""
        if self.taken[phrasing.place] or message.told(phrasing) != message.told(kept):
            return False
        return not any(weaker(root, form, message.facts.values) for root, form in phrasing.forms)

    def _drumming(self, message: Message) -> int:
        return 0 if self.kind is Kind.CALL_SHEET else self._arrangement(message, self._moves(message))[2]

    def _moves(self, message: Message) -> dict[str, str]:
        """The text of every move of the plan, "" for those left out."""
        chosen = {move: text for move, (_, text) in message.chosen.items()}
        return {move: "" for step in PLAN[self.kind] for move in step.moves} | chosen

    def _so_far(self, message: Message) -> float:
        """How long the message is so far; what is said on the telephone begins with its greeting."""
        if self.kind is Kind.VOICEMAIL:
            return self.room.length(f"Hello {message.facts.values['reader']}, {message.text()}")
        return self.room.together(message.texts())

    def _take(self, message: Message, phrasing: Phrasing, text: str) -> None:
        message.take(phrasing, text)
        self.said.add(text)
        self.taken.add([phrasing.place, *self.ranking.slots_used(phrasing, message)])

    def _preferred(
        self, move: str, message: Message, fit: Callable[[Phrasing], bool] | None = None
    ) -> Iterator[Phrasing]:
        """The wordings that the facts carry and that are ``fit``, the best first."""
        return self.ranking.best_first(self._fitting(move, message), message, message.heard(), fit=fit)

    def _fitting(self, move: str, message: Message) -> list[Phrasing]:
        if move not in message.fitting:
            named = message.named()
            message.fitting[move] = [one for one in self.library.phrasings(self.kind, move) if one.needs <= named]
        return message.fitting[move]

    def _filled(self, phrasing: Phrasing, message: Message) -> str:
        if phrasing.place not in message.filled:
            message.filled[phrasing.place] = single_spaced(phrasing.fill(message.facts.values), self.kind)
        return message.filled[phrasing.place]

    def _finish(self, message: Message) -> Draft:
        facts = message.facts
        arrangement, filled, _ = self._arrangement(message, self._moves(message))
        self.taken.add([arrangement.place])
        miss(facts, filled)
        return Draft(
            kind=self.kind,
            to=message.person.name if message.person else None,
            subject=self._subject(message) if SPECS[self.kind].has_subject else "",
            body=self._framed(paragraphs(filled, self.kind), message),
            highlights=tuple(dict.fromkeys(map(shown, message.highlights()))),
            sources=tuple(message.sources(self.kind)),
            left_out=tuple(facts.left_out),
            heading=heading(self.notes, message.person, self.today, british=self.manner.british)
            if self.kind is Kind.LETTER
            else "",
        )

    def _arrangement(self, message: Message, moves: Mapping[str, str]) -> tuple[Phrasing, str, int]:
        """The arrangement that drums least, filled, and how often it still does."""
        said = tuple(moves.values())
        if said not in message.arranged:
            message.arranged[said] = self._arranged(message, {**message.facts.values, **moves})
        return message.arranged[said]

    def _arranged(self, message: Message, values: Mapping[str, Any]) -> tuple[Phrasing, str, int]:
        if not message.arrangements:
            fitting = [phrasing for phrasing in self.library.phrasings(self.kind, "message") if phrasing.fits(values)]
            message.arrangements = list(self.ranking.best_first(fitting, message, Heard()))
        found: tuple[Phrasing, str, int] | None = None
        for phrasing in message.arrangements:
            text = phrasing.fill(values)
            beats = 0 if self.kind is Kind.CALL_SHEET else drummed(text)
            if found is None or beats < found[2]:
                found = phrasing, text, beats
            if not beats:
                break
        if found is None:
            raise TemplateFault(f"templates/{self.kind.value}/message.j2: no arrangement that these notes can fill")
        return found

    def _framed(self, middle: str, message: Message) -> str:
        """Greeting before, closing and signature behind, each as its kind has them."""
        if self.kind is Kind.CALL_SHEET:
            return middle
        if self.kind is Kind.VOICEMAIL:
            return f"{self._first('greeting_spoken', message)} {middle}"
        closing = self._closing(message)
        return f"{self._first('greeting', message)}\n\n{middle}\n\n{closing}\n{signature(self.notes.me, self.kind)}"

    def _closing(self, message: Message) -> str:
        own = own_sign_off(self.notes.me)
        return own or self._first("sign_off_formal" if self.kind is Kind.LETTER else "sign_off", message)

    def _first(self, move: str, message: Message) -> str:
        phrasing = next(self._preferred(move, message))
        self.taken.add([phrasing.place] if move.startswith("sign_off") else [])
        return self._filled(phrasing, message)

    def _subject(self, message: Message) -> str:
        fallback = ""
        # A subject that names the role finds its place in a full mailbox; the plain ones are for roles with very long names.
        for phrasing in sorted(
            self._preferred("subject", message), key=lambda one: (self.taken[one.place], "role" not in one.needs)
        ):
            subject = self._filled(phrasing, message)
            subject = subject[:1].upper() + subject[1:]
            if len(subject) <= _SUBJECT_LIMIT:
                self.taken.add([phrasing.place])
                return subject
            fallback = fallback or subject
        return fallback[:_SUBJECT_LIMIT].rsplit(" ", 1)[0]
