"""What a thing at the reader's work is to somebody who hopes to work there, and what letters make of it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from drafts.composing.clumsy import clumsy, pitfalls
from drafts.composing.marks import with_also
from drafts.draft import Draft
from drafts.fragments.bearing import PLAN, PRACTICE, TROUBLE, bearing, dull, good_news, grave
from drafts.kinds import Kind
from drafts.notes import Concern, Highlight, Notes, Person
from drafts.writing import compose
from tests.panels import panel

TODAY = date(2026, 11, 19)
NAMES = ("Ada Brook", "Ben Castle", "Cora Dale", "Dan Eaves", "Ella Ford", "Finn Gate")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the kiln door jamming on humid days", TROUBLE),
        ("the backlog of unread meter cards", TROUBLE),
        ("your lamp store is understaffed on Sundays", TROUBLE),
        ("the new greenhouse behind the sheds", PLAN),
        ("rolling out a single timetable", PLAN),
        ("you weigh each fleece twice before it is sold", PRACTICE),
        ("every pot is signed by two people", PRACTICE),
        ("the color of the north wall", ""),
        ("you have forty looms", ""),
        ("you still weigh each fleece with a spring", ""),
    ],
)
def test_tells_trouble_plans_and_practice(text: str, found: str) -> None:
    assert bearing(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "the backlog since your husband died",
        "the jamming press that cost a man his hand in the accident",
        "my own backlog of unread books",
        "whether the shortage of drivers will last",
        "the shortage of staff since the layoffs",
        "you solved the backlog of letters",
        "you plan to close the north site and build a new depot",
        "the relocation is reimbursed against receipts",
    ],
)
def test_offers_no_help_where_something_sore_or_of_my_own_is_told_or_asked(text: str) -> None:
    assert bearing(text) == ""


def test_weighs_what_is_told() -> None:
    assert grave("losing the mobile library van")
    assert grave("two containers rejected at the border")
    assert grave("go-live got pushed twice")
    assert not grave("the boat is pushed off by hand")
    assert grave("the backlog on market days")
    assert grave("the blackout off the long pier")
    assert grave("the night when the pump didn't start")
    assert not grave("nobody leaves before the bread is out")


@pytest.mark.parametrize(
    ("news", "good"),
    [
        ("the museum won a prize for its glass", True),
        ("you turned 50 in May", True),
        ("a competitor won the tender", False),
        ("the council opened an investigation into the site", False),
        ("the team won the last place", False),
    ],
)
def test_congratulates_only_on_what_is_good_for_sure(news: str, good: bool) -> None:
    assert good_news(news) is good


def test_a_number_or_a_time_alone_is_dull() -> None:
    assert dull("96 looms, 12 of them idle")
    assert dull("the crew is 9 people")
    assert dull("the review is on Tuesday at ten")
    assert dull("the weighbridge was built in 1987, one lane")
    assert dull("the kiln is from the 1960s")
    assert not dull("the weighbridge was built in 1987 by the farmers themselves")
    assert not dull("9 of the looms are jamming")
    assert not dull("the crew sings on the way home")


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("I built a weir", "I also built a weir"),
        ("I have built a weir", "I have also built a weir"),
        ("I’ve built a weir", "I’ve also built a weir"),
        ("I can read a pump curve", "I can also read a pump curve"),
        ("I never missed a shift", ""),
        ("my weir still stands", ""),
        ("I have 3 crews", "I also have 3 crews"),
    ],
)
def test_also_stands_where_it_belongs(clause: str, said: str) -> None:
    assert with_also(clause) == said


def test_no_wording_is_glad_of_trouble() -> None:
    facts = {"talk": {"topic": "losing the mobile library van"}}
    assert clumsy("It was good to talk about losing the mobile library van.", pitfalls(facts))
    assert not clumsy("I keep thinking about losing the mobile library van.", pitfalls(facts))
    assert not clumsy(
        "I enjoyed talking about the mobile library van.", pitfalls({"talk": {"topic": "the mobile library van"}})
    )


def _one(**changes: object) -> tuple[Notes, Person]:
    person = replace(
        panel(1).people[0],
        talked_about=("the color of the north wall",),
        learned=(),
        concerns=(),
        closing="",
        **changes,
    )  # type: ignore[arg-type]
    return replace(panel(1), people=(person,), needs=()), person


def _thanks(notes: Notes, person: Person) -> Draft:
    return compose(notes, Kind.THANK_YOU, person, today=TODAY)


def test_trouble_is_answered_with_an_offer_once() -> None:
    notes, person = _one()
    person = replace(
        person, talked_about=("the kiln door jamming on humid days",), learned=("there is a backlog of 40 glazes",)
    )
    body = _thanks(replace(notes, people=(person,), needs=("someone to mend the kiln",)), person).body
    assert "the kiln door jamming on humid days" in body
    offers = sum(body.count(word) for word in ("help", "work on", "of use", "be that person"))
    assert offers == 1


def test_nobody_is_glad_of_what_weighs() -> None:
    notes, person = _one()
    for topic in ("losing the mobile library van", "the leaking roof of the reading room"):
        body = _thanks(replace(notes, people=(replace(person, talked_about=(topic,)),)), person).body
        sentence = next(one for one in re.split(r"(?<=[.!?])\s+", body) if topic in one)
        assert not re.search(r"glad|enjoy|pleasure|interest|liked|good", sentence.partition(topic)[0]), sentence


def test_a_reply_to_a_no_remembers_the_talk_where_nothing_light_was_said() -> None:
    notes, person = _one()
    person = replace(person, talked_about=("losing the mobile library van",))
    body = compose(replace(notes, people=(person,)), Kind.REJECTION, person, today=TODAY).body
    assert "van" not in body
    assert re.search(r"conversation|talk with you|our talk|the chance to talk", body.partition("\n\n")[2]), body


def test_a_need_is_taken_up_where_nothing_else_offers_help() -> None:
    notes, person = _one()
    body = _thanks(replace(notes, needs=("someone who can mend a kiln",)), person).body
    assert "someone who can mend a kiln" in body


def test_what_i_bring_goes_on_from_a_deed_and_stands_alone_behind_an_opinion() -> None:
    notes, person = _one()
    notes = replace(
        notes, highlights=(Highlight("I rebuilt the drying shed", ""),), needs=("someone for the night kiln",)
    )
    for answer, goes_on in (("I fired a kiln for two winters", True), ("I would fire it at night", False)):
        asked = [replace(person, name=name, concerns=(Concern("whether I can fire a kiln", answer),)) for name in NAMES]
        bodies = [_thanks(replace(notes, people=(one,)), one).body for one in asked]
        assert all(answer in body for body in bodies)
        assert any("I also rebuilt the drying shed." in body for body in bodies) is goes_on


@pytest.mark.parametrize(
    "told",
    [
        "you haven't had anybody to check the drawings since June",
        "each returned crate costs the yard an hour",
        "you send the swabs away, and it takes a week",
        "you live above the shop",
        "everybody complains about the rota",
    ],
)
def test_a_practice_that_draws_nobody_is_none(told: str) -> None:
    assert bearing(told) == ""
