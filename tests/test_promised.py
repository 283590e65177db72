"""What a reader promised, as something to look forward to."""

from __future__ import annotations

import pytest

from drafts.composing.promised import forward, said_plainly


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("you will ring me Friday", "your call on Friday"),
        ("you would call back in two weeks", "your call in two weeks"),
        ("you would write next week", "hearing from you next week"),
        ("you will let me know by Tuesday", "hearing from you by Tuesday"),
        ("you will be in touch", "hearing from you"),
        ("you would let me know whether the board agrees", ""),
        ("you would call the referees", ""),
        ("you will think about it", ""),
    ],
)
def test_a_call_and_a_letter_can_be_looked_forward_to_and_nothing_else(clause: str, expected: str) -> None:
    assert forward(clause) == expected


def test_a_weekday_without_its_preposition_gets_it() -> None:
    assert said_plainly("you will ring me Friday") == "you will ring me on Friday"
    assert said_plainly("you meet on Fridays") == "you meet on Fridays"
