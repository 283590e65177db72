"""What is talked of beside the work is told behind the work, and no topic is wondered at with reproach."""

import pytest

from drafts.composing.clumsy import clumsy, pitfalls
from drafts.composing.small_talk import is_small_talk


@pytest.mark.parametrize(
    "text", ["fishing, mostly", "footy", "the weather", "her dogs and the rugby", "a bit of cricket"]
)
def test_small_talk_is_known(text: str) -> None:
    assert is_small_talk(text)


@pytest.mark.parametrize("text", ["fishing rights on the quay", "the weather desk", "dogs on the ward", "the lift"])
def test_a_theme_of_the_work_is_none(text: str) -> None:
    assert not is_small_talk(text)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Thanks. I have thought more often than I expected about why you keep two keys.", True),
        ("I had not expected to go on thinking about how the tide turns, but I do.", True),
        ("I did not expect to be thinking so much about what to do at night, but I am.", True),
        ("I have thought more often than I expected about the tide tables.", False),
        ("I have thought about how the tide turns.", False),
    ],
)
def test_nobody_wonders_at_their_own_question(text: str, *, refused: bool) -> None:
    assert clumsy(text, pitfalls({})) is refused
