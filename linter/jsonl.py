"""``lint --jsonl``: one JSON object a line in, one a line out, in order, in constant memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from drafts.kinds import Kind
from drafts.saved import split
from linter.document import Document, Facts
from linter.finding import Finding
from linter.positions import Positions
from linter.report.model import finding_object
from linter.run import Linter, facts_from

_TEXT_KEYS = ("kind", "to", "sender", "company", "set")

Row = tuple[str | int, Document]
"""A request's id as it was given, and its letter."""


class _BadLine(ValueError):
    """A line that is not a valid request."""


def lint_lines(lines: Iterable[str | bytes], linter: Linter) -> Iterator[tuple[str, list[Finding], bool]]:
    """For every line not blank: (the answer as a JSON line, its findings, whether the line was valid).

    Lines of one ``set`` that stand together are compared with each other and answered when the set ends.
    """
    group: list[Row] = []
    current: object = None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = _row(line)
            document = _document(row, linter)
        except _BadLine as error:
            yield from _answers(group, linter)
            group = []
            yield _error(line, number, error), [], False
            continue
        name = row.get("set")
        if group and (name is None or name != current):
            yield from _answers(group, linter)
            group = []
        group.append((row["id"], document))
        current = name
    yield from _answers(group, linter)


def _row(line: str | bytes) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _BadLine(f"is not JSON: {error}") from error
    if not isinstance(row, dict):
        raise _BadLine("is not a JSON object")
    if not _is_id(row.get("id")) or not isinstance(row.get("text"), str):
        raise _BadLine('wants "id" (a text or a whole number) and "text" (in quotes)')
    for key in _TEXT_KEYS:
        if row.get(key) is not None and not isinstance(row[key], str):
            raise _BadLine(f'"{key}" must be text')
    known = row.get("known")
    if known is not None and not (isinstance(known, list) and all(isinstance(word, str) for word in known)):
        raise _BadLine('"known" must be a list of texts')
    if row.get("kind") is not None and row["kind"] not in set(Kind):
        raise _BadLine(f"unknown kind {row['kind']!r}; one of {', '.join(Kind)}")
    return row


def _document(row: dict[str, Any], linter: Linter) -> Document:
    kind = Kind(row["kind"]) if row.get("kind") else linter.kind
    text = row["text"]
    # A line is one letter whatever it holds: its first header counts, the rest is its text.
    first = split(text)[0]
    section = type(first)(first.header, first.start, first.text_start, len(text))
    return facts_from(row, Document(text, str(row["id"]), section, Facts(), kind))


def _answers(group: list[Row], linter: Linter) -> Iterator[tuple[str, list[Finding], bool]]:
    if not group:
        return
    documents = [document for _, document in group]
    given: dict[str, str | int] = {}
    for name, document in group:
        while document.where in given:
            document.where += "'"  # 1 and "1", or one id twice, are two letters all the same
        given[document.where] = name
    positions = {document.where: Positions(document.source) for document in documents}
    for (name, document), findings in zip(group, linter.run(documents), strict=True):
        own = Positions(document.source)
        shown = [finding_object(finding, own, "id", positions) for finding in findings]
        for related in (related for finding in shown for related in finding["related"]):
            related["id"] = given.get(related["id"], related["id"])
        yield json.dumps({"id": name, "findings": shown}), findings, True


def _is_id(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool))


def _error(line: str | bytes, number: int, error: Exception) -> str:
    try:
        row = json.loads(line)
        name = row.get("id") if isinstance(row, dict) and _is_id(row.get("id")) else None
    except (ValueError, RecursionError):
        name = None
    return json.dumps({"id": name, "line": number, "error": str(error)})
