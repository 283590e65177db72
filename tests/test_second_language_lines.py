"""Wordings of second languages that have but one English for them, and their neighbours that are English already."""

import pytest

from drafts.fragments.second_language import in_english
from drafts.phrasing import Role, phrase


@pytest.mark.parametrize(
    ("jotted", "said"),
    [
        ("roads flood in raining season", "roads flood in the rainy season"),
        ("forklifts slide on icy ramp in winter", "forklifts slide on an icy ramp in winter"),
        ("they want learn the new system", "they want to learn the new system"),
        ("a game for 7-years-old pupils", "a game for 7-year-old pupils"),
        ("all error report deleted at midnight", "all error reports are deleted at midnight"),
        ("the concert in the beach", "the concert on the beach"),
        ("12 from my 14 trainees", "12 of my 14 trainees"),
        ("a script in Python what counts the pallets", "a script in Python that counts the pallets"),
        ("the paintings in chapel Wolski", "the paintings in the Wolski chapel"),
        ("I know swim and dive", "I know how to swim and dive"),
        ("they moved on last week", "they moved last week"),
        ("a lot of patience, a lot of patient for it", "a lot of patience, a lot of patience for it"),
        ("we teach 300 evening pupils in year", "we teach 300 evening pupils a year"),
        ("made audio description of 12 paintings", "made audio descriptions of 12 paintings"),
        ("waiting three years for induction loop", "waiting three years for an induction loop"),
        ("waiting for new lift", "waiting for a new lift"),
        ("reduced the false alarm from 12 a night to 2", "reduced the false alarms from 12 a night to 2"),
        ("but the brush and motor same", "but the brush and motor are the same"),
        ("they have 12 fix customers", "they have 12 fixed customers"),
        ("she is doing alone all the invoices", "she is doing all the invoices alone"),
        ("I won 3 of 4 appeals in court the last year", "I won 3 of 4 appeals in court last year"),
        ("spent two weeks by the fitters in Graz", "spent two weeks with the fitters in Graz"),
        ("how I react on criticism", "how I react to criticism"),
        ("why it must not be painted always", "why it must not always be painted"),
        ("the new tills and if cashiers will still be there", "the new tills and whether cashiers will still be there"),
        ("we filled 4,000 litre of cider", "we filled 4,000 litres of cider"),
        ("stopped at 12 gram sugar", "stopped at 12 grams of sugar"),
        ("no accident since 2023 June", "no accident since June 2023"),
        ("9 winters in Tromsø, from it 4 as foreman", "9 winters in Tromsø, 4 of them as foreman"),
        ("whether can they move the date", "whether they can move the date"),
        ("I also repair looms six month in Porto", "I also repaired looms for six months in Porto"),
    ],
)
def test_it_is_put_into_english(jotted: str, said: str):
    assert in_english(jotted) == said


@pytest.mark.parametrize(
    "text",
    [
        "they want help and we want bread",
        "sales are up 4 on last year",
        "up 6 on last month",
        "holes in the beach path",
        "we asked the tool what counts",
        "from 12 to 14 trainees",
        "all report to the foreman",
        "the Danube bridge in Novi Sad",
        "children 7 years old",
        "made a drawing of 3 pumps",
        "waiting for rain",
        "1 litre of paint",
        "sold more in the last year",
        "spent two weeks by the lake",
        "react on the spot",
        "the fix clients asked for",
        "waiting for the lift",
        "waiting for any permit",
        "the brush and motor on the same bench",
        "cut the delay from two days to one",
        "and repair looms for six months in Porto",
    ],
)
def test_english_stays_as_it_is(text: str):
    assert in_english(text) == text


def test_a_wait_that_goes_on_is_in_the_perfect():
    assert phrase("waiting two years for a ramp", Role.LEARNED).clause == "you have been waiting two years for a ramp"


def test_what_something_is_like_is_no_deed():
    said = phrase("interesting for 7-years-old pupils", Role.LEARNED)
    assert said.topic is None and said.clause is None and said.left_out
    assert phrase("challenging the surveyor about damp", Role.LEARNED).topic == "challenging the surveyor about damp"


def test_that_somebody_drinks_stays_unsaid():
    assert phrase("the present driver is drinking, that is why they look for one", Role.LEARNED).clause is None
    assert phrase("the present driver is drinking water from the tap", Role.LEARNED).clause is not None
    assert phrase("how the last foreman got the sack for drinking", Role.TALKED).topic is None


def test_dialect_and_hurry_are_spelt_out():
    assert phrase("y'all's two parades the same night", Role.TALKED).topic == "your two parades the same night"
    assert phrase("sells direct to 30 canteens", Role.LEARNED).clause == "you sell directly to 30 canteens"
    assert phrase("I welded two years on a barge", Role.HIGHLIGHT).first == "I welded for two years on a barge"
    assert phrase("Would you stay, or is this a summer job?", Role.QUESTION).asked == (
        "whether I would stay or whether this is a summer job"
    )


def test_why_one_wants_the_job_is_kept_quiet_where_it_is_no_compliment():
    said = phrase("only going for it because the other shop is shutting", Role.HIGHLIGHT)
    assert said.first is None and said.topic is None and said.have is None and said.left_out
