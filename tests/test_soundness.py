"""Signs of broken English: two of them, or one that no slip explains, and the letter is better without the jot."""

import pytest

from drafts.composing.told_first import rank
from drafts.fragments.roughness import roughness
from drafts.fragments.soundness import is_unsound, signs
from drafts.phrasing import Role, phrase


@pytest.mark.parametrize(
    "text",
    [
        "our foreman was complain about the noise",
        "nobody was pay me for the second week",
        "the choir has get a new hall",
        "you didn't went to the fair this year",
        "you need a driver who wants to placed in Cork",
        "the new ovens must to cool for an hour",
        "the kiln is closed since three weeks",
        "a tank for to wash the wool",
        "I can't so good Danish",
        "I was work in the harbour of Split",
        "because nobody know the price in 14 village",
        "lorries stop on wet ramp in raining season",
        "whether can they change the rota",
    ],
)
def test_broken_english_is_known(text: str):
    assert is_unsound(text)


@pytest.mark.parametrize(
    "text",
    [
        "the trouble was pay, and we had help from the union",
        "the record is complete and the file that is kept stays with the nurse",
        "the trick is keep the heat low",
        "the dog whose lead it was came home",
        "many a driver has said so, and not many stay",
        "she is often let in by the cook, and all night the lamp stays on",
        "driving in snow and on ice with frost in the pipes",
        "from farm to table and on foot",
        "it is two years since the flood",
        "sales grew 1.6-fold at auction",
        "wanting to know how to can plums",
        "a tram that stops between floors and halts",
        "the vaccine must stay at 4 degrees",
        "I taught massage and cooked for charity",
        "running a sewing shop of 30 in the dyeing unit",
    ],
)
def test_sound_english_is_left_alone(text: str):
    assert not is_unsound(text)


def test_one_sign_is_a_slip():
    assert signs("you opened planetarium in Kazan") == 1
    assert not is_unsound("you opened planetarium in Kazan")


def test_lacking_articles_do_not_count_in_a_jot():
    assert signs("repaired gearbox of tractor with broken shaft", articles=False) == 0


@pytest.mark.parametrize(
    ("role", "jot"),
    [
        (Role.HIGHLIGHT, "I fixed the boiler in two schools, nobody was pay me"),
        (Role.TALKED, "that they didn't went to the trade fair"),
        (Role.LEARNED, "The oven must to cool down before the glaze"),
        (Role.NEED, "somebody to can read old charts"),
    ],
)
def test_such_a_jot_is_left_out_and_named(role: Role, jot: str):
    said = phrase(jot, role)
    assert not any((said.topic, said.clause, said.first, said.doing, said.to_do, said.have, said.asked))
    assert said.left_out


def test_the_sounder_of_two_jots_comes_first():
    broken = phrase("the wool price that drop more than before", Role.TALKED)
    whole = phrase("the wool price that dropped more than before", Role.TALKED)
    assert rank(broken) > rank(whole)
    assert roughness("my brother tell me the crew was complain") > roughness("my brother told me the crew complained")


@pytest.mark.parametrize(
    "text",
    [
        "those who could went home",
        "those who didn't went by tram",
        "the crew I had grew to nine",
        "you come when you can to save fuel",
    ],
)
def test_a_helping_verb_may_end_a_relative_clause(text: str):
    assert not is_unsound(text)
