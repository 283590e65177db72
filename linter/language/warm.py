"""Ask the keeper, whose dictionaries and grammar are loaded already, what it would take a second to load here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from linter.context import LanguageEngine, Problem
from linter.document import Document
from linter.language import state
from linter.language.asking import CHARACTERS_A_SECOND, ServerFaultError
from linter.language.state import Record
from linter.language.wire import exchange
from linter.settings import Settings

_SLACK = 20.0
_ROOT = Path(__file__).resolve().parent.parent.parent
_CODE = ("linter", "drafts")


class KeeperGoneError(Exception):
    """The keeper does not answer, or not as a keeper does: what it has loaded can be loaded here."""


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
            try:
                question = ("problems", self.name, portable(self._settings), _bare(document))
                answer: Sequence[Problem] = ask(self._record, question, self._settings, len(document.source))
            except KeeperGoneError:
                self._here = self._make()
            else:
                return answer
        return self._here.problems(document)


def ask(record: Record, question: tuple[object, ...], settings: Settings, characters: int) -> Any:
    """The keeper's answer to a question about that many characters.

    Raises:
        KeeperGoneError: it did not answer; ServerFaultError: its LanguageTool is gone or slow, or it is itself.
    """
    patience = settings.languagetool.timeout + _SLACK + characters / CHARACTERS_A_SECOND
    try:
        kind, answer = exchange(record.service, record.token, question, patience)
    except TimeoutError as error:
        raise ServerFaultError(f"{record.url}: no answer within {patience:.0f} s") from error
    except (OSError, ValueError, TypeError, AttributeError, ImportError, EOFError) as error:
        raise KeeperGoneError from error
    if kind == "fault":
        raise ServerFaultError(*answer)
    return answer


def ready() -> Record | None:
    """This user's running server, warmed up; None where there is none."""
    record = state.read()
    return record if record is not None and record.ready and record.alive and record.kept else None


def portable(settings: Settings) -> Settings:
    """The settings as a process in another folder reads them."""
    return replace(settings, words=str(Path(settings.words).resolve())) if settings.words else settings


def _bare(document: Document) -> Document:
    """The document without what it has worked out."""
    return Document(document.source, document.where, document.section, document.facts, document.asked_kind)


def stamp() -> str:
    """What tells one state of the program's files from another: a keeper of another one is not asked."""
    newest, count = 0, 0
    for name in _CODE:
        for changed in _changes(str(_ROOT / name)):
            newest, count = max(newest, changed), count + 1
    return f"{newest}-{count}"


def _changes(folder: str) -> Iterator[int]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                yield entry.stat().st_mtime_ns
            elif entry.name != "__pycache__":
                yield from _changes(entry.path)
