"""Which of several things talked about comes first: one that can be told whole."""

from __future__ import annotations

import pytest

from drafts.composing.told_first import rank
from drafts.phrasing import Role, phrase


def _rank(jot: str) -> int:
    return rank(phrase(jot, Role.TALKED, reader="Ana Ruiz", company="Acme Foods", names=["Ana Ruiz"], me="Kim Park"))


@pytest.mark.parametrize(
    "jot",
    [
        "Ship loader 9. It's older than I am and it trips every time it snows.",
        "keeping the pool open through the works, school groups included",
        "the ring road at Tuam",
    ],
)
def test_what_is_told_whole_is_not_rough(jot: str) -> None:
    assert _rank(jot) == 0


def test_what_loses_its_half_comes_after_what_is_told_whole() -> None:
    assert _rank("vib data -> nobody looks at it till something trips") > _rank("two kilns, one of them from 1961")


def test_a_thing_of_my_own_gains_nothing_by_its_tail() -> None:
    assert _rank("my trial lesson on levers, using a plank and a bag of sand") > 0
