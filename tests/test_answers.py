"""An answer that only its question makes a sentence of, and of whom it speaks."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def _answer(question: str, raw: str) -> str:
    said = phrase(raw, Role.ANSWER, reader="Maria Alvarez", company="Northwind Freight", question=question)
    return said.sentence or ""


@pytest.mark.parametrize(
    ("question", "raw", "said"),
    [
        (
            "never having run a budget",
            "managing £90k of seed and feed at the co-op, and coming in under it",
            "I have managed £90k of seed and feed at the co-op and come in under it.",
        ),
        ("no driving licence", "taking the test in March", ""),
        (
            "Why leave the ferries?",
            "I told her that in four winters I have not once had a weekend off",
            "I have not once had a weekend off in four winters.",
        ),
        (
            "How would I find a lost key?",
            "by asking the porter, they know every door",
            "I would ask the porter: they know every door.",
        ),
        (
            "Would I be bored here?",
            "being the one who opens every crate is why I do this",
            "Being the one who opens every crate is why I do this.",
        ),
        (
            "How would I handle two owners of one boat?",
            "stopping the work, putting the kettle on and getting both of them in",
            "I would stop the work, put the kettle on and get both of them in.",
        ),
    ],
)
def test_doings_answer_what_one_was_said_to_lack(question: str, raw: str, said: str) -> None:
    assert _answer(question, raw) == said


@pytest.mark.parametrize(
    ("question", "raw", "said"),
    [
        (
            "what would you do if a friend applied",
            "declaring it, handing the file to a colleague, and saying so in writing",
            "I would declare it, hand the file to a colleague and say so in writing.",
        ),
        ("how do you keep up", "reading the bulletin every Friday", "I read the bulletin every Friday."),
        ("what did the job consist of", "answering the phone", ""),
        (
            "how do you teach forty of them",
            "groups of eight on a rotation",
            "My answer is groups of eight on a rotation.",
        ),
        ("how long was your longest shift", "nineteen hours in the snow of 2018", ""),
        ("why do you want to leave", "groups of eight on a rotation", ""),
        ("how do you learn a new yard", "small notebook in my back pocket", ""),
    ],
)
def test_a_row_of_doings_and_a_thing_answer_how_and_what(question: str, raw: str, said: str) -> None:
    assert _answer(question, raw) == said


@pytest.mark.parametrize(
    ("question", "raw", "said"),
    [
        ("what would you do if the pump fails at night", "ring him first", "I would ring you first."),
        ("how would you calm an angry client", "call him first", "I would call him first."),
        ("a conflict that you had", "took him aside", "I took him aside."),
        (
            "how do you handle a resident who will not eat",
            "she wants to talk first, so I sit down with her",
            "She wants to talk first, so I sit down with her.",
        ),
    ],
)
def test_he_is_whom_the_question_names_or_who_asked(question: str, raw: str, said: str) -> None:
    assert _answer(question, raw) == said


@pytest.mark.parametrize(
    ("raw", "asked"),
    [
        ("a parent complains about homework", "what I would do if a parent complains about homework"),
        ("two drivers call in sick", "what I would do if two drivers call in sick"),
        ("a driver who called in sick", "about a driver who called in sick"),
        ("how's your Italian", "about my Italian"),
        ("you've never used a lathe", "about never having used a lathe"),
        ("you live far away", "about living far away"),
        ("you're overqualified", "about being overqualified"),
        ("you only have two years in sales", "about having only two years in sales"),
        ("why did you only stay 8 months", "why I only stayed 8 months"),
        ("scared of heights", "whether I am scared of heights"),
    ],
)
def test_a_doubt_and_a_case_are_put_as_what_was_asked(raw: str, asked: str) -> None:
    assert phrase(raw, Role.QUESTION, reader="Maria Alvarez").asked == asked


@pytest.mark.parametrize(
    ("question", "raw", "said"),
    [
        (
            "how do you keep costs down",
            "weigh everything and talk to the suppliers",
            "I weigh everything and talk to the suppliers.",
        ),
        (
            "what would you do if you found asbestos",
            "stop, tape it off, ring the office, don't be a hero",
            "I would stop, tape it off, ring the office and not be a hero.",
        ),
        (
            "how do you get receipts in on time",
            "chase on the 25th, then publish the list of late ones",
            "I chase on the 25th and then publish the list of late ones.",
        ),
        (
            "what do you do when the boss is wrong",
            "show her the clips, not the numbers",
            "I show her the clips, not the numbers.",
        ),
        (
            "how would you reach the flats",
            "through the caretakers and the mosque",
            "I would do it through the caretakers and the mosque.",
        ),
        ("how do you feel about nights", "over the moon about them", ""),
        (
            "how do you manage your friends",
            "same rules for everyone including me",
            "My answer is the same rules for everyone including me.",
        ),
        ("can you cope alone", "yes, did it for a year in Skye", "Yes, I did it for a year in Skye."),
        ("do you drive", "yes, own car", "Yes, I have my own car."),
        (
            "no shop experience",
            "no, but 6 years on a market stall",
            "No, but I have 6 years on a market stall behind me.",
        ),
        ("how's your Italian", "good, lived in Bari till I was 12", "I lived in Bari till I was 12."),
        (
            "your worst job",
            "a line came off, cut it out and did it again",
            "A line came off, and I cut it out and did it again.",
        ),
        ("your worst job", "the foreman called, told me to stop", ""),
        ("what would you do with 20k", "new mixers, the old ones leak", ""),
        ("do you know R", "enough to read it", "I know enough to read it."),
        (
            "biggest achievement",
            "getting the old press running again",
            "My answer is getting the old press running again.",
        ),
        ("why this ward", "tired of meeting people too late", "I am tired of meeting people too late."),
    ],
)
def test_an_answer_gets_the_words_that_its_question_lends(question: str, raw: str, said: str) -> None:
    assert _answer(question, raw) == said
