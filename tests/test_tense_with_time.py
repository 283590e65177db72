"""A time told and the tense that does not go with it, and right sentences beside them."""

import pytest

from tests.test_real_words import found


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("I sing in the harbor choir since 2012.", "sing", "have sung"),
        ("She lives near the quarry since last May.", "lives", "has lived"),
        ("The old porter works there since 1998.", "works", "has worked"),
        ("I am caring for two horses since March.", "am caring", "have been caring"),
        ("The dam is leaking since Monday.", "is leaking", "has been leaking"),
        ("They taught there since 2015.", "taught", "have taught"),
        ("She worked in the mill since 2015.", "worked", "has worked"),
        ("In the valley where it rained since the morning we lost the trail.", "it rained", "it has rained"),
        ("You are waiting two years for the permit.", "are waiting", "have been waiting"),
        ("I work with bees for nine years.", "work", "have worked"),
        ("They have opened a branch in Leith last month.", "have opened", "opened"),
        ("You have bought a second mill near Cork in September.", "have bought", "bought"),
        ("They have repaired the weir in 2019.", "have repaired", "repaired"),
        ("Yesterday they have opened the ring road.", "have opened", "opened"),
        ("I work now eight years with bees.", "work", "have worked"),
        ("I am a luthier from 12 years.", "am", "have been"),
        ("I work with kiln driers for ten years.", "work", "have worked"),
    ],
)
def test_the_wrong_tense_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is two years since I left the quarry.",
        "I work nights, and since 2010 I have never missed one.",
        "Patients are waiting twelve weeks for a bed.",
        "I am staying in Leith for two years while my son studies.",
        "I live with each pupil for two years before the exam.",
        "I have thought about our talk last Tuesday and your bees.",
        "Last week you told me that they have opened a branch.",
        "I have read the report from last week.",
        "We have received good reviews since our visit in 2019.",
        "I work now and then in the loft.",
        "I am a luthier from a family of twelve.",
        "I work from nine to five, and I am from Cork.",
    ],
)
def test_right_times_stay_silent(text: str) -> None:
    assert found(text) == []
