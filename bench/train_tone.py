"""Train the tone model: ``python bench/train_tone.py`` reads the rows of ``bench.tone_rows`` and writes ``linter/tone/weights.bin``.

Needs numpy, scipy and scikit-learn; the linter itself needs none of them. Every sentence was written for this purpose.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from math import sqrt
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.tone_rows import DATA, read_rows
from linter.tone.judge import CATEGORIES, masked, matched, proposals
from linter.tone.model import BUCKETS, HEAD, bucket, features
from linter.tone.normal import normalize

KEEP_CATEGORY = 3_000  # rows of the table that tells categories apart
SMOOTH = 1.0  # added to every count, so that a feature seen on one side alone has a finite ratio
MILD = 4.0  # how many others a mild row counts for: they are few, and raising them is what annoys
KINDS = {
    "thank_you_email": "thank-you",
    "check_in_email": "check-in",
    "handwritten_note": "note",
    "voicemail": "voicemail",
    "rejection_reply": "rejection",
}


def feature_sets(row: dict[str, Any]) -> tuple[set[str], set[str]]:
    """The features of a row as the linter sees them: where the kind is known, and where it is not."""
    normal = masked(normalize(row["text"]).text)
    groups = matched(proposals(normal))
    return features(normal, groups, KINDS.get(row.get("context", ""), "")), features(normal, groups)


def matrix(sets: list[set[str]], index: Callable[[str], int | None], width: int) -> csr_matrix:
    """Rows of unit length; features without a column count for the length alone, as in the linter."""
    indptr, columns, values = [0], [], []
    for names in sets:
        known = [place for name in sorted(names) if (place := index(name)) is not None]
        columns += known
        values += [1 / sqrt(len(names))] * len(known)
        indptr.append(len(columns))
    return csr_matrix((values, columns, indptr), shape=(len(sets), width))


def fit(data: csr_matrix, bad: np.ndarray, heed: np.ndarray, strength: float) -> tuple[np.ndarray, float]:
    """Weights and bias: a regression over features scaled by their log-count ratio (naive Bayes), both classes weighing the same.

    ``heed`` is how much each row counts.
    """
    present = data.copy()
    present.data[:] = 1
    with_it = SMOOTH + np.asarray(present[bad].sum(axis=0)).ravel()
    without = SMOOTH + np.asarray(present[~bad].sum(axis=0)).ravel()
    ratio = np.log((with_it / with_it.sum()) / (without / without.sum()))
    model = LogisticRegression(C=strength, max_iter=3000, class_weight="balanced").fit(
        data @ diags(ratio), bad, sample_weight=heed
    )
    return model.coef_[0] * ratio, float(model.intercept_[0])


def likely(data: csr_matrix, weight: np.ndarray, bias: float) -> np.ndarray:
    """Each row's probability."""
    return 1 / (1 + np.exp(-(data @ weight + bias)))


def cross_validated(
    known: csr_matrix, plain: csr_matrix, bad: np.ndarray, heed: np.ndarray, strength: float
) -> np.ndarray:
    """Each row's probability, its kind known, by a model that did not see it."""
    answer = np.zeros(len(bad))
    for train, test in StratifiedKFold(5, shuffle=True, random_state=1).split(np.zeros(len(bad)), bad):
        both = vstack([known[train], plain[train]]).tocsr()
        answer[test] = likely(known[test], *fit(both, np.tile(bad[train], 2), np.tile(heed[train], 2), strength))
    return answer


def report(answer: np.ndarray, rows: list[dict[str, Any]]) -> None:
    """Print, for some cuts, what share of each label the model says yes to."""
    labels = np.array([row["label"] for row in rows])
    for cut in np.arange(0.1, 1.0, 0.1):
        said = ", ".join(
            f"{label} {(answer[labels == label] >= cut).mean():.3f}" for label in ("negative", "mild", "ok")
        )
        print(f"at {cut:.1f}: {said}")


def write(weight: np.ndarray, bias: float) -> None:
    """Write the weights as signed bytes to the file that ships; the very largest are cut to what fits."""
    step = float(np.quantile(abs(weight[weight != 0]), 0.9999)) / 127
    content = HEAD.pack(step, bias) + np.clip(np.round(weight / step), -127, 127).astype(np.int8).tobytes()
    path = ROOT / "linter" / "tone" / "weights.bin"
    path.write_bytes(content)
    print(f"{np.count_nonzero(weight)} buckets in use, step {step:.3f}, {len(content) // 1000} kB")


def write_categories(rows: list[dict[str, Any]], sets: list[set[str]]) -> None:
    """Train and write what tells one category of negative sentences from another."""
    chosen = [
        (row, names) for row, names in zip(rows, sets, strict=True) if row["label"] == "negative" and category(row)
    ]
    counts = Counter(name for _, names in chosen for name in names if name[0] not in "=^$")
    index = {name: place for place, name in enumerate(sorted(name for name, count in counts.items() if count >= 3))}
    model = LogisticRegression(C=2.0, max_iter=2000).fit(
        matrix([names for _, names in chosen], index.get, len(index)), [category(r) for r, _ in chosen]
    )
    weight = model.coef_ * 10
    top = sorted(np.argsort(-abs(weight).max(axis=0), kind="stable")[:KEEP_CATEGORY])
    names = list(index)
    lines = [" ".join(model.classes_)]
    lines += [f"{names[place]}\t{' '.join(str(round(value)) for value in weight[:, place])}" for place in top]
    path = ROOT / "linter" / "tone" / "categories.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(chosen)} rows with a category, {path.stat().st_size // 1000} kB")


def category(row: dict[str, Any]) -> str:
    """The row's first category, as the linter calls it; "" where it has none that the linter knows."""
    name = row.get("category") or next(iter(row.get("categories", [])), "")
    name = name.replace("_", "-").replace("persistent", "over-persistent")
    return name if name in CATEGORIES else ""


def main() -> None:
    """Train, say how well by cross-validation, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--strength", type=float, default=40.0)
    parser.add_argument("--quick", action="store_true", help="without cross-validation")
    chosen = parser.parse_args()
    rows = read_rows(chosen.data)
    sets = [feature_sets(row) for row in rows]
    bad = np.array([row["label"] == "negative" for row in rows])
    heed = np.array([MILD if row["label"] == "mild" else 1.0 for row in rows])
    known, plain = (matrix([pair[side] for pair in sets], bucket, BUCKETS) for side in (0, 1))
    print(f"{len(rows)} rows, {bad.sum()} negative")
    if not chosen.quick:
        report(cross_validated(known, plain, bad, heed, chosen.strength), rows)
    both = vstack([known, plain]).tocsr()
    write(*fit(both, np.tile(bad, 2), np.tile(heed, 2), chosen.strength))
    write_categories(rows, [pair[1] for pair in sets])


if __name__ == "__main__":
    main()
