"""Subjects and verbs of a second language, and right sentences beside them."""

import pytest

from tests.test_real_words import found


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("There are two doors that only you knows how to open.", "knows", "know"),
        ("You still owes the boys a supper.", "owes", "owe"),
        ("Nobody want to lift the slate.", "want", "wants"),
        ("You need a cook who know the old stove.", "know", "knows"),
        ("You want a porter who don't drink.", "don't", "doesn't"),
        ("There have 17 horses in the yard.", "have", "are"),
        ("In the workshop have three lathes.", "have", "there are"),
        ("Is very important that the mast is dry.", "Is", "It is"),
        ("The pharmacy close at nine.", "close", "closes"),
        ("Every drivers check the tires.", "drivers", "driver"),
        ("The foreman he told me that the beam was rotten.", "he ", ""),
        ("The hospital it opened a new wing.", "it ", ""),
        ("You need someone who have patience.", "have", "has"),
        ("The people on the night shift is younger.", "is", "are"),
        ("I told you about the children that is waiting.", "is", "are"),
        ("You told me about the delays which was new to me.", "was", "were"),
        ("There works two cobblers.", "works", "work"),
        ("There is too few beds.", "is", "are"),
        ("Not a single of the lifts works.", "of", "one of"),
        ("The most part of the visitors come by cable car.", "The most part of", "Most of"),
        ("I check every instructions down there.", "instructions", "instruction"),
        ("Them two lifeguards are kind.", "Them", "Those"),
        ("Even me did not know.", "me", "I"),
    ],
)
def test_the_wrong_subject_or_verb_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "You only know what you need to.",
        "What you still owe is small.",
        "A friend of those who knows the mill came.",
        "Let everyone answer in turn.",
        "It is important that everyone leave by six.",
        "I watched the pharmacy close at nine.",
        "One of those who know the kiln is Ann.",
        "The foreman he trained is now my boss.",
        "The hospital it serves is in Leith.",
        "Is very strong tea allowed?",
        "There has been no fire since May.",
        "I am a cook who let the stock boil once.",
        "I want the man with the keys who knows the lock.",
        "One of the children who is ill is mine.",
        "The crate of apples which was lost is back.",
        "Every business down the lane was shut.",
        "I gave them two boxes.",
        "There comes a day when the loft is full.",
    ],
)
def test_right_subjects_stay_silent(text: str) -> None:
    assert found(text) == []
