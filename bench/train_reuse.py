"""Fit the weights by which the judges of ``linter.reuse`` tell reuse from a shared topic.

    python bench/train_reuse.py [words | sentences | semantic]...

``words`` writes ``judge.json``, ``sentences`` the weights for use with the sentence encoder, ``semantic`` those for use with the
larger model of the extra too; all three if none is named.

A logistic regression over ``linter.reuse.features.Features``, fitted on the pairs in ``bench/reuse_train.jsonl`` and on every two
sentences of different letters in the panels of ``bench/reuse_panels.jsonl`` (written for it; the data in ``tests/data`` is other).
The panels show what a pair alone does not: how alike the sentences of one trade are that tell different things.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from linter.reuse.courtesy import is_courtesy
from linter.reuse.features import Features
from linter.reuse.judge import Judge
from linter.reuse.semantic import SemanticJudge
from linter.reuse.sentences import SentenceJudge

Array = Any
RIDGE, HEARD_RIDGE = 10.0, 100.0
"""How strongly weights are held small, by words alone and where sentences were heard: there, with 10, a few likenesses that speak
of the same come to weigh so much that strange pairs of panels left out are taken for sure; words alone need them."""


HEED = 4.0
"""How many others a reuse in a panel counts for: there are about twenty others to each."""


def fitted(rows: Array, wanted: Array, heed: Array, ridge: float = RIDGE) -> tuple[Array, float]:
    """Weights and bias of a ridge logistic regression by Newton's method, for rows of standardized figures; ``heed``: how much each counts."""
    design = np.hstack([rows, np.ones((len(rows), 1))])
    held = np.diag([ridge] * rows.shape[1] + [0.0])
    beta = np.zeros(design.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-design @ beta))
        slope = design.T @ ((chance - wanted) * heed) + held @ beta
        step = np.linalg.solve(design.T @ (design * (chance * (1 - chance) * heed)[:, None]) + held, slope)
        beta -= step
        if np.abs(step).max() < 1e-9:
            break
    return beta[:-1], float(beta[-1])


def read(name: str) -> list[dict[str, Any]]:
    """The rows of a file beside this one."""
    return [json.loads(line) for line in (ROOT / "bench" / name).read_text(encoding="utf-8").splitlines()]


def of_pairs(judge: Judge) -> Iterator[tuple[tuple[float, ...], bool]]:
    """Figures and label of every lone pair."""
    pairs = read("reuse_train.jsonl")
    sides = {text: judge.side(text) for text in dict.fromkeys(row[key] for row in pairs for key in "ab")}
    judge.prepare(list(sides.values()))
    for row in pairs:
        yield judge.features(sides[row["a"]], sides[row["b"]]).values(), row["label"] == "reuse"


def names_of(panel: Mapping[str, Any]) -> frozenset[str]:
    """The names that tell nothing in a panel: people, company, role, each word of them."""
    people = [panel["sender"], *(letter["to"] for letter in panel["letters"])]
    return frozenset(
        word
        for entry in (*people, panel["company"], panel["role"])
        for word in (entry, *entry.split())
        if len(word) > 1
    )


def of_panels(judge: Judge) -> Iterator[tuple[tuple[float, ...], bool]]:
    """Figures and label of every two sentences of different letters of a panel, courtesy apart."""
    for panel in read("reuse_panels.jsonl"):
        names = names_of(panel)
        told = [
            (place, number, judge.side(text, names))
            for place, letter in enumerate(panel["letters"])
            for number, (text, kind) in enumerate(zip(letter["sentences"], letter["kinds"], strict=True))
            if kind == "content" and not is_courtesy(text, names)
        ]
        same = {frozenset(((i, s), (j, t))) for i, s, j, t, _ in panel["reuse"]}
        judge.prepare([side for *_, side in told])
        for (i, s, one), (j, t, other) in combinations(told, 2):
            if i != j:
                yield judge.features(one, other).values(), frozenset(((i, s), (j, t))) in same


JUDGES: dict[str, tuple[type[Judge], str]] = {
    "words": (Judge, Judge.weights),
    "sentences": (SentenceJudge, SentenceJudge.sentence_weights),
    "semantic": (SemanticJudge, SemanticJudge.sentence_weights),
}


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("judges", nargs="*", metavar="JUDGE", help=", ".join(JUDGES))
    for name in parser.parse_args().judges or JUDGES:
        kind, file = JUDGES[name]
        model = fit(kind())
        (ROOT / "linter/reuse" / file).write_text(json.dumps(model, indent=1) + "\n", encoding="utf-8", newline="\n")


def fit(judge: Judge) -> dict[str, Any]:
    """The weights for a judge, by the names of its figures."""
    lone, panels = list(of_pairs(judge)), list(of_panels(judge))
    figures = np.array([row for row, _ in lone + panels])
    same = np.array([label for _, label in lone + panels])
    heed = np.array([1.0] * len(lone) + [HEED if label else 1.0 for _, label in panels])
    spread = figures.std(0)
    spread[spread == 0] = 1.0
    ridge = HEARD_RIDGE if isinstance(judge, SentenceJudge) else RIDGE
    weights, bias = fitted((figures - figures.mean(0)) / spread, same, heed, ridge)
    weights = weights / spread
    bias -= float(weights @ figures.mean(0))
    names = [item.name for item in fields(Features)]
    return {
        "bias": round(bias, 4),
        "weights": {name: round(float(w), 4) for name, w in zip(names, weights, strict=True) if w},
    }


if __name__ == "__main__":
    main()
