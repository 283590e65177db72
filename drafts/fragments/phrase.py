"""What a fragment of the notes becomes: one phrase in the forms that fit a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from drafts.fragments.fragment import Shape
from drafts.fragments.scene import Role


@dataclass(frozen=True, slots=True)
class Phrase:
    """One fragment in the forms that fit; None where it cannot be made to fit as correct English.

    ``topic`` is noun-like ("Our talk about {topic}", "Thank you for telling me about {topic}"); ``clause`` finite without
    capital or stop ("You told me that {clause}"); ``sentence`` stands alone; ``doing`` is a gerund phrase ("my experience
    {doing}", "{doing} taught me a lot"; of news "Congratulations on {doing}"); ``first`` a finite clause in the first person
    ("In my last job {first}"); ``to_do`` a bare infinitive ("I would like to {to_do}", "your need to {to_do}"); ``have`` what
    can be had or brought ("I bring {have}"); ``asked`` what follows "You asked" ("how I would …", "whether I have …",
    "about …"). ``left_out`` names what the reader must not see or what did not fit, for standard error.
    """

    raw: str
    role: Role
    shape: Shape
    topic: str | None = None
    clause: str | None = None
    sentence: str | None = None
    doing: str | None = None
    first: str | None = None
    to_do: str | None = None
    have: str | None = None
    asked: str | None = None
    left_out: tuple[str, ...] = ()
