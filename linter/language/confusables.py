"""Words taken for others, found by how much likelier another word would be in the same place.

The figure of an exchange is the gain in ten-logarithms of likelihood over the up to three word groups that a word stands in. Two things
move it. A right word that is rarer than the wrong one is judged by how well it fits, not by how often it is written: slips do not
ask how common a word is. And where books know the wrong word among its neighbors, it loses ``_KNOWN``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from linter.document import Document
from linter.facts import known_tokens
from linter.language.lexicon import lines
from linter.language.ngrams import END, START, shipped
from linter.language.word_classes import word_class
from linter.language.words_of import Words, words_of

_KNOWN = 0.7
_SEEN = 3
"""A whole group of three that the model has seen."""
_NOTED = 1.0
"""How much more it takes to doubt a word of the writer's notes."""
_FIGURE = "five"
"""What stands for every figure: the model has read them as words."""
_ECHO = 8
"""How many words back an echoed turn may begin."""
_QUOTES = frozenset("\"“”‘’'«»")
_ENDS = frozenset([".", "!", "?", "¶", ""])


@dataclass(frozen=True, slots=True)
class Exchange:
    """A word as written, the word that was meant, and the figure of the exchange above its bar."""

    start: int
    end: int
    wrong: str
    right: str
    margin: float


@cache
def confusables() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Wrong word to the right ones, each with the bar that its figure must reach."""
    table: dict[str, tuple[tuple[str, float], ...]] = {}
    bar = 0.0
    for line in lines("confusables.txt"):
        if line.startswith("@ "):
            bar = float(line[2:])
        else:
            wrong, _, right = line.partition(" = ")
            table[wrong] = (*table.get(wrong, ()), *((word, bar) for word in right.split(", ")))
    return table


def exchanges(document: Document) -> Iterator[Exchange]:
    """Every word of a draft's prose that a confusable one would suit far better, in order; names and quoted words are left alone."""
    table, words = confusables(), words_of(document)
    known = frozenset(word.lower() for word in known_tokens(document.facts.known - document.facts.noted))
    for at in sorted(at for word in words.places.keys() & table.keys() - known for at in words.places[word]):
        if _is_name(words, at) or _QUOTES & {words.raw[at - 1], words.raw[at + 1]} or _echoes(words, at):
            continue
        if words.lower[at] == "too" and _how(words.lower[at + 1]):
            continue
        wrong = words.lower[at]
        doubt = _NOTED if wrong in document.facts.noted else 0.0
        margins = [(figure - bar - doubt, right) for right, bar, figure in _figures(words, at, table[wrong])]
        margin, right = max(margins, default=(-1.0, ""))
        if margin >= 0:
            yield Exchange(words.start[at], words.end[at], words.raw[at], right, margin)


def _is_name(words: Words, at: int) -> bool:
    """Whether a word has a capital that no sentence's start gives it."""
    return words.raw[at][0].isupper() and words.raw[at - 1] not in _ENDS and words.raw[at - 1] not in _QUOTES


def _how(word: str) -> bool:
    """Whether a word can only say how, so that "too" is right before it ("too shyly to ask"), however rare the two are together."""
    return word.endswith("ly") and word not in word_class("maybe_verb") and word not in word_class("maybe_noun")


def _echoes(words: Words, at: int) -> bool:
    """Whether a word takes up an earlier turn of its sentence: "dampened by the weather, never by the food" means both."""
    return any(
        at - _ECHO <= earlier < at
        and words.lower[earlier + 1] == words.lower[at + 1]
        and not _ENDS & set(words.lower[earlier:at])
        and "," in words.lower[earlier:at]
        for earlier in words.places[words.lower[at]]
    )


def _figures(words: Words, at: int, rights: Sequence[tuple[str, float]]) -> Iterator[tuple[str, float, float]]:
    """Each right word with its bar and the figure of the exchange: the lowest of reading over commas and of stopping there."""
    model, wrong = shipped(), words.lower[at]
    sides = {(_beside(words, at, -1, over), _beside(words, at, 1, over)) for over in (True, False)}
    readings = [(before[::-1], after, *model.likelihood(before[::-1], (wrong,), after)) for before, after in sides]
    known = _KNOWN * any(_SEEN in seen for _, _, _, seen in readings)
    for right, bar in rights:
        meant = right.split()
        if not any(
            model.together(before[-1], meant[0]) or model.together(meant[-1], *after[:1])
            for before, after, _, _ in readings
        ):
            continue
        gain = min(model.likelihood(before, meant, after)[0] - now for before, after, now, _ in readings)
        yield right, bar, gain + max(0.0, model.alone(wrong) - model.alone(meant[0])) - known


def _beside(words: Words, at: int, step: int, over_commas: bool) -> tuple[str, ...]:
    """The two nearest words on one side of a place, nearest first: fewer, or an empty one, where a stop comes before."""
    found: list[str] = []
    while len(found) < 2:
        at += step
        word = words.lower[at]
        if word == "," and over_commas:
            continue
        if not word[:1].isalnum():
            found += [START if step < 0 else END] if word in _ENDS else []
            break
        found.append(_FIGURE if word[0].isdigit() else word)
    return tuple(found) if step > 0 else (*found, "", "")[:2]
