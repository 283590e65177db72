"""GitHub's workflow commands: one annotation a finding."""

from __future__ import annotations

from linter.positions import Positions
from linter.report.model import FileReport

_LEVEL = {"error": "error", "warning": "warning", "note": "notice"}


def render(files: list[FileReport], colour: bool = False) -> str:
    """One ``::error file=…`` line a finding; ``colour`` is not used."""
    lines = []
    for file in files:
        positions = Positions(file.source)
        for finding in file.findings:
            line, column = positions.line_column(finding.start)
            end_line, end_column = positions.line_column(finding.end)
            place = f"file={_property(file.path)},line={line},col={column},endLine={end_line},endColumn={end_column}"
            lines.append(
                f"::{_LEVEL[finding.severity.value]} {place},title={_property(finding.code)}::{_data(finding.message)}"
            )
    return "".join(f"{line}\n" for line in lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
