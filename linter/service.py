"""The keeper's side of warm checks: engines and rules that stay loaded, behind a port on loopback and a token only this user can read."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from drafts.errors import AfterwordError
from linter.context import LanguageEngine, Problem
from linter.document import Document
from linter.language.wire import ANSWER, QUESTION, WireError, receive, send
from linter.settings import Settings

_READ_PATIENCE = 30.0
_KEPT_ENGINES = 8


class WarmService(socketserver.ThreadingTCPServer):
    """Answers one question a connection. Only holders of ``token`` get an answer."""

    allow_reuse_address = False
    daemon_threads = True

    def __init__(self, token: str, url: str, used: Callable[[], None]) -> None:
        """``url``: the LanguageTool server; ``used`` is called at each question."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.token = token
        self.used = used
        self._url = url
        self._engines: dict[tuple[object, ...], LanguageEngine] = {}
        # Harper is not made for several threads at once, and one letter at a time is quick enough.
        self._one_at_a_time = threading.Lock()

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1."""
        return int(self.server_address[1])

    def answer(self, question: Sequence[Any]) -> tuple[str, Any]:
        """("answer", what was asked for) or ("fault", its lines).

        Raises:
            ValueError, TypeError: it is no question.
        """
        what, name, settings, *rest = question
        with self._one_at_a_time:
            engine = _Watched(self._engine(name, settings))
            try:
                answer = engine.problems(*rest) if what == "problems" else _reports(engine, settings, *rest)
            except AfterwordError as error:
                return "fault", error.messages
        return ("fault", engine.fault.messages) if engine.fault else ("answer", answer)

    def _engine(self, name: str, settings: Settings) -> LanguageEngine:
        from linter.language.builtin import BuiltinEngine

        words = Path(settings.words)
        changed = words.stat().st_mtime_ns if settings.words and words.exists() else 0
        builtin_key = (settings.language, settings.words, changed, settings.grammar)
        key = (name, settings.languagetool.timeout, *builtin_key)
        if len(self._engines) > _KEPT_ENGINES:
            self._engines.clear()
        builtin = self._engines.setdefault(builtin_key, BuiltinEngine(settings))
        if name == "builtin":
            return builtin
        if key not in self._engines:
            from linter.language.both import BothEngine
            from linter.language.languagetool import LanguageToolSide

            side = LanguageToolSide(settings, self._url, local=True)
            self._engines[key] = BothEngine(builtin, side, settings.language)
        return self._engines[key]


class _Watched:
    """An engine that remembers its fault: a rule that asks it hides what it raises."""

    def __init__(self, engine: LanguageEngine) -> None:
        self.name = engine.name
        self.fault: AfterwordError | None = None
        self._engine = engine

    def problems(self, document: Document) -> Sequence[Problem]:
        try:
            return self._engine.problems(document)
        except AfterwordError as error:
            self.fault = error
            raise


def _reports(engine: LanguageEngine, settings: Settings, sources: Any, options: dict[str, Any]) -> tuple[Any, Any]:
    from linter.run import Linter

    linter = Linter(settings, engine, **options)
    return linter.files(sources), linter.failures


class _Handler(socketserver.StreamRequestHandler):
    """One connection: a question in, an answer out; anything else is hung up on."""

    timeout = _READ_PATIENCE
    server: WarmService

    def handle(self) -> None:
        try:
            question = receive(self.rfile, self.server.token, QUESTION)
        except (OSError, WireError):
            return
        self.server.used()
        # What goes wrong from here on ends the connection and is written to the keeper's log; the other side then does the work.
        send(self.wfile, self.server.answer(question), self.server.token, ANSWER)
