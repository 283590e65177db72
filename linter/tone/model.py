"""Whether a proposal is one that a reader would mind: a small statistical model, heard but never the only reason."""

from __future__ import annotations

from enum import Enum

from drafts.kinds import Kind


class Verdict(Enum):
    """What the model says of a sentence."""

    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


def verdict(text: str, groups: frozenset[str], kind: Kind | None) -> Verdict:
    """The model's word on a masked normal text in which these groups matched."""
    return Verdict.UNSURE
