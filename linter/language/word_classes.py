"""Classes of common words: which may be nouns, verbs, adjectives, and which are that before anything else."""

from __future__ import annotations

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


@cache
def _blocks() -> tuple[tuple[str, list[str]], ...]:
    text = (DATA / "word_classes.txt").read_text(encoding="utf-8")
    return tuple((block[: block.index("\n")], block[block.index("\n") :].split()) for block in text.split("@ ")[1:])


@cache
def word_class(name: str) -> frozenset[str]:
    """The words of a class.

    ``noun``: before anything else a noun (``singular``, ``plural`` likewise); ``maybe_noun``: may be one; ``only_verb``: can be nothing
    but a verb. ``base``, ``person``, ``counted`` … are the lists of the hand-made classes.
    """
    if name == "base":
        return verbs.bases() | _with(lambda letters: letters == "v")
    if name == "gerund":
        return frozenset(verbs.from_gerund())
    if name in {"persons", "adjectives", "count_nouns", "noun_verbs"}:
        return frozenset(lines(f"{name}.txt"))
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


def _with(fits: object) -> frozenset[str]:
    assert callable(fits)
    return frozenset(word for letters, words in _blocks() if fits(letters) for word in words)
