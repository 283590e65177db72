"""The lines of a phrase file read: words and classes of words in a row, some of them marked as wrong, and what is right.

``docs/writing-a-rule.md`` describes the lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import product

from linter.language.lexicon import lines
from linter.language.surroundings import Surroundings, parted
from linter.language.word_classes import word_class

_PIECE = re.compile(r"<(?P<wrong>[^=>]*)=(?P<right>[^>]*)>|\S+")
_MARKED = re.compile(r"<(?P<wrong>[^=>]*)=(?P<right>[^>]*)>")
STOPS = frozenset(["", ".", "!", "?", ";", ":", "¶", "(", '"', "“", "—", "–", "•", "*"])
"""What may stand before a sentence; "" is the text's own edge, "¶" that of a paragraph."""
_ENDS = frozenset(["", ".", "!", "?", ";", ":", "¶", ")", '"', "”", ",", "—", "–"])

Test = Callable[[str, str], bool]


@cache
def _shared() -> Mapping[str, str]:
    return {name: members for name, _, members in (line.partition(" = ") for line in lines("phrase_words.txt"))}


@cache
def _named(name: str) -> frozenset[str]:
    return frozenset(_shared()[name].split("|"))


def weekdays() -> frozenset[str]:
    """The days of the week."""
    return _named("weekday")


@cache
def _edges() -> Mapping[str, frozenset[str]]:
    return {"^": STOPS, "^^": STOPS | _named("opens_clause"), "$": _ENDS}


@dataclass(frozen=True, slots=True)
class Part:
    """One place in a phrase. ``sets``: the words that may stand there (none: any word); ``width`` 0: it only looks."""

    sets: tuple[frozenset[str], ...]
    tests: tuple[Test, ...] = ()
    width: int = 1
    behind: bool = False
    negated: bool = False
    any_word: bool = False
    known: dict[str, bool] = field(default_factory=dict, compare=False)

    def fits(self, lower: str, raw: str) -> bool:
        """Whether a word may stand here; what was asked once is remembered."""
        if self.tests:
            return self._fits(lower, raw)
        known = self.known.get(lower)
        if known is None:
            known = self.known[lower] = self._fits(lower, raw)
        return known

    def _fits(self, lower: str, raw: str) -> bool:
        found = (
            (self.any_word and lower[:1].isalnum())
            or any(lower in members for members in self.sets)
            or any(test(lower, raw) for test in self.tests)
        )
        return found is not self.negated


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to read a line: its parts, which of them are wrong, and what to write for these."""

    parts: tuple[Part, ...]
    key: int
    first: int
    last: int
    right: str
    wrong_words: tuple[str, ...]
    note: bool
    surroundings: Surroundings


class Line:
    """One line, read when its rarest word first turns up."""

    def __init__(self, text: str) -> None:
        self.text, self.surroundings = parted(text)

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Every way to read it."""
        return tuple(_read(self.text, self.surroundings))

    @cached_property
    def found_by(self) -> tuple[str, ...]:
        """The words of which one must stand in a text for this line to be tried."""
        return _key(self.text)[1]

    @cached_property
    def needed(self) -> tuple[tuple[str, ...], ...]:
        """For each place where only named words may stand: these words. A text that lacks them all is not searched."""
        return tuple(words for _, words in map(_literals, _fixed(self.text)) if words)


def _fixed(line: str) -> list[str]:
    """The parts of a line at which a word must stand."""
    return [
        piece
        for found in _PIECE.finditer(line.removeprefix("note: "))
        for piece in (found[0].split() if found["wrong"] is None else found["wrong"].split())
        if piece[0] not in "(!*^" and piece != "$"
    ]


def _key(line: str) -> tuple[str, tuple[str, ...]]:
    """The part by which a line is found, and its words: those of the rarest that must stand there."""
    return min((_literals(piece) for piece in _fixed(line)), key=_commonness)


@cache
def _literals(piece: str) -> tuple[str, tuple[str, ...]]:
    literal, sets, tests = _members(piece)
    return piece, (() if sets or tests else tuple(dict.fromkeys(literal)))


def _commonness(found: tuple[str, tuple[str, ...]]) -> int:
    return sum(20 if word in _named("common") else 1 for word in found[1]) or 10_000


def one_by_one(line: str) -> Iterator[str]:
    """A line for each of the wrong phrases that "+" holds together, and one for the single words."""
    marked = _MARKED.search(line)
    if not marked or "+" not in marked["wrong"]:
        yield line
        return
    wrongs, rights = marked["wrong"].split("|"), marked["right"].split("|")
    if len(rights) == 1:
        rights *= len(wrongs)
    for wrong, right in zip(wrongs, rights, strict=True):
        yield f"{line[: marked.start()]}<{wrong.replace('+', ' ')}={right}>{line[marked.end() :]}"


def _read(line: str, surroundings: Surroundings) -> Iterator[Phrase]:
    note = line.startswith("note: ")
    key = _key(line)[0]
    choices: list[list[tuple[str, bool]]] = []
    right = ""
    wrong_words: tuple[str, ...] = ()
    for piece in _PIECE.finditer(line.removeprefix("note: ")):
        if piece["wrong"] is None:
            choices.append(_choices(piece[0], marked=False))
        else:
            right = piece["right"]
            pieces = piece["wrong"].split()
            wrong_words = tuple(pieces[0].lower().split("|"))
            choices.extend(_choices(one, marked=True) for one in pieces)
    for chosen in product(*choices):
        texts = [one for one in chosen if one[0]]
        opens = next(number for number, (text, _) in enumerate(texts) if text[0] not in "^!")
        parts = tuple(_part(text, number < opens) for number, (text, _) in enumerate(texts))
        marks = [number for number, (_, marked) in enumerate(texts) if marked and parts[number].width]
        yield Phrase(
            parts,
            [text for text, _ in texts].index(key),
            marks[0],
            marks[-1],
            right,
            wrong_words,
            note,
            surroundings,
        )


def _choices(text: str, *, marked: bool) -> list[tuple[str, bool]]:
    """A part in brackets may be there or not."""
    if text.startswith("(") and text.endswith(")") and len(text) > 2:
        return [("", marked), (text[1:-1], marked)]
    return [(text, marked)]


@cache
def _part(text: str, opening: bool) -> Part:
    """A part from its text; ``opening``: nothing but such as only look stands before it."""
    if text in _edges():
        return Part((_edges()[text],), width=0, behind=text != "$")
    if text == "*":
        return Part((), any_word=True)
    negated = text.startswith("!") and len(text) > 1
    literal, sets, tests = _members(text[1:] if negated else text)
    return Part(
        (frozenset(literal), *sets) if literal else sets,
        tests,
        width=0 if negated else 1,
        behind=negated and opening,
        negated=negated,
    )


def _members(text: str) -> tuple[tuple[str, ...], tuple[frozenset[str], ...], tuple[Test, ...]]:
    """What may stand in a place: words by themselves, classes, tests."""
    literal: list[str] = []
    sets: list[frozenset[str]] = []
    tests: list[Test] = []
    for word in text.split("|"):
        if word in _edges():
            sets.append(_edges()[word])
        elif len(word) > 1 and word[0] == ".":
            more = _class_members(word[1:])
            literal.extend(more[0])
            sets.extend(more[1])
            tests.extend(more[2])
        else:
            literal.append(word.lower())
    return tuple(literal), tuple(sets), tuple(tests)


@cache
def _class_members(text: str) -> tuple[tuple[str, ...], tuple[frozenset[str], ...], tuple[Test, ...]]:
    name, _, without = text.partition("~")
    left_out = frozenset(without.split(","))
    if name in _shared():
        literal, sets, tests = _members(_shared()[name])
        return tuple(word for word in literal if word not in left_out), tuple(each - left_out for each in sets), tests
    if name in _TESTS:
        test = _TESTS[name]
        return (), (), (lambda lower, raw: lower not in left_out and test(lower, raw),)
    return (), (word_class(name) - left_out if without else word_class(name),), ()


_TESTS: Mapping[str, Test] = {
    "cap": lambda lower, raw: raw[:1].isupper(),
    "figure": lambda lower, raw: raw[:1].isdigit(),
    "year": lambda lower, raw: len(raw) == 4 and raw.isdigit() and raw[:2] in {"19", "20"},
    "gone_year": lambda lower, raw: len(raw) == 4 and raw.isdigit() and "1900" <= raw <= "2024",
    "vowel": lambda lower, raw: lower[:1] in set("aeiou"),
    "ed": lambda lower, raw: len(lower) > 4 and lower.endswith("ed"),
    "ly": lambda lower, raw: lower.endswith("ly"),
    "rare": lambda lower, raw: len(lower) > 3 and raw.isalpha() and raw.islower() and lower not in word_class("known"),
    "apos": lambda lower, raw: (
        len(lower) > 4 and lower.endswith("'s") and lower not in _named("short_for_is") and raw.islower()
    ),
}
