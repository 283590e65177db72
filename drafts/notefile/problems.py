"""What is wrong with one notes file, gathered while it is read so that all of it can be said at once."""

from __future__ import annotations

from drafts.errors import NotesProblem

MAX_PROBLEMS = 200
"""Past this many the rest is not named: it is hardly notes, and looking for similar words in all of it would take minutes."""


class Problems:
    """The problems of the file called ``name``, each once."""

    def __init__(self, name: str) -> None:
        """Begin with none."""
        self.name = name
        self._found: dict[NotesProblem, None] = {}

    @property
    def full(self) -> bool:
        """Whether no more are taken."""
        return len(self._found) >= MAX_PROBLEMS

    def add(self, line: int, message: str) -> None:
        """Note a problem in a line (from 1)."""
        if not self.full:
            self._found[NotesProblem(self.name, line, message)] = None

    def all(self) -> list[NotesProblem]:
        """Every problem, with a last one where there are more than can be told."""
        found = list(self._found)
        if self.full:
            last = max(problem.line for problem in found)
            found.append(NotesProblem(self.name, last + 1, "there is more below; is this the right file?"))
        return found
