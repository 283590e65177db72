"""Fit the weights by which a pair of sentences is judged in its panel, where it can be seen how it stands among the others.

    python bench/train_panel.py [sentences | semantic]...

The figures of ``linter.reuse.features.Features`` and ``Standing`` of every two sentences of different letters that the judge
alone does not take for the same words, in the panels of ``bench/reuse_panels.jsonl`` and in every two letters of them: what
stands out among few says less. Fit the judges first (``bench/train_reuse.py``).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.train_reuse import HEARD_RIDGE, HEED, JUDGES, fitted, names_of, read
from linter.reuse.courtesy import is_courtesy
from linter.reuse.decision import Groups
from linter.reuse.features import Features, Side, Standing
from linter.reuse.judge import Judge
from linter.reuse.sentences import SentenceJudge
from linter.reuse.standing import Panel

NAMES = [item.name for item in fields(Features)]
OF_PANEL = [item.name for item in fields(Standing)]


@dataclass(frozen=True, eq=False)
class Told:
    """A sentence of a panel: whose letter it stands in, its place there, and itself ready for judging."""

    letter: int
    number: int
    side: Side


def sentences(panel: Mapping[str, Any], judge: Judge) -> list[Told]:
    """What the program would compare: the sentences that are no courtesy to it."""
    names = names_of(panel)
    told = [
        Told(place, number, judge.side(text, names))
        for place, letter in enumerate(panel["letters"])
        for number, text in enumerate(letter["sentences"])
        if not is_courtesy(text, names)
    ]
    judge.prepare([entry.side for entry in told])
    return [entry for entry in told if not judge.is_courtesy(entry.side)]


def rows(
    told: Sequence[Told], same: set[frozenset[tuple[int, int]]], judge: Judge
) -> Iterator[tuple[tuple[float, ...], bool]]:
    """Figures and label of every pair that has a standing."""
    judged: list[Any] = [
        (one, other, judge.compare(one.side, other.side))
        for one, other in combinations(told, 2)
        if one.letter != other.letter
    ]
    panel = Panel(judged, Groups(judged).of)
    for one, other, verdict in judged:
        standing = panel.standing(one, other, verdict)
        if standing:
            label = frozenset(((one.letter, one.number), (other.letter, other.number))) in same
            yield verdict.figures.values() + standing.values(), label


def fit(judge: Judge) -> dict[str, Any]:
    """The weights for a judge, by the names of its figures."""
    found: list[tuple[tuple[float, ...], bool]] = []
    for panel in read("reuse_panels.jsonl"):
        told = sentences(panel, judge)
        same = {frozenset(((i, s), (j, t))) for i, s, j, t, _ in panel["reuse"]}
        found += rows(told, same, judge)
        for two in combinations(range(len(panel["letters"])), 2):
            found += rows([entry for entry in told if entry.letter in two], same, judge)
    figures = np.array([row for row, _ in found])
    same_thing = np.array([label for _, label in found])
    spread = figures.std(0)
    spread[spread == 0] = 1.0
    heed = np.where(same_thing, HEED, 1.0)
    weights, bias = fitted((figures - figures.mean(0)) / spread, same_thing, heed, HEARD_RIDGE)
    weights = weights / spread
    bias -= float(weights @ figures.mean(0))
    named = {name: round(float(w), 4) for name, w in zip(NAMES + OF_PANEL, weights, strict=True) if w}
    return {
        "bias": round(bias, 4),
        "weights": {name: w for name, w in named.items() if name in NAMES},
        "standing": {name: w for name, w in named.items() if name in OF_PANEL},
    }


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    hearing = [name for name, (kind, _) in JUDGES.items() if issubclass(kind, SentenceJudge)]
    parser.add_argument("judges", nargs="*", metavar="JUDGE", help=", ".join(hearing))
    for name in parser.parse_args().judges or hearing:
        judge = JUDGES[name][0]()
        file = ROOT / "linter/reuse" / judge.panel_weights
        file.write_text(json.dumps(fit(judge), indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
