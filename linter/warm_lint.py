"""Lint in the keeper's process where one runs: rules, dictionaries and engines are loaded there, which makes a second lint instant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from drafts.kinds import Kind
from linter.settings import Settings

if TYPE_CHECKING:
    from drafts.notes import Notes
    from linter.engine import Failure
    from linter.language.state import Record
    from linter.report.model import FileReport
    from linter.run import Linter
    from linter.sources import Source


@dataclass
class WarmLinter:
    """Makes the reports of ``linter.run.Linter`` through the keeper; where that does not answer, ``here`` makes one that does it here."""

    settings: Settings
    record: Record
    options: dict[str, Any]
    here: Callable[[], Linter]
    failures: list[Failure] = field(default_factory=list)
    _linter: Linter | None = None

    def files(self, sources: Iterable[Source]) -> list[FileReport]:
        """A report for every draft in these texts, compared with each other as one set.

        Raises:
            ServerFaultError: the keeper's LanguageTool is gone or slow.
        """
        from linter.language.warm import KeeperGoneError, ask, portable

        texts = list(sources)
        if self._linter is None:
            question = ("files", self.settings.engine, portable(self.settings), texts, self.options)
            try:
                reports: list[FileReport]
                reports, failures = ask(self.record, question, self.settings, sum(len(source.text) for source in texts))
            except KeeperGoneError:
                self._linter = self.here()
                self.failures = self._linter.failures
            else:
                self.failures += failures
                return reports
        return self._linter.files(texts)


def open_linter(
    settings: Settings,
    say: Callable[[str], None],
    *,
    today: date,
    kind: Kind | None,
    to: str,
    notes: Sequence[Notes],
) -> Linter | WarmLinter:
    """The keeper's linter where one runs of this state of the program, else one in this process with the engine that the settings name.

    Raises:
        AfterwordError: an engine asked for by name is not there.
    """
    from linter.language.warm import ready, stamp

    options: dict[str, Any] = {"today": today, "kind": kind, "to": to, "notes": tuple(notes)}

    def here() -> Linter:
        from linter.language import open_engine
        from linter.run import Linter

        return Linter(settings, open_engine(settings, say), **options)

    record = ready() if settings.engine in ("builtin", "languagetool") else None
    if record is None or record.stamp != stamp():
        return here()
    return WarmLinter(settings, record, options, here)
