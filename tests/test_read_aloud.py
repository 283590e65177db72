"""What a reader would stumble over: small faults of whole drafts, each once heard when drafts were read aloud."""

from __future__ import annotations

from datetime import date

import pytest

from drafts.composing.addressing import address_name
from drafts.composing.clumsy import clumsy, pitfalls
from drafts.composing.marks import sought
from drafts.composing.naming import role_name
from drafts.draft import known_words
from drafts.kinds import Kind
from drafts.notes import Notes, Person
from drafts.reading import parse
from drafts.writing import compose

TODAY = date(2026, 11, 21)

NOTES = """
me: {name: Lindiwe Mokoena, phone: "+27 82 555 0101"}
company: Blue Crane Dairy
role: Herd Manager
interview: {date: 2026-11-18}
people:
  - name: Sipho Khumalo
    talked_about: [what keeps me in farming, "less antibiotics"]
    learned: [each milker keeps their own log]
    concerns: [{question: "do you have a tractor licence?", answer: got mine in 2015}]
    closing: said she'll phone on Tuesday
highlights: [my calf-rearing plan is on the wall there]
needs: [a stockman who can keep heifers calm]
"""


def _notes(extra: str = "") -> Notes:
    return parse(NOTES + extra, "notes.yaml")


def _body(kind: Kind, voice: str = "warm") -> str:
    notes = _notes()
    return compose(notes, kind, notes.people[0], voice=voice, today=TODAY).body


@pytest.mark.parametrize(
    ("topic", "mark"),
    [
        ("someone who writes plainly", "one"),
        ("a teacher who stays", "one"),
        ("an owner for schema changes", "one"),
        ("a safe pair of hands for the bill", "one"),
        ("people who can bridge wet lab and ML", "several"),
        ("two nurses for the night shift", "several"),
        ("more trainees who get to the end of the course", "thing"),
        ("two members of staff for the desk", "several"),
        ("clearer signs for guests who are new", "thing"),
        ("someone for nights who stays", "one"),
        ("fewer agency shifts", "thing"),
        ("trustworthy pipelines", "thing"),
        ("cover", "thing"),
    ],
)
def test_a_need_is_one_person_several_or_a_thing(topic: str, mark: str) -> None:
    assert sought(topic) == mark


@pytest.mark.parametrize("voice", ["warm", "formal", "brief"])
@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.LETTER, Kind.CALL_SHEET])
def test_a_question_in_the_form_of_a_clause_stands_only_behind_asked(kind: Kind, voice: str) -> None:
    body = _body(kind, voice)
    if "whether I have a tractor licence" in body:
        leads = ("asked", "asked me", "ask again", "wanted to know")
        assert any(f"{lead} whether" in body for lead in leads)
    assert "about whether I" not in body


@pytest.mark.parametrize("kind", list(Kind))
def test_no_wording_says_what_twice(kind: Kind) -> None:
    assert "said about what" not in _body(kind)


def test_who_is_to_be_hired_is_not_a_task_to_be_done() -> None:
    bodies = [_body(kind) for kind in (Kind.THANK_YOU, Kind.CHECK_IN, Kind.LETTER, Kind.APPLICATION)]
    assert any("keep heifers calm" in body for body in bodies)
    assert not any("to keep heifers calm" in body for body in bodies)


@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.LETTER, Kind.APPLICATION])
def test_what_is_mine_is_not_introduced_as_for_my_part(kind: Kind) -> None:
    body = _body(kind)
    assert "my calf-rearing plan is on the wall" in body.lower()
    assert "my part, my" not in body and "on the wall there" not in body


def test_a_promise_is_repeated_in_full_words() -> None:
    assert "she'll" not in _body(Kind.THANK_YOU) and "you'll" not in _body(Kind.THANK_YOU)


def test_the_header_explains_no_ordinary_word() -> None:
    notes = _notes('news: ["Ms. Botha will be on leave until Monday, I don\'t know why"]\n')
    known = known_words(compose(notes, Kind.CHECK_IN, notes.people[0], today=TODAY), notes)
    assert not {"be", "Ms", "Monday", "don't", "leave", "Herd"} & set(known)


def test_the_header_names_what_a_dictionary_may_lack() -> None:
    notes = _notes("news: [the storytime tent was x-rayed in the foodbank]\n")
    known = known_words(compose(notes, Kind.CHECK_IN, notes.people[0], today=TODAY), notes)
    assert {"storytime", "foodbank"} <= set(known)


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Senior Scientist, Protein Engineering", "Senior Scientist"),
        ("Nurse, Intensive Care", "Nurse"),
        ("Lead Mechanical Engineer, Heat Exchangers", "Lead Mechanical Engineer"),
        ("Pastry Cook - mornings", "Pastry Cook"),
        ("Remote - Bridge Engineer", "Bridge Engineer"),
        ("Kitchen: Pastry Cook", "Pastry Cook"),
        ("Graduate - Bridge Engineer", "Graduate Bridge Engineer"),
        ("Audit Senior", "Audit Senior"),
        ("Warehouse national", "warehouse national"),
        ("Buyer – Fresh Fish", "Buyer"),
        ("Ranger for the winter months", "Ranger"),
        ("Head of Operations", "Head of Operations"),
        ("Officer in Charge", "Officer in Charge"),
        ("Front-of-House Manager", "Front-of-House Manager"),
        ("Director for Europe", "Director for Europe"),
    ],
)
def test_a_role_is_never_turned_round(role: str, said: str) -> None:
    assert role_name(role) == said


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Planner international, early shift", "International Planner"),
        ("Deckhand for the summer season", "Deckhand"),
        ("Senior Test Engineer – Tickets", "Senior Test Engineer"),
        ("Teacher of English", "Teacher of English"),
        ("Assistant to the Director", "Assistant to the Director"),
        ("Night porter", "night porter"),
        ("Spanish teacher", "Spanish teacher"),
        ("Java developer", "Java developer"),
        ("Ford mechanic", "Ford mechanic"),
        ("HR officer", "HR officer"),
        ("Night Porter", "Night Porter"),
        ("Roofer", "Roofer"),
    ],
)
def test_a_role_stands_before_the_word_job_without_what_makes_a_string_of_it(role: str, said: str) -> None:
    assert role_name(role) == said


def test_nobody_talks_about_the_readers_talk() -> None:
    facts = {"talk": {"topic": "your talk on lime mortar"}}
    assert clumsy("And above all for our talk about your talk on lime mortar.", pitfalls(facts))
    assert not clumsy("I enjoyed our conversation about your talk on lime mortar.", pitfalls(facts))


@pytest.mark.parametrize(("name", "said"), [("wee Morag", "Morag"), ("big Steve", "Steve"), ("Wee Chong", "Wee")])
def test_a_greeting_leaves_out_how_somebody_was_jotted_to_be(name: str, said: str) -> None:
    assert address_name(Person(name)) == said


def test_trouble_of_theirs_makes_nobody_want_the_job() -> None:
    facts = {"talk": {"topic": "the loss of 40 hives in spring", "grave": ""}}
    assert clumsy("Our talk about the loss of 40 hives in spring made me want the job even more.", pitfalls(facts))
    assert not clumsy("I appreciated our talk about the loss of 40 hives in spring.", pitfalls(facts))
