"""Against what a fragment is read, and what comes out: the keys of the notes, whose words they hold, the slots."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from drafts.fragments.joining import capitalize_first, end_stop
from drafts.fragments.side import Side
from drafts.fragments.wordlists import section

Slots = dict[str, str | None]
SLOTS = ("topic", "clause", "sentence", "doing", "first", "to_do", "have", "asked")


class Role(StrEnum):
    """Which key of the notes a fragment comes from, which says whose words it holds."""

    TALKED = "talked"
    LEARNED = "learned"
    HIGHLIGHT = "highlight"
    NEED = "need"
    NEWS = "news"
    QUESTION = "question"
    ANSWER = "answer"
    NEXT_STEPS = "next steps"


SIDES = {
    Role.TALKED: Side.READER, Role.LEARNED: Side.READER, Role.NEED: Side.READER, Role.NEWS: Side.READER,
    Role.NEXT_STEPS: Side.READER, Role.HIGHLIGHT: Side.CANDIDATE, Role.ANSWER: Side.CANDIDATE, Role.QUESTION: Side.ASKED,
}  # fmt: skip
STATIVE = section("stative")
# News that nobody is congratulated on.
SETBACKS = frozenset(
    [
        "lose",
        "lay",
        "cut",
        "close",
        "fire",
        "fail",
        "miss",
        "recall",
        "delay",
        "shut",
        "drop",
        "sue",
        "fine",
        "sack",
        "quit",
        "leave",
        "suffer",
        "shrink",
        "halt",
        "pause",
        "cancel",
    ]
)


@dataclass(frozen=True, slots=True)
class Scene:
    """Against what a fragment is read: its key, and the words in the notes that are names."""

    role: Role
    known: Collection[str]

    @property
    def candidate(self) -> bool:
        """Whether the candidate is the one who speaks in it."""
        return SIDES[self.role] is Side.CANDIDATE


def as_sentence(clause: str) -> str:
    """``clause`` standing alone: a capital and a stop."""
    return end_stop(capitalize_first(clause))


def stated(clause: str, **more: str | None) -> Slots:
    """The slots of a finite clause, and ``more``."""
    return {"clause": clause, "sentence": as_sentence(clause), **more}
