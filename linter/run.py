"""Lint whole texts: split them into drafts, fill in the facts, choose what applies to each, and make the reports."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from drafts.cards.hands import DEFAULT_HAND, HANDS, Hand
from drafts.kinds import SPECS, Kind
from linter.config import choose_rules, rule_options
from linter.context import Context, LanguageEngine
from linter.document import Document, read_documents
from linter.engine import Failure, lint
from linter.facts import with_facts
from linter.finding import Finding, Severity
from linter.report.model import FileReport
from linter.rule import Rule
from linter.settings import Settings
from linter.sources import Source

if TYPE_CHECKING:
    from drafts.notes import Notes


@dataclass
class Linter:
    """Rules, settings and a language engine, ready to lint any number of texts; ``families``: only rules of these letters."""

    settings: Settings
    engine: LanguageEngine
    today: date
    kind: Kind | None = None
    to: str = ""
    notes: Sequence[Notes] = ()
    families: tuple[str, ...] = ()
    failures: list[Failure] = field(default_factory=list)

    def __post_init__(self) -> None:
        chosen = choose_rules(self.settings.select, self.settings.ignore)
        # Without grammar neither its engine nor its rules speak, unless one is asked for by name.
        quiet = not self.settings.grammar and not self.settings.select
        heard = (rule for rule in chosen if not (quiet and rule.code.startswith("G")))
        self._rules: tuple[Rule, ...] = tuple(
            rule for rule in heard if not self.families or rule.code.startswith(self.families)
        )
        self._options = rule_options(self.settings)
        self._severities = {code: Severity(word) for code, word in self.settings.severity.items()}

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that the settings choose."""
        return self._rules

    @property
    def severities(self) -> Mapping[str, Severity]:
        """The severities that the settings give, by code."""
        return self._severities

    def context(self) -> Context:
        """What rules are handed beside the document."""
        return Context(
            today=self.today,
            engine=self.engine,
            rule_options=self._options,
            card=self.settings.card,
            hand=self._hand(),
            language=self.settings.language,
            country=self.settings.country,
        )

    def run(self, documents: Sequence[Document]) -> list[list[Finding]]:
        """The findings of documents that belong together (one set), in their order."""
        result = lint(documents, self._rules, self.context(), self._severities)
        self.failures += result.failures
        return [
            self.kept_for(document, findings) for document, findings in zip(documents, result.findings, strict=True)
        ]

    def _hand(self) -> Hand:
        if not self.settings.card:
            return HANDS[DEFAULT_HAND]
        # Reads the measured hand from the state folder: only where a card is chosen does it matter.
        from drafts.cards.calibration import hand_in_force

        return hand_in_force(self.settings.hand)

    def documents(self, source: Source) -> list[Document]:
        """The drafts in a text, with all that is known about each."""
        found = read_documents(source.text, source.path, self.kind)
        return [self._with_notes(document) for document in found]

    def files(self, sources: Iterable[Source]) -> list[FileReport]:
        """A report for every draft in these texts, compared with each other as one set."""
        documents = [document for source in sources for document in self.documents(source)]
        findings = self.run(documents)
        return [
            FileReport(
                document.where,
                document.source,
                document.kind.value,
                document.to or None,
                tuple(found),
                tuple(_notices(document)),
            )
            for document, found in zip(documents, findings, strict=True)
        ]

    def _with_notes(self, document: Document) -> Document:
        """The facts from the notes whose company or people the draft's header names; with one notes file, from that one."""
        plain = with_facts(document, to=self.to)
        if not self.notes:
            return plain
        chosen = next((notes for notes in self.notes if _matches(notes, plain)), None)
        if chosen is None and len(self.notes) == 1:
            chosen = self.notes[0]
        return with_facts(document, notes=chosen, to=self.to, others=self.notes)

    def kept_for(self, document: Document, findings: list[Finding]) -> list[Finding]:
        """The findings less those that the settings ignore in this file."""
        ignored = {
            code for glob, codes in self.settings.per_file.items() if _glob(document.where, glob) for code in codes
        }
        return [finding for finding in findings if finding.code not in ignored]


def exit_status(files: Iterable[Iterable[Finding]], fail_on: str) -> int:
    """1 where a finding is at or above ``fail_on`` ("error", "warning" or "note"), else 0."""
    threshold = Severity(fail_on).rank
    return int(any(finding.severity.rank >= threshold for findings in files for finding in findings))


def facts_from(row: Mapping[str, object], document: Document) -> Document:
    """A document with the facts that a JSON line gives."""
    known = row.get("known") or []
    return with_facts(
        document,
        to=str(row.get("to") or ""),
        sender=str(row.get("sender") or ""),
        company=str(row.get("company") or ""),
        known=[str(word) for word in known] if isinstance(known, list) else [],
    )


def _matches(notes: Notes, document: Document) -> bool:
    if document.facts.company:
        return document.facts.company == notes.company
    return bool(document.to) and notes.person(document.to) is not None


def _notices(document: Document) -> Iterator[str]:
    if document.kind_guessed and document.text.strip():
        yield f"no Kind in a header: read as {SPECS[document.kind].with_article} (say --kind if it is another)"


def _glob(where: str, glob: str) -> bool:
    path = PurePath(where).as_posix()
    return fnmatch.fnmatch(path, glob) or fnmatch.fnmatch(PurePath(where).name, glob) or PurePath(where).match(glob)
