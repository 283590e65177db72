"""Apply safe fixes: last first, overlapping ones left for the next pass, until nothing changes."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence

from linter.finding import Edit, Finding

MAX_PASSES = 10


def apply_edits(source: str, edits: Sequence[Edit]) -> str:
    """The text with these edits; of overlapping ones the first in the text wins. The same edit twice counts once."""
    result, frontier = [], 0
    for edit in sorted(set(edits), key=lambda edit: (edit.start, edit.end, edit.replacement)):
        if edit.start >= frontier:
            result += [source[frontier : edit.start], edit.replacement]
            frontier = edit.end
    result.append(source[frontier:])
    return "".join(result)


def fix(source: str, findings_of: Callable[[str], Sequence[Finding]]) -> str:
    """Fix a text until no finding offers a safe fix, or ``MAX_PASSES`` passes are done."""
    for _ in range(MAX_PASSES):
        edits = [edit for finding in findings_of(source) for edit in finding.fix]
        fixed = apply_edits(source, edits)
        if fixed == source:
            break
        source = fixed
    return source


def diff(path: str, before: str, after: str) -> str:
    """A unified diff of what ``--fix`` would write, "" where nothing changes."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"{path}", f"{path} (fixed)"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
