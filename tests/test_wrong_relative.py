"""The word that ties a clause to its noun: wrong, missing or with a second subject; and right sentences beside them."""

import pytest

from tests.test_real_words import found


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("I built a simulator in Python what found it.", "what", "that"),
        ("You told me about the crane who fell in August.", "who", "that"),
        ("The oven who broke last week is mended.", "who", "that"),
        ("You need somebody can read a tide table.", "can", "who can"),
        ("You need one person can speak Welsh.", "can", "who can"),
        ("We are looking for someone knows the old valves.", "knows", "who knows"),
        ("I met a guard who he can write in three alphabets.", "he ", ""),
        ("You need someone who not afraid of geese.", "not", "is not"),
        ("The boat which I painted it in June still floats.", "it ", ""),
        ("You need someone of climbing the mast.", "of climbing", "to climb"),
        ("You need one which can weld.", "which", "who"),
    ],
)
def test_the_wrong_tie_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "I asked a nurse in Leeds what was wrong.",
        "The man at the crane who waved is my uncle.",
        "Ann told us about her boss at the mill who sang.",
        "If you need somebody is free on Sundays, and it is me.",
        "When you want someone can be found.",
        "I met the guard who he trusts most.",
        "I know that we washed it in June.",
        "The boats which we paint in June, I know we sold them.",
        "You need a man of standing in the town.",
        "The school of which you spoke has ten rooms.",
    ],
)
def test_right_ties_stay_silent(text: str) -> None:
    assert found(text) == []
