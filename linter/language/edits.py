"""How one word becomes another: which slip of the fingers or of the ear it takes, and how dear that is."""

from __future__ import annotations

from functools import cache

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiouy")
_SOUNDS = tuple(
    map(
        frozenset,
        (
            "ckq",
            "sz",
            "sc",
            "gj",
            "fv",
            "td",
            "iy",
            "mn",
            "ei",
            "ea",
            "ai",
            "ou",
            "uw",
            "bp",
            "ts",
            "tc",
            "ao",
            "eo",
            "sx",
        ),
    )
)

_BY_EAR = {"f": ("ph", "gh"), "k": ("ch", "qu")}
"""One letter for the two that sound as it does: "atmosfere", "arkitect"."""


@cache
def _beside(key: str) -> frozenset[str]:
    for row, keys in enumerate(_ROWS):
        if key in keys:
            at = keys.index(key)
            near = {keys[place] for place in (at - 1, at + 1) if 0 <= place < len(keys)}
            for other, shifts in ((row - 1, (0, 1)), (row + 1, (-1, 0))):
                if 0 <= other < len(_ROWS):
                    near |= {_ROWS[other][at + shift] for shift in shifts if 0 <= at + shift < len(_ROWS[other])}
            return frozenset(near)
    return frozenset()


@cache
def swap_cost(typed: str, meant: str) -> float:
    """What it costs to type one letter for another."""
    if meant in _beside(typed):
        return 1.0
    if typed in _VOWELS and meant in _VOWELS:
        return 1.15
    if any(typed in sound and meant in sound for sound in _SOUNDS):
        return 1.3
    return 1.9


def cost(typed: str, meant: str, limit: float = 4.0, *, by_ear: bool = True) -> float:
    """The price of typing ``typed`` for ``meant``: about 1 a likely slip, 2 an unlikely one; ``limit`` where it is above that.

    Not ``by_ear``: one letter for two of its sound is no slip, as in names ("Stefan" and "Stephan" are two men).
    """
    rows, columns = len(typed), len(meant)
    before: list[float] = []
    row: list[float] = [0.0]
    for column in range(1, columns + 1):
        row.append(row[-1] + _missing(meant, column - 1))
    for at in range(1, rows + 1):
        older, before = before, row
        added = _added(typed, at - 1)
        row = [before[0] + added]
        letter = typed[at - 1]
        for column in range(1, columns + 1):
            other = meant[column - 1]
            if letter == other:
                best = before[column - 1]
            else:
                best = before[column - 1] + swap_cost(letter, other) + (0.6 if at == 1 and column == 1 else 0.0)
            best = min(best, before[column] + added)
            best = min(best, row[column - 1] + _missing(meant, column - 1))
            if at > 1 and column > 1 and letter == meant[column - 2] and typed[at - 2] == other and letter != other:
                best = min(best, older[column - 2] + 0.9)
            if by_ear and column > 1 and letter in _BY_EAR and meant[column - 2 : column] in _BY_EAR[letter]:
                best = min(best, before[column - 2] + 1.3)
            row.append(best)
        if min(row) >= limit:
            return limit
    return min(row[-1], limit)


def _missing(meant: str, at: int) -> float:
    """A letter left out: cheapest where it was one of two alike."""
    if at and meant[at] == meant[at - 1]:
        return 0.75
    return 1.4 if at == 0 else 1.0


def _added(typed: str, at: int) -> float:
    """A letter too many: cheapest where it doubles its neighbour."""
    if at and typed[at] == typed[at - 1]:
        return 0.7
    if at + 1 < len(typed) and typed[at] == typed[at + 1]:
        return 0.75
    if typed[at] in _beside(typed[at - 1] if at else "") or (
        at + 1 < len(typed) and typed[at] in _beside(typed[at + 1])
    ):
        return 1.1
    return 1.5 if at == 0 else 1.3
