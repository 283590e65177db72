"""What tells of a burden at somebody's own place, and what only looks so: nobody is glad to hear of the one."""

from __future__ import annotations

import pytest

from drafts.fragments.bearing import grave

_WEIGHS = (
    "you key the milk dockets into two ledgers",
    "attendance goes by hand and then again in Excel",
    "the sluice list is six days stale",
    "you have only one ladder",
    "three tutors for the whole of the estuary",
    "nobody reads the tide board",
    "the kiln cracks every time it rains",
    "customer data in dev",
    "suppliers reporting late",
    "the insurance doubled",
    "the tent is too small for the band",
    "you ran out of labels",
    "the door never closes properly",
    "you can't find a second farrier",
    "two furriers for 3,000 coats",
    "600 hives to check and one trailer",
    "the pantry has eighty shelves and only seven lamps",
    "the owls' cards are still a red notebook by the door",
    "the tide times are read by walking",
    "the sails are too old for the new masts",
    "the harness has to be flown in from Oban",
    "nobody knows where the spare keys hang",
    "the rope comes back wet and short",
    "the ferry is always late",
    "the chisels go back to the wrong bench",
    "the hives arrive with no lids",
    "most of the bell ringers are over sixty",
    "the organ only works if you lean on the pedal",
)
_IS_LIGHT = (
    "the cold store holds ninety crates",
    "the lost property is sorted by colour",
    "you cut the waiting list from nine months to six weeks",
    "no-shows are down since you text people",
    "the fraud team sits with the buyers",
    "every hat is blocked by hand",
    "you letter every sign by hand",
    "the mill never closes, not even at Easter",
    "you have two choirs",
    "the short film prize",
    "late opening on Thursdays",
    "nobody enters the loft before the owls are out",
    "nobody has an office of their own",
    "nobody's allowed aloft without a harness",
    "the head cook doesn't allow phones",
    "you have no dress code",
    "the bread is out at four",
    "the oysters wait two days at most",
    "two masters run the workshop",
    "every sail is sewn by hand",
    "the gates are locked at noon, with no exceptions",
)


@pytest.mark.parametrize("told", _WEIGHS)
def test_a_burden_weighs(told: str) -> None:
    assert grave(told)


@pytest.mark.parametrize("told", _IS_LIGHT)
def test_what_is_over_or_only_sounds_so_is_light(told: str) -> None:
    assert not grave(told)
