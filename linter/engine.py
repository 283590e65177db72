"""Run rules over documents: pure, deterministic, and a rule that breaks stops neither the others nor the run."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from drafts.errors import AfterwordError
from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.finding import Finding, Related, Severity
from linter.overlap import without_overlaps
from linter.rule import Hit, Rule
from linter.suppress import apply_ignores
from linter.templates.document import TemplateDocument

_CALL_SHEET_FAMILIES = frozenset("SGNP")  # a call sheet is for one's own eyes: neither tone nor length matters there


@dataclass(frozen=True, slots=True)
class Failure:
    """A rule that raised: a fault of the program, reported with exit status 2."""

    code: str
    where: str
    error: str


@dataclass
class Result:
    """Findings per document, in the documents' order, each sorted by position and code; and the rules that broke."""

    documents: list[Document]
    findings: list[list[Finding]]
    failures: list[Failure] = field(default_factory=list)


def lint(
    documents: Sequence[Document],
    rules: Sequence[Rule],
    context: Context,
    severities: Mapping[str, Severity] | None = None,
) -> Result:
    """Every finding of these rules in these documents, taken as one set for the rules that compare.

    ``severities`` maps rule codes to the severity that settings give them.
    """
    result = look(documents, rules, context, severities)
    active = {rule.code for rule in rules}
    for place, document in enumerate(documents):
        result.findings[place] = settle(document, result.findings[place], active)
    return result


def settle(document: Document, findings: Sequence[Finding], active: Collection[str]) -> list[Finding]:
    """A document's findings in order, without those that a better one covers or a comment silences. ``active``: the codes that ran."""
    kept = apply_ignores(document, without_overlaps(findings), active)
    return sorted(kept, key=lambda finding: (finding.start, finding.end, finding.code))


def look(
    documents: Sequence[Document],
    rules: Sequence[Rule],
    context: Context,
    severities: Mapping[str, Severity] | None = None,
) -> Result:
    """What every rule sees, before overlaps and ignore comments are settled."""
    result = Result(list(documents), [[] for _ in documents])
    index = {id(document): place for place, document in enumerate(documents)}
    for rule in rules:
        severity = (severities or {}).get(rule.code)
        if rule.scope in ("set", "templates"):
            chosen = [document for document in documents if _applies(rule, document)]
            for hit in _run(rule, chosen, context, result, chosen[0].where if chosen else ""):
                if hit.document is not None:
                    result.findings[index[id(hit.document)]].append(_finding(rule, hit, hit.document, severity))
            continue
        for place, document in enumerate(documents):
            if _applies(rule, document):
                for hit in _run(rule, document, context, result, document.where):
                    result.findings[place].append(_finding(rule, hit, document, severity))
    return result


def _applies(rule: Rule, document: Document) -> bool:
    if (rule.scope in ("template", "templates")) != isinstance(document, TemplateDocument):
        return False
    if document.kind is Kind.CALL_SHEET and rule.code[0] not in _CALL_SHEET_FAMILIES:
        return False
    return rule.kinds is None or document.kind in rule.kinds


def _run(rule: Rule, subject: Document | list[Document], context: Context, result: Result, where: str) -> list[Hit]:
    try:
        return list(rule.check(subject, context))
    except AfterwordError:
        # Not a fault of the rule: something it needs is not there, and the user can mend that.
        raise
    except Exception as error:
        # Whatever a rule does, the others still run; the failure is reported by name and ends in exit status 2.
        result.failures.append(Failure(rule.code, where, f"{type(error).__name__}: {error}"))
        return []


def _finding(rule: Rule, hit: Hit, document: Document, severity: Severity | None) -> Finding:
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity or hit.severity or rule.severity,
        message=hit.message,
        start=hit.start,
        end=hit.end,
        text=document.source[hit.start : hit.end],
        suggestions=hit.suggestions,
        related=tuple(Related(other.where, start, end, other.source[start:end]) for other, start, end in hit.related),
        fix=hit.fix,
    )
