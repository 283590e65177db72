"""Ask the keeper, whose dictionaries and grammar are loaded already, what it would take a second to load here."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from drafts.saved import HeaderField, Section
from linter.context import LanguageEngine, Problem
from linter.document import Document, Facts
from linter.language.asking import CHARACTERS_A_SECOND, ServerFaultError
from linter.language.state import Record
from linter.settings import LanguageToolSettings, Settings

_CONNECT = 1.0
_SLACK = 20.0
_FOLDERS = (Path(__file__).parent, Path(__file__).parent / "data", Path(__file__).parent.parent)


class WarmEngine:
    """An engine in the keeper's process; where that does not answer, the same engine in this one."""

    def __init__(self, name: str, settings: Settings, record: Record, here: Callable[[], LanguageEngine]) -> None:
        """``name``: "builtin" or "languagetool". ``here`` makes the engine in this process."""
        self.name = name
        self._settings = settings
        self._record = record
        self._make = here
        self._here: LanguageEngine | None = None

    def problems(self, document: Document) -> Sequence[Problem]:
        """Every problem in the document's text, by position.

        Raises:
            ServerFaultError: the keeper's LanguageTool is gone or slow.
        """
        if self._here is None:
            question = write_question(self.name, self._settings, document, self._record.token)
            patience = self._settings.languagetool.timeout + _SLACK + len(document.source) / CHARACTERS_A_SECOND
            try:
                answer = _exchange(self._record.service, question, patience)
                if "fault" not in answer:
                    return [
                        Problem(**entry | {"suggestions": tuple(entry["suggestions"])}) for entry in answer["problems"]
                    ]
            except TimeoutError as error:
                raise ServerFaultError(f"{self._record.url}: no answer within {patience:.0f} s") from error
            except (OSError, ValueError, KeyError, TypeError, IndexError):
                # A keeper that is ending or broken is no reason to fail: what it has loaded can be loaded here.
                self._here = self._make()
            else:
                raise ServerFaultError(str(answer["fault"]))
        return self._here.problems(document)


def stamp() -> str:
    """What tells one state of the program's files from another: a keeper of another one is not asked."""
    newest = 0
    for folder in _FOLDERS:
        with os.scandir(folder) as entries:
            newest = max(
                [newest, *(entry.stat().st_mtime_ns for entry in entries if entry.name.endswith((".py", ".txt")))]
            )
    return f"{newest}"


def write_question(name: str, settings: Settings, document: Document, token: str) -> bytes:
    """A question as one line of JSON: what an engine looks at in a document and in the settings."""
    section, facts = document.section, document.facts
    question = {
        "token": token,
        "engine": name,
        "source": document.source,
        "section": [section.start, section.text_start, section.end],
        "header": {key: [field.value, field.start, field.end] for key, field in section.header.items()},
        "facts": [facts.to, facts.sender, facts.company, facts.role, list(facts.people), sorted(facts.known)],
        "settings": [
            settings.language,
            str(Path(settings.words).resolve()) if settings.words else "",
            settings.grammar,
            settings.languagetool.timeout,
        ],
    }
    return json.dumps(question).encode("ascii") + b"\n"


def read_question(question: Any) -> tuple[str, Settings, Document]:
    """The engine's name, the settings and the document of a question.

    Raises:
        ValueError, KeyError, TypeError: it is none.
    """
    start, text_start, end = question["section"]
    header = {key: HeaderField(*field) for key, field in question["header"].items()}
    to, sender, company, role, people, known = question["facts"]
    facts = Facts(to, sender, company, role, people=tuple(people), known=frozenset(known))
    language, words, grammar, timeout = question["settings"]
    settings = Settings(
        language=language, words=words, grammar=grammar, languagetool=LanguageToolSettings(timeout=timeout)
    )
    document = Document(question["source"], "", Section(header, start, text_start, end), facts)
    return question["engine"], settings, document


def write_answer(problems: Sequence[Problem]) -> bytes:
    """An answer as one line of JSON."""
    return json.dumps({"problems": [asdict(problem) for problem in problems]}).encode("ascii") + b"\n"


def _exchange(port: int, question: bytes, seconds: float) -> Any:
    with socket.create_connection(("127.0.0.1", port), timeout=_CONNECT) as connection:
        connection.settimeout(seconds)
        connection.sendall(question)
        with connection.makefile("rb") as stream:
            return json.loads(stream.readline())
