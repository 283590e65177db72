"""Make a fragment of the notes fit its sentence: one phrase of the notes, in every form a template may ask for."""

from __future__ import annotations

from collections.abc import Collection

from drafts.fragments.jottings import tidy
from drafts.fragments.phrase import Phrase
from drafts.fragments.phrased import phrased
from drafts.fragments.readers import Readers
from drafts.fragments.scene import Role
from drafts.fragments.talked_about import talked_about

__all__ = ["Phrase", "Role", "phrase", "shown"]


def phrase(
    raw: str,
    role: Role,
    *,
    reader: str = "",
    company: str = "",
    names: Collection[str] = (),
    me: str = "",
    question: str = "",
) -> Phrase:
    """The fragment ``raw`` of the notes in every form that is correct English, as said to ``reader``.

    ``reader`` is the full name of the person written to ("" for the hiring team), ``company`` theirs, ``names`` the other
    names in the notes, whose spelling and capitals are kept, ``me`` the candidate's own (who may write of themselves by
    name), ``question`` what an answer answers, which may be all that makes a sentence of it. Any text is accepted.
    """
    readers = Readers(reader, company, frozenset(names), me, question if role is Role.ANSWER else "")
    return talked_about(raw, readers) if role is Role.TALKED else phrased(raw, role, readers)


def shown(raw: str) -> str:
    """A fragment as typed, less what no reader may see (asides, salaries): what a file that is sent may hold of it."""
    tidied = tidy(raw)
    return "; ".join(tidied.parts) if tidied.left_out else raw
