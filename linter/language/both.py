"""The built-in rules and LanguageTool together, and the engine that takes LanguageTool where it is there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from drafts.errors import AfterwordError
from linter.context import LanguageEngine, Problem
from linter.document import Document
from linter.language.asking import ServerFaultError
from linter.language.languagetool import LanguageToolSide
from linter.language.merge import merge

AUTO_PATIENCE = 5.0
"""Seconds that ``auto`` waits for an answer; a letter takes a warm server 0.3 s at most."""


class BothEngine:
    """The built-in engine and LanguageTool, which work at the same time; their problems come as one voice."""

    name = "languagetool"
    notice = "checked by the built-in rules and LanguageTool"

    def __init__(self, builtin: LanguageEngine, side: LanguageToolSide) -> None:
        self._builtin = builtin
        self._side = side

    def problems(self, document: Document) -> Sequence[Problem]:
        """Every problem in the document's text, by position.

        Raises:
            ServerFaultError: the server is gone, slow or no LanguageTool.
        """
        answer = _Answer(lambda: self._side.problems(document))
        own = self._builtin.problems(document)
        return merge(own, answer.get(), document.source, lambda problem: _believed(problem))


class AutoEngine:
    """LanguageTool beside the built-in rules for as long as a server answers quickly, else the built-in rules alone."""

    name = "auto"

    def __init__(self, builtin: LanguageEngine, side: LanguageToolSide | None, say: Callable[[str], None]) -> None:
        """``side``: None where no server runs."""
        self._builtin = builtin
        self._both = BothEngine(builtin, side) if side else None
        self._say = say
        self.notice = BothEngine.notice if side else "checked by the built-in rules (no LanguageTool server runs)"
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
        self._error: AfterwordError | None = None
        self._call = call
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._found = self._call()
        except AfterwordError as error:
            self._error = error

    def get(self) -> list[Problem]:
        """The result, once it is there; the call's own error is raised here."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._found


def _believed(problem: Problem) -> bool:
    return False
