"""Facts jotted without their verb get the one that they can only have, and no other text is touched."""

from __future__ import annotations

import pytest

from drafts.fragments.bare_facts import with_the_verb
from drafts.phrasing import Role, phrase

_TOLD = (
    ("remote ok, Tromsø office 1x/month", "remote work is possible, with a visit to the Tromsø office once a month"),
    ("hybrid, 2 days in the office", "the work is hybrid, with 2 days in the office"),
    ("ex-welder himself, 9 yrs at the yard", "you are a former welder yourself, with 9 years at the yard"),
    ("paramedic herself for 11 years", "you have been a paramedic yourself for 11 years"),
    ("no weekends", "there is no weekend work"),
    ("team of 5, was 8 last year", "the team is 5 people, down from 8 last year"),
    ("lead time is 6 weeks, was four", "the lead time is 6 weeks, up from four"),
    ("stores cover two months, used to be five", "stores cover two months and used to cover five"),
    ("120 ewes now, wants 150 by 2029", "you have 120 ewes now and want 150 by 2029"),
    ("40 queues, 6 of them have owners", "you have 40 queues, and 6 of them have owners"),
    ("wrote the first parser in Lua, 2009", "you wrote the first parser in Lua in 2009"),
    ("still weighing by eye", "you are still weighing by eye"),
    ("17 yrs there", "you have been there for 17 years"),
)


@pytest.mark.parametrize(("raw", "clause"), _TOLD)
def test_a_bare_fact_gets_its_verb(raw: str, clause: str) -> None:
    assert phrase(raw, Role.LEARNED, reader="Ann Poe").clause == clause


@pytest.mark.parametrize(
    "text",
    [
        "the team meets at nine, was late once",
        "two sites, Leeds and Hull",
        "still life classes on Fridays",
        "the crew of 1911",
        "an engine driver for 9 years",
        "there since the flood",
        "half a day, 4 hours",
        "20 minutes, 3 questions",
    ],
)
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert with_the_verb(text) == text


@pytest.mark.parametrize("raw", ["remote ok 2 days", "mono first", "ex-navy", "younger staff than me"])
def test_a_quality_of_nothing_is_left_out(raw: str) -> None:
    said = phrase(raw, Role.LEARNED, reader="Ann Poe")
    assert not said.clause and not said.topic and said.left_out


def test_among_the_best_is_no_verb() -> None:
    assert phrase("Top 3 pupils of the county", Role.HIGHLIGHT).first == "I was among the top 3 pupils of the county"
    assert phrase("topped the sales table twice", Role.HIGHLIGHT).first == "I topped the sales table twice"


@pytest.mark.parametrize(
    ("raw", "clause"),
    [
        ("overtime optional", "overtime is optional"),
        ("budget signed off by the trustees", "the budget is signed off by the trustees"),
        ("bought out by a Danish firm", "you were bought out by a Danish firm"),
        ("takes on three trainees every spring", "you take on three trainees every spring"),
        ("one sink for 20 people", "there is one sink for 20 people"),
        ("700 members, was 1100 before the flood", "you have 700 members, down from 1100 before the flood"),
        ("reports to him", "I would report to you"),
        ("been in the trade since she was 15", "you have been in the trade since you were 15"),
        ("mostly pupils in summer", "it is mostly pupils in summer"),
        ("mainly paperwork, some driving", "it is mainly paperwork, with some driving"),
        ("reports to him, not to Bo Lind", "I would report to you, not to Bo Lind"),
        ("no cheques, cash only", "it is cash only, with no cheques"),
        ("PhD on the grey seal", "you have a PhD on the grey seal"),
        ("degree in botany", "you have a degree in botany"),
        ("been at Harbor Mills for nine years", "you have been at Harbor Mills for nine years"),
        ("the dough rests for three days", "the dough rests for three days"),
    ],
)
def test_more_bare_facts(raw: str, clause: str) -> None:
    assert phrase(raw, Role.LEARNED, reader="Ann Poe").clause == clause


@pytest.mark.parametrize(
    "raw",
    ["mainly retired nurses, some students", "degree on the wall", "been on the market for three years"],
)
def test_whose_it_is_nobody_said(raw: str) -> None:
    assert phrase(raw, Role.LEARNED, reader="Ann Poe").clause is None


def test_what_somebody_needs_or_talked_of_without_its_small_words() -> None:
    assert phrase("Welsh speaking", Role.NEED, reader="Ann Poe").topic == "someone who speaks Welsh"
    assert phrase("harbour paperwork, mostly", Role.TALKED, reader="Ann Poe").topic == "harbour paperwork"
    assert phrase("60 years old this year", Role.NEWS, reader="Ann Poe").clause == "you turn 60 this year"
