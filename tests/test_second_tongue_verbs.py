"""Verb forms and word order of a second language, and right sentences beside them."""

import pytest

from tests.test_real_words import found


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("I not can lift it.", "not can", "cannot"),
        ("He is rarely come to the pier.", "come", "coming"),
        ("The accident was happened at noon.", "was happened", "happened"),
        ("I am graduated in forestry.", "am graduated", "graduated"),
        ("She will can start on Monday.", "can", "be able to"),
        ("When the ferry will stop, I go home.", "will stop", "stops"),
        ("I wait until the client will finish.", "will finish", "finishes"),
        ("I used to taught swimming.", "taught", "teach"),
        ("She very love the orchids.", "very love", "really loves"),
        ("He knows where are the pipes.", "are the pipes", "the pipes are"),
        ("You told me about how do they dry the hops.", "do they dry", "they dry"),
        ("I know how it is called.", "how it is called", "what it is called"),
        ("She speaks very well German.", "very well German", "German very well"),
        ("I learned twenty pensioners to swim.", "learned", "taught"),
        ("You asked how to keep the parents stay calm.", "stay ", ""),
        ("They let the furnace to go out.", "to go", "go"),
        ("I was success to grow melons.", "to grow", "in growing"),
        ("Before to start I wash my hands.", "to start", "starting"),
        ("I polish it without to stop.", "to stop", "stopping"),
        ("You need a person for count the boxes.", "count", "counting"),
        ("I bought a machine for to wash the grapes.", "for to", "to"),
        ("He told that the roof leaks.", "told", "said"),
        ("The tree is become sick.", "is become", "becomes"),
        ("If the team will be tired, we stop.", "will be", "is"),
        ("When I will not know, I ask.", "will not know", "do not know"),
        ("I am worked in the mill until May.", "am worked", "worked"),
        ("I have been worked for the railway.", "been worked", "worked"),
        ("She doesn't needs telling.", "needs", "need"),
        ("The horn wouldn't stopped.", "stopped", "stop"),
        ("They'd prefers a local.", "prefers", "prefer"),
        ("By 2017 I seen every barn.", "seen", "saw"),
        ("The bats should be move before May.", "move", "moved"),
        ("I did graduated in botany.", "did graduated", "graduated"),
        ("The winemaker told that the frost was late.", "told", "said"),
        ("Nobody doesn't want it.", "doesn't want", "wants"),
        ("The airfield has been sell to a studio.", "sell", "sold"),
        ("The house is still being build.", "build", "built"),
        ("I'd have take the early ferry.", "take", "taken"),
        ("I would have say no.", "say", "said"),
    ],
)
def test_the_wrong_form_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "When the ferry will sail is anybody's guess.",
        "I used to teach, and I am used to hens.",
        "She is very like her aunt.",
        "I know where the pipes are and where are you going?",
        "You told me how it is done.",
        "I learned twenty songs to sing to the children.",
        "I learned them to please my aunt.",
        "They kept the fire going and let the dough rest.",
        "I left more eager than before to become a tuner.",
        "You told me about the man who was about to leave.",
        "The firm has right of way over the lane.",
        "The work we did helped in many ways.",
        "The story the captain told that night was long.",
        "What is become of the old mill?",
        "If you will not help, I will ask Ann.",
        "The site has been worked on for years.",
        "The doors didn't open, and the train didn't stop.",
        "Nobody said she doesn't want it.",
        "The first thing to do should be paint the hull.",
        "Have you seen it done, or have they only seen the plan?",
        "The barn has been sold, and the build went on.",
        "I must have give and take in a team.",
    ],
)
def test_right_forms_stay_silent(text: str) -> None:
    assert found(text) == []
