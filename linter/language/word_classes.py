"""Classes of common words: which may be nouns, verbs, adjectives, and which are that before anything else."""

from __future__ import annotations

import re
from functools import cache

from linter.language import verbs
from linter.language.lexicon import DATA, lines

_LETTERS = {
    "singular": "n",
    "plural": "p",
    "verb": "v",
    "third": "z",
    "past": "d",
    "participle": "k",
    "ing": "g",
    "adjective": "j",
    "adverb": "r",
}

_COMPARED = {
    "er": frozenset(["better", "worse", "less", "more", "further", "lighter", "drier", "closer", "cooler", "cleaner", "warmer", "narrower"]),
    "est": frozenset(["best", "worst", "least", "most", "furthest"]),
}  # fmt: skip
"""What is compared in a way of its own, or looks like a noun."""


@cache
def _blocks() -> tuple[tuple[str, list[str]], ...]:
    text = (DATA / "word_classes.txt").read_text(encoding="utf-8")
    return tuple((block[: block.index("\n")], block[block.index("\n") :].split()) for block in text.split("@ ")[1:])


@cache
def word_class(name: str) -> frozenset[str]:
    """The words of a class.

    ``noun``: before anything else a noun (``singular``, ``plural`` likewise); ``maybe_noun``: may be one; ``only_verb``: can be nothing
    but a verb; ``verbal``: a verb and no adjective; ``any_third``: with the -s of a verb; ``known``: in any class. ``base``, ``person``, ``counted`` … are the lists of the hand-made classes.
    """
    if name == "base":
        return verbs.bases() | _with(lambda letters: letters == "v")
    if name == "gerund":
        return frozenset(verbs.from_gerund()) | _with(lambda letters: letters == "g")
    if name in {"persons", "adjectives", "count_nouns", "noun_verbs"}:
        return frozenset(lines(f"{name}.txt"))
    if name == "any_third":
        return frozenset(map(verbs.third, word_class("maybe_verb")))
    if name == "verbal":
        return word_class("maybe_verb") - word_class("maybe_adjective") - word_class("maybe_adverb")
    if name in {"comparative", "superlative"}:
        return _compared("er" if name == "comparative" else "est")
    if name == "known":
        return _with(lambda letters: True)
    if name == "noun":
        return _with(lambda letters: letters[0] in "np")
    kind, _, rest = name.partition("_")
    if kind == "maybe":
        wanted = "np" if rest == "noun" else _LETTERS[rest]
        return _with(lambda letters: any(letter in letters for letter in wanted))
    if kind == "only":
        wanted = "np" if rest == "noun" else "v" if rest == "verb" else _LETTERS[rest]
        return _with(lambda letters: all(letter in wanted + "dk" * (rest == "past") for letter in letters))
    return _with(lambda letters: letters[0] == _LETTERS[name])


def _compared(ending: str) -> frozenset[str]:
    """Every short adjective with this ending: "late" gives "later", "big" "bigger", "dry" "drier"."""
    compared: set[str] = set()
    for word in word_class("adjective"):
        if len(word) < 8 and not word.endswith(("ed", "ing", "less", "ful", "ous")):
            stem = word.removesuffix("e")
            if word[-1] == "y":
                stem = f"{word[:-1]}i"
            elif re.fullmatch(r"[^aeiou]*[aeiou][bdgmnpt]", word):
                stem = word + word[-1]
            compared.add(stem + ending)
    return frozenset(compared - word_class("maybe_noun")) | _COMPARED[ending]


def _with(fits: object) -> frozenset[str]:
    assert callable(fits)
    return frozenset(word for letters, words in _blocks() if fits(letters) for word in words)
