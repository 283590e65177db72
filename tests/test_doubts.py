"""A doubt that was put to the candidate is named without grovelling, and its answer is a sentence that the question called for."""

from __future__ import annotations

import pytest

from drafts.phrasing import Role, phrase


def _said(raw: str, role: Role, question: str = "") -> dict[str, str | None]:
    said = phrase(raw, role, reader="Ana Ruiz", company="Harbor Mills", names=["Ana Ruiz"], question=question)
    return {"topic": said.topic, "asked": said.asked, "sentence": said.sentence}


@pytest.mark.parametrize(
    ("jot", "topic", "asked"),
    [
        ("never priced a roof", "my not having priced a roof", "whether I have ever priced a roof"),
        ("never having priced a roof", "my not having priced a roof", "whether I have ever priced a roof"),
        ("haven't used their loom", "my not having used your loom", "whether I have used your loom"),
        ("didn't finish my degree", "my not having finished my degree", "whether I have finished my degree"),
        ("wasn't on a tanker before", "my not having been on a tanker before", "whether I have been on a tanker before"),
        ("not certified for rope work", "my not being certified for rope work", "whether I am certified for rope work"),
        ("not a native speaker", "my not being a native speaker", "about my not being a native speaker"),
        ("don't speak Danish", "my not speaking Danish", "whether I speak Danish"),
        ("can't drive a van", None, "whether I can drive a van"),
        ("I don't have a first aid card", "my not having a first aid card", "whether I have a first aid card"),
        ("all retail background", "my retail background", "about my retail background"),
        ("public sector background", "my public sector background", "about my public sector background"),
        ("background checks take six weeks?", None, None),
        ("no experience with goats", "my experience with goats", "about my experience with goats"),
        ("not enough French for the ward", "whether I have enough French for the ward", "whether I have enough French for the ward"),
        ("no boat licence", "my lack of a boat licence", "whether I have a boat licence"),
        ("no weekends", "my lack of weekends", "about my lack of weekends"),
        ("worried that I never swept a flue", "my not having swept a flue", "whether I have ever swept a flue"),
        ("will I go to the quay", "whether I would go to the quay", "whether I would go to the quay"),
        ("I come from hotels", "coming from hotels", "about coming from hotels"),
        ("fear of heights", "my fear of heights", "about my fear of heights"),
        ("are your tools your own", "whether my tools are my own", "whether my tools are my own"),
        ("my notice period is three months", "my notice period", "about my notice period"),
        ("can I sew or not", "whether I can sew", "whether I can sew"),
        ("coming from a big firm, could I do without a secretary", "whether, coming from a big firm, I could do without a secretary", "whether, coming from a big firm, I could do without a secretary"),
        ("boat licence, is it valid?", "whether my boat licence is valid", "whether my boat licence is valid"),
        ("how do you tell a cutter her seam is crooked", "how I tell a cutter her seam is crooked", "how I tell a cutter her seam is crooked"),
        ("how would I read her charts", "how I would read your charts", "how I would read your charts"),
    ],
)  # fmt: skip
def test_a_lack_is_named_as_what_was_asked(jot: str, topic: str | None, asked: str | None) -> None:
    said = _said(jot, Role.QUESTION)
    assert (said["topic"], said["asked"]) == (topic, asked)


@pytest.mark.parametrize(
    ("question", "jot", "sentence"),
    [
        ("will I come to the yard", "minimum three mornings a week", "It would be at least three mornings a week."),
        ("what went wrong there", "minimum three mornings a week", None),
        ("all shop background", "2 of 7 yrs were insurance", "Two of my seven years were in insurance."),
        ("crews of forty", "same number at Krk, I kept one rota", "I had the same number at Krk, and I kept one rota."),
        ("is the way too far", "40 minutes by tram and I read on it", "It is 40 minutes by tram and I read on it."),
        ("slow at typing", "62 words a minute now", "I type 62 words a minute now."),
        ("no driving licence", "test booked for 3 March", "The test is booked for 3 March."),
        ("boat licence, is it valid?", "yes, till May 2028", "Yes, it is, until May 2028."),
        ("never cooked for so many", "I cooked for 150, same ovens", "I cooked for 150, with the same ovens."),
        ("can I read a chart", "my husband is a pilot and we sail", None),
        ("whether I would stay", "my husband is a pilot here", "My husband is a pilot here."),
        ("how would you feed 80", "two sittings and a cold starter", "My answer is two sittings and a cold starter."),
        ("how long I plan to stay", "five years at least", "I would stay for five years at least."),
        ("why not sit", "I can see the children's face", "I can see the children's faces."),
        ("speed on the line", "18 boxes a minute", "I do 18 boxes a minute."),
        ("never swept a flue", "60 chimney sweeps this autumn", "I did 60 chimney sweeps this autumn."),
        (
            "English for reports",
            "I write mine in English for two years",
            "I have written mine in English for two years.",
        ),
        ("no experience with goats", "my family has a goat farm", "My family has a goat farm."),
        ("no ward experience", "I gave chemo for six years", "I gave chemo for six years."),
        ("can I weld", "after my divorce I welded every day", None),
    ],
)
def test_an_answer_is_a_sentence_or_is_left_out(question: str, jot: str, sentence: str | None) -> None:
    assert _said(jot, Role.ANSWER, question)["sentence"] == sentence


@pytest.mark.parametrize(
    ("question", "jot"),
    [
        ("can I run a yard", "my breakdown garage ran all winter"),
        ("can I mend pumps", "I got burnt out pumps running again"),
        ("do I care about waste", "I was depressed by the waste and sorted it"),
        ("how did you begin with choirs", "my son was my first singer"),
        ("what happened at Delft", "I was sacked"),
        ("any health condition we should know", "I have epilepsy"),
        ("can I lead", "I have diabetes patients on two wards"),
    ],
)
def test_what_only_sounds_like_a_wound_is_told(question: str, jot: str) -> None:
    assert _said(jot, Role.ANSWER, question)["sentence"]


@pytest.mark.parametrize(
    "jot",
    [
        "I'm pregnant",
        "I am divorced now",
        "I have epilepsy",
        "I'm in debt",
        "I had a breakdown",
        "I got burnt out",
        "I was sacked",
        "my son was ill",
    ],
)
def test_a_wound_that_nobody_asked_for_is_not_told(jot: str) -> None:
    assert _said(jot, Role.ANSWER, "can I weld")["sentence"] is None
