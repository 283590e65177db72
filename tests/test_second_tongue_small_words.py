"""Small words of a second language: missing, wrong or one too many; and right sentences beside them."""

import pytest

from tests.test_real_words import found


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("31 from my 34 students passed.", "from", "of"),
        ("I baked more as 1,000 loaves.", "as", "than"),
        ("It took less of five hours.", "of", "than"),
        ("Before two weeks I finished the roof.", "Before two weeks", "Two weeks ago"),
        ("I sold the van before three weeks.", "before three weeks", "three weeks ago"),
        ("For two years ago I sold the van.", "For ", ""),
        ("I have not seen him since long.", "since long", "for a long time"),
        ("I would call to the dispatcher.", "call to", "call"),
        ("I asked from the neighbor whether the pump is safe.", "from ", ""),
        ("I asked to the older colleague.", "to ", ""),
        ("They closed the branch in last month.", "in last", "last"),
        ("The branch opens at next spring.", "at next", "next"),
        ("I cut slate until the 2021.", "the 2021", "2021"),
        ("I come by the bicycle.", "by the", "by"),
        ("I am able of driving a crane.", "of driving", "to drive"),
        ("I knead the dough at the night.", "the night", "night"),
        ("I wrote Python script that reads the logs.", "wrote", "wrote a"),
        ("They opened new branch in Leith.", "new branch", "a new branch"),
        ("You need person who reads maps.", "person", "a person"),
        ("Almost workers there are over 50.", "Almost", "Almost all"),
        ("Most of farmers sell early.", "of ", ""),
        ("Most of worker there are young.", "of worker", "of the workers"),
        ("We stop in raining season.", "raining season", "the rainy season"),
        ("The servers stand on third floor.", "third floor", "the third floor"),
        ("We keep it in cellar.", "cellar", "the cellar"),
        ("We rest in night.", "in", "at"),
        ("I read it in newspaper.", "newspaper", "the newspaper"),
        ("I was charge of the night desk.", "charge", "in charge"),
        ("I am lack of sleep.", "am lack of", "lack"),
        ("I majored food science.", "food", "in food"),
        ("My English still not perfect.", "still not", "is still not"),
        ("Because the mold is too old, so they polish it daily.", "so ", ""),
        ("Because of the rain make the road close, we waited.", "Because of", "Because"),
        ("I took care 22 children alone.", "22 children", "of 22 children"),
    ],
)
def test_the_wrong_small_word_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two from our crew joined the four from yours.",
        "I bought three from them at the fair.",
        "There are more jobs as the mill grows.",
        "It was more as a friend that I came.",
        "You must send it before two weeks are over.",
        "I have known since long before the strike.",
        "I call to the porter across the yard.",
        "I was asked to the manager's birthday.",
        "I asked the help of my boss and money from my neighbor.",
        "The crew sailed in last week, and the birth pool went in last month.",
        "Sales were up 4 on last year.",
        "We met in the 2021 season and in the August heat.",
        "I went by the train station.",
        "The night at the night market was long.",
        "I wrote Python for years and a Perl script once.",
        "They opened new branches in Leith.",
        "Almost everyone there is over fifty.",
        "Most of Leeds was closed, and most of them left.",
        "We laid the third floor tiles on Monday.",
        "From cellar to loft the house is dry.",
        "The pool is warm at night.",
        "The radio play in Welsh won a prize.",
        "I took care that the children were dry.",
        "My Spanish teacher is kind, and my English, still young, is not perfect.",
        "Because I was late, so was she.",
        "Because of the rain we made tea.",
    ],
)
def test_right_small_words_stay_silent(text: str) -> None:
    assert found(text) == []
