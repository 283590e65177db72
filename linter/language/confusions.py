"""Misspellings that people make by ear, with what they mean: those that letter by letter would lead elsewhere."""

from __future__ import annotations

from functools import cache

from linter.language.lexicon import lines


@cache
def human_confusions() -> dict[str, tuple[str, ...]]:
    """Misspelling to the right words, likeliest first."""
    table = {}
    for line in lines("confusions.txt"):
        wrong, _, right = line.partition(" = ")
        table[wrong] = tuple(right.split(", "))
    return table
