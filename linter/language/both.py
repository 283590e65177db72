"""The built-in rules and LanguageTool together, and the engine that takes LanguageTool where it is there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cache, cached_property

from linter.context import LanguageEngine, Problem
from linter.document import Document
from linter.language.asking import ServerFaultError
from linter.language.languagetool import LanguageToolSide
from linter.language.lexicon import Lexicon, lines
from linter.language.merge import merge
from linter.language.name_policy import COMMON
from linter.names import distance

_NAME_LENGTH = 6


class BothEngine:
    """The built-in engine and LanguageTool, which work at the same time; their problems come as one voice."""

    name = "languagetool"
    notice = "checked by the built-in rules and LanguageTool"

    def __init__(self, builtin: LanguageEngine, side: LanguageToolSide, language: str) -> None:
        """``language`` is the setting."""
        self._builtin = builtin
        self._side = side
        self._language = language

    def problems(self, document: Document) -> Sequence[Problem]:
        """Every problem in the document's text, by position.

        Raises:
            ServerFaultError: the server is gone, slow or no LanguageTool.
        """
        answer = _Answer(lambda: self._side.problems(document))
        own = self._builtin.problems(document)
        return merge(own, answer.get(), document.source, lambda problem: self._believed(problem, document))

    def _believed(self, problem: Problem, document: Document) -> bool:
        """Whether a misspelling that only LanguageTool sees is one; our dictionary knows more names, terms and variants.

        A day or a language in small letters is. With the notes' names known, so is an unknown capitalised word one letter away
        from a common one: it would be a name otherwise.
        """
        word = document.source[problem.start : problem.end]
        meant = problem.suggestions[0] if problem.suggestions else ""
        if word.islower():
            return meant == word.capitalize() and meant in _always_capital()
        if self._lexicon.right(word.lower()):
            return False  # "Authorised": the other English, and not the one that LanguageTool was asked for
        common = self._lexicon.band(meant.lower()) >= COMMON and word.istitle() and len(word) >= _NAME_LENGTH
        return bool(document.facts.known) and common and distance(word.lower(), meant.lower(), 1) == 1

    @cached_property
    def _lexicon(self) -> Lexicon:
        return Lexicon(self._language)


@cache
def _always_capital() -> frozenset[str]:
    return frozenset(lines("calendar.txt")) | frozenset(lines("peoples.txt"))


class AutoEngine:
    """LanguageTool beside the built-in rules for as long as a server answers quickly, else the built-in rules alone."""

    name = "auto"

    def __init__(self, builtin: LanguageEngine, both: LanguageEngine | None, say: Callable[[str], None]) -> None:
        """``both``: None where no server runs."""
        self._builtin = builtin
        self._both = both
        self._say = say
        self.notice = BothEngine.notice if both else "checked by the built-in rules (no LanguageTool server runs)"
        say(f"engine: {self.notice}")

    def problems(self, document: Document) -> Sequence[Problem]:
        """Every problem in the document's text, by position; a server that fails is not asked again."""
        if self._both is not None:
            try:
                return self._both.problems(document)
            except ServerFaultError as fault:
                self._both = None
                self.notice = f"checked by the built-in rules (LanguageTool failed: {fault})"
                self._say(f"engine: {self.notice}")
        return self._builtin.problems(document)


class _Answer:
    """What a call gives, worked out in a thread of its own."""

    def __init__(self, call: Callable[[], list[Problem]]) -> None:
        self._found: list[Problem] = []
        self._error: Exception | None = None
        self._call = call
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._found = self._call()
        except Exception as error:
            # Whatever it is, it belongs to whoever asks for the result.
            self._error = error

    def get(self) -> list[Problem]:
        """The result, once it is there; the call's own error is raised here."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._found
