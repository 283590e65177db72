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
    "Mo is getting divorced",
    "Mo has three kids",
    "the foreman is pregnant",
    "your head baker had a heart attack",
    "she had a nervous breakdown last year",
    "he had a stroke",
    "Mo might leave in May",
    "Mo's husband and the old barge",
    "the captain's illness",
    "her wedding is in May",
    "her surgery went well",
    "his wife's funeral",
    "her baby cries at night",
    "her family problems",
    "he has two kids and a dog",
    "she has three children from her first marriage",
    "he has two sons in secondary school",
    "her wedding cost a fortune",
    "her wedding plans",
    "her asthma got worse",
    "your migraines stopped last year",
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
    "the goat is pregnant",
    "he had a stroke of luck with the lease",
    "she had a breakdown on the A9",
    "she had a breakdown van sent out",
    "guests may leave in the morning",
    "Guests may leave in the spring",
    "Mo may leave the keys at the gate",
    "the patient's illness and the night rota",
    "Mo's mother ship docks at noon",
    "Mo's father taught her to sail",
    "St Anne's sister house",
    "her wedding hats take two days",
    "your wedding season starts in May",
    "your operation is run from the quay",
    "his operation feeds nine villages",
    "her asthma clinic opens at seven",
    "your asthma nurse sees forty a day",
    "her wedding cooks start at four",
    "your dementia garden won a medal",
    "your therapy ponies visit on Fridays",
    "you have one baby ward and a day ward",
    "you have three children on each raft",
    "his children's books are in nine languages",
    "her baby shoes sell in Oslo",
    "your family rooms face the lake",
    "her family rooms face the lake",
    "his parents' vineyard supplies the bar",
    "Mo has two children on each bench",
    "you have two children and one adult on a raft",
    "she has one baby clinic a week",
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
