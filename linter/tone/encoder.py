"""A second opinion on a sentence in doubt: a small transformer's forward pass in numpy, which is imported when it is first asked.

``encoder.bin`` is made by ``bench/train_tone_encoder.py`` from three layers of all-MiniLM-L6-v2 (Apache-2.0): ``HEAD``, then every
matrix as numbers of four bits (0 to 15 for -8 to 7, two in a byte, the lower half first), then the worth of one step for each
``GROUP`` of neighbours in a row, then what is small (positions, biases, gains, the last layer) whole; both as floats of two bytes.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from functools import cache
from math import prod
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from linter.tone.wordpiece import numbers

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, np.dtype[np.float32]]

FOLDER = Path(__file__).parent
HEAD = struct.Struct("<II")
"""How the file begins: how many layers, how many pieces."""
WIDTH, INNER, HEADS, LENGTH, ANSWERS, GROUP = 384, 1536, 12, 64, 3, 32
AT_ONCE = 16
"""How many texts go through in one pass: more is no quicker, and takes memory."""
MATRICES = {"q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH), "o": (WIDTH, WIDTH)}
MATRICES |= {"i": (WIDTH, INNER), "u": (INNER, WIDTH)}
"""A layer's matrices: query, key, value, output; inner, outer."""
NORMS = ("a", "b")
"""A layer's two normalizations: after attention, after the inner part."""


def names(layers: int, small: bool = False) -> list[str]:
    """What the file holds, in its order: the matrices, or what is ``small``."""
    rows = range(layers)
    if not small:
        return ["word", *(f"{row}{letter}" for row in rows for letter in MATRICES)]
    own = ["position", "n_gain", "n_bias", "head", "head_bias"]
    biases = [f"{row}{letter}_bias" for row in rows for letter in MATRICES]
    return own + biases + [f"{row}{letter}_{part}" for row in rows for letter in NORMS for part in ("gain", "bias")]


def shape(name: str, pieces: int) -> tuple[int, ...]:
    """A part's shape."""
    known = {"word": (pieces, WIDTH), "position": (LENGTH, WIDTH), "head": (WIDTH, ANSWERS), "head_bias": (ANSWERS,)}
    if name in known:
        return known[name]
    letter = name[1:].removesuffix("_bias")
    if name.endswith(("_bias", "_gain")):
        return (MATRICES[letter][1],) if letter in MATRICES else (WIDTH,)
    return MATRICES[letter]


def asked(text: str, kind: str = "") -> str:
    """A text as the encoder is asked about it: after the kind of its message, where that is known."""
    return f"{kind.replace('-', ' ')}: {text}" if kind else text


def _numpy() -> ModuleType:
    """numpy, told to work on one thread where it is not yet at work: over so few rows a second one costs more than it saves."""
    name = "OPENBLAS_NUM_THREADS"
    free = name not in os.environ
    os.environ.setdefault(name, "1")
    import numpy as np

    if free:
        del os.environ[name]  # the programs that we start are not meant
    return np


class Encoder:
    """How much a reader minds texts, as log-odds."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Read the files."""
        self._np = np = _numpy()
        lines = (folder / "pieces.txt").read_text(encoding="utf-8").split("\n")
        self._known = {piece: number for number, piece in enumerate(lines[:-1])}
        content = (folder / "encoder.bin").read_bytes()
        self._layers, pieces = HEAD.unpack_from(content)
        shapes = {name: shape(name, pieces) for name in names(self._layers)}
        self._pairs = np.array([(low - 8, high - 8) for high in range(16) for low in range(16)], np.float32)
        packed, at = {}, HEAD.size
        for name, (rows, columns) in shapes.items():
            packed[name] = np.frombuffer(content, np.uint8, rows * columns // 2, at).reshape(rows, -1)
            at += rows * columns // 2
        self._whole: dict[str, Array] = {}
        for name, (rows, columns) in shapes.items():
            steps = np.frombuffer(content, "<f2", rows * columns // GROUP, at).reshape(rows, -1)
            at += rows * columns // GROUP * 2
            if name == "word":
                self._words, self._steps = packed[name], steps
            else:
                self._whole[name] = self._opened(packed[name], steps)
        for name in names(self._layers, small=True):
            size = prod(shape(name, pieces))
            self._whole[name] = np.frombuffer(content, "<f2", size, at).reshape(shape(name, pieces)).astype(np.float32)
            at += size * 2

    def _opened(self, packed: Any, steps: Any) -> Array:
        """Numbers of four bits as floats."""
        rows = packed.shape[0]
        values = self._np.take(self._pairs, packed.reshape(-1), axis=0).reshape(rows, -1, GROUP)
        values *= steps.astype(self._np.float32)[:, :, None]
        opened: Array = values.reshape(rows, -1)
        return opened

    def _norm(self, values: Array, name: str) -> Array:
        values = values - values.mean(-1, keepdims=True)
        values /= self._np.sqrt(self._np.square(values).mean(-1, keepdims=True) + 1e-12)
        return values * self._whole[f"{name}_gain"] + self._whole[f"{name}_bias"]

    def _through(self, values: Array, name: str) -> Array:
        return values @ self._whole[name] + self._whole[f"{name}_bias"]

    def odds(self, texts: Sequence[str]) -> list[float]:
        """The log-odds that a reader minds each text; what is beyond the first 64 pieces is not read."""
        return self.read(texts)[1]

    def read(self, texts: Sequence[str]) -> tuple[list[Array], list[float]]:
        """What each text comes to after the last layer but one, and the log-odds of the last one's first answer."""
        meanings: list[Array] = []
        odds: list[float] = []
        rows = [numbers(text, self._known, LENGTH) for text in texts]
        for at in range(0, len(rows), AT_ONCE):
            for mean in self._means(rows[at : at + AT_ONCE]):
                meanings.append(mean)
                said = self._np.exp(self._through(mean, "head").astype(self._np.float64))
                odds.append(round(float(self._np.log(said[0] / said[1:].sum())), 3))
        return meanings, odds

    def _means(self, rows: Sequence[list[int]]) -> Array:
        """What some rows of pieces, together, come to after the last layer."""
        np = self._np
        length = max(map(len, rows))
        held = np.array([[place < len(row) for place in range(length)] for row in rows], np.float32)
        tokens = np.array([row + [0] * (length - len(row)) for row in rows])
        values = self._opened(self._words[tokens.reshape(-1)], self._steps[tokens.reshape(-1)])
        values = self._norm(values.reshape(len(rows), length, -1) + self._whole["position"][:length], "n")
        unheard = (1 - held)[:, None, None, :] * np.float32(-1e9)
        for layer in range(self._layers):
            values = self._layer(values, unheard, str(layer))
        mean: Array = (values * held[:, :, None]).sum(1) / held.sum(1, keepdims=True)
        return mean

    def _layer(self, values: Array, unheard: Array, layer: str) -> Array:
        """One layer: each piece looks at the others, then at itself."""
        np, shape = self._np, (*values.shape[:2], HEADS, WIDTH // HEADS)
        query, key, value = (
            self._through(values, layer + letter).reshape(shape).transpose(0, 2, 1, 3) for letter in "qkv"
        )
        heed = query @ key.transpose(0, 1, 3, 2) / np.float32(shape[-1] ** 0.5) + unheard
        heed = np.exp(heed - heed.max(-1, keepdims=True))
        heed /= heed.sum(-1, keepdims=True)
        seen = (heed @ value).transpose(0, 2, 1, 3).reshape(values.shape)
        values = self._norm(values + self._through(seen, f"{layer}o"), f"{layer}a")
        inner = self._through(values, f"{layer}i")
        bent = np.tanh(np.float32(0.7978846) * inner * (1 + np.float32(0.044715) * inner * inner))
        inner *= np.float32(0.5) * (1 + bent)
        return self._norm(values + self._through(inner, f"{layer}u"), f"{layer}b")


@cache
def _encoder() -> Encoder:
    return Encoder()


def odds(texts: Sequence[str]) -> list[float]:
    """The log-odds that a reader minds each text (see ``asked``); numpy is imported when the first one comes."""
    return _encoder().odds(texts) if texts else []
