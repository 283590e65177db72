"""The keeper's side of warm checks: engines that stay loaded, behind a port on loopback and a token only this user can read."""

from __future__ import annotations

import hmac
import json
import socketserver
import threading
from collections.abc import Callable
from pathlib import Path

from drafts.errors import AfterwordError
from linter.context import LanguageEngine
from linter.language.warm import read_question, write_answer
from linter.settings import Settings

_LONGEST = 64_000_000
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

    def answer(self, question: object) -> bytes:
        """The answer to a question, as a line of JSON."""
        name, settings, document = read_question(question)
        with self._one_at_a_time:
            try:
                return write_answer(self._engine(name, settings).problems(document))
            except AfterwordError as error:
                return json.dumps({"fault": str(error)}).encode("ascii") + b"\n"

    def _engine(self, name: str, settings: Settings) -> LanguageEngine:
        from linter.language.builtin import BuiltinEngine

        words = Path(settings.words)
        changed = words.stat().st_mtime_ns if settings.words and words.exists() else 0
        builtin_key = (settings.language, settings.words, changed, settings.grammar)
        key = (name, settings.languagetool.timeout, *builtin_key)
        if len(self._engines) > _KEPT_ENGINES:
            self._engines.clear()
        if key not in self._engines:
            builtin = self._engines.setdefault(builtin_key, BuiltinEngine(settings))
            if name == "builtin":
                return builtin
            from linter.language.both import BothEngine
            from linter.language.languagetool import LanguageToolSide

            side = LanguageToolSide(settings, self._url, local=True)
            self._engines[key] = BothEngine(builtin, side, settings.language)
        return self._engines[key]


class _Handler(socketserver.StreamRequestHandler):
    """One connection: a line in, a line out; anything else is hung up on."""

    timeout = _READ_PATIENCE
    server: WarmService

    def handle(self) -> None:
        try:
            question = json.loads(self.rfile.readline(_LONGEST))
            if not hmac.compare_digest(str(question["token"]).encode(), self.server.token.encode()):
                return
            self.server.used()
            answer = self.server.answer(question)
        except (OSError, ValueError, KeyError, TypeError):
            return  # hung up on: the other side then does the work itself
        self.wfile.write(answer)
