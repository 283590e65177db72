"""The forward pass of ``linter.tone.encoder`` once more in jax, for learning: rounding, dropout, layers, batches of one width."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from bench.encoder_file import packed
from linter.tone.encoder import HEADS, LENGTH, names

Array = Any
DROPOUT = 0.1
WIDTHS = (16, 24, 32, 48, LENGTH)
"""The lengths that batches are filled up to, so that few programs are compiled."""


@jax.custom_vjp
def rounded(matrix: Array) -> Array:
    """The matrix as the file will hold it; learning passes through as if it were not rounded."""
    whole, step = packed(matrix, jnp)
    return (whole * step).reshape(matrix.shape)


rounded.defvjp(lambda matrix: (rounded(matrix), None), lambda _, slope: (slope,))


def as_shipped(weights: Mapping[str, Array], layers: int) -> dict[str, Array]:
    """The weights with every matrix among them rounded."""
    matrices = set(names(layers))
    return {name: rounded(value) if name in matrices else value for name, value in weights.items()}


def dropped(values: Array, key: Array | None) -> Array:
    """Some values set to 0 and the rest raised, while training."""
    if key is None:
        return values
    return values * jax.random.bernoulli(key, 1 - DROPOUT, values.shape) / (1 - DROPOUT)


def keys_from(key: Array | None) -> Iterator[Array | None]:
    """As many keys as a pass needs, or as many Nones where nothing is dropped."""
    return iter([None] * 16 if key is None else jax.random.split(key, 16))


def begun(weights: Mapping[str, Array], tokens: Array) -> Array:
    """What the first layer is given."""
    return _norm(weights, weights["word"][tokens] + weights["position"][: tokens.shape[1]], "n")


def layer(weights: Mapping[str, Array], values: Array, held: Array, row: int, keys: Iterator[Array | None]) -> Array:
    """One layer; ``held``: which places of each row hold a piece."""

    def through(values: Array, name: str) -> Array:
        return values @ weights[name] + weights[f"{name}_bias"]

    unheard = (1 - held)[:, None, None, :] * -1e9
    query, key, value = (
        through(values, f"{row}{letter}").reshape(*held.shape, HEADS, -1).transpose(0, 2, 1, 3) for letter in "qkv"
    )
    heed = jax.nn.softmax(query @ key.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1]) + unheard, -1)
    seen = (heed @ value).transpose(0, 2, 1, 3).reshape(values.shape)
    values = _norm(weights, values + dropped(through(seen, f"{row}o"), next(keys)), f"{row}a")
    inner = through(jax.nn.gelu(through(values, f"{row}i")), f"{row}u")
    return _norm(weights, values + dropped(inner, next(keys)), f"{row}b")


def mean(values: Array, held: Array) -> Array:
    """The mean over what each row holds."""
    return (values * held[:, :, None]).sum(1) / held.sum(1, keepdims=True)


def filled(rows: Sequence[Sequence[int]]) -> tuple[Array, Array]:
    """Rows of token numbers filled up to one length, and which of them are held."""
    width = next(width for width in WIDTHS if width >= max(map(len, rows)))
    tokens, held = np.zeros((len(rows), width), np.int32), np.zeros((len(rows), width), np.float32)
    for place, row in enumerate(rows):
        tokens[place, : len(row)], held[place, : len(row)] = row, 1
    return tokens, held


def _norm(weights: Mapping[str, Array], values: Array, name: str) -> Array:
    values = values - values.mean(-1, keepdims=True)
    spread = jnp.sqrt((values**2).mean(-1, keepdims=True) + 1e-12)
    return values / spread * weights[f"{name}_gain"] + weights[f"{name}_bias"]
