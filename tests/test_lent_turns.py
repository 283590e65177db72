"""Turns of phrase carried over from a first language, and right English that only looks like them."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase

_SAID = [
    (Role.NEED, "to make shorter the queue at the counter", "you need to shorten the queue at the counter"),
    (Role.NEED, "to make easier the work of the porters", "you need to make the work of the porters easier"),
    (Role.NEED, "searching somebody who can prune vines", "you need somebody who can prune vines"),
    (Role.NEED, "to put order in the archive", "you need to put the archive in order"),
    (Role.NEED, "reduce the number of lost parcel", "you need to reduce the number of lost parcels"),
    (Role.NEWS, "I have seen they are opening a new kiln", "you are opening a new kiln"),
    (Role.NEWS, "I have heard that they bought two barges", "you bought two barges"),
    (Role.NEWS, "I heard that they take over a mill in Lodz", "you are taking over a mill in Lodz"),
    (Role.NEWS, "I read that you open every Sunday now", "you open every Sunday now"),
    (Role.LEARNED, "drivers are coming home every second Friday", "drivers come home every second Friday"),
    (Role.LEARNED, "they are hiring cooks every month", "you are hiring cooks every month"),
    (Role.LEARNED, "they wash the nets the Tuesday and the Friday", "you wash the nets on Tuesdays and Fridays"),
    (Role.LEARNED, "70% guests are from abroad", "70% of guests are from abroad"),
    (Role.LEARNED, "everybody has his own locker", "everybody has their own locker"),
    (Role.LEARNED, "the report must be ready until Friday", "the report must be ready by Friday"),
    (Role.LEARNED, "the berth is paid until Friday", "the berth is paid until Friday"),
    (Role.LEARNED, "the month end takes 8 days and they want 4", "you want to bring the month end down from 8 days to 4"),
    (Role.HIGHLIGHT, "I grew up in the bakery of my grandparents", "I grew up in my grandparents' bakery"),
    (Role.HIGHLIGHT, "I have formed six apprentices", "I have trained six apprentices"),
    (Role.HIGHLIGHT, "I work in a tannery in Fez 6 years", "I have worked in a tannery in Fez for 6 years"),
    (Role.HIGHLIGHT, "repaired clocks what other shops sent back", "I repaired clocks that other shops sent back"),
    (Role.LEARNED, "if a guest complains they give him soup", "if a guest complains you give him soup"),
    (Role.ANSWER, "I tell the boss even it is a small thing", "I tell the boss even if it is a small thing"),
    (Role.ANSWER, "I would make the list more short", "I would make the list shorter"),
]  # fmt: skip


@pytest.mark.parametrize(("role", "jot", "said"), _SAID)
def test_a_turn_of_a_first_language_is_said_in_english(role: Role, jot: str, said: str) -> None:
    slots = phrase(jot, role, reader="Ana Reis", company="Tidewater")
    assert said in {slots.first, slots.clause}


def test_years_at_a_trade_and_a_place_near_another_are_things() -> None:
    assert phrase("seven years glazier in Delft", Role.HIGHLIGHT).have == "seven years as a glazier in Delft"
    flat = phrase("the flat for the workers near the depot", Role.TALKED)
    assert (flat.topic, flat.clause) == ("the flat for the workers near the depot", None)
