"""Which characters the shipped fonts can write, and the names of those they cannot."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cache
from pathlib import Path

from drafts.cards.lines import clusters

FONTS = Path(__file__).parent / "fonts"

FAMILIES = ("Playpen Sans", "Kalam", "Noto Naskh Arabic", "Noto Sans Hebrew", "LXGW WenKai")
"""The families in ``FONTS``, in the order in which they are asked for a character."""

GAP = "\u2003"
"""What stands for a character that no font has: room to write it by hand."""


def unwritable(text: str) -> list[str]:
    """The characters of ``text`` that no shipped font covers, each once, in order."""
    missing: dict[str, None] = {}
    for cluster in clusters(unicodedata.normalize("NFC", text)):
        missing.update(dict.fromkeys(_missing(cluster)))
    return list(missing)


def named(letter: str) -> str:
    """A character for people: itself, its code point and its Unicode name."""
    return f"{letter} (U+{ord(letter):04X} {unicodedata.name(letter, 'unnamed')})"


def writable(text: str) -> str:
    """``text`` with a gap for every cluster that holds a character no font covers, so that no box is printed."""
    return "".join(GAP if _missing(cluster) else cluster for cluster in clusters(unicodedata.normalize("NFC", text)))


def _missing(cluster: str) -> list[str]:
    return [
        letter for letter in cluster if not _covered(ord(letter)) and unicodedata.category(letter) not in ("Cf", "Zs")
    ]


def _covered(code: int) -> bool:
    starts, ends = _coverage()
    place = bisect_right(starts, code) - 1
    return place >= 0 and code <= ends[place]


@cache
def _coverage() -> tuple[list[int], list[int]]:
    """The covered ranges of all fonts together, merged: their first and last code points."""
    runs = []
    for line in (FONTS / "coverage.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            for run in line.split()[1:]:
                first, _, last = run.partition("-")
                runs.append((int(first, 16), int(last or first, 16)))
    starts: list[int] = []
    ends: list[int] = []
    for first_code, last_code in sorted(runs):
        if ends and first_code <= ends[-1] + 1:
            ends[-1] = max(ends[-1], last_code)
        else:
            starts.append(first_code)
            ends.append(last_code)
    return starts, ends
