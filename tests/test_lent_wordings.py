"""Wordings lent by another language put into English, and things that are only told of, with what is said of them behind."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase

_SAID = [
    (Role.LEARNED, "the crew has 9 people and two of them are joined this year", "the crew has 9 people and two of them joined this year"),
    (Role.NEWS, "Fjordbus signed EU contract in May", "Fjordbus signed an EU contract in May"),
    (Role.LEARNED, "attendance last year 91%, and the rain was to blame", "attendance last year was 91%, and the rain was to blame"),
    (Role.LEARNED, "they want drivers write the log every day", "you want drivers to write the log every day"),
    (Role.LEARNED, "they want drivers who write clearly", "you want drivers who write clearly"),
    (Role.LEARNED, "each boat has 9 cabins and only two of them has heating", "each boat has 9 cabins and only two of them have heating"),
    (Role.LEARNED, "the forge works also when is no wind", "the forge also works when there is no wind"),
    (Role.LEARNED, "they have pump 12 kW for the cellar", "you have a 12 kW pump for the cellar"),
    (Role.LEARNED, "turning down a hotel chain in 2019", "you turned down a hotel chain in 2019"),
    (Role.LEARNED, "moving to tablets", "you are moving to tablets"),
    (Role.HIGHLIGHT, "I looked after herd of 40 goats", "I looked after a herd of 40 goats"),
    (Role.HIGHLIGHT, "checked the cables with multimeter", "I checked the cables with a multimeter"),
    (Role.HIGHLIGHT, "building 3 stoves and teaching six apprentices", "I have built 3 stoves and taught six apprentices"),
    (Role.NEED, "linen counted carefully", "you need linen counted carefully"),
    (Role.NEED, "grading done same day", "you need grading done the same day"),
    (Role.NEED, "person for clean the tanks", "you need a person to clean the tanks"),
    (Role.NEED, "plumber who know oil", "you need a plumber who knows oil"),
    (Role.LEARNED, "I would have a own desk", "I would have my own desk"),
    (Role.LEARNED, "they have many work in autumn", "you have a lot of work in autumn"),
    (Role.HIGHLIGHT, "worked as porter 4 years in hotel of 5 stars", "I worked as a porter for 4 years in a 5-star hotel"),
    (Role.HIGHLIGHT, "learned by myself to solder", "I taught myself to solder"),
    (Role.HIGHLIGHT, "took care about 9 mules", "I took care of 9 mules"),
    (Role.ANSWER, "I have a van, can start on Monday", "I have a van, and can start on Monday"),
]  # fmt: skip
_TALKED = {
    "the oven in the hall that trips whenever the mixer is on": "the oven in the hall that trips whenever the mixer is on",
    "test results which take 6 weeks to come back": "test results that take 6 weeks to come back",
    "drying of the hops in wet years": "the drying of the hops in wet years",
    "building on a bog without draining it": "building on a bog without draining it",
}  # fmt: skip


@pytest.mark.parametrize(("role", "jot", "said"), _SAID)
def test_it_is_said_in_english(role: Role, jot: str, said: str) -> None:
    assert phrase(jot, role, reader="Ana Ruiz", company="Acme Foods").clause == said


@pytest.mark.parametrize(("jot", "topic"), _TALKED.items())
def test_a_thing_keeps_what_is_said_of_it(jot: str, topic: str) -> None:
    found = phrase(jot, Role.TALKED, reader="Ana Ruiz", company="Acme Foods")
    assert (found.topic or "").removeprefix("the ") == topic.removeprefix("the ")
    assert found.clause is None


@pytest.mark.parametrize(
    "jot",
    [
        "bonus is two months, but last year none, per my cousin in their payroll",
        "CTC 12 lakh, he said the MD has discretion",
    ],
)
def test_what_is_said_upon_the_pay_goes_with_it(jot: str) -> None:
    found = phrase(jot, Role.TALKED, reader="Ana Ruiz", company="Acme Foods")
    assert found.topic is None
    assert found.clause is None
