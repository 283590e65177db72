"""Make ``linter/reuse/encoder.bin``: all-MiniLM-L6-v2 at four bits a weight, taught what a retelling is and what courtesy is.

    pip install .[bench]
    python bench/train_sentences.py --model model.zip        # ``bench.encoder_file`` says where that comes from

The upper layers learn from the blocks of ``bench.retellings`` to draw two tellings of one thing together and to hold all else
apart, above all what is of the same trade, which stands in the same batch; beside that they learn what is courtesy. Each pass
rounds the weights as the file does. The last layer is a logistic regression over what comes out, fitted like that lesson on ``bench/courtesy_rows.txt`` and on the sentences of
``bench/reuse_panels.jsonl``, courtesy or content. Takes about three minutes on two cores. Fit the judges afterwards
(``bench/train_reuse.py``, ``bench/train_panel.py``).
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.encoder_file import kept, pretrained, taken, write
from bench.encoder_learning import as_shipped, begun, filled, keys_from, layer, mean
from bench.retellings import Told, blocks
from bench.train_reuse import fitted, names_of, read
from linter.reuse.judge import Judge
from linter.reuse.sentences import FOLDER
from linter.tone.encoder import ANSWERS, LENGTH, WIDTH, Encoder
from linter.tone.wordpiece import numbers

Array = Any
LAYERS = range(6)
LEARNING = range(3, 6)
"""The layers that learn: all six do no better."""
FREQUENT = 14_000
"""Whole words kept beside those of the rows: rarer ones are read by their parts."""
ROUNDS, PEAK, DECAY = 3, 1e-4, 0.01
"""Rounds over the blocks, the highest learning rate, the decay of the weights: with five rounds or twice the rate it learns the rows by heart."""
TOGETHER = 96
"""How many sentences a batch holds."""
BESIDE = 32
"""With how many more, from which it learns courtesy: without them it forgets some of that."""
SHARP = 20.0
"""What a likeness is multiplied by before it is compared with the others."""
QUICK = 100.0
"""How much quicker than the encoder the layer learns that begins with nothing."""
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


def batches(told: Sequence[Sequence[Told]], chance: random.Random) -> Iterator[list[Told]]:
    """Every block once, in random order, as many together as a batch holds."""
    batch: list[Told] = []
    for block in chance.sample(told, len(told)):
        if len(batch) + len(block) > TOGETHER:
            yield batch
            batch = []
        batch += block
    if len(batch) > TOGETHER // 2:
        yield batch


def heard(learned: Mapping[str, Array], values: Array, held: Array, key: Array) -> Array:
    """What the sentences come to, from what the lower layers made of them."""
    weights, keys = as_shipped(learned, len(LAYERS)), keys_from(key)
    for row in LEARNING:
        values = layer(weights, values, held, row, keys)
    return mean(values, held)


def lost_courtesy(learned: Mapping[str, Array], meaning: Array, courtesy: Array) -> Array:
    """How badly courtesy is told from what is told, by the layer that learns along."""
    odds = (meaning @ learned["courtesy"] + learned["courtesy_bias"]) * QUICK
    return jnp.logaddexp(0.0, jnp.where(courtesy, -odds, odds)).mean()


def lost(meaning: Array, same: Array, other: Array) -> Array:
    """How badly retellings are told from all else: the mean, over the sentences that have one, of the log-odds against it."""
    meaning /= jnp.sqrt((meaning**2).sum(-1, keepdims=True))
    like = meaning @ meaning.T * SHARP
    against = jax.nn.logsumexp(jnp.where(other, like, -jnp.inf), 1, keepdims=True)
    each = (jnp.logaddexp(like, against) - like) * same
    retold = same.sum(1)
    return (each.sum(1) / jnp.maximum(retold, 1)).sum() / jnp.maximum((retold > 0).sum(), 1)


def train(
    weights: dict[str, Array], told: Sequence[Sequence[Told]], labelled: Mapping[str, bool], known: Mapping[str, int]
) -> dict[str, Array]:
    """The weights after learning."""
    below = as_shipped(weights, len(LAYERS))
    learned = {name: value for name, value in weights.items() if name[0].isdigit() and int(name[0]) in LEARNING}
    learned |= {"courtesy": jnp.zeros(WIDTH), "courtesy_bias": jnp.zeros(())}
    steps = ROUNDS * sum(1 for _ in batches(told, random.Random(0)))
    learn = optax.adamw(optax.warmup_cosine_decay_schedule(0, PEAK, steps // 10, steps), weight_decay=DECAY)

    @jax.jit
    def lower(tokens: Array, held: Array) -> Array:
        values = begun(below, tokens)
        for row in range(LEARNING.start):
            values = layer(below, values, held, row, keys_from(None))
        return values

    @jax.jit
    def step(learned: Any, state: Any, batch: Any, key: Array) -> tuple[Any, Any, Array]:
        begin, related, courtesy = batch

        def loss(learned: Any) -> Array:
            meaning = heard(learned, *begin, key)
            return lost(meaning[:TOGETHER], *related) + lost_courtesy(learned, meaning[TOGETHER:], courtesy)

        now, slope = jax.value_and_grad(loss)(learned)
        change, state = learn.update(slope, state, learned)
        return optax.apply_updates(learned, change), state, now

    chance, key, state = random.Random(0), jax.random.PRNGKey(0), learn.init(learned)
    for number in range(ROUNDS):
        losses = []
        for batch in batches(told, chance):
            beside = chance.sample(list(labelled), BESIDE)
            rows = [*(text for _, text in batch), *[""] * (TOGETHER - len(batch)), *beside]
            tokens, held = filled([numbers(text, known, LENGTH) for text in rows])
            courtesy = np.array([labelled[text] for text in beside])
            key, now = jax.random.split(key)
            ready = ((lower(tokens, held), held), alike([thing for thing, _ in batch]), courtesy)
            learned, state, loss = step(learned, state, ready, now)
            losses.append(float(loss))
        print(f"round {number + 1}: loss {np.mean(losses):.3f}", flush=True)
    return weights | {name: value for name, value in learned.items() if name in weights}


def alike(things: Sequence[Hashable]) -> tuple[Array, Array]:
    """Which places of a batch tell the same as which others, and which tell another thing."""
    same = np.zeros((TOGETHER, TOGETHER), bool)
    same[: len(things), : len(things)] = [[one == other for other in things] for one in things]
    other = ~same & (np.arange(TOGETHER) < len(things))
    np.fill_diagonal(same, False)
    return same, other


def fit_courtesy(weights: dict[str, Array], labelled: Mapping[str, bool]) -> None:
    """Fit the last layer to what the written encoder makes of the sentences."""
    meanings = np.array(Encoder(FOLDER).read(list(labelled))[0])
    courtesy = np.array(list(labelled.values()))
    # Some places of the vectors say nearly nothing; they are not blown up.
    spread = np.maximum(meanings.std(0), meanings.std(0).mean() / 2)
    heed = np.where(courtesy, 0.5 / courtesy.mean(), 0.5 / (1 - courtesy.mean()))
    slope, bias = fitted((meanings - meanings.mean(0)) / spread, courtesy, heed, RIDGE)
    weights["head"][:, 0] = slope / spread
    weights["head_bias"][:] = (bias - float(slope / spread @ meanings.mean(0)), 0.0, NEVER)


def main() -> None:
    """Train, write the encoder, fit the last layer to what it says, and write it again with that."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="model.zip of all-MiniLM-L6-v2")
    chosen = parser.parse_args()
    labelled, told = dict(rows()), blocks()
    original, vocabulary = pretrained(chosen.model)
    pieces = kept(vocabulary, [*labelled, *(text for block in told for _, text in block)], FREQUENT)
    start = taken(original, [vocabulary[piece] for piece in pieces], LAYERS)
    start = {name: jnp.asarray(np.ascontiguousarray(value), jnp.float32) for name, value in start.items()}
    trained = train(start, told, labelled, {piece: number for number, piece in enumerate(pieces)})
    weights = {name: np.array(value) for name, value in trained.items()}
    weights |= {"head": np.zeros((WIDTH, ANSWERS)), "head_bias": np.zeros(ANSWERS)}
    write(weights, len(LAYERS), pieces, FOLDER)
    fit_courtesy(weights, labelled)
    write(weights, len(LAYERS), pieces, FOLDER)
    print(
        f"{len(labelled)} sentences, {sum(labelled.values())} of them courtesy; {len(told)} blocks; {len(pieces)} pieces"
    )


if __name__ == "__main__":
    main()
