"""Fit the weights by which ``linter.reuse.judge`` tells reuse from a shared topic, and write ``linter/reuse/judge.json``.

    pip install numpy
    python bench/train_reuse.py [--semantic]

A logistic regression over ``linter.reuse.features.Features``, fitted on the pairs in ``bench/reuse_train.jsonl`` (written for
it; the pairs in ``tests/data`` are others). ``--semantic`` fits the weights for use with sentence embeddings instead.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from linter.reuse.features import Features
from linter.reuse.semantic import choose_judge

Array = Any
RIDGE = 10.0
"""How strongly weights are held small: the inverse of scikit-learn's C of 0.1; 1 to 30 gave nearly the same figures."""


def fitted(rows: Array, wanted: Array) -> tuple[Array, float]:
    """Weights and bias of a ridge logistic regression by Newton's method, for rows of standardized figures."""
    design = np.hstack([rows, np.ones((len(rows), 1))])
    held = np.diag([RIDGE] * rows.shape[1] + [0.0])
    beta = np.zeros(design.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-design @ beta))
        slope = design.T @ (chance - wanted) + held @ beta
        step = np.linalg.solve(design.T @ (design * (chance * (1 - chance))[:, None]) + held, slope)
        beta -= step
        if np.abs(step).max() < 1e-9:
            break
    return beta[:-1], float(beta[-1])


def main() -> None:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--semantic", action="store_true", help="fit the weights for use with sentence embeddings")
    asked = parser.parse_args()
    pairs = [json.loads(line) for line in (ROOT / "bench/reuse_train.jsonl").read_text(encoding="utf-8").splitlines()]
    judge = choose_judge("on" if asked.semantic else "off")
    sides = {text: judge.side(text) for text in dict.fromkeys(row[key] for row in pairs for key in "ab")}
    judge.prepare(list(sides.values()))
    figures = np.array([judge.features(sides[row["a"]], sides[row["b"]]).values() for row in pairs])
    spread = figures.std(0)
    spread[spread == 0] = 1.0
    weights, bias = fitted((figures - figures.mean(0)) / spread, np.array([row["label"] == "reuse" for row in pairs]))
    weights = weights / spread
    bias -= float(weights @ figures.mean(0))
    names = [item.name for item in fields(Features)]
    model = {
        "bias": round(bias, 4),
        "weights": {name: round(float(w), 4) for name, w in zip(names, weights, strict=True) if w},
    }
    name = "judge_semantic.json" if asked.semantic else "judge.json"
    (ROOT / "linter/reuse" / name).write_text(json.dumps(model, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
