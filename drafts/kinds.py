"""The message kinds: what each is called, how its length is measured, and the limits that follow from that.

The limits are the table "Length" of the project's etiquette research; each row names its evidence in ``source``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """A message kind, by the word that commands, headers and JSON use for it."""

    THANK_YOU = "thank-you"
    NOTE = "note"
    CHECK_IN = "check-in"
    VOICEMAIL = "voicemail"
    REJECTION = "rejection"
    APPLICATION = "application"
    LETTER = "letter"
    CALL_SHEET = "call-sheet"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a kind may be.

    ``unit`` is ``"words"`` (body words, without greeting and closing) or ``"seconds"`` (spoken). ``few`` is the figure
    below which a note is raised (None: never too short), ``warn`` and ``error`` the figures above which a warning or an
    error is. ``target`` is the range to aim at.
    """

    unit: str
    target: tuple[int, int]
    few: int | None
    warn: int
    error: int
    source: str


@dataclass(frozen=True, slots=True)
class KindSpec:
    """What is fixed about a kind: its title for people, its limits (None: unlimited) and whether it has a subject line."""

    kind: Kind
    title: str
    limits: Limits | None
    has_subject: bool

    @property
    def with_article(self) -> str:
        """ "a thank-you email", "an after-applying note"."""
        return f"{'an' if self.title[0] in 'aeiou' else 'a'} {self.title}"


_SPECS = (
    KindSpec(
        Kind.THANK_YOU,
        "thank-you email",
        Limits(
            "words",
            (75, 150),
            50,
            180,
            250,
            "40 M emails: 50-125 words answered most; good letters: median 87, p90 157",
        ),
        has_subject=True,
    ),
    KindSpec(
        Kind.NOTE,
        "handwritten note",
        Limits(
            "words", (35, 50), None, 75, 94, "card services: 3-4 sentences, 320 characters; an A7 card holds 94 words"
        ),
        has_subject=False,
    ),
    KindSpec(
        Kind.CHECK_IN,
        "check-in email",
        Limits("words", (40, 100), None, 120, 150, "good letters: median 59, p90 98"),
        has_subject=True,
    ),
    KindSpec(
        Kind.VOICEMAIL,
        "voicemail script",
        Limits("seconds", (15, 30), None, 30, 45, "140 words a minute for clarity; digits at about 2 a second"),
        has_subject=False,
    ),
    KindSpec(
        Kind.REJECTION,
        "gracious rejection note",
        Limits("words", (35, 110), None, 130, 180, "good letters: median 78, p90 111"),
        has_subject=True,
    ),
    KindSpec(
        Kind.APPLICATION,
        "after-applying note",
        Limits("words", (50, 130), None, 150, 200, "good letters: median 80, p90 133"),
        has_subject=True,
    ),
    KindSpec(
        Kind.LETTER,
        "formal letter",
        Limits("words", (150, 300), None, 330, 400, "one page"),
        has_subject=False,
    ),
    KindSpec(Kind.CALL_SHEET, "call sheet", None, has_subject=False),
)

SPECS: dict[Kind, KindSpec] = {spec.kind: spec for spec in _SPECS}
"""Every kind's fixed facts, in the order in which kinds are listed to people."""
