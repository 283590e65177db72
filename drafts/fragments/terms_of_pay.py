"""What a job pays and what comes on top of it, taken out of what was said or learned: no letter of thanks speaks of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from drafts.fragments.scene import Role
from drafts.fragments.wordlists import lines

_HEARD = frozenset({Role.TALKED, Role.LEARNED, Role.NEWS})
# Whose work pay is: "the overtime pay rules for drivers" are a payroll clerk's trade.
_TRADE = re.compile(
    r"\b(?:payroll|claims?|calculat\w+|errors?|rules?|codes?|software|system|spreadsheets?|audits?|backlog|clients?|customers?|payslips|reconcil\w+|reports?)\b",
    re.IGNORECASE,
)
# What is said of pay behind it: "last year none", "she said the GM has discretion".
UPON_PAY = re.compile(
    r"\b(?:discretion|negotiable|negotiate)\b|^\s*(?:but )?(?:last|this) year (?:it was )?(?:none|nothing|zero|nil|less|half)\b|^\s*(?:as )?per (?:my|a|his|her|their) (?:friend|contact|cousin|colleague)\b|^\s*(?:on top|before tax|after tax|take home)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"(,\s+(?!\d{3})|\s+but\s+)")


@cache
def _terms() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in lines("words_terms_of_pay.txt")))


def tells_pay(text: str) -> bool:
    """Whether a piece of a note is about what the job pays, and not about pay as somebody's trade."""
    return _terms().search(text) is not None and _TRADE.search(text) is None


def without_terms(parts: Sequence[str], role: Role) -> tuple[tuple[str, ...], list[str]]:
    """``parts`` without the pieces that tell the pay, and those, each with why."""
    if role not in _HEARD:
        return tuple(parts), []
    kept, left_out = [], []
    for part in parts:
        pieces = _PIECE.split(part)
        told = [piece for piece in pieces[::2] if tells_pay(piece)]
        left_out += [f"{piece.strip()!r}, which is not for the reader" for piece in told]
        if pieces[0] not in told:
            # What follows upon it goes with it: "the hours suit me, the bonus is small, she said".
            short = next((at for at in range(2, len(pieces), 2) if pieces[at] in told), len(pieces) + 1)
            kept.append("".join(pieces[: short - 1]))
    return tuple(kept), left_out
