"""The figures of spelling and grammar on rows of our own must not fall: what is found, what is offered first, false alarms."""

import sys
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from linter.language.builtin import BuiltinEngine
from linter.run import Linter
from linter.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "bench"))

from spelling import Score, read_rows, score  # noqa: E402  (the bench is no package)


@cache
def scores(with_known: bool) -> dict[str, Score]:
    settings = Settings(select=("S", "G", "N"))
    linter = Linter(settings, BuiltinEngine(settings), date(2026, 11, 20))
    return score(read_rows(ROOT / "tests" / "data", "spelling"), linter, with_known)


@pytest.mark.parametrize(("group", "found", "top"), [("typo", 0.99, 0.92), ("realword", 0.95, 0.93)])
def test_slips_are_found_and_the_first_suggestion_mends_them(group: str, found: float, top: float) -> None:
    total = scores(False)[group]
    assert total.errors > 45
    assert total.found / total.errors >= found, total.misses
    assert total.top / total.errors >= top, total.misses


@pytest.mark.parametrize("group", ["clean", "names person"])
@pytest.mark.parametrize("with_known", [False, True])
def test_clean_text_and_names_raise_nothing(group: str, with_known: bool) -> None:
    total = scores(with_known)[group]
    assert total.rows >= 18
    assert total.false == 0, total.misses
