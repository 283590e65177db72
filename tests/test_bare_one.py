"""What lacks its article, its ending or its "s", and what is right without: word by word, beside the jots of ``jots_bare_one.txt``."""

import pytest

from drafts.fragments.one_thing import with_one_article
from drafts.fragments.second_language import in_english


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fixed leak in organ loft", "fixed a leak in organ loft"),
        ("kept till straight for a year", "kept the till straight for a year"),
        ("I know dialysis machine", "I know the dialysis machine"),
        ("we sell basket at fair", "we sell baskets at fair"),
        ("I read document every day", "I read documents every day"),
        ("the baker sells pony", "the baker sells a pony"),
        ("go to stock market", "go to stock market"),
    ],
)
def test_a_thing_gets_its_article(text: str, said: str) -> None:
    assert with_one_article(text, own=True) == said


@pytest.mark.parametrize(
    "text",
    [
        "by taxi and on foot",
        "from depot to station",
        "named employer of the year",
        "filter and pump maintenance",
        "tasting panel of six",
        "a letter of offer in tank 7",
    ],
)
def test_what_stands_bare_in_anybodys_english_stays(text: str) -> None:
    assert with_one_article(text, own=True) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("why price rise in winter", "why the price rises in winter"),
        ("the crew says the pump breaks", "the crew says the pump breaks"),
        ("my son start school in August", "my son starts school in August"),
        ("in May she leave notes", "in May she leave notes"),
        ("they work and she leave notes", "they work and she leaves notes"),
        ("Bo and she keep bees", "Bo and she keep bees"),
        ("milk arrive at five", "milk arrives at five"),
        ("hospital buy new scanner last year", "the hospital bought new scanner last year"),
        ("secretary answer phone in Danish", "the secretary answers the phone in Danish"),
        ("two man operated pump", "two man operated pump"),
        ("Level 3 course", "Level 3 course"),
        ("between floor", "between floors"),
    ],
)
def test_a_verb_and_a_number_agree(text: str, said: str) -> None:
    assert in_english(text) == said
