"""A figure, what is said of a thing, and the thing: as many as there are of it, and nothing that only looks so."""

from __future__ import annotations

import pytest

from drafts.fragments.counted_heads import COUNTED_HEADS
from drafts.fragments.rewriting import rewritten


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("installed four new pump last year", "installed four new pumps last year"),
        ("seven undergraduate thesis", "seven undergraduate theses"),
        ("three big washing machine", "three big washing machines"),
        ("four second hand trailer", "four second hand trailers"),
        ("five technical manual into Thai", "five technical manuals into Thai"),
        ("two experienced baker", "two experienced bakers"),
    ],
)
def test_several_are_several(raw: str, said: str) -> None:
    assert rewritten(raw, COUNTED_HEADS) == said


@pytest.mark.parametrize(
    "text",
    [
        "a 12 hour shift",
        "two part time staff",
        "six new sheep in the pen",
        "the 3 day course",
        "four wheel drive",
        "three young people in training",
        "line 6 new driver",
        "two old hands help with the boats",
        "a three phase motor",
    ],
)
def test_what_is_right_or_a_measure_stands(text: str) -> None:
    assert rewritten(text, COUNTED_HEADS) == text
