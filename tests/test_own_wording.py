"""A question in the very words of who put it is turned: their "I" is the reader, their "you" the candidate."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


@pytest.mark.parametrize(
    ("jot", "asked"),
    [
        ("What would you do if I cut your budget in half?", "what I would do if you cut my budget in half"),
        ("How would you tell me that I'm wrong?", "how I would tell you that you're wrong"),
        ("Could you work for me if I am never in the office?", "whether I could work for you if you are never in the office"),
        ("will you cover my shift when I'm at the school", "whether I would cover your shift when you're at the school"),
        ("If I gave you the keys tomorrow, what would you do first?", "what I would do first if you gave me the keys tomorrow"),
        ("Why should I hire you?", "why you should hire me"),
        ("what can you tell me about your last job?", "what I can tell you about my last job"),
        ("what I would do if my assistant was ill", "what I would do if my assistant was ill"),
        ("how I would cope if you were away", "how I would cope if you were away"),
        ("you ok running a crew younger than your boots", "whether I am ok running a crew younger than my boots"),
        ("you comfortable with heights", "whether I am comfortable with heights"),
    ],
)  # fmt: skip
def test_whoever_asked_is_the_reader(jot: str, asked: str) -> None:
    assert phrase(jot, Role.QUESTION, reader="Ana Ruiz", company="Harbor Mills").asked == asked


def test_whose_opinion_it_is_stays_open() -> None:
    said = phrase("Do you think I can pay that?", Role.QUESTION, reader="Ana Ruiz", company="Harbor Mills").asked
    assert said == "whether you think I can pay that"
