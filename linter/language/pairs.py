"""How often one word follows another in books: what tells "thank you" from "than you"."""

from __future__ import annotations

from functools import cache

from linter.language.lexicon import DATA


@cache
def _table() -> dict[str, str]:
    """First word to the rest of its line; the lines are parsed when asked for."""
    text = (DATA / "pairs.txt").read_text(encoding="utf-8")
    return dict(line.partition(" ")[::2] for line in text.split("\n") if line)


@cache
def _followers(first: str) -> dict[str, int]:
    pairs = (pair.rpartition(":") for pair in _table().get(first, "").split())
    return {second: int(level) for second, _, level in pairs}


def pair_band(first: str, second: str) -> int:
    """Ten times the logarithm of the count of "first second" in books; 0 where it is not among the 243,000 commonest."""
    return _followers(first).get(second, 0)
