"""What is counted in a second language, and right counts beside it."""

import pytest

from tests.test_real_words import found


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("I washed 300 shirt a day.", "shirt", "shirts"),
        ("I spoke to one of the supervisor.", "supervisor", "supervisors"),
        ("Several customer came back.", "customer", "customers"),
        ("I rang three time because the line was bad.", "time", "times"),
        ("You need a people who can count eggs.", "people", "person"),
        ("I ran a club for 9-years-old children.", "years-old", "year-old"),
        ("I ran a club for nine-years-old children.", "nine-years-old", "nine-year-old"),
        ("I teach a 9 years old boy.", "years", "year"),
        ("There are 17 staffs in the lab.", "staffs", "staff"),
        ("The datas come every hour.", "datas", "data"),
        ("The both shifts share one forklift.", "The both", "Both"),
        ("I never saw a such storm.", "a such", "such a"),
        ("The curtain is 14 meter high.", "meter", "meters"),
        ("Her both sons sing.", "Her both", "Both her"),
        ("I planted four thousands pistachios.", "thousands", "thousand"),
    ],
)
def test_the_wrong_count_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "I came second at the 300 meter hurdles.",
        "I took the number 12 bus and the 40 foot ladder.",
        "In 2019 guest rooms were cheap.",
        "The 90 bed ward and the 12 hour shift are full.",
        "One of your staff showed me the loft.",
        "I'm one of the few people who have driven it.",
        "Several patient nurses kept calm.",
        "Three time zones and two time clocks.",
        "They are a people who can laugh at rain.",
        "She staffs the desk and both of us share it.",
        "It took a 14 meter high crane.",
        "It is in both their interests.",
        "Hundreds of pistachios grew there.",
    ],
)
def test_right_counts_stay_silent(text: str) -> None:
    assert found(text) == []
