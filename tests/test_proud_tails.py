"""A highlight keeps its proud end: what never happened in so many years, what came of a deed, by what a figure moved."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def first(jot: str) -> str | None:
    return phrase(jot, Role.HIGHLIGHT, reader="Ana Ruiz", company="Harbor Mills", names=["Ana Ruiz"]).first


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("eight yr on the ploughs for Moray, never lost a blade yet", "I have spent eight years on the ploughs for Moray and have never lost a blade yet"),
        ("12 years on the trams, not one derailment", "I have spent 12 years on the trams without a single derailment"),
        ("14 seasons as a ski patroller, never lost a guest", "I have worked for 14 seasons as a ski patroller and have never lost a guest"),
        ("4 yrs night porter, never late once", "I have worked for 4 years as a night porter and have never been late once"),
        ("4 years night shift, never missed a handover, which says something", "I have spent 4 years on the night shift and have never missed a handover"),
        ("20 yrs driving HGV, never a point on my licence", "I have spent 20 years driving HGV without a single point on my licence"),
        ("ran a six-man gang for two seasons, which is saying something", "I ran a six-man gang for two seasons"),
        ("ran the night desk for three winters, which nobody else wanted", "I ran the night desk for three winters, which nobody else wanted"),
        ("fixed the loose wheel in ten min w/ the customer standing there", "I fixed the loose wheel in ten minutes with the customer standing there"),
        ("Set up the Fethard clinic from nothing, 80 women in the first year.", "I set up the Fethard clinic from nothing, with 80 women in the first year"),
        ("re-routed the vans, 2 hours a day saved", "I re-routed the vans, which saved 2 hours a day"),
        ("found nine false invoices, Rs 12 lakh saved", "I found nine false invoices, which saved Rs 12 lakh"),
        ("trained as a moving and handling instructor, nine courses run since", "I trained as a moving and handling instructor, and have run nine courses since"),
        ("already trained 14 apprentices", "I have already trained 14 apprentices"),
        ("Level 2 and Level 3 both passed first time", "I passed Level 2 and Level 3 first time"),
        ("Foundation + Practitioner both cleared first attempt", "I passed both Foundation and Practitioner at the first attempt"),
        ("kanban on the night line, stockouts down from 14 to 2", "I brought stockouts down from 14 to 2 with kanban on the night line"),
        ("LIFO by bay, not by habit, returns down from 4.2% to 1.9%", "I brought returns down from 4.2% to 1.9% with LIFO by bay, not by habit"),
        ("cross-docking instead of racking, dwell time down from 3 days to 9 hours", "I brought dwell time down from 3 days to 9 hours by cross-docking instead of racking"),
        ("built a rota by postcode -> avg first call within 20 hrs", "I built a rota by postcode leading to an average first call within 20 hours"),
        ("swapped 30 pumps in one night, no delay of Monday departures", "I swapped 30 pumps in one night, with no delay to the Monday departures"),
        ("a mock recall every quarter", "I did a mock recall every quarter"),
    ],
)  # fmt: skip
def test_its_proud_end_is_kept(jot: str, said: str) -> None:
    assert first(jot) == said


@pytest.mark.parametrize(
    "jot",
    [
        "six years in retail, shrinkage down from 3% to 1%",  # years bring nothing down by themselves
        "scored in the final, 14 goals seen since",  # by whom?
        "12 years, never",
    ],
)
def test_nothing_is_made_of_what_is_not_sure(jot: str) -> None:
    said = first(jot) or ""
    assert not said.startswith(("I brought", "I have spent")) and "have seen" not in said
