"""What a check says against a place of a saved draft: the linter says it, and what writes drafts hears it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place by its offsets in code points (``start`` to ``end``), the text there, what is wrong with it, and what to write instead
    where that is sure ("" otherwise). ``of`` is what is doubted: the English, or the tone.
    """

    start: int
    end: int
    text: str
    why: str
    instead: str = ""
    of: str = "English"
