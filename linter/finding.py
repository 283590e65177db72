"""Findings: what a rule saw, where, how bad it is, and what to write instead. Frozen values, no behaviour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How sure and how bad: an error must be mended, a warning should be, a note is for the writer to judge."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """2 for an error, 1 for a warning, 0 for a note: compare severities by this."""
        return _RANKS[self.value]


_RANKS = {"error": 2, "warning": 1, "note": 0}

FAMILIES = {
    "L": "length",
    "H": "highlight",
    "T": "tone",
    "S": "spelling",
    "G": "grammar",
    "N": "names",
    "P": "leftover",
    "E": "etiquette",
    "W": "timing",
    "J": "template",
}
"""A code's first letter to the word that reports use for its family."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace source[start:end] by ``replacement``."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Related:
    """Another place a finding points at: in the document named ``where`` (a path or an id)."""

    where: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. ``start`` and ``end`` are code point offsets in the source as given, ``text`` is what lies between.

    ``fix`` holds the edits that mend it safely (empty: no safe fix; ``suggestions`` may still help).
    """

    code: str
    name: str
    severity: Severity
    message: str
    start: int
    end: int
    text: str
    suggestions: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    fix: tuple[Edit, ...] = ()

    @property
    def family(self) -> str:
        """The family's word, from the code's letter."""
        return FAMILIES[self.code[0]]
