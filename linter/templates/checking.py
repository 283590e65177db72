"""Check templates: the rules of family J on the source, the prose rules on its own words, one report a file as for drafts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from drafts.kinds import SPECS, Kind
from drafts.saved import Section, split
from linter.context import Context
from linter.document import Document, Facts
from linter.engine import Failure, look, settle
from linter.finding import Edit, Finding
from linter.layout import Layout
from linter.report.model import FileReport
from linter.rule import Rule
from linter.run import Linter
from linter.sources import Source
from linter.templates.collecting import documents_of
from linter.templates.document import TemplateDocument
from linter.templates.lineends import LineEnds
from linter.templates.masking import Passage, choices, masked, passages
from linter.templates.standins import vocabulary
from linter.templates.template import Template

_FAMILIES = frozenset("TSG")
_CODES = frozenset({"E004", "E005", "E006", "E007", "E011", "L003", "P001", "P003"})
"""The rules beside those families that can judge words without the letter around them."""

_WHOLE_ONLY = frozenset({"E010", "L006"})
"""Those that look at a subject line, which whole messages have."""


class _Wording(Document):
    """Words that stand in the middle of a letter: all body, and judged as one of its sentences."""

    is_letter = True

    @cached_property
    def layout(self) -> Layout:
        """Neither greeting nor closing: what looks like one is a wording too."""
        start, end = self.section.text_start, self.section.end
        return Layout((start, start), None, (start, end), None, None, None)


@dataclass
class TemplateLinter:
    """Checks any number of templates with the rules, settings and engine of a linter."""

    linter: Linter

    @property
    def failures(self) -> list[Failure]:
        """The rules that broke."""
        return self.linter.failures

    def files(self, sources: Iterable[Source]) -> list[FileReport]:
        """A report for every template given, and for every one of the user's that they take in."""
        ends = {source.path: LineEnds(source.text) for source in sources}
        plain = [Source(path, each.plain) for path, each in ends.items()]
        documents = documents_of(plain, self.linter.kind, self.linter.settings.templates)
        context = self.linter.context()
        rules = self.linter.rules
        result = look(documents, rules, context, self.linter.severities)
        self.linter.failures += result.failures
        reports = []
        for document, found in zip(documents, result.findings, strict=True):
            every = [*found, *self._prose(document, context)]
            kept = self.linter.kept_for(document, settle(document, every, {rule.code for rule in rules}))
            reports.append(self._report(document, kept, ends))
        return reports

    def _report(self, document: TemplateDocument, kept: Sequence[Finding], ends: dict[str, LineEnds]) -> FileReport:
        kind = document.template.kind
        given = ends.get(document.where)
        found = tuple(given.findings(kept, ends)) if given else tuple(kept)
        notices: tuple[str, ...] = ()
        if document.stray and kind is not None and self.linter.kind is None:
            notices = (f"its name is no kind: read as {SPECS[kind].with_article} (say --kind if it is another)",)
        return FileReport(
            document.where,
            given.source if given else document.source,
            kind.value if kind else "",
            None,
            found,
            notices,
            "template",
        )

    def _prose(self, document: TemplateDocument, context: Context) -> list[Finding]:
        """What the prose rules say of the template's own words; the same fault in two readings is one finding."""
        if document.template.fault is not None:
            return []
        chosen = [rule for rule in self.linter.rules if _reads_templates(rule, document.template)]
        found: dict[tuple[str, int, int], Finding] = {}
        for passage in passages(document.template) if chosen else ():
            for choice in range(choices(document.template, passage)):
                for finding in self._reading(document, passage, choice, chosen, context):
                    found.setdefault((finding.code, finding.start, finding.end), finding)
        return list(found.values())

    def _reading(
        self, document: TemplateDocument, passage: Passage, choice: int, rules: Sequence[Rule], context: Context
    ) -> Iterator[Finding]:
        template = document.template
        text = masked(template, passage, choice, 0)
        findings = self._look(document, passage, text, rules, context)
        if findings:
            other = masked(template, passage, choice, 1)
            if other != text:
                standing = {
                    (finding.code, finding.start, finding.end)
                    for finding in self._look(document, passage, other, rules, context)
                }
                findings = [each for each in findings if (each.code, each.start, each.end) in standing]
        for finding in findings:
            if _written(template, passage, finding, text) and not _goes_on(template, passage, finding):
                fix = finding.fix if all(_free(template, edit.start, edit.end) for edit in finding.fix) else ()
                yield replace(finding, text=template.source[finding.start : finding.end], fix=fix)

    def _look(
        self, document: TemplateDocument, passage: Passage, text: str, rules: Sequence[Rule], context: Context
    ) -> list[Finding]:
        whole = document.template.part == "whole" and not passage.name
        section = split(text)[0] if whole else Section({}, 0, 0, len(text))
        reader = Document if whole else _Wording
        reading = reader(text, document.where, section, Facts(known=vocabulary()), document.template.kind)
        result = look([reading], rules, context, self.linter.severities)
        self.linter.failures += result.failures
        return [_shifted(finding, passage.start) for finding in result.findings[0]]


def _shifted(finding: Finding, base: int) -> Finding:
    edits = tuple(Edit(edit.start + base, edit.end + base, edit.replacement) for edit in finding.fix)
    return replace(finding, start=finding.start + base, end=finding.end + base, fix=edits)


def _reads_templates(rule: Rule, template: Template) -> bool:
    if rule.scope != "draft":
        return False
    codes = _CODES | (_WHOLE_ONLY if template.part == "whole" else frozenset())
    return rule.code[0] in _FAMILIES or rule.code in codes


def _written(template: Template, passage: Passage, finding: Finding, text: str) -> bool:
    """Whether a finding is about something that the template says itself in this reading, and not about what stands in for the rest."""
    start, end, base = finding.start, max(finding.end, finding.start + 1), passage.start
    if text[start - base : end - base] == template.source[start:end]:
        return True
    tags = [*template.tags_between(start, end), *([under] if (under := template.tag_at(start)) else [])]
    marked = {place for tag in tags for place in range(max(tag.start, start), min(tag.end, end))}
    return any(text[place - base].isalnum() for place in {*range(start, end)} - marked)


def _goes_on(template: Template, passage: Passage, finding: Finding) -> bool:
    """Whether it is a small letter at the start of what is put into a sentence: a macro, or what follows a spoken greeting."""
    begins = not template.source[passage.start : finding.start].strip()
    spoken = template.kind is Kind.VOICEMAIL and template.part == "wording"
    return finding.code == "G039" and begins and bool(passage.name) and (spoken or template.part in ("whole", "piece"))


def _free(template: Template, start: int, end: int) -> bool:
    return template.tag_at(start) is None and not template.tags_between(start, end)
