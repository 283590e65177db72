"""Patterns are sought only where a piece stands that they cannot match without; nothing that they match may be missed by it."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest

from drafts.fragments.pattern_pieces import Sought, pieces
from drafts.fragments.rewriting import rewritings, rewritten
from drafts.fragments.short_forms import written_out

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize(
    ("pattern", "held"),
    [
        (r"\b([Dd]iscuss) about\b", {"discuss"}),
        (r"(?<!too )\b[Mm]any (?P<what>luggage|advice)\b", {"luggage", "advice"}),
        (r"colou?r of (?=the )", {"r of "}),
        (r"(?:very )?(?:rye|oats?)\.", {"rye", "oat"}),
        (r"lots+ of", {"lots"}),
        (r"x(?:ab){2}cd(?!efgh)", {"cd"}),
        (r"[Ab]cd[^e]", {"cd"}),
        (r"Riga\b|\bLinz", {"riga", "linz"}),
    ],
)
def test_a_match_holds_one_of_the_pieces(pattern: str, held: set[str]) -> None:
    assert pieces(re.compile(pattern)) == held


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+ ?[a-z]",
        r"rye|\d",
        r"(?:rye)?",
        r"(?:rye|)",
        r"(?i)rye",
        r"(?P<a>rye)(?P=a)",
        r"(?!rye)",
        "|".join(["rye"] * 9) + "|x",
    ],
)
def test_what_cannot_be_told_may_match_anything(pattern: str) -> None:
    assert pieces(re.compile(pattern)) == frozenset()


def test_a_pattern_is_found_before_and_after_it_was_read() -> None:
    sought = Sought(re.compile(r"\b[Rr]ye (?=bread)"))
    for _ in range(200):
        assert sought.stands_in("Rye bread", "rye bread")
        assert not sought.stands_in("rye", "rye")
        assert not sought.stands_in("oat bread", "oat bread")


def test_what_one_rewriting_says_the_next_one_finds() -> None:
    table = rewritings([("rye", "OATS"), ("OATS", "barley")])
    assert {rewritten("rye", table) for _ in range(200)} == {"barley"}


def jots() -> list[str]:
    lines = (line for path in sorted(DATA.glob("jots*.txt")) for line in path.read_text(encoding="utf-8").splitlines())
    return list(dict.fromkeys(line.split(" | ")[1] for line in lines if " | " in line and not line.startswith("#")))


def test_no_rewriting_is_missed_for_want_of_its_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    held = lru_cache(maxsize=None)(pieces)
    tried = set()

    def checked(sought: Sought, text: str, small: str) -> bool:
        found = sought.pattern.search(text) is not None
        tried.add(sought.pattern)
        assert not found or not held(sought.pattern) or any(piece in small for piece in held(sought.pattern)), sought
        return found

    monkeypatch.setattr(Sought, "stands_in", checked)
    for jot in jots():
        written_out(jot, [])
    assert any(map(held, tried)), "most patterns have pieces"
