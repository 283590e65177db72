"""The judge of a panel: it also hears what whole sentences mean, and which of them are courtesy, from a small sentence encoder.

``encoder.bin`` is all-MiniLM-L6-v2 (Apache-2.0) at four bits a weight with a last layer of its own, made by
``bench/train_sentences.py`` and read by ``linter.tone.encoder``; numpy is imported when the first sentence is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from linter.reuse.features import Features, Side, features
from linter.reuse.judge import Judge, Verdict, verdict

if TYPE_CHECKING:
    from linter.tone.encoder import Encoder

FOLDER = Path(__file__).parent
COURTESY = -0.25
"""From these log-odds on a sentence is courtesy that anybody could write: on five sets of panels as good as 0, and better on the sixth."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the encoder says of a sentence: its meaning as a vector of length 1, and the log-odds that it is courtesy."""

    meaning: Any
    courtesy: float


class SentenceJudge(Judge):
    """Judges by words, word meanings and the meanings of whole sentences; what it was not told of beforehand, by words."""

    sentence_weights = "judge_sentences.json"
    sentence_bar = 0.25
    """Lone pairs are as good anywhere from 0 to 0.5; panels hardly ask."""
    panel_weights = "judge_panel.json"
    panel_bar = 0.9
    """Bars from 0.3 to 1 gave nearly the same on seven sets of panels; a high one finds less that is not there."""

    def __init__(self) -> None:
        self._heard: dict[str, Heard] = {}

    def prepare(self, sides: Sequence[Side]) -> None:
        """Ask the encoder about all of them at once."""
        wanted = [text for text in dict.fromkeys(side.plain for side in sides) if text not in self._heard]
        if wanted:
            for text, meaning, courtesy in zip(wanted, *encoder().read(wanted), strict=True):
                self._heard[text] = Heard(meaning / (meaning @ meaning) ** 0.5, courtesy)

    def is_courtesy(self, side: Side) -> bool:
        """Whether the encoder takes a sentence for courtesy."""
        return side.plain in self._heard and self._heard[side.plain].courtesy >= COURTESY

    def features(self, one: Side, other: Side) -> Features:
        """The figures, with ``like`` and ``like_alone`` where both sentences were heard."""
        found = features(one, other)
        if not self.heard(one, other):
            return found
        like = float(self._heard[one.plain].meaning @ self._heard[other.plain].meaning)
        return replace(found, like=like, like_alone=like * max(0.0, 1.0 - found.shared))

    def compare(self, one: Side, other: Side) -> Verdict:
        """The verdict on a pair."""
        if not self.heard(one, other):
            return super().compare(one, other)
        return verdict(self.features(one, other), self.sentence_weights, self.sentence_bar)

    def heard(self, one: Side, other: Side) -> bool:
        """Whether the encoder was asked about both."""
        return one.plain in self._heard and other.plain in self._heard


@cache
def encoder() -> Encoder:
    """The sentence encoder that ships with the program."""
    from linter.tone.encoder import Encoder

    return Encoder(FOLDER)
