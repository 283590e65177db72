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
            "what I'd mask first",
            "customer names b/c that's where the trouble starts",
            "I would mask customer names first, because that is where the trouble starts.",
        ),
        (
            "what would you cut first",
            "the weekly PDF, nobody opens it",
            "I would cut the weekly PDF first, because nobody opens it.",
        ),
        ("which ward would I start on", "geriatrics", "I would start on geriatrics."),
        ("where would you start?", "stockroom, then the till", "I would start with the stockroom, then the till."),
        (
            "who would I call first",
            "the duty manager, then the parents",
            "I would call the duty manager first, then the parents.",
        ),
        ("which metric I trust", "complaints", "I trust complaints."),
        ("what would I ask the board", "who signs off", "I would ask the board who signs off."),
        (
            "how long would you stay",
            "at least four years, my kids start school",
            "I would stay for at least four years, because my kids start school.",
        ),
        ("what would you do first", "the rota", ""),
        ("which topic do I dread", "photosynthesis, so I do it outside", "I dread photosynthesis, so I do it outside."),
        (
            "what would I stock",
            "matches, plasters, good chocolate",
            "I would stock matches, plasters and good chocolate.",
        ),
        ("what would I read first", "Silas Marner, short and they argue about it", ""),
        (
            "have I managed anyone",
            "two juniors, one is now a lead",
            "I have managed two juniors, and one is now a lead.",
        ),
        (
            "who do I learn from",
            "the old joiners, they've seen it fail",
            "I learn from the old joiners, because they've seen it fail.",
        ),
        ("would I be bored doing invoices", "no, I like it when it ties", "No, I like it when it ties."),
        ("do I have a licence", "yes, clean, own car", "Yes, I have a clean one and my own car."),
        ("first aid out of date", "booked 4 March", "It is booked for 4 March."),
        ("how do I train a porter", "next to me for a week", ""),
        ("why leave the ward", "my back, honestly, and I like teaching", ""),
        (
            "what do I do with a driver who speeds",
            "ride with him once, then the tacho, then the letter",
            "I ride with him once.",
        ),
        ("what would you cut first", "no idea yet", ""),
        ("what would you earn there", "the same as now", ""),
        (
            "do I actually like nights?",
            "no, which is why I made the rota",
            "No, I do not, which is why I made the rota.",
        ),
        ("can I lift 25 kg", "yes, daily for 4 years", "Yes, I have done it daily for 4 years."),
        ("can I read drawings", "since 2011, every day", "I have done it since 2011, every day."),
        ("my German", "B2 now, C1 exam in June", "My German is at B2 now, with the C1 exam in June."),
        ("no healthcare background?", "true, but did payments for 5 yrs", "I did payments for 5 years."),
        ("no retail experience?", "true but 6 yrs behind a bar", "I have spent 6 years behind a bar."),
        ("you've never used Xero?", "no, but Sage for 6 yrs", "No, but I have worked with Sage for 6 years."),
        (
            "what if the truck breaks down",
            "call the depot, flares out, wait in the cab",
            "I would call the depot and wait in the cab.",
        ),
        (
            "how will I question an estimate",
            "I compare it with the last three and then I ask her",
            "I compare it with the last three.",
        ),
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
        ("you've never used a lathe", "whether I have ever used a lathe"),
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


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("being not an engineer, so how will I question an estimate", "how I would question an estimate"),
        ("is night work a problem", "whether night work is a problem"),
        ("do I actually like being on call", "whether I actually like being on call"),
        ("no retail experience?", "about my retail experience"),
        ("too far from the site?", "whether I am too far from the site"),
        ("being not from here", "about my not being from here"),
        ("isn't it a step down", "whether it is a step down"),
        ("only primary experience?", "about having only primary experience"),
    ],
)
def test_a_question_is_asked_in_a_clause_or_about_a_thing(question: str, asked: str) -> None:
    assert phrase(question, Role.QUESTION, reader="Maria Alvarez").asked == asked


def test_what_an_answer_loses_is_named() -> None:
    said = phrase("I compare three of them and then I ask her", Role.ANSWER, question="how do I check an estimate")
    assert said.left_out == ("'and then I ask her', of whom the note does not say more",)


@pytest.mark.parametrize(
    ("question", "raw", "said"),
    [
        ("how long would you stay", "four years, it suits my school run", "I would stay for four years, because it suits my school run."),
        ("how long would you stay", "four years, then I want to sail", "I would stay for four years, and then I want to sail."),
        ("how long would you stay", "three years, but I hope for more", "I would stay for three years, but I hope for more."),
        ("how long do you need", "5 weeks", "I would need 5 weeks."),
        ("can you type", "I use a log, same format", "I use a log, with the same format."),
        ("can you start", "I can start in May, same as them", "I can start in May, same as them."),
        ("what papers do I hold", "advanced first aid", "I have advanced first aid."),
        ("what papers do I hold", "advanced operator training", "I have advanced operator training."),
        ("what am I", "advanced care practitioner, six years", "I have been an advanced care practitioner for six years."),
        ("what am I", "advanced nurse practitioner", "I am an advanced nurse practitioner."),
        ("how is my Polish", "advanced, since 2020", "I have been at an advanced level since 2020."),
        ("do you bake", "every night", "I do it every night."),
        ("do you sleep on site", "every night", ""),
        ("can you drive a tractor", "since 2016", "I have done it since 2016."),
        ("do you live near the depot", "since 2016", ""),
        ("do I own a van", "yes, since 2016", ""),
        ("do I need a lift", "daily", ""),
    ],
)  # fmt: skip
def test_a_question_lends_only_what_fits_its_answer(question: str, raw: str, said: str) -> None:
    assert _answer(question, raw) == said


def test_what_you_do_is_what_i_would_do_where_it_is_asked_how() -> None:
    def said(answer: str, question: str) -> str | None:
        return phrase(answer, Role.ANSWER, question=question).sentence

    how = "how would you handle two boys shouting"
    assert said("you don't argue. take them outside", how) == "I would not argue. I would take them outside."
    assert said("you dim the lights and wait", "how do you quieten a class") == "I would dim the lights and wait."
    assert said("you bake at night", "why us") == "You bake at night."
