"""Second-language and tired wordings of what was learned, needed and done, each beside a right one that looks like it."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase

_LEARNED = {
    "she served her time at Harland same as me": "you served your time at Harland just as I did",
    "he is from Mombasa same as me": "you are from Mombasa just as I am",
    "she has worked in Lagos, same as me": "you have worked in Lagos just as I have",
    "she earns the same as me": "you earn the same as me",
    "9 ferries was cancelled in May": "9 ferries were cancelled in May",
    "9 days was enough": "9 days was enough",
    "they want to finish the pier until March": "you want to finish the pier by March",
    "they don't want to finish the pier until March": "you don't want to finish the pier until March",
    "they want to put the goats in the barn until spring": "you want to put the goats in the barn until spring",
    "they want to put scale in every van": "you want to put a scale in every van",
    "they want to put fresh milk in every van": "you want to put fresh milk in every van",
    "the pupils come to look the paintings": "the pupils come to look at the paintings",
    "he looks the part": "you look the part",
    "he keeps bees since he was a boy": "you have kept bees since you were a boy",
    "nobody has left since 2019": "nobody has left since 2019",
}
_DONE = {
    "worked in kitchens and bars both": "I worked in both kitchens and bars",
    "I speak Hausa since I was a child": "I have spoken Hausa since I was a child",
    "I think she has kept bees since she was a child": "I think you have kept bees since you were a child",
    "loaded 300 heavy luggage a day": "I loaded 300 pieces of heavy luggage a day",
    "sold 12 equipment contracts": "I sold 12 equipment contracts",
    "cut the waste by half with moving the bins": "I cut the waste by half by moving the bins",
    "cut hair with making people laugh": "I cut hair with making people laugh",
    "found a leak in the tank 7": "I found a leak in tank 7",
    "waited at the gate 12 minutes": "I waited at the gate 12 minutes",
}
_NEEDED = {
    "scheduling done early and done fairly": "you need scheduling done early and done fairly",
    "bookkeeping sorted out by March": "you need bookkeeping sorted out by March",
    "getting paid on time": "you need to get paid on time",
    "cleaning up after the dyers": "you need to clean up after the dyers",
}


@pytest.mark.parametrize(
    ("jot", "said", "role"),
    [(jot, said, Role.LEARNED) for jot, said in _LEARNED.items()]
    + [(jot, said, Role.HIGHLIGHT) for jot, said in _DONE.items()]
    + [(jot, said, Role.NEED) for jot, said in _NEEDED.items()],
)
def test_the_wording_is_english(jot: str, said: str, role: Role) -> None:
    assert phrase(jot, role, reader="Ana Ruiz", company="Acme Foods").clause == said


def test_a_work_that_shall_be_done_well_is_no_deed() -> None:
    assert phrase("scheduling done early and done fairly", Role.NEED).to_do is None


@pytest.mark.parametrize(
    "jot", ["nobody's written the alarm codes down, it's all in his head", "it's all in Mona's head"]
)
def test_what_only_one_of_them_knows_is_named_and_not_said(jot: str) -> None:
    found = phrase(jot, Role.LEARNED, reader="Ana Ruiz", company="Acme Foods")
    assert found.clause is None
    assert found.left_out
