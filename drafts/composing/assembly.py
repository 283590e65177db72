"""A message put together from its moves: paragraphs, greeting, closing, signature, heading, and where each sentence comes from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from drafts.cards.text import sentences
from drafts.composing.clumsy import Pitfalls, pitfalls
from drafts.composing.facts import Facts
from drafts.composing.marks import is_deed
from drafts.composing.origins import Origins, holds
from drafts.composing.own_words import NAME, own_words
from drafts.composing.words import address_block, contact_lines, long_date, sign_off_lines
from drafts.kinds import Kind
from drafts.notes import Me, Notes, Person
from drafts.render import Phrasing
from drafts.variables import BEARINGS, HELPS, WISHES

_NAMES = frozenset({"company", "role"})

_HELP = "help"
"""What a wording tells besides that says how I would like to help them, whether with a need or with what we talked of."""

_FIRST = re.compile(r"\s*([^\s'’]+)")
_NEXT = re.compile(r"[.!?]\s+([^\s'’]+)")
"""The word that a text begins with, and those of its other sentences: two patterns, since one of both is four times as slow."""

_LOUD, _LOUD_AGAIN = (
    frozenset({"conv", "enjo", "appr", "plea", "pict", "idea", "chan", "good", "talk", "than", "inte", "call"}),
    4,
)
"""How the wordings' stems begin of "conversation", "enjoyed", "appreciate", "pleasure", "picture", "idea", "chance",
"good", "talk", "thank", "interesting" and "call"."""

_THIN = 14
"""A paragraph of fewer words than this does not stand alone between two others."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What wordings sound of: another that sounds of it too would be heard as a repetition.

    ``stems`` are their longer words, ``begins`` their first ones with how often, ``names`` those of company and role.
    """

    stems: frozenset[str] = frozenset()
    begins: Mapping[str, int] = field(default_factory=dict)
    names: frozenset[str] = frozenset()

    def again(self, phrasing: Phrasing) -> int:
        """How much a wording repeats: a longer word or a name counts once, however often it was said, a beginning each time; a word
        that is heard at once when it comes again counts four times.
        """
        twice = self.stems & phrasing.stems
        repeated = len(twice) + (_LOUD_AGAIN - 1) * len(twice & _LOUD) + self.begins.get(phrasing.begins, 0)
        return repeated + _LOUD_AGAIN * len(self.names & phrasing.needs)


@dataclass
class Message:
    """One message while it is being put together: the phrasing and text of every move chosen so far."""

    person: Person | None
    facts: Facts
    chosen: dict[str, tuple[Phrasing, str]] = field(default_factory=dict)
    filled: dict[str, str] = field(default_factory=dict, repr=False)
    """Each wording's text, by its place, once it has been asked for."""
    arrangements: list[Phrasing] = field(default_factory=list, repr=False)
    """The arrangements that its facts can fill, the best first, once they have been asked for."""
    arranged: dict[tuple[str, ...], tuple[Phrasing, str, int]] = field(default_factory=dict, repr=False)
    """The arrangement of the moves with these texts, filled, and how often it drums."""
    fitting: dict[str, list[Phrasing]] = field(default_factory=dict, repr=False)
    """Each move's wordings that its facts carry, once they have been asked for."""
    _told: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    _named: frozenset[str] = field(default=frozenset(), repr=False)
    _heard: Heard | None = field(default=None, repr=False)
    _told_so_far: frozenset[str] | None = field(default=None, repr=False)

    @cached_property
    def pitfalls(self) -> Pitfalls:
        """What of its facts no wording may meet just so."""
        return pitfalls(self.facts.values)

    @property
    def name(self) -> str:
        """The reader's name, "" for the hiring team."""
        return self.person.name if self.person else ""

    def named(self) -> frozenset[str]:
        """Everything that a wording may need and the facts hold: "role", "talk", "talk.topic"."""
        if not self._named:
            values = self.facts.values
            forms = {f"{name}.{form}" for name, value in values.items() if isinstance(value, Mapping) for form in value}
            self._named = frozenset(values.keys() | forms)
        return self._named

    def heard(self) -> Heard:
        """What the wordings chosen so far sound of."""
        if self._heard is None:
            chosen = [phrasing for phrasing, _ in self.chosen.values()]
            self._heard = Heard(
                frozenset().union(*(phrasing.stems for phrasing in chosen)),
                Counter(phrasing.begins for phrasing in chosen),
                _NAMES.intersection(need for phrasing in chosen for need in phrasing.needs),
            )
        return self._heard

    def told(self, phrasing: Phrasing) -> frozenset[str]:
        """Which fragments of the notes a wording tells, whether it offers to help, and whether it says that I would like to work there:
        what one sentence has told, no other tells again.
        """
        if phrasing.place not in self._told:
            roots = {root for root, _ in phrasing.forms if root in self.facts.raw}
            helps = "need" in roots or any(form in HELPS for _, form in phrasing.forms)
            says = {_HELP: helps, WISHES: WISHES in phrasing.needs}
            self._told[phrasing.place] = frozenset(roots | {what for what, said in says.items() if said})
        return self._told[phrasing.place]

    def of_a_piece(self, told: Set[str]) -> bool:
        """Whether what one wording tells belongs together: what I could help with, and how they work, is answered in a sentence of its
        own.
        """
        return not {"talk", "learned"} <= told or not self.facts.values["learned"].keys() & BEARINGS

    def told_so_far(self) -> frozenset[str]:
        """What every wording chosen so far tells."""
        if self._told_so_far is None:
            self._told_so_far = frozenset().union(*(self.told(phrasing) for phrasing, _ in self.chosen.values()))
        return self._told_so_far

    def choose(self, phrasing: Phrasing, text: str) -> None:
        """Have this wording for its move, be it tried or taken."""
        self.chosen[phrasing.move] = (phrasing, text)
        self._heard = self._told_so_far = None

    def take(self, phrasing: Phrasing, text: str) -> None:
        """Choose a wording; behind an answer, what is brought goes on from the answer and not from the talk."""
        self.choose(phrasing, text)
        if phrasing.move == "concern":
            self._named = frozenset()
            for known in (self.filled, self.fitting):
                known.clear()
            self.facts.drop("related")
            if is_deed(self.facts.values.get("answer", {}).get("first", "")):
                self.facts.values["after_concern"] = ""

    def texts(self) -> list[str]:
        """Everything chosen so far, in the order of choice, and the candidate's own words."""
        return [*(text for _, text in self.chosen.values()), own_words(self.facts)]

    def text(self) -> str:
        """The same as one text."""
        return " ".join(self.texts()).rstrip()

    def sources(self, kind: Kind) -> list[tuple[str, str]]:
        """Each sentence with each key of the notes that it rests on, or with its template where it rests on none."""
        found, origins = [], Origins(self.facts)
        for phrasing, text in self.chosen.values():
            for sentence in text.splitlines() if kind is Kind.CALL_SHEET else sentences(text):
                keys = origins.of(sentence) or [f"templates/{phrasing.place}"]
                found += [(sentence, key) for key in keys]
        return [*found, *((said, self.facts.keys[NAME]) for said in sentences(own_words(self.facts)))]

    def highlights(self) -> tuple[str, ...]:
        """The raw text of every highlight that stands in what was chosen."""
        text = self.text()
        names = (name for name in self.facts.raw if name.startswith("highlight"))
        return tuple(dict.fromkeys(self.facts.raw[name] for name in names if holds(text, self.facts.values[name])))


def beginnings(text: str) -> list[str]:
    """The words with which a text's sentences begin."""
    first = _FIRST.match(text)
    return [first[1], *_NEXT.findall(text, first.end())] if first else _NEXT.findall(text)


def drummed(text: str) -> int:
    """How often three sentences running begin with the same word, which readers hear as drumming."""
    first = beginnings(text)
    return sum(one == two == three for one, two, three in zip(first, first[1:], first[2:], strict=False))


def single_spaced(text: str, kind: Kind) -> str:
    """A move's text as one line; a call sheet's lines stay lines."""
    if kind is Kind.CALL_SHEET:
        return "\n".join(line.strip() for line in text.strip().splitlines() if line.strip())
    return " ".join(text.split())


def paragraphs(text: str, kind: Kind) -> str:
    """A message's paragraphs, white space made single.

    One that the notes left too thin to stand between two others joins its neighbor; a call sheet's blocks stay as they are.
    """
    blocks = [block for block in re.split(r"\n[ \t]*\n", text) if block.strip()]
    if kind is Kind.CALL_SHEET:
        return "\n\n".join("\n".join(line.rstrip() for line in block.strip().splitlines()) for block in blocks)
    return "\n\n".join(_without_remnants([" ".join(block.split()) for block in blocks]))


def _without_remnants(blocks: list[str]) -> Iterable[str]:
    joined: list[str] = []
    for index, block in enumerate(blocks):
        # A short first or last paragraph is how people write; a short one in between is a remnant.
        after_remnant = len(joined) > 1 and len(joined[-1].split()) < _THIN
        remnant = len(block.split()) < _THIN and 0 < index < len(blocks) - 1
        if joined and (after_remnant or remnant):
            joined[-1] += f" {block}"
        else:
            joined.append(block)
    return joined


def signature(me: Me, kind: Kind) -> str:
    """What stands below the closing phrase: the name, and how to reach the candidate as the kind has it."""
    return "\n".join([*sign_off_lines(me, kind), *contact_lines(me, kind)])


def heading(notes: Notes, person: Person | None, today: date, *, british: bool = False) -> str:
    """Sender, date and reader, as they stand above a formal letter; what the notes lack is left away."""
    reader = address_block(person.name, person.title, notes.company, person.address) if person else notes.company
    return "\n\n".join(
        (address_block(notes.me.name, "", "", notes.me.address), long_date(today, british=british), reader)
    )
