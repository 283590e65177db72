"""The built-in engine: our dictionary for spelling, Harper for grammar. No network, no other process."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from linter.context import Problem
from linter.document import Document
from linter.language.harper_grammar import HarperGrammar
from linter.language.lexicon import Lexicon
from linter.language.spelling import Speller
from linter.settings import Settings


class BuiltinEngine:
    """Spelling and, unless the settings switch it off, grammar. Everything is loaded at the first text."""

    name = "builtin"

    def __init__(self, settings: Settings) -> None:
        """``settings``: ``language``, ``words`` (a file of the user's own words) and ``grammar`` are read."""
        self._settings = settings

    @cached_property
    def speller(self) -> Speller:
        """The dictionary's side."""
        return Speller(Lexicon(self._settings.language, own_words(self._settings.words)))

    @cached_property
    def _grammar(self) -> HarperGrammar:
        return HarperGrammar()

    def problems(self, document: Document) -> Sequence[Problem]:
        """Every problem in the document's text, by position."""
        found = list(self.speller.problems(document))
        if self._settings.grammar:
            found += self._grammar.problems(document)
        return sorted(found, key=lambda problem: (problem.start, problem.end, problem.kind))


def own_words(path: str) -> frozenset[str]:
    """The user's words: one a line, "#" comments; empty where there is no file yet."""
    if not path or not Path(path).exists():
        return frozenset()
    text = Path(path).read_text(encoding="utf-8-sig")
    return frozenset(line.split("#")[0].strip() for line in text.splitlines()) - {""}
