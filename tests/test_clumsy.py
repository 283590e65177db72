from __future__ import annotations

import pytest

from drafts.composing.clumsy import clumsy, pitfalls

LONG = "the kiln that cools for two whole days before anyone opens it"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("What we said about what motivates me was good.", "what motivates me"),
        ("Our talk about remote work, two days a week has stayed with me.", "remote work, two days a week"),
        (f"Our talk about {LONG} has stayed with me.", LONG),
        ("I got a real feel for the work from our talk about what I would glaze first.", "what I would glaze first"),
        ("I got a feel for the place from our talk about my year in Faenza.", "my year in Faenza"),
        ("I got a feel for the place from our talk about the fire in the drying shed.", "the fire in the drying shed"),
        ("I would gladly have talked longer about the fire in the drying shed.", "the fire in the drying shed"),
    ],
)
def test_what_no_reader_would_write_is_clumsy(text: str, topic: str) -> None:
    assert clumsy(text, pitfalls({"talk": {"topic": topic}}))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Our talk about clay, glaze and kilns has stayed with me.", "clay, glaze and kilns"),
        (f"I enjoyed talking about {LONG}.", LONG),
        ("Our talk about the kiln has stayed with me.", "the kiln"),
        ("I got a feel for the place from our talk about the kiln.", "the kiln"),
    ],
)
def test_what_reads_well_is_not(text: str, topic: str) -> None:
    assert not clumsy(text, pitfalls({"talk": {"topic": topic}}))


def test_nobody_ponders_a_mere_number() -> None:
    number = pitfalls({"talk": {"clause": "you have 14 kilns"}})
    assert clumsy("What stayed with me from our talk is that you have 14 kilns.", number)
    assert not clumsy("It was interesting to hear that you have 14 kilns.", number)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("glazing in the open yard all through the winter", "cricket", False),
        ("the kiln", "glazing in the rain", False),
        ("the kiln by the gate", "the clay from Stoke", True),
        ("glazing by hand", "firing with wood", True),
    ],
)
def test_two_subjects_stand_side_by_side_if_they_are_of_one_kind_and_size(one: str, other: str, together: bool) -> None:
    facts = {"talk": {"topic": one}, "talk2": {"topic": other}}
    assert clumsy(f"I especially enjoyed talking about {one} and {other}.", pitfalls(facts)) is not together
