"""How much a message may still say: its length in its medium's unit, held against what its kind aims at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from drafts.composing.moves import ALWAYS, FEW, NONE, ROOM, SHORT, Step
from drafts.kinds import SPECS, Kind, Limits
from drafts.speech import spoken_seconds, word_count

_BRIEF = 0.1
"""How far into the target range a message in the brief voice may go."""


@dataclass(frozen=True, slots=True)
class Room:
    """The room of one kind of message; ``brief``: in the brief voice, or one that it serves first."""

    kind: Kind
    brief: bool = False
    _lengths: dict[str, float] = field(default_factory=dict, repr=False, compare=False)
    """The length of each text that was asked for: one is held against the others many times."""

    @property
    def _limits(self) -> Limits | None:
        return SPECS[self.kind].limits

    def length(self, text: str) -> float:
        """How long a text is, in words or spoken seconds; 0 where the kind has no limits."""
        if self._limits is None:
            return 0
        if text not in self._lengths:
            self._lengths[text] = spoken_seconds(text) if self._limits.unit == "seconds" else word_count(text)
        return self._lengths[text]

    def together(self, texts: Iterable[str]) -> float:
        """How long these texts are, one behind the other."""
        if self._limits is not None and self._limits.unit == "seconds":
            return self.length(" ".join(texts))  # a number may begin in one and end in the next
        return sum(map(self.length, texts))

    def most(self, step: Step) -> float:
        """How long the message may be with this step's move."""
        if self._limits is None:
            return float("inf")
        few, many = self._limits.target
        if self.brief and step.when in {ROOM, FEW, NONE} and self.kind is not Kind.LETTER:
            return max(few, few + (many - few) * _BRIEF)
        return many

    def due(self, step: Step, length: float, told: int = 0) -> bool:
        """Whether a message of this length so far, which tells ``told`` things of the talk, takes this step: one for short messages
        only below the target.
        """
        if step.when == SHORT:
            return self._limits is not None and length < self._limits.target[0]
        return step.when in {ALWAYS, ROOM} or told <= (1 if step.when == FEW else 0)

    def holds(self, length: float) -> bool:
        """Whether a message of this length is no longer than the kind aims at."""
        return self._limits is None or length <= self._limits.target[1]
