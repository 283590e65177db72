"""The judge: do two passages tell the same thing?"""

from __future__ import annotations

from linter.reuse.match import overlap
from linter.reuse.passages import Passage


class Judge:
    """Judges pairs of passages by their words."""

    def same(self, one: Passage, other: Passage) -> bool | None:
        """True where two passages tell the same in the same words, False where in others, None where they do not."""
        found = overlap(one.terms, other.terms)
        return True if found.shared >= 2.5 and found.smaller >= 0.62 else None
