"""Train the tone model: ``python bench/train_tone.py`` reads ``bench/tone_data/*.jsonl`` and writes ``linter/tone/weights.txt``.

Needs numpy, scipy and scikit-learn; the linter itself needs none of them. Every sentence was written for this purpose.
"""

from __future__ import annotations

import argparse
import json
import sys
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from linter.tone.judge import masked, proposals
from linter.tone.model import features
from linter.tone.normal import normalize

SCALE = 100  # weights are kept as whole hundredths
KEEP = 24_000  # features with the largest weights; the file stays under 600 kB


def read_rows(folder: Path) -> list[dict[str, Any]]:
    """The rows of every file, the first of any two with the same text."""
    rows: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                rows.setdefault(row["text"].strip().lower(), row)
    return list(rows.values())


def feature_names(text: str) -> list[str]:
    """The features of a text as the linter sees them."""
    normal = masked(normalize(text).text)
    return sorted(features(normal, {group.name for group, _, _ in proposals(normal)}))


def matrix(texts: list[list[str]], index: dict[str, int]) -> csr_matrix:
    """Rows of unit length; features that the index lacks count for the length alone, as in the linter."""
    indptr, columns, values = [0], [], []
    for names in texts:
        known = [index[name] for name in names if name in index]
        columns += known
        values += [1 / sqrt(len(names))] * len(known)
        indptr.append(len(columns))
    return csr_matrix((values, columns, indptr), shape=(len(texts), len(index)))


def fit(data: csr_matrix, bad: np.ndarray, strength: float) -> LogisticRegression:
    """A regression in which both classes weigh the same."""
    return LogisticRegression(C=strength, max_iter=3000, class_weight="balanced").fit(data, bad)


def cross_validated(data: csr_matrix, bad: np.ndarray, strength: float) -> np.ndarray:
    """Each row's probability by a model that did not see it."""
    answer = np.zeros(len(bad))
    for train, test in StratifiedKFold(5, shuffle=True, random_state=1).split(data, bad):
        answer[test] = fit(data[train], bad[train], strength).predict_proba(data[test])[:, 1]
    return answer


def main() -> None:
    """Train, say how well by cross-validation, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT / "bench" / "tone_data")
    parser.add_argument("--strength", type=float, default=4.0)
    parser.add_argument("--yes", type=float, default=0.6)
    parser.add_argument("--no", type=float, default=0.2)
    chosen = parser.parse_args()
    rows = read_rows(chosen.data)
    names = [feature_names(row["text"]) for row in rows]
    index = {name: place for place, name in enumerate(sorted({name for row in names for name in row}))}
    bad = np.array([row["label"] == "negative" for row in rows])
    data = matrix(names, index)
    likely = cross_validated(data, bad, chosen.strength)
    for cut in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        said = {
            label: np.mean([p >= cut for p, row in zip(likely, rows, strict=True) if row["label"] == label])
            for label in ("negative", "mild", "ok")
        }
        print(f"at {cut}: " + ", ".join(f"{label} {share:.3f}" for label, share in said.items()))
    model = fit(data, bad, chosen.strength)
    weight = model.coef_[0]
    top = sorted(np.argsort(-abs(weight))[:KEEP])
    words = list(index)
    lines = [f"settings {SCALE} {model.intercept_[0]:.4f} {chosen.yes} {chosen.no}"]
    lines += [f"{words[place]}\t{round(weight[place] * SCALE)}" for place in top if round(weight[place] * SCALE)]
    path = ROOT / "linter" / "tone" / "weights.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(rows)} rows, {len(index)} features, {len(lines) - 1} kept, {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
