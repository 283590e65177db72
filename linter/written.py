"""Drafts that were just written, looked at before anybody has saved or sent them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from linter.finding import Finding
from linter.language import open_engine
from linter.run import Linter
from linter.settings import Settings
from linter.sources import decode

if TYPE_CHECKING:
    from drafts.notes import Notes


def findings_of(
    texts: Sequence[str],
    notes: Notes,
    settings: Settings,
    today: date,
    say: Callable[[str], None],
    *,
    families: tuple[str, ...] = (),
) -> list[tuple[Finding, ...]]:
    """The findings of each saved draft, read as one set; ``families``: only those of rules with these letters.

    ``say`` hears of a rule that failed.
    """
    # No letter waits for a server: the built-in engine always answers.
    engine = open_engine(replace(settings, engine="builtin"), say)
    linter = Linter(settings, engine, today=today, notes=(notes,), families=families)
    reports = linter.files([decode(text.encode("utf-8"), f"draft {at}") for at, text in enumerate(texts, start=1)])
    for failure in linter.failures:
        say(
            f"afterword: internal error: rule {failure.code} failed on {failure.where}: {failure.error}; please report this"
        )
    return [report.findings for report in reports]
