"""The report for people: place, code, message, the line with carets under it, what to write instead, and a count."""

from __future__ import annotations

import unicodedata
from collections import Counter

from linter.finding import Finding
from linter.positions import Positions
from linter.report.model import FileReport, summary

_COLOUR = {"error": "31", "warning": "33", "note": "36"}
_LONG = 100


def render(files: list[FileReport], colour: bool = False) -> str:
    """The report as text; ``colour`` adds terminal colours."""
    lines: list[str] = []
    positions = {file.path: Positions(file.source) for file in files}
    for file in files:
        lines += [f"{file.path}: {notice}" for notice in file.notices]
        for finding in file.findings:
            lines += _finding(file, finding, positions, colour)
    lines.append(_count(files))
    return "\n".join(lines) + "\n"


def _finding(file: FileReport, finding: Finding, positions: dict[str, Positions], colour: bool) -> list[str]:
    line, column = positions[file.path].line_column(finding.start)
    head = f"{finding.severity.value} {finding.code}"
    if colour:
        head = f"\x1b[{_COLOUR[finding.severity.value]};1m{head}\x1b[0m"
    shown = [f"{file.path}:{line}:{column}: {head} {finding.message}"]
    shown += _excerpt(file.source, finding, positions[file.path], line)
    if finding.suggestions:
        shown.append(f"    write: {' | '.join(_one_line(text) for text in finding.suggestions[:3])}")
    for related in finding.related[:3]:
        place = positions.get(related.where)
        where = f"{related.where}:{place.line_column(related.start)[0]}" if place else related.where
        shown.append(f"    see {where}: {_one_line(related.text)[:_LONG]}")
    return shown


def _excerpt(source: str, finding: Finding, positions: Positions, line: int) -> list[str]:
    """The finding's first line and carets under it; of a very long line, the part around the finding."""
    begin = positions.line_start(line)
    text = source[begin:].split("\n", 1)[0].rstrip("\r")
    start = finding.start - begin
    end = max(min(finding.end - begin, len(text)), start + 1)
    cut = max(0, start - _LONG // 2) if len(text) > _LONG else 0
    text = text[cut : cut + _LONG]
    if not text.strip():
        return []
    lead, under = text[: start - cut], text[start - cut : end - cut] or " "
    pad = "".join("\t" if char == "\t" else " " * _width(char) for char in lead)
    return [f"    {text}", f"    {pad}{'^' * max(1, sum(_width(char) for char in under))}"]


def _width(char: str) -> int:
    """Columns a character takes in a terminal."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _count(files: list[FileReport]) -> str:
    counts = summary(files)
    said = [f"{number} {word}{'s' if number != 1 else ''}" for word, number in counts.items() if number]
    checked = Counter(file.what for file in files) or {"draft": 0}
    counted = " and ".join(f"{number} {what}{'s' if number != 1 else ''}" for what, number in checked.items())
    return f"{counted} checked: {', '.join(said) if said else 'clean'}"
