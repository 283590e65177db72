"""A fragment of the notes, as it reads in each slot."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def _of(raw: str, role: Role) -> object:
    return phrase(raw, role, reader="Maria Alvarez", company="Northwind Freight", names=("Tom Becker", "Priya Raman"))


@pytest.mark.parametrize(
    ("role", "raw", "slot", "expected"),
    [
        (Role.TALKED, "Memphis yard (seemed tired) - weird guy", "topic", "the Memphis yard"),
        (Role.TALKED, "their migration off Oracle", "topic", "your migration off Oracle"),
        (Role.LEARNED, "that planners decide by hand", "clause", "planners decide by hand"),
        (Role.LEARNED, "They are moving off Oracle.", "clause", "you are moving off Oracle"),
        (Role.LEARNED, "he said he wants someone calm", "clause", "you want someone calm"),
        (
            Role.HIGHLIGHT,
            "cut month-end close from nine days to four",
            "first",
            "I cut month-end close from nine days to four",
        ),
        (
            Role.HIGHLIGHT,
            "cut month-end close from nine days to four",
            "doing",
            "cutting month-end close from nine days to four",
        ),
        (Role.HIGHLIGHT, "clean PCV licence", "have", "a clean PCV licence"),
        (Role.NEED, "to make the yard data trustworthy", "to_do", "make the yard data trustworthy"),
        (Role.QUESTION, "How would you win over dispatchers?", "asked", "how I would win over dispatchers"),
        (Role.ANSWER, "I'd ride along with them first", "first", "I'd ride along with them first"),
        (Role.NEXT_STEPS, "said she would write next week", "clause", "you would write next week"),
    ],
)
def test_a_fragment_fits_its_slot(role: Role, raw: str, slot: str, expected: str) -> None:
    assert getattr(_of(raw, role), slot) == expected
