"""What every report is made from: one entry a draft, and the shape that JSON gives to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from linter.finding import Finding, Related, Severity
from linter.positions import Positions


@dataclass(frozen=True, slots=True)
class FileReport:
    """One draft's findings. ``path`` is "-" for standard input; ``notices`` are plain sentences about how it was read.

    ``what``: "draft" or "template".
    """

    path: str
    source: str
    kind: str
    to: str | None
    findings: tuple[Finding, ...]
    notices: tuple[str, ...] = ()
    what: str = "draft"


def summary(files: Iterable[FileReport]) -> dict[str, int]:
    """How many findings of each severity."""
    counts = {severity.value: 0 for severity in Severity}
    for file in files:
        for finding in file.findings:
            counts[finding.severity.value] += 1
    return counts


def finding_object(
    finding: Finding, positions: Positions, where_key: str, others: dict[str, Positions]
) -> dict[str, Any]:
    """A finding in the JSON form, version 1. ``where_key`` is "path" or "id"; ``others`` finds the lines of related places."""
    return {
        "code": finding.code,
        "name": finding.name,
        "family": finding.family,
        "severity": finding.severity.value,
        "message": finding.message,
        "start": _place(finding.start, positions),
        "end": _place(finding.end, positions),
        "text": finding.text,
        "suggestions": list(finding.suggestions),
        "related": [_related(related, where_key, others.get(related.where)) for related in finding.related],
    }


def _related(related: Related, where_key: str, positions: Positions | None) -> dict[str, Any]:
    return {
        where_key: related.where,
        "start": _place(related.start, positions) if positions else {"offset": related.start},
        "end": _place(related.end, positions) if positions else {"offset": related.end},
        "text": related.text,
    }


def _place(offset: int, positions: Positions) -> dict[str, int]:
    line, column = positions.line_column(offset)
    return {"offset": offset, "line": line, "column": column}
