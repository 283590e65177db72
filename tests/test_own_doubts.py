"""What a candidate jots against themselves is no highlight; a boast that begins with "never" is one."""

from __future__ import annotations

import pytest

from drafts.fragments.own_doubts import is_of_home, speaks_against_oneself
from drafts.phrasing import Role, phrase


@pytest.mark.parametrize(
    "jot",
    [
        "not taught Year 6",
        "never used Sage",
        "Never worked in a prison",
        "haven't driven a tram",
        "can't swim",
        "don't speak Danish",
        "my Dutch is rusty",
        "no diploma, but ten years at the forge",
        "I have no experience with goats",
        "lack experience",
        "wrote three novels, rejected",
        "lost my job in 2021 and began again",
        "failed my boat exam twice",
        "was made redundant in May",
    ],
)
def test_a_lack_or_a_loss_is_no_highlight(jot: str) -> None:
    said = phrase(jot, Role.HIGHLIGHT)
    assert not said.clause and not said.topic
    assert "speaks against yourself" in said.left_out[0]


@pytest.mark.parametrize(
    "jot",
    [
        "never lost a parcel",
        "never used a calculator in nine stocktakes",
        "never ran a late ferry",
        "never worked a day off sick",
        "not only taught Year 6 but wrote the book",
        "no accidents in nine years",
        "no degree needed on my crew",
        "can't walk past a dirty bench",
        "my Dutch is fluent",
        "my Dutch was basic and now I teach it",
        "my worst year was a poor one for hops",
        "inspected 90 welds, two rejected",
        "failed batches fell by half",
        "lost property desk for six years",
        "I have a degree in law",
        "background in law",
    ],
)
def test_a_boast_is_none(jot: str) -> None:
    assert not speaks_against_oneself(jot)


@pytest.mark.parametrize("jot", ["caring for my two sons", "looked after my mother for a year", "raised my kids alone"])
def test_the_care_of_ones_own_is_private(jot: str) -> None:
    said = phrase(jot, Role.HIGHLIGHT)
    assert not said.clause and not said.topic and "private" in said.left_out[0]


@pytest.mark.parametrize("jot", ["caring for my father's flock", "cared for 12 patients", "raised my family business"])
def test_the_care_of_others_is_work(jot: str) -> None:
    assert not is_of_home(jot)


def test_who_taught_themselves_says_so() -> None:
    assert phrase("self-taught", Role.HIGHLIGHT).clause == "I am self-taught"
    assert phrase("self-taught, six years", Role.HIGHLIGHT).clause == "I am self-taught, with six years of experience"
    assert phrase("self-taught baker", Role.HIGHLIGHT).clause != "I am self-taught baker"
