"""How much a message may still say: its length in its medium's unit, held against what its kind aims at."""

from __future__ import annotations

from dataclasses import dataclass

from drafts.composing.moves import ALWAYS, FEW, ROOM, SHORT, Step
from drafts.kinds import SPECS, Kind, Limits
from drafts.speech import spoken_seconds, word_count

_BRIEF = 0.1
"""How far into the target range a message in the brief voice may go."""


@dataclass(frozen=True, slots=True)
class Room:
    """The room of one kind of message; ``brief``: in the brief voice, or one that it serves first."""

    kind: Kind
    brief: bool = False

    @property
    def _limits(self) -> Limits | None:
        return SPECS[self.kind].limits

    def length(self, text: str) -> float:
        """How long a text is, in words or spoken seconds; 0 where the kind has no limits."""
        if self._limits is None:
            return 0
        return spoken_seconds(text) if self._limits.unit == "seconds" else word_count(text)

    def most(self, step: Step) -> float:
        """How long the message may be with this step's move."""
        if self._limits is None:
            return float("inf")
        few, many = self._limits.target
        if self.brief and step.when in {ROOM, FEW} and self.kind is not Kind.LETTER:
            return max(few, few + (many - few) * _BRIEF)
        return many

    def due(self, step: Step, text: str, told: int = 0) -> bool:
        """Whether a message that says ``text`` so far, and ``told`` things of the talk, takes this step: one for short messages
        only below the target.
        """
        if step.when == SHORT:
            return self._limits is not None and self.length(text) < self._limits.target[0]
        return step.when in {ALWAYS, ROOM} or told <= 1

    def holds(self, text: str) -> bool:
        """Whether a text is no longer than the kind aims at."""
        return self._limits is None or self.length(text) <= self._limits.target[1]
