"""Apply safe fixes: last first, overlapping ones left for the next pass, until nothing changes."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence

from linter.finding import Edit, Finding

MAX_PASSES = 10
_SHOWN = 60
_WORD = re.compile(r"\s+|[\w'’]+|[^\w\s]")


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


def changes(before: str, after: str) -> list[str]:
    """What a fix changed, a line each: the line it stood in, and the words that were and that are there now."""
    said: list[str] = []
    old, new = before.splitlines(), after.splitlines()
    for what, start, end, other, other_end in difflib.SequenceMatcher(None, old, new).get_opcodes():
        if what == "equal":
            continue
        if end - start == other_end - other:
            for line, (was, now) in enumerate(zip(old[start:end], new[other:other_end], strict=True), start + 1):
                said += [f"line {line}: {text}" for text in _words_changed(was, now)]
        else:
            said.append(f"line {start + 1}: {_shown(old[start:end])} is now {_shown(new[other:other_end])}")
    return said


def _words_changed(was: str, now: str) -> list[str]:
    one, two = _WORD.findall(was), _WORD.findall(now)
    said = []
    for what, start, end, other, other_end in difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if what != "equal":
            # With the words beside it, where one or the other is nothing but space.
            wide = 0 if "".join(one[start:end]).strip() and "".join(two[other:other_end]).strip() else 2
            left, right = max(0, start - wide), end + wide
            after = [*one[left:start], *two[other:other_end], *one[end:right]]
            said.append(f"{_shown(one[left:right])} is now {_shown(after)}")
    return said


def _shown(pieces: Sequence[str]) -> str:
    text = "".join(pieces).strip()
    return f'"{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"}"'


def diff(path: str, before: str, after: str) -> str:
    """A unified diff of what ``--fix`` would write, "" where nothing changes."""
    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), f"{path}", f"{path} (fixed)"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
