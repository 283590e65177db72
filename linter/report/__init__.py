"""Reports: one pure function a format, from files with findings to text."""

from __future__ import annotations

from collections.abc import Callable

from linter.report.github import render as github
from linter.report.jsonform import render as json
from linter.report.model import FileReport
from linter.report.sarif import render as sarif
from linter.report.text import render as text

FORMATS: dict[str, Callable[[list[FileReport], bool], str]] = {
    "text": text,
    "json": json,
    "sarif": sarif,
    "github": github,
}
"""Format word to its function (files, colour) -> text; the choices of ``--format``."""
