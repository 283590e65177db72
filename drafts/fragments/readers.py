"""Who a fragment is said to, and who else has a name in the notes."""

from __future__ import annotations

from dataclasses import dataclass

from drafts.fragments.fragment import tokens
from drafts.fragments.person_shift import turn
from drafts.fragments.side import Side


@dataclass(frozen=True, slots=True)
class Readers:
    """Who is written to and who else has a name in the notes; ``question``: what an answer answers."""

    reader: str
    company: str
    names: frozenset[str]
    me: str
    question: str = ""
    speaks_of_others: bool = False

    @property
    def known(self) -> frozenset[str]:
        """Every word that is part of a name."""
        return frozenset(word for name in (self.reader, self.company, self.me, *self.names) for word in tokens(name))

    def turn(self, text: str, side: Side, *, joint: bool = False) -> str:
        """``text`` with its pronouns as the reader is to hear them."""
        if self.speaks_of_others:
            return text
        return turn(text, side, self.reader, self.company, self.names, joint=joint)
