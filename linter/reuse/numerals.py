"""Numbers said in words or figures brought to one form: "twenty-two" and "22", "nine percent" and "9 %"."""

from __future__ import annotations

from collections.abc import Sequence

from linter.number_words import TENS, UNITS

_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_SCALE_SIGNS = {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}


def numeral(tokens: Sequence[str], start: int) -> tuple[str, int] | None:
    """The number that begins at ``tokens[start]`` (lower case) as (digits, how many tokens), None where none does.

    A lone "one" is a pronoun more often than a number and counts as none.
    """
    figures = _figures(tokens[start])
    if figures is not None:
        value, used = figures, 1
    else:
        spoken = _spoken(tokens, start)
        if spoken is None:
            return None
        value, used = spoken
        if used == 1 and tokens[start] == "one":
            return None
    while start + used < len(tokens) and tokens[start + used] in _SCALES:
        value *= _SCALES[tokens[start + used]]
        used += 1
    return f"{value:.6g}" if value != int(value) else str(int(value)), used


def _figures(token: str) -> float | None:
    plain = token.replace(",", "")
    for sign, scale in _SCALE_SIGNS.items():
        if plain.endswith(sign) and plain[: -len(sign)].replace(".", "", 1).isdecimal():
            return float(plain[: -len(sign)]) * scale
    if plain.replace(".", "", 1).isdecimal():
        return float(plain)
    return None


def _spoken(tokens: Sequence[str], start: int) -> tuple[float, int] | None:
    total, used = 0.0, 0
    parts = tokens[start].split("-")
    if len(parts) == 2 and parts[0] in TENS and parts[1] in UNITS:
        return float(TENS[parts[0]] + UNITS[parts[1]]), 1
    if tokens[start] in TENS:
        total, used = float(TENS[tokens[start]]), 1
        if start + 1 < len(tokens) and 0 < UNITS.get(tokens[start + 1], 0) < 10:
            return total + UNITS[tokens[start + 1]], 2
        return total, used
    if tokens[start] in UNITS:
        return float(UNITS[tokens[start]]), 1
    return None
