"""The program's own errors: what a person did or gave that cannot be worked with, one line a problem, exit status 2."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


def _visible(message: str) -> str:
    """The message with every control, bidi or other invisible character named, so that it can do nothing to a terminal."""
    return "".join(
        char
        if unicodedata.category(char) not in ("Cc", "Cf", "Cs") or char in "\n\u200c\u200d"
        else f"U+{ord(char):04X}"
        for char in message
    )


class AfterwordError(Exception):
    """Something the person can put right. ``messages`` are single lines, ready for standard error."""

    exit_code = 2

    def __init__(self, *messages: str) -> None:
        """Take the lines to show, in order."""
        super().__init__(*messages)
        self.messages: list[str] = [_visible(message) for message in messages]

    def __str__(self) -> str:
        return "\n".join(self.messages)


@dataclass(frozen=True, slots=True)
class NotesProblem:
    """One thing wrong in a notes file: ``line`` counts from 1; 0 means the file as a whole (missing, a folder, not text)."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.message}"


class NotesError(AfterwordError):
    """Notes that cannot be used. ``problems`` holds all of them, sorted by line."""

    def __init__(self, problems: Iterable[NotesProblem]) -> None:
        """Take the problems in any order."""
        self.problems: tuple[NotesProblem, ...] = tuple(sorted(problems, key=lambda problem: problem.line))
        super().__init__(*(str(problem) for problem in self.problems))
