"""A fragment of the notes, as it reads in each slot."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.fragments.fragment import Shape
from drafts.fragments.joining import article, capitalize_first, end_stop, join_list, possessive
from drafts.fragments.jottings import tidy
from drafts.phrasing import Phrase, Role, phrase

SLOTS = ("topic", "clause", "sentence", "doing", "first", "to_do", "have", "asked")


def _said(raw: str, role: Role) -> Phrase:
    names = ("Tom Becker", "Priya Raman")
    return phrase(raw, role, reader="Maria Alvarez", company="Northwind Freight", names=names, me="Priya Raman")


def _blocks() -> list[tuple[str, str, dict[str, str]]]:
    text = (Path(__file__).parent / "data" / "phrasings.txt").read_text(encoding="utf-8")
    blocks = []
    for block in text.split("\n\n"):
        first, *rest = [line for line in block.splitlines() if line and not line.startswith("#")] or [""]
        match = re.match(r"\[([a-z ]+)\] (.*)$", first)
        if match:
            blocks.append((match[1], match[2], dict(line.split(": ", 1) for line in rest)))
    return blocks


BLOCKS = _blocks()


def test_the_table_of_phrasings_is_large_and_covers_every_key_and_shape() -> None:
    assert len(BLOCKS) >= 1000
    assert {role for role, _, _ in BLOCKS} == set(Role)
    assert {_said(raw, Role(role)).shape for role, raw, _ in BLOCKS} == set(Shape)


@pytest.mark.parametrize(("role", "raw", "slots"), BLOCKS, ids=[f"{role}-{raw}" for role, raw, _ in BLOCKS])
def test_a_fragment_reads_so_in_its_slots_and_fits_no_other(role: str, raw: str, slots: dict[str, str]) -> None:
    said = _said(raw, Role(role))
    assert {slot: getattr(said, slot) for slot in SLOTS if getattr(said, slot)} == slots


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(
    "raw",
    [
        "the Memphis yard (seemed tired, bit rude)",
        "the Memphis yard - weird guy",
        "the Memphis yard – he kept checking his phone",
        "the Memphis yard — arrogant",
        "the Memphis yard, salary 95k",
        "the Memphis yard; pays $45/hr",
        "the Memphis yard; base 120k + bonus",
        "the Memphis yard; asking £60,000 a year",
        "the Memphis yard; I'm on 45 now so that is a step down",
        "the Memphis yard [ask Sam!!]",
        "the Memphis yard; what a shitshow",
        "the Memphis yard. He seemed bored",
        "the damn Memphis yard (fucking mess",
    ],
)
def test_what_the_reader_must_never_see_is_left_out_and_named(raw: str, role: Role) -> None:
    said = _said(raw, role)
    text = " ".join(getattr(said, slot) or "" for slot in SLOTS)
    assert "Memphis yard" in text
    unfit = "tired|rude|weird|phone|arrogant|95|45|120|60,000|salary|pays|base|bonus|Sam|shit|damn|fuck|mess|bored"
    assert not re.search(unfit, text)
    assert said.left_out


def test_what_begins_with_pay_goes_on_about_it() -> None:
    for raw in ("bonus is two months, but last year none, per a friend of hers", "pay 21k, she said the board decides"):
        said = _said(raw, Role.TALKED)
        assert said.topic is None and said.clause is None and len(said.left_out) > 1


@pytest.mark.parametrize(
    "raw",
    [
        "saved $40k a year on audit fees",
        "ran a £1.2m budget",
        "won a $40M contract",
        "cut freight spend by €200k a year",
        "raised $300k",
    ],
)
def test_money_that_is_a_result_is_no_salary(raw: str) -> None:
    said = _said(raw, Role.HIGHLIGHT)
    assert said.first == f"I {raw}"
    assert said.left_out == ()


@pytest.mark.parametrize(
    ("raw", "topic"),
    [
        ("their migration to Postgres", "your migration to Postgres"),
        ("dispatchers and their gut feeling", "dispatchers and their gut feeling"),
        ("Tom's team and their sprints", "Tom's team and their sprints"),
        ("Maria's team", "your team"),
        ("Maria's Kitchen in Leeds", "Maria's Kitchen in Leeds"),
        ("his pupil's exam", "your pupil's exam"),
        ("the CFO and his forecast", "the CFO and his forecast"),
        ("our shared love of climbing", "our shared love of climbing"),
        ("my aunt in Manila", "my aunt in Manila"),
    ],
)
def test_a_pronoun_is_turned_only_where_it_means_the_reader(raw: str, topic: str) -> None:
    assert _said(raw, Role.TALKED).topic == topic


def test_nobody_named_still_makes_a_company_of_them() -> None:
    assert phrase("They are moving off Oracle.", Role.LEARNED).clause == "you are moving off Oracle"


def test_the_candidate_by_name_is_the_first_person() -> None:
    assert _said("Priya built the first data team", Role.HIGHLIGHT).first == "I built the first data team"
    assert _said("Priya Raman speaks Hausa and runs a choir", Role.HIGHLIGHT).first == "I speak Hausa and run a choir"
    assert _said("Priya's dashboard", Role.HIGHLIGHT).topic == "my dashboard"


@pytest.mark.parametrize("raw", ["", " ", "-", "()", "...", "?", "(only an aside)", "salary 95k", "🙂", "-> ->", ";;;"])
@pytest.mark.parametrize("role", Role)
def test_a_note_that_says_nothing_fits_nowhere(raw: str, role: Role) -> None:
    said = _said(raw, role)
    assert [slot for slot in SLOTS if getattr(said, slot)] == []


def test_small_helpers() -> None:
    assert join_list([]) == ""
    assert join_list(["a"]) == "a"
    assert join_list(["a", "b"]) == "a and b"
    assert join_list(["a", "b", "c"]) == "a, b and c"
    assert join_list(["a", "b", "c"], serial_comma=True) == "a, b, and c"
    assert [article(word) for word in ("hour", "university", "MRI scan", "PCV licence", "umbrella", "8-week course", "unit", "SQL test")] == [
        "an", "a", "an", "a", "an", "an", "a", "an",
    ]  # fmt: skip
    assert capitalize_first("the yard") == "The yard"
    assert capitalize_first("iPhone repairs") == "iPhone repairs"
    assert capitalize_first("“the yard”") == "“The yard”"
    assert [end_stop(text) for text in ("a", "a.", "a?", "a!", "a.”")] == ["a.", "a.", "a?", "a!", "a.”"]
    assert [possessive(name) for name in ("Maria", "James", "the planners")] == ["Maria's", "James's", "the planners'"]


_WORDS = st.sampled_from(
    [
        "the",
        "a",
        "my",
        "their",
        "they",
        "he",
        "she",
        "I",
        "we",
        "you",
        "to",
        "of",
        "in",
        "and",
        "but",
        "that",
        "who",
        "cut",
        "built",
        "run",
        "planners",
        "yard",
        "Memphis",
        "is",
        "are",
        "was",
        "will",
        "not",
        "how",
        "why",
        "(",
        ")",
        "[",
        "]",
        "-",
        "–",
        "—",
        "->",
        "→",
        ";",
        ":",
        ",",
        ".",
        "?",
        "!",
        "w/",
        "b/c",
        "9",
        "days",
        "$95k",
        "salary",
        "40%",
        "&",
        "~",
        "@",
        '"',
        "'",
        "’",
        "…",
        "R&D",
        "e.g.",
        "don't",
        "Maria",
        "Maria's",
        "damn\n\t",
        "",
        "",
    ]
)
_TEXT = st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=14).map(" ".join))


@settings(max_examples=400, deadline=None)
@given(_TEXT, st.sampled_from(Role))
def test_any_text_gives_clean_slots(raw: str, role: Role) -> None:
    said = _said(raw, role)
    for slot in SLOTS:
        text = getattr(said, slot)
        if text is None:
            continue
        assert text == " ".join(text.split()), (slot, text)
        assert text
        assert not re.search(r"\.\.|,,|[.,],|,\.|[()\[\]]", text), (slot, text)
        assert "salary" not in text.lower()
        assert (slot == "sentence") == bool(re.search(r"[.!?][\"'”’]*$", text)) or slot != "sentence", (slot, text)


@settings(max_examples=300, deadline=None)
@given(_TEXT)
def test_tidying_what_is_tidy_changes_nothing(raw: str) -> None:
    for part in tidy(raw).parts:
        assert tidy(part).parts == (part,)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["(%s)", "[%s]", " - %s", " — %s", " -- %s"]),
    st.text("bcdfgxyz", min_size=4, max_size=9),
    st.sampled_from(Role),
)
def test_no_aside_survives(frame: str, aside: str, role: Role) -> None:
    said = _said("the yard that floods" + frame % aside, role)
    assert all(aside not in (getattr(said, slot) or "") for slot in SLOTS)


@settings(max_examples=200, deadline=None)
@given(
    st.integers(20, 999),
    st.sampled_from(
        [
            "salary %dk",
            "pays $%dk",
            "asking %dk",
            "base of £%d,000",
            "$%d/hr",
            "€%d per hour",
            "%dk OTE",
            "wants %dk salary",
        ]
    ),
    st.sampled_from(["%s", "the yard, %s", "%s, the yard", "the yard; %s"]),
    st.sampled_from(Role),
)
def test_no_salary_survives(amount: int, pay: str, frame: str, role: Role) -> None:
    said = _said(frame % (pay % amount), role)
    assert all(str(amount) not in (getattr(said, slot) or "") for slot in SLOTS)


@pytest.mark.parametrize(
    "raw",
    [
        "forgot my own slides",
        "did a skin fade on his model and he didn't say nothing",
        "spilled coffee on her desk",
        "showed me the yard and he laughed",
        "was shown the kiln by the owner",
        "also forgot the second slide",
    ],
)
def test_a_verb_without_its_subject_is_nobodys_in_what_was_talked_about(raw: str) -> None:
    said = _said(raw, Role.TALKED)
    assert not any(getattr(said, slot) for slot in SLOTS)
    assert "which fits no sentence" in said.left_out[0]


@pytest.mark.parametrize(
    ("raw", "topic"),
    [
        ("taught himself to weld", "how you taught yourself to weld"),
        ("said he started on the docks", "how you started on the docks"),
        ("showed me the yard and the new crane", "the yard and the new crane"),
        ("runs the night shift", "how you run the night shift"),
    ],
)
def test_a_verb_that_only_the_reader_can_do_is_said_to_them(raw: str, topic: str) -> None:
    assert _said(raw, Role.TALKED).topic == topic


@pytest.mark.parametrize(
    ("role", "raw", "said"),
    [
        (Role.TALKED, "whether we just like the story", "whether we just like the story"),
        (Role.LEARNED, "whether we just like the story", "whether we just like the story"),
        (Role.TALKED, "how we lost the Leeds yard", "how we lost the Leeds yard"),
        (Role.TALKED, "said we waste flour", "how you waste flour"),
        (Role.LEARNED, "we pour at 5am", "how you pour at 5am"),
        (Role.TALKED, "our old boss", None),
        (Role.TALKED, "we waste flour every Monday", None),
        (Role.LEARNED, "the grant pays for our seats", None),
    ],
)
def test_we_is_turned_only_where_the_note_says_who_speaks(role: Role, raw: str, said: str | None) -> None:
    found = _said(raw, role)
    assert found.topic == said
    assert said or "which fits no sentence" in found.left_out[0]


@pytest.mark.parametrize(
    ("raw", "slots"),
    [
        ("A in maths GCSE", {"topic": "an A in maths GCSE"}),
        ("PE license Michigan", {"topic": "PE license Michigan"}),
        ("Grade 8 piano", {"topic": "Grade 8 piano"}),
        (
            "2 years domestic with my uncle, about 60 rewires",
            {"have": "2 years domestic with my uncle, about 60 rewires"},
        ),
        ("practice educator, 4 students so far", {"first": "I am a practice educator"}),
        ("head girl at school", {"first": "I was head girl at school"}),
        ("TA for intro web dev, 3 quarters", {"first": "I worked as a TA for intro web dev for 3 quarters"}),
    ],
)
def test_a_grade_a_credential_and_a_post_keep_their_shape(raw: str, slots: dict[str, str]) -> None:
    said = _said(raw, Role.HIGHLIGHT)
    assert {slot: getattr(said, slot) for slot in slots} == slots


@pytest.mark.parametrize(
    ("role", "raw", "slot", "said"),
    [
        (Role.TALKED, "the page is slow and its still jQuery", "clause", "the page is slow and it's still jQuery"),
        (Role.TALKED, "the barn and its still life", "topic", "the barn and its still life"),
        (Role.HIGHLIGHT, "babysitting since i was 14", "doing", "babysitting since I was 14"),
        (Role.TALKED, "new hires listening to real calls", "topic", "new hires listening to real calls"),
    ],
)
def test_slips_of_the_pen_and_words_that_look_like_verbs(role: Role, raw: str, slot: str, said: str) -> None:
    assert getattr(_said(raw, role), slot) == said


def test_how_it_went_is_not_said_behind_what_was_asked() -> None:
    raw = "asked me to derive the NTU method on the whiteboard, got there eventually"
    assert _said(raw, Role.TALKED).topic == "deriving the NTU method on the whiteboard"


def test_a_remark_to_oneself_is_left_out_and_named() -> None:
    said = _said("the winter timetable; suits me", Role.TALKED)
    assert said.topic == "the winter timetable"
    assert any("suits me" in left for left in said.left_out)
