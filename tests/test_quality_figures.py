"""The linter's figures on labelled rows of our own: none may fall. ``bench/quality.py`` prints the same figures for any data.

The guards stand just under what was reached, the targets (``bench.table.TARGETS``) where we want to be: a figure that rises well
above its guard should take the guard with it.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from bench.door import Door
from bench.quality import ASK, FILES, rows
from bench.scoring import Result

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Guard:
    """A figure of one family, and what it may not fall below (``least``) or rise above (``most``)."""

    family: str
    figure: str
    least: float | None = None
    most: float | None = None


GUARDS = (
    Guard("tone", "f1", least=0.91),
    Guard("tone", "precision", least=0.9),
    Guard("tone", "hard ok", most=0.1),
    Guard("tone", "hard negative", least=0.87),
    Guard("tone", "mild", most=0.08),
    Guard("pairs", "f1", least=0.9),
    Guard("panels", "sentences f1", least=0.78),
    Guard("panels", "letters f1", least=0.8),
    Guard("panels", "letters precision", least=0.84),
    Guard("spelling", "typo found", least=0.99),
    Guard("spelling", "typo top", least=0.95),
    Guard("spelling", "realword found", least=0.73),
    Guard("spelling", "clean false", most=0.5),
    Guard("spelling", "person false", most=7.5),
    Guard("spelling", "company false", most=3.0),
    Guard("spelling", "jargon false", most=3.0),
    Guard("spelling", "gb false", most=0.5),
    Guard("spelling with names", "clean false", most=0.3),
    Guard("spelling with names", "person false", most=7.5),
    Guard("spelling with names", "company false", most=1.0),
    Guard("spelling with names", "jargon false", most=1.0),
    Guard("letters", "good", most=0.1),
    Guard("letters", "good too long", most=0.0),
    Guard("letters", "bad", least=0.90),
    Guard("letters", "bad all", least=0.90),
)


@cache
def _measured(family: str) -> Result:
    # The vocabulary rows are kept apart from those of the grammar tests, which have thresholds of their own.
    name = "vocabulary.jsonl" if family.startswith("spelling") else FILES[family]
    return ASK[family](rows(DATA / name), Door())


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: f"{guard.family}: {guard.figure}")
def test_a_figure_does_not_fall(guard: Guard) -> None:
    result = _measured(guard.family)
    assert guard.figure in result.figures, f"the rows hold nothing for it: {sorted(result.figures)}"
    figure = result.figures[guard.figure]
    told = "\n".join(str({key: value for key, value in miss.items() if key != "text"}) for miss in result.misses[:20])
    assert guard.least is None or figure >= guard.least, f"{figure:.3f} < {guard.least}\n{told}"
    assert guard.most is None or figure <= guard.most, f"{figure:.3f} > {guard.most}\n{told}"


def test_our_letters_are_many_and_of_every_kind() -> None:
    letters = rows(DATA / "letters.jsonl")
    assert sum(row["quality"] == "good" for row in letters) >= 30
    assert sum(row["quality"] == "bad" for row in letters) >= 15
    assert {row["kind"] for row in letters} >= {"thank_you_email", "handwritten_note", "check_in_email", "voicemail"}
    assert len({row["text"] for row in letters}) == len(letters)
