"""The JSON report, version 1: the form that other programs rely on."""

from __future__ import annotations

import json

from linter.positions import Positions
from linter.report.model import FileReport, finding_object, summary


def render(files: list[FileReport], colour: bool = False) -> str:
    """The report as one JSON object; ``colour`` is not used."""
    positions = {file.path: Positions(file.source) for file in files}
    form = {
        "version": 1,
        "files": [
            {
                "path": file.path,
                "kind": file.kind,
                "to": file.to,
                "findings": [
                    finding_object(finding, positions[file.path], "path", positions) for finding in file.findings
                ],
            }
            for file in files
        ],
        "summary": summary(files),
    }
    return json.dumps(form, ensure_ascii=False, indent=2) + "\n"
