"""An answer that only its question makes a sentence of, and of whom it speaks."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def _answer(question: str, raw: str) -> str:
    said = phrase(raw, Role.ANSWER, reader="Maria Alvarez", company="Northwind Freight", question=question)
    return said.sentence or ""


@pytest.mark.parametrize(
    ("question", "raw", "said"),
    [
        (
            "what would you do if a friend applied",
            "declaring it, handing the file to a colleague, and saying so in writing",
            "I would declare it, hand the file to a colleague and say so in writing.",
        ),
        ("how do you keep up", "reading the bulletin every Friday", "I read the bulletin every Friday."),
        ("what did the job consist of", "answering the phone", ""),
        (
            "how do you teach forty of them",
            "groups of eight on a rotation",
            "My answer is groups of eight on a rotation.",
        ),
        ("how long was your longest shift", "nineteen hours in the snow of 2018", ""),
        ("why do you want to leave", "groups of eight on a rotation", ""),
        ("how do you learn a new yard", "small notebook in my back pocket", ""),
    ],
)
def test_a_row_of_doings_and_a_thing_answer_how_and_what(question: str, raw: str, said: str) -> None:
    assert _answer(question, raw) == said


@pytest.mark.parametrize(
    ("question", "raw", "said"),
    [
        ("what would you do if the pump fails at night", "ring him first", "I would ring you first."),
        ("how would you calm an angry client", "call him first", "I would call him first."),
        ("a conflict that you had", "took him aside", "I took him aside."),
        (
            "how do you handle a resident who will not eat",
            "she wants to talk first, so I sit down with her",
            "She wants to talk first, so I sit down with her.",
        ),
    ],
)
def test_he_is_whom_the_question_names_or_who_asked(question: str, raw: str, said: str) -> None:
    assert _answer(question, raw) == said
