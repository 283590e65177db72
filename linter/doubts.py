"""What the linter has against the English and the tone of drafts that were just written, so that they can be written without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from drafts.doubt import Doubt
from linter.finding import Finding, Severity
from linter.settings import Settings
from linter.written import findings_of

if TYPE_CHECKING:
    from drafts.notes import Notes

_FAMILIES = ("G", "T")
"""Grammar and tone: what a jot can get wrong. Spelling takes the notes' own words as known."""

_MENDING = frozenset({"G011", "G042", "G043"})
"""The rules whose one suggestion is put in without asking: "its" for "it's", "a" for "an", one for many. Others are as right about the slip, but a
false alarm of theirs would put a wrong word into a letter; here it could be no more than a plural.
"""


def doubts(
    texts: Sequence[str], notes: Notes, settings: Settings, today: date, say: Callable[[str], None]
) -> list[list[Doubt]]:
    """The doubts about each saved draft: findings of grammar and tone that are more than a note, by the rules that the settings choose."""
    found = findings_of(texts, notes, settings, today, say, families=_FAMILIES)
    return [[_doubt(one) for one in findings if one.severity is not Severity.NOTE] for findings in found]


def _doubt(finding: Finding) -> Doubt:
    sure = finding.code in _MENDING and len(finding.suggestions) == 1
    return Doubt(
        finding.start,
        finding.end,
        finding.text,
        finding.message,
        finding.suggestions[0] if sure else "",
        "English" if finding.code.startswith("G") else "tone",
    )
