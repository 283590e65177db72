"""Ignore comments: ``<!-- afterword: ignore[T003] why -->`` (or ``{# … #}``) before a line, or on top for the whole draft or template.

Codes are obligatory: there is no blanket pardon. A comment that silences nothing, or names no known code, is a finding.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from linter.document import Document
from linter.finding import Finding, Severity

_COMMENT = re.compile(
    r"(?:<!--|\{#)-?\s*afterword:\s*(?P<word>[\w-]+)\s*(?:\[(?P<codes>[^\]\n]*)\])?(?P<why>.*?)(?:-->|-?#\})", re.DOTALL
)
_ANY_COMMENT = re.compile(r"<!--.*?-->|\{#.*?#\}", re.DOTALL)
CODE = "P900"
NAME = "useless-ignore"


@dataclass(frozen=True, slots=True)
class _Ignore:
    start: int
    end: int
    code: str
    covers: tuple[int, int]


def apply_ignores(document: Document, findings: Sequence[Finding], active: Collection[str]) -> list[Finding]:
    """The findings without those that a comment silences, and one for each comment that is wrong or silences nothing.

    ``active`` are the codes that ran: a comment for a rule that did not run is not called useless.
    """
    if "afterword:" not in document.source:
        return list(findings)
    ignores, wrong = _read(document)
    used: set[_Ignore] = set()
    kept = []
    for finding in findings:
        silencer = [
            ignore
            for ignore in ignores
            if finding.code.startswith(ignore.code)
            and finding.start < ignore.covers[1]
            and ignore.covers[0] <= finding.start
        ]
        used.update(silencer)
        if not silencer:
            kept.append(finding)
    for ignore in ignores:
        if ignore not in used and any(code.startswith(ignore.code) for code in active):
            wrong.append(
                _complaint(
                    document,
                    ignore.start,
                    ignore.end,
                    f"this comment silences nothing: no {ignore.code} here; take it out",
                )
            )
    return kept + wrong


def _read(document: Document) -> tuple[list[_Ignore], list[Finding]]:
    source, (begin, end) = document.source, (document.section.start, document.section.end)
    ignores: list[_Ignore] = []
    wrong: list[Finding] = []
    for found in _COMMENT.finditer(source, begin, end):
        codes = [code.strip().upper() for code in (found["codes"] or "").split(",") if code.strip()]
        if found["word"] != "ignore" or not codes or not all(re.fullmatch(r"[A-Z]\d{0,3}", code) for code in codes):
            wrong.append(
                _complaint(
                    document,
                    found.start(),
                    found.end(),
                    "write it as afterword: ignore[CODE] and the reason, with one code or more",
                )
            )
            continue
        top = not _ANY_COMMENT.sub("", source[document.section.text_start : found.start()]).strip()
        covers = (begin, end) if top else _next_line(source, found.end(), end)
        ignores += [_Ignore(found.start(), found.end(), code, covers) for code in codes]
    return ignores, wrong


def _next_line(source: str, position: int, end: int) -> tuple[int, int]:
    """The rest of the comment's own line, and the next line that holds text."""
    line_end = source.find("\n", position)
    if line_end == -1:
        return position, end
    following = re.compile(r"\s*[^\n]*").match(source, line_end + 1)
    return position, following.end() + 1 if following else end


def _complaint(document: Document, start: int, end: int, message: str) -> Finding:
    return Finding(CODE, NAME, Severity.WARNING, message, start, end, document.source[start:end])
