"""What was jotted as a bare figure, a wait or a trouble is told as an aim, as how long it lasts, or as a problem."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase

READER = "Ana Ruiz"


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("returns running 9%, wants under 4", "you want to bring returns down from 9% to under 4%"),
        ("House occupancy 71%, aiming for 85 by June", "you want to bring house occupancy up from 71% to 85% by June"),
        ("changeover time 50 minutes, target 20", "you want to bring changeover time down from 50 minutes to 20"),
        (
            "waiting list's at 14 weeks, she wants it to be 6",
            "you want to bring the waiting list down from 14 weeks to 6",
        ),
    ],
)
def test_a_figure_and_what_it_shall_become_are_an_aim(jot: str, said: str) -> None:
    assert phrase(jot, Role.LEARNED, reader=READER).clause == said


def test_an_aim_that_was_talked_about_is_something_to_do() -> None:
    assert phrase("scrap 7%, aiming for 3", Role.TALKED, reader=READER).topic == "bringing scrap down from 7% to 3%"


@pytest.mark.parametrize(
    "jot", ["cooks at 12, wants 15", "opens at 6, wants 5", "nobody is under 40, wants 60", "shed 4 is full, wants 5"]
)
def test_people_times_and_places_are_no_figure_to_bring_down(jot: str) -> None:
    assert "bring" not in (phrase(jot, Role.LEARNED, reader=READER).clause or "")


@pytest.mark.parametrize(
    ("jot", "said", "topic"),
    [
        (
            "waiting two years for stage lift",
            "you have been waiting two years for a stage lift",
            "the two-year wait for a stage lift",
        ),
        (
            "still waiting 6 months for planning permission",
            "you have been waiting 6 months for planning permission",
            "the 6-month wait for planning permission",
        ),
        (
            "about ten weeks waiting for the permit",
            "you have been waiting about ten weeks for the permit",
            "the wait of about ten weeks for the permit",
        ),
    ],
)
def test_a_wait_is_told_with_its_small_words(jot: str, said: str, topic: str) -> None:
    assert phrase(jot, Role.LEARNED, reader=READER).clause == said
    assert phrase(jot, Role.TALKED, reader=READER).topic == topic


@pytest.mark.parametrize(
    ("jot", "topic"),
    [
        ("glaziers' agents who won't cross the river", "glaziers' agents who won't cross the river"),
        ("couriers who don't go up to the fourth floor", "the problem of couriers who don't go up to the fourth floor"),
        ("pumps that won't restart in the cold", "the problem of pumps that won't restart in the cold"),
        ("same invoice paid twice", "how the same invoice was paid twice"),
        ("Same crates counted in two depots", "how the same crates were counted in two depots"),
        ("pruning vs not pruning, long chat about the old pear", "the question of whether to prune the old pear"),
        ("the 44 over Hill Road in fog", "driving the 44 over Hill Road in fog"),
        ("four blots hidden in the proof sheet", "the four blots hidden in the proof sheet"),
        ("a scenario, a diver with a torn hose at dusk", "the scenario of a diver with a torn hose at dusk"),
        (
            "the change from steam to gas, which they are planning for May",
            "the change from steam to gas, which you are planning for May",
        ),
        (
            "Ferry Hill or Dock Street for a small budget",
            "the choice between Ferry Hill and Dock Street for a small budget",
        ),
        ("4 new kiosk leases", "the 4 new kiosk leases"),
        ("hinges, paint, hinges again", "hinges and paint"),
    ],
)
def test_a_trouble_that_is_only_named_is_a_problem(jot: str, topic: str) -> None:
    assert phrase(jot, Role.TALKED, reader=READER).topic == topic


@pytest.mark.parametrize(
    "jot",
    [
        "pupils who don't speak English",
        "guests who can't climb stairs",
        "couriers who never complain",
        "boilers that never stop",
        "same crew kept on for three seasons",
    ],
)
def test_who_is_served_and_what_goes_well_are_no_problem(jot: str) -> None:
    topic = phrase(jot, Role.TALKED, reader=READER).topic or ""
    assert "problem" not in topic
    assert "how the" not in topic


@pytest.mark.parametrize(
    ("jot", "topic"),
    [
        ("We talked for a long time about the glaze recipes.", "the glaze recipes"),
        ("He spoke with me for quite some time about the tower crane", "the tower crane"),
        ("she talked to me at length about the hospice garden", "the hospice garden"),
    ],
)
def test_how_long_the_talk_was_is_no_topic(jot: str, topic: str) -> None:
    assert phrase(jot, Role.TALKED, reader=READER).topic == topic
