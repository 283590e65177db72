"""What the linter has against the English and the tone of drafts that were just written, so that they can be written without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from drafts.doubt import Doubt
from linter.finding import Finding, Severity
from linter.language import open_engine
from linter.run import Linter
from linter.settings import Settings
from linter.sources import decode

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
    # No letter waits for a server: the built-in engine always answers.
    engine = open_engine(replace(settings, engine="builtin"), say)
    linter = Linter(settings, engine, today=today, notes=(notes,), families=_FAMILIES)
    documents = [
        document
        for at, text in enumerate(texts, start=1)
        for document in linter.documents(decode(text.encode("utf-8"), f"draft {at}"))
    ]
    return [[_doubt(one) for one in findings if _weighs(one)] for findings in linter.run(documents)]


def _weighs(finding: Finding) -> bool:
    return finding.severity is not Severity.NOTE


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
