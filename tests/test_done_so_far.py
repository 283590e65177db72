"""Highlights jotted as -ing phrases are told as what I have done."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def first(jot: str) -> str | None:
    return phrase(jot, Role.HIGHLIGHT, reader="Ana Ruiz", company="Acme Foods", names=["Ana Ruiz"], me="Kim Park").first


@pytest.mark.parametrize(
    ("jot", "said"),
    [
        ("writing the tender for two ferries", "I have written the tender for two ferries"),
        ("leading the switch to a new ledger in 5 shops", "I have led the switch to a new ledger in 5 shops"),
        ("speaking Welsh and Breton", "I speak Welsh and Breton"),
        ("speaking at three fairs", "I have spoken at three fairs"),
        ("holding the vault keys for six years", "I have held the vault keys for six years"),
        ("holding a crane licence", "I hold a crane licence"),
        ("sorting the tender", "I have sorted the tender"),
        ("coaching the under-14s", "I have coached the under-14s"),
        (
            "running 9 open days and changing the map after each",
            "I have run 9 open days and changed the map after each",
        ),
        ("winning the 2023 county show", "I won the 2023 county show"),
        ("working nights for four years", "I have worked nights for four years"),
        ("helping to run the only chemist's on the island", "I have helped to run the only chemist's on the island"),
    ],
)
def test_what_was_done_has_a_clause(jot: str, said: str | None) -> None:
    assert first(jot) == said


@pytest.mark.parametrize(
    "jot",
    [
        "being the calm one",
        "training to be a welder",
        "teaching certificate",
        "cooking skills",
        "opening the shop at 5 every day",
        "working knowledge of Excel",
        "never missing a shift",
        "rinsing the pots",
        "rinsing the pots and sweeping the yard",
        "explaining leases to tenants",
    ],
)
def test_what_goes_on_or_is_a_thing_has_none(jot: str) -> None:
    assert first(jot) is None


def test_a_year_puts_what_the_reader_did_in_the_past() -> None:
    said = phrase(
        "walking away from the tower job in 2019", Role.LEARNED, reader="Ana Ruiz", company="Acme", names=["Ana Ruiz"]
    )
    assert said.clause == "you walked away from the tower job in 2019"
