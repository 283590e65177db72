"""Slips of tired and of second-language writers, and the right sentences that look like them."""

import pytest

from tests.test_real_words import found


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The porters told me there lockers are too small.", "there", "their"),
        ("The testimonial form my tutor is enclosed.", "form", "from"),
        ("Your boats ride lower in the water then ours did.", "then", "than"),
        ("The town counsel pays for the bus.", "counsel", "council"),
        ("You sited my thesis in your talk.", "sited", "cited"),
        ("It takes patients to tune a harpsichord.", "patients", "patience"),
        ("I have noted Monday's date in my dairy.", "dairy", "diary"),
        ("I was out of breathe when I reached the loft.", "breathe", "breath"),
        ("The wiring is complaint with the new rules.", "complaint", "compliant"),
        ("My work with horses begin at five every day.", "begin", "begins"),
        ("The last bus don't worry me.", "don't", "doesn't"),
        ("I have been part the rota since May.", "part", "part of"),
        ("I worked a night porter for three years.", "a", "as a"),
        ("I have clean licence and a van.", "clean licence", "a clean licence"),
        ("I have spoken to your colleague yesterday.", "have spoken", "spoke"),
        ("When we met on Monday, you ask me about nights.", "ask", "asked"),
        ("The forms you send last week are signed.", "send", "sent"),
        ("I work very good under pressure.", "good", "well"),
        ("I am as strong like my brother.", "like", "as"),
        ("I have neither a car or a licence.", "or", "nor"),
        ("I will send you the papers until Monday.", "until", "by"),
        ("I am thinking about to move north.", "to move", "moving"),
        ("I belong a choir in Leith.", "a", "to a"),
        ("I went to abroad in 2010.", "to ", ""),
        ("I worked in the kitchens of the Poland for a year.", "the ", ""),
        ("I explained him the rota.", "him", "to him"),
        ("He not work here.", "not work", "does not work"),
        ("If I was you, I would say yes.", "was", "were"),
        ("When I will have the papers, I will send them.", "will have", "have"),
        ("You asked me where did I learn it.", "did I learn", "I learned"),
        ("I know how does it work.", "does it work", "it works"),
        ("I speak fluently English.", "fluently English", "English fluently"),
        ("I very like the town.", "very", "really"),
        ("Everything what you said was useful.", "what", "that"),
        ("I have a five years contract.", "five years", "five-year"),
        ("There were hundred guests.", "hundred", "a hundred"),
        ("It rises the cost of every loaf.", "rises", "raises"),
        ("I lied the bricks of the new wing.", "lied", "laid"),
        ("I speak four language and read two more.", "language", "languages"),
        ("I have a MSc in soil science.", "a", "an"),
        ("It was pleasure to sit in on the tasting.", "pleasure", "a pleasure"),
    ],
)
def test_the_slip_is_found(text: str, wrong: str, right: str) -> None:
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "I bled the brakes on both wagons before my own break at ten.",
        "Our county counsel reviewed every easement, and I typed up her notes.",
        "The moral of the foreman's story was to measure twice.",
        "Your patients on Larch Ward were kind to me while I found my feet.",
        "There is a hole in the annual report where the boiler should be.",
        "A complaint from a guest took us nine months to settle.",
        "When the sun rises the price board goes out, and I chalk it.",
        "By then I had splinted nine legs, most of them whippets'.",
        "I was one of the crew who brought the dredger round from Leith.",
        "They ate every one of the test loaves. They ate every one.",
        "It is better to hear it now than in my first week.",
        "I did sums on the back of a seed packet.",
        "My brass band would complement your choir, and I compliment your tenors on their patience.",
        "We sat up half the night with the calving.",
        "I treat a slip of the chisel as a lesson.",
        "When exactly were the piles driven?",
        "Were a family of four to stay, I would give them the corner room.",
        "I worked a night shift a week as a porter while I studied.",
        "It was pleasure enough to hear the organ once.",
        "I am trained nurse to nurse, as we say on the ward.",
        "I have been clean for nine years, and I say so on day one.",
        "I made the service rota and did the ordering.",
        "The two weeks' notice I owe ends on the 12th.",
        "It was no trouble to bring the harp.",
        "Once they had my papers, they said, I could sail.",
        "Due the same day as the VAT return, the payroll never slipped.",
        "Instead the vet let me hold the torch.",
        "He has fifteen years' experience on cranes and I have an MSc.",
        "Now I know that the till and the stock sheet don't talk to each other.",
        "I want to set out what I could contribute in the Company Stage Manager position.",
    ],
)
def test_right_sentences_like_it_stay_silent(text: str) -> None:
    assert found(text) == []
