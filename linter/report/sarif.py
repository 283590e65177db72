"""SARIF 2.1.0: every rule in code order, each finding by its index, columns in Unicode code points. No clock, no machine."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from linter.finding import Finding
from linter.positions import Positions
from linter.registry import all_rules
from linter.report.model import FileReport
from linter.suppress import CODE, NAME

_LEVEL = {"error": "error", "warning": "warning", "note": "note"}


def render(files: list[FileReport], colour: bool = False) -> str:
    """The report as a SARIF log; ``colour`` is not used."""
    rules: list[dict[str, Any]] = [
        {
            "id": rule.code,
            "name": rule.name,
            "shortDescription": {"text": rule.summary},
            "defaultConfiguration": {"level": _LEVEL[rule.severity.value]},
        }
        for rule in all_rules()
    ]
    rules.append({"id": CODE, "name": NAME, "shortDescription": {"text": "An ignore comment silences nothing."}})
    rules.sort(key=lambda entry: str(entry["id"]))
    index = {entry["id"]: place for place, entry in enumerate(rules)}
    results = []
    for file in files:
        positions = Positions(file.source)
        results += [_result(file, finding, positions, index[finding.code]) for finding in file.findings]
    run = {
        "tool": {"driver": {"name": "afterword", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _result(file: FileReport, finding: Finding, positions: Positions, index: int) -> dict[str, Any]:
    line, column = positions.line_column(finding.start)
    end_line, end_column = positions.line_column(finding.end)
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    uri = "stdin" if file.path == "-" else quote(PurePath(file.path).as_posix())
    location = {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVEL[finding.severity.value],
        "message": {"text": finding.message},
        "locations": [location],
    }
