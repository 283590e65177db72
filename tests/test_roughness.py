from __future__ import annotations

import pytest

from drafts.fragments.roughness import rough, roughness


@pytest.mark.parametrize(
    "text",
    [
        "the new pastry oven",
        "moving the ledger to one database",
        "lamb, pork and venison",
        "he runs the kitchen himself",
    ],
)
def test_what_reads_well_is_smooth(text: str) -> None:
    assert roughness(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "oven, they had it two years",
        "oven vs grill / who pays",
        "asked why I want to leave",
        "he said the oven is theirs",
        "the oven that somebody put in the yard behind the shop for the summer",
    ],
)
def test_shorthand_and_what_was_asked_are_rough(text: str) -> None:
    assert roughness(text) >= 1


def test_trouble_weighs_double_and_the_steps_end_at_two() -> None:
    assert roughness("the oven broke") == 2
    assert rough("oven broke -> shop lost 2 days, nobody paid, they quit") == 2
