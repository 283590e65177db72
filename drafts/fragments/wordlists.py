"""The word lists beside the code: one word a line, ``#`` comments, ``[name]`` before each list where a file holds several."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of the list file ``name`` (beside this module) without comments and blank ones."""
    text = (_HERE / name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """The words of a list file that holds one list."""
    return frozenset(lines(name))


@cache
def _sections(file: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in lines(file):
        if line.startswith("["):
            current = found.setdefault(line.strip("[]"), set())
        else:
            current.add(line)
    return {name: frozenset(entries) for name, entries in found.items()}


def section(name: str, file: str = "words_grammar.txt") -> frozenset[str]:
    """The list ``name`` of a file that holds several: the closed word classes, if no other. Raises KeyError for an unknown one."""
    return _sections(file)[name]
