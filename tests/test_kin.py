"""Kin and private life stay out of the letters; how somebody came to their trade, and other people's kin, may stand."""

from __future__ import annotations

import pytest

from drafts.fragments.kin import tells_of_kin
from drafts.phrasing import Role, phrase

_PRIVATE = (
    "her dad still shears and won't hear of stopping",
    "his husband has a bad chest",
    "she is divorced",
    "moved up here for her mother",
    "he has two small kids",
    "just back from maternity leave",
)
_OPEN = (
    "she started as an apprentice",
    "he learned to weld from his father",
    "she has 28 children in her class",
    "a boy from the islands and his mother",
    "her mother tongue is Welsh",
    "she runs it with the families of the estate",
    "married couples share a rota",
    "the recipe book of his grandmother, handed down",
)


@pytest.mark.parametrize("told", _PRIVATE)
def test_private_life_is_left_out_and_named(told: str) -> None:
    assert tells_of_kin(told)
    said = phrase(told, Role.LEARNED, reader="Ann Poe")
    assert not said.clause and not said.topic and said.left_out


@pytest.mark.parametrize("told", _OPEN)
def test_a_career_and_other_people_may_stand(told: str) -> None:
    assert not tells_of_kin(told)


@pytest.mark.parametrize(
    "told",
    [
        "the place is bleeding staff",
        "everybody in town knows why",
        "two cooks gone since Easter",
        "he sacked the last foreman over the keys, I heard from the porter",
        "I must talk to my wife",
    ],
)
def test_gossip_is_left_out(told: str) -> None:
    said = phrase(told, Role.LEARNED, reader="Ann Poe")
    assert not said.clause and not said.topic


def test_what_only_sounds_like_gossip_stands() -> None:
    assert phrase("everybody knows the tide tables by heart", Role.LEARNED, reader="Ann Poe").clause
    assert phrase("two cooks start at four", Role.LEARNED, reader="Ann Poe").clause
