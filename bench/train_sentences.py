"""Make ``linter/reuse/encoder.bin``: all-MiniLM-L6-v2 at four bits a weight, its last layer fitted to tell courtesy from what is told.

    pip install .[bench]
    python bench/train_sentences.py --model model.zip        # ``bench.encoder_file`` says where that comes from

The encoder is not trained; the last layer is a logistic regression over its vectors, fitted on ``bench/courtesy_rows.txt`` and on
the sentences of ``bench/reuse_panels.jsonl``, courtesy or content. Fit the judges afterwards (``bench/train_reuse.py``).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.encoder_file import kept, pretrained, taken, write
from bench.train_reuse import fitted, names_of, read
from linter.reuse.judge import Judge
from linter.reuse.sentences import FOLDER
from linter.tone.encoder import ANSWERS, WIDTH, Encoder

Array = Any
LAYERS = range(6)
FREQUENT = 14_000
"""Whole words kept beside those of the rows: rarer ones are read by their parts."""
RIDGE = 300.0
"""How strongly the last layer's weights are held small: as good as any from 100 to 1,000 on panels by others."""
NEVER = -1e4
"""The log-odds of the answers beyond the first two, which are not used."""


def rows() -> Iterator[tuple[str, bool]]:
    """Each sentence as the judge would hand it to the encoder, and whether it is courtesy."""
    judge = Judge()
    for line in (ROOT / "bench/courtesy_rows.txt").read_text(encoding="utf-8").splitlines():
        kind, _, text = line.partition(" ")
        if kind != "#":
            yield judge.side(text).plain, kind == "C"
    for panel in read("reuse_panels.jsonl"):
        for letter in panel["letters"]:
            for text, kind in zip(letter["sentences"], letter["kinds"], strict=True):
                yield judge.side(text, names_of(panel)).plain, kind == "courtesy"


def main() -> None:
    """Write the encoder, fit the last layer to what it says, and write it again with that."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="model.zip of all-MiniLM-L6-v2")
    chosen = parser.parse_args()
    labelled = dict(rows())
    original, vocabulary = pretrained(chosen.model)
    pieces = kept(vocabulary, labelled, FREQUENT)
    weights = taken(original, [vocabulary[piece] for piece in pieces], LAYERS)
    weights |= {"head": np.zeros((WIDTH, ANSWERS)), "head_bias": np.zeros(ANSWERS)}
    write(weights, len(LAYERS), pieces, FOLDER)
    meanings = np.array(Encoder(FOLDER).read(list(labelled))[0])
    courtesy = np.array(list(labelled.values()))
    # Some places of the vectors say nearly nothing; they are not blown up.
    spread = np.maximum(meanings.std(0), meanings.std(0).mean() / 2)
    heed = np.where(courtesy, 0.5 / courtesy.mean(), 0.5 / (1 - courtesy.mean()))
    slope, bias = fitted((meanings - meanings.mean(0)) / spread, courtesy, heed, RIDGE)
    weights["head"][:, 0] = slope / spread
    weights["head_bias"][:] = (bias - float(slope / spread @ meanings.mean(0)), 0.0, NEVER)
    write(weights, len(LAYERS), pieces, FOLDER)
    print(f"{len(labelled)} sentences, {courtesy.sum()} of them courtesy; {len(pieces)} pieces")


if __name__ == "__main__":
    main()
