"""Make ``linter/language/data/ngrams.bin``: how likely the words of ``confusables.txt`` are beside others.

    pip download --no-deps pocketsphinx==5.1.1  (unpacked into FOLDER)
    python bench/build_ngrams.py FOLDER

From the wheel of pocketsphinx comes a file only: CMU Sphinx's trigram model of American English (72,547 words, 2.05 million pairs,
1.67 million groups of three; Carnegie Mellon University, BSD-2-Clause). Kept are the groups that hold a confusable word, and those that
these are judged by where the model has not seen a whole group. The rest cancels out when two words are compared.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.sphinx_model import Model, read_model
from linter.language.confusables import confusables
from linter.language.lexicon import DATA
from linter.language.ngrams import BACKOFF_STEPS, BACKOFF_ZERO, BUCKETS, CHANCE_STEPS, END, START, Ngrams

MODEL = "pocketsphinx/model/en-us/en-us.lm.bin"
Figures = npt.NDArray[np.float64]
Chosen = npt.NDArray[np.bool_]


def kept(model: Model) -> tuple[Chosen, Chosen, Chosen]:
    """Which words, pairs and groups of three the file holds."""
    wanted = {word for wrong, rights in confusables().items() for word in (wrong, *(right for right, _ in rights))}
    confusable = np.array([word in wanted for word in model.words])
    three = confusable[model.three].any(axis=1) | _holds(model, model.three, wanted)
    two = confusable[model.two].any(axis=1) | _holds(model, model.two, wanted)
    size = len(model.words)
    pairs = model.two[:, 0] * size + model.two[:, 1]
    for first in (0, 1):
        two |= np.isin(pairs, np.unique(model.three[three, first] * size + model.three[three, first + 1]))
    one = confusable | np.array([word in (START, END) for word in model.words])
    one[np.unique(model.two[two])] = True
    return one, two, three


def _holds(model: Model, rows: npt.NDArray[np.int64], wanted: set[str]) -> Chosen:
    """Which rows hold a confusable of two words ("a lot")."""
    number = {word: place for place, word in enumerate(model.words)}
    found = np.zeros(len(rows), bool)
    for first, _, second in (word.partition(" ") for word in wanted if " " in word):
        for place in range(rows.shape[1] - 1):
            found |= (rows[:, place] == number[first]) & (rows[:, place + 1] == number[second])
    return found


def pack(rows: Sequence[str], chance: Figures, backoff: Figures | None = None) -> bytes:
    """A table of n-grams as ``linter.language.ngrams`` reads it."""
    keys = np.array([crc32(row.encode()) for row in rows], np.uint32)
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    data = struct.pack("<I", len(keys)) + np.searchsorted(keys >> 16, np.arange(BUCKETS + 1)).astype("<u4").tobytes()
    data += (keys & 0xFFFF).astype("<u2").tobytes() + _bytes(-chance[order] * CHANCE_STEPS)
    if backoff is not None:
        data += _bytes(backoff[order] * BACKOFF_STEPS + BACKOFF_ZERO)
    return data + bytes(-len(data) % 4)


def _bytes(figures: Figures) -> bytes:
    return np.clip(np.round(figures), 0, 255).astype(np.uint8).tobytes()


def main(folder: Path) -> None:
    """Write the file and say what it holds."""
    model = read_model(folder / MODEL)
    one, two, three = kept(model)
    words = np.array(model.words, object)
    texts = [[" ".join(row) for row in words[rows]] for rows in (model.two[two], model.three[three])]
    short = [*words[one], *texts[0]]
    chances = np.concatenate([model.one_chance[one], model.two_chance[two]])
    backoffs = np.concatenate([model.one_backoff[one], model.two_backoff[two]])
    target = DATA / "ngrams.bin"
    target.write_bytes(pack(short, chances, backoffs) + pack(texts[1], model.three_chance[three]))
    Ngrams(target).alone("the")
    print(f"{one.sum()} words, {two.sum()} pairs, {three.sum()} groups of three: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
