"""``notes new``: the questions, what is typed, and where one stopped."""

import datetime
import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.debrief import interview_me, questions
from drafts.errors import AfterwordError, NotesError
from drafts.notefile.answers import as_written
from drafts.notefile.characters import refused
from drafts.notefile.keys import KEYS, key
from drafts.notefile.skeleton import SCHEMA_NAME
from drafts.notefile.typed_date import typed_date
from drafts.reading import load
from drafts.schema import schema_text

TODAY = datetime.date(2026, 11, 19)  # a Thursday


class Person:
    """Answers by what a prompt begins with; each answer once, Enter for the rest, and stops when asked for ``stop``."""

    def __init__(
        self, answers: Iterable[tuple[str, str]], stop: str | None = None, how: type[BaseException] | None = None
    ) -> None:
        self.answers, self.stop, self.how = list(answers), stop, how
        self.asked: list[str] = []
        self.said: list[str] = []

    def read(self, prompt: str) -> str | None:
        self.asked.append(prompt)
        if self.stop and self.stop in prompt:
            if self.how:
                raise self.how
            return None
        for index, (part, answer) in enumerate(self.answers):
            if part in prompt:
                del self.answers[index]
                return answer
        return ""

    def debrief(self, path: Path) -> bool:
        return interview_me(path, self.read, self.said.append, TODAY)


ANSWERS = [
    ("your name", "Lucía Peña"), ("postal address", "3 Mill Lane"), ("Next line", "Leeds: LS1"), ("company", "Calder Mills"),
    ("Which job", "Weaver, night shift"), ("did you apply", "2 Nov"), ("When was the interview", "yesterday"),
    ("what time", "9:30"), ("Whom did you meet", "Bo Lund"), ("Their part", "boss"), ("Their part", "Hiring"),
    ("talk about", "the loom: it stops at night"), ("Anything else", "no"), ("hard to answer", "my back"),
    ("answer now", "it is fine"), ("Whom else", "bo lund"), ("Whom else", "Ann Ng"), ("in your background", "I wove #1 tartan"),
    ("will they decide", "2 Dec"), ("write to you", "e-mail"),
]  # fmt: skip


def test_an_interview_becomes_notes_that_read_back_as_typed(tmp_path: Path) -> None:
    path, person = tmp_path / "new" / "n.yaml", Person(ANSWERS)
    assert person.debrief(path)
    assert not person.answers
    notes = load(path)
    assert (notes.me.name, notes.me.address, notes.company) == ("Lucía Peña", "3 Mill Lane\nLeeds: LS1", "Calder Mills")
    assert (notes.role, notes.interview.time, notes.channel) == ("Weaver, night shift", "9:30", "email")
    assert (notes.applied, notes.interview.date) == (datetime.date(2026, 11, 2), datetime.date(2026, 11, 18))
    assert notes.decision.by == datetime.date(2026, 12, 2)
    bo, ann = notes.people
    assert (bo.name, bo.part, bo.talked_about) == ("Bo Lund", "hiring manager", ("the loom: it stops at night", "no"))
    assert (bo.concerns[0].question, bo.concerns[0].answer, ann.name) == ("my back", "it is fine", "Ann Ng")
    assert [highlight.text for highlight in notes.highlights] == ["I wove #1 tartan"]


def test_other_yaml_readers_read_the_same_texts(tmp_path: Path) -> None:
    import yaml

    Person(ANSWERS).debrief(tmp_path / "n.yaml")
    loaded = yaml.safe_load((tmp_path / "n.yaml").read_text(encoding="utf-8"))
    assert loaded["interview"]["time"] == "9:30"
    assert loaded["people"][0]["talked_about"] == ["the loom: it stops at night", "no"]


def test_the_schema_lies_where_the_first_line_says(tmp_path: Path) -> None:
    Person([("your name", "A")]).debrief(tmp_path / "n.yaml")
    first = (tmp_path / "n.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert (tmp_path / first.partition("=")[2]).read_text(encoding="utf-8") == schema_text()
    assert first.endswith(SCHEMA_NAME)


@pytest.mark.parametrize("how", [None, KeyboardInterrupt, EOFError])
def test_stopping_keeps_what_was_typed_and_going_on_asks_only_the_rest(
    tmp_path: Path, how: type[BaseException] | None
) -> None:
    path = tmp_path / "n.yaml"
    first = Person(ANSWERS, stop="hard to answer", how=how)
    assert not first.debrief(path)
    assert any("to go on" in line for line in first.said)
    kept = path.read_text(encoding="utf-8")
    second = Person(first.answers)
    assert second.debrief(path)
    assert not any(
        part in prompt
        for prompt in second.asked
        for part in ("your name", "Which company", "Bo Lund: What did you talk", "Whom did")
    )
    notes = load(path)
    assert [person.name for person in notes.people] == ["Bo Lund", "Ann Ng"] and notes.people[0].concerns
    assert all(
        line in path.read_text(encoding="utf-8") for line in kept.splitlines() if ": " in line and "#" not in line
    )


def test_stopping_before_the_first_answer_writes_nothing(tmp_path: Path) -> None:
    assert not Person([], stop="your name").debrief(tmp_path / "n.yaml")
    assert list(tmp_path.iterdir()) == []


def test_notes_written_by_hand_are_completed_and_not_rewritten(tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    mine = "# mine\nrole:   'Weaver'   # R\npeople: [{name: Bo Lund}]\r\ncompany: Calder Mills\r\n"
    path.write_bytes(mine.encode())
    Person([("your name", "A"), ("Bo Lund: What did you learn", "looms are loud, he said")]).debrief(path)
    after = path.read_bytes().decode()
    left = iter(after)
    assert all(character in left for character in mine)
    assert load(path).people[0].learned == ("looms are loud, he said",)


def test_complete_notes_stay_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "n.yaml"
    text = (Path(__file__).parent.parent / "examples" / "northwind.yaml").read_bytes()
    path.write_bytes(text)
    Person([]).debrief(path)
    assert path.read_bytes() == text and [each.name for each in tmp_path.iterdir()] == ["n.yaml"]


def test_a_file_that_is_no_notes_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Bo,\nthank you: really.\n- me\n", encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(NotesError):
        Person(ANSWERS).debrief(path)
    with pytest.raises(AfterwordError):
        Person(ANSWERS).debrief(tmp_path)
    assert path.read_bytes() == before


def test_what_cannot_be_read_is_asked_again(tmp_path: Path) -> None:
    person = Person([("your name", "A\x07"), ("your name", "A"), ("When was", "soonish"), ("When was", "Tuesday")])
    person.debrief(tmp_path / "n.yaml")
    assert any("U+0007" in line for line in person.said) and any(
        "cannot read that as a day" in line for line in person.said
    )
    assert "date: 2026-11-17" in (tmp_path / "n.yaml").read_text(encoding="utf-8")


def test_new_notes_are_not_written_into_a_json_file_and_old_ones_stay_json(tmp_path: Path) -> None:
    with pytest.raises(AfterwordError, match=r"name the file n\.yaml"):
        Person(ANSWERS).debrief(tmp_path / "n.json")
    old = tmp_path / "old.json"
    old.write_text('{"me": {"name": "A"}, "company": "C", "role": "R"}', encoding="utf-8")
    Person([("phone number", "0123"), ("Whom did", "Bo Lund"), ("Bo Lund: What did you learn", "a, b: c")]).debrief(old)
    found = json.loads(old.read_text(encoding="utf-8"))
    assert found["me"] == {"name": "A", "phone": "0123"} and found["people"] == [
        {"name": "Bo Lund", "learned": ["a, b: c"]}
    ]


_typed = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=20)


@settings(max_examples=60, deadline=None)
@given(st.lists(_typed, min_size=12, max_size=12))
def test_whatever_is_typed_is_read_back(tmp_path_factory: pytest.TempPathFactory, typed: list[str]) -> None:
    path = tmp_path_factory.mktemp("n") / "n.yaml"
    prompts = ["your name", "phone", "Which company", "Which job", "what time", "Whom did", "their job", "talk about", "hard to",
               "in your background", "do they need", "comes next"]  # fmt: skip
    if any(prompt in text for prompt in prompts for text in typed):
        return  # a name stands in the questions that follow
    # Twice: what does not look like a name is asked for again, and kept where it was meant.
    Person(2 * list(zip(prompts, typed, strict=True))).debrief(path)
    wanted = [
        as_written(key("needs") if index > 6 else key("role"), " ".join(text.split()))
        for index, text in enumerate(typed)
    ]
    if not all(wanted[index] for index in (0, 2, 3, 5)) or any(refused(text, white=False) for text in wanted):
        return
    notes = load(path)
    bo = notes.people[0]
    assert [
        notes.me.name,
        notes.me.phone,
        notes.company,
        notes.role,
        notes.interview.time,
        bo.name,
        bo.title,
    ] == wanted[:7]
    assert ["".join(bo.talked_about), "".join(each.question for each in bo.concerns)] == wanted[7:9]
    assert ["".join(each.text for each in notes.highlights), "".join(notes.needs), notes.decision.next_steps] == wanted[
        9:
    ]


@pytest.mark.parametrize(
    ("prompt", "slip", "meant", "said"),
    [
        ("your name", "45 min", "Ann Lee", "does not look like a name"),
        ("Whom did you meet", "yes", "Bo Lund", "does not look like a name"),
        ("Your e-mail", "ann at example", "ann@example.com", "does not look like an e-mail address"),
        ("phone number", "none yet", "555 0148", "does not look like a phone number"),
        ("will they decide", "2026-11-02", "2026-12-02", "lies before 2026-11-18, the interview"),
    ],
)
def test_an_answer_that_can_hardly_be_meant_is_asked_for_again(
    tmp_path: Path, prompt: str, slip: str, meant: str, said: str
) -> None:
    person = Person([("When was the interview", "yesterday"), (prompt, slip), (prompt, meant)])
    person.debrief(tmp_path / "n.yaml")
    assert sum(said in line for line in person.said) == 1
    text = (tmp_path / "n.yaml").read_text(encoding="utf-8")
    assert meant in text and slip not in text


def test_the_same_answer_again_is_meant(tmp_path: Path) -> None:
    Person([("your name", "Ann Lee 3"), ("your name", "Ann Lee 3")]).debrief(tmp_path / "n.yaml")
    assert "name: Ann Lee 3" in (tmp_path / "n.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("how", [None, KeyboardInterrupt, EOFError])
def test_stopping_within_an_address_keeps_its_lines(tmp_path: Path, how: type[BaseException] | None) -> None:
    path = tmp_path / "n.yaml"

    class Stopping(Person):
        def read(self, prompt: str) -> str | None:
            if "Next line" in prompt and not any("LS1" in part for _, part in self.answers):
                self.stop = "Next line"
            return super().read(prompt)

    answers = [("your name", "A"), ("postal address", "3 Mill Lane"), ("Next line", "Leeds LS1")]
    assert not Stopping(answers, how=how).debrief(path)
    text = path.read_text(encoding="utf-8")
    assert "3 Mill Lane" in text and "Leeds LS1" in text


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("i built a loom", "I built a loom"),
        ("the loom that i'm fond of", "the loom that I'm fond of"),
        ("part i of the plan", "part i of the plan"),
        ("the i/o board, i.e. mine", "the i/o board, i.e. mine"),
    ],
)
def test_a_lone_i_is_written_as_a_capital(typed: str, written: str) -> None:
    assert as_written(key("needs"), typed) == written
    assert as_written(key("role"), typed) == typed


def test_every_question_fills_a_key_of_the_table_once() -> None:
    asked = [question.key.path for question in questions()]
    assert len(asked) == len(set(asked)) and set(asked) == {key.path for key in KEYS if key.question}


@pytest.mark.parametrize(
    ("typed", "past", "coming"),
    [
        ("2026-11-18", "2026-11-18", "2026-11-18"), ("today", "2026-11-19", "2026-11-19"),
        ("Yesterday", "2026-11-18", "2026-11-18"), ("tomorrow", "2026-11-20", "2026-11-20"),
        ("monday", "2026-11-16", "2026-11-23"), ("Thu", "2026-11-19", "2026-11-26"), ("last thursday", "2026-11-12", "2026-11-12"),
        ("18 Nov", "2026-11-18", "2027-11-18"), ("Nov 20th", "2025-11-20", "2026-11-20"),
        ("2nd of December 2026", "2026-12-02", "2026-12-02"), ("Wed, 18 Nov", "2026-11-18", "2027-11-18"),
        ("December 2, 2026", "2026-12-02", "2026-12-02"), ("18/11/2026", "2026-11-18", "2026-11-18"),
        ("11/18/2026", "2026-11-18", "2026-11-18"), ("18.11.2026", "2026-11-18", "2026-11-18"),
        ("11/12/2026", None, None), ("31 Feb", None, None), ("soon", None, None), ("99", None, None),
        ("in two weeks", None, "2026-12-03"), ("Marzember 3", None, None), ("29 Feb", None, None),
    ],
)  # fmt: skip
def test_days_as_people_type_them(typed: str, past: str | None, coming: str | None) -> None:
    for direction, expected in ((False, past), (True, coming)):
        found = typed_date(typed, TODAY, coming=direction)
        assert (found.isoformat() if found else None) == expected
