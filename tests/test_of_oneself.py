"""What the candidate tells of family and home is told, and not offered to the reader."""

from __future__ import annotations

import pytest

from drafts.composing.forms import forms_of
from drafts.phrasing import Role, phrase


@pytest.mark.parametrize(
    "jot",
    [
        "I had a grandfather who kept pigeons",
        "grew up on a sheep farm near Cobar",
        "I am from here",
        "I have two kids",
        "my gran taught me to bake at 6",
        "my own little sister is deaf so I learnt to sign",
        "no write-ups in six years",
        "no missed ferries",
        "never once been late",
        "never lost a parcel",
        "pulled a lad out of the harbour in 2016",
        "put out a chip pan fire on my first shift",
        "won the regional bakers' cup",
        "named trainee of the year 2021",
        "finishing my HNC at the minute",
    ],
)
def test_a_fact_about_family_or_home_has_no_form_that_is_offered(jot: str) -> None:
    forms = forms_of(phrase(jot, Role.HIGHLIGHT))
    assert "first" not in forms
    assert forms["clause"]


@pytest.mark.parametrize(
    "jot",
    [
        "ran my father's shop for 3 years",
        "I had two apprentices",
        "taught my brother's crew to splice rope",
        "pulled a crew together in two days",
        "saved the depot 30 hours a month",
        "won back two clients",
        "delivered a pallet to every shop by six",
        "running two kitchens at the minute",
    ],
)
def test_a_deed_that_names_kin_is_offered(jot: str) -> None:
    assert "first" in forms_of(phrase(jot, Role.HIGHLIGHT))


@pytest.mark.parametrize(
    ("question", "answer", "said"),
    [
        ("you are from a small college", "yes but topped the year in welding", "I topped the year in welding."),
        ("do you drive", "yes but I like the bus", "Yes, but I like the bus."),
    ],
)
def test_a_yes_that_only_grants_is_not_said_to_a_remark(question: str, answer: str, said: str) -> None:
    told = phrase(answer, Role.ANSWER, question=question).sentence
    assert told == said
