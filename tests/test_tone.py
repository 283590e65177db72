"""The tone rules: what they tell apart, what they say, and that they stay quick and harmless."""

import json
from pathlib import Path

import pytest

from bench.tone import caught, measure, read_rows
from drafts.kinds import Kind
from linter.document import read_documents
from linter.finding import Severity
from linter.tone.groups import read_groups
from linter.tone.judge import CATEGORIES, Fault, faults
from linter.tone.language import needs, to_regex
from linter.tone.normal import joined, normalize

ROWS = Path(__file__).parent / "data" / "tone.jsonl"


def found(text: str, kind: Kind | None = None) -> list[Fault]:
    return [fault for document in read_documents(text, "", kind) for fault in faults(document)]


def raised(text: str) -> list[str]:
    return [fault.group.category for fault in found(text) if fault.severity is not Severity.NOTE]


def test_the_figures_on_labelled_rows_do_not_fall() -> None:
    figures = measure(read_rows(ROWS))
    assert figures.precision >= 0.9
    assert figures.recall >= 0.91
    assert figures.f1 >= 0.91
    assert figures.ok_flagged <= 0.1
    assert figures.mild_raised <= 0.08


def test_labelled_rows_are_distinct_and_apart_from_the_training_text() -> None:
    texts = [row["text"].lower() for row in read_rows(ROWS)]
    folder = Path(__file__).parent.parent / "bench" / "tone_data"
    trained = {
        json.loads(line)["text"].lower()
        for path in folder.glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    }
    assert len(set(texts)) == len(texts) >= 250
    assert not trained & set(texts)


@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.CHECK_IN])
@pytest.mark.parametrize(
    ("plain", "minded"),
    [
        ("Nobody had swept the flue for nine years.", "Nobody there has had the manners to answer me."),
        ("Only two of the harps had all their strings.", "I have only had silence from you."),
        (
            "You will still need somebody for the early milking.",
            "You will still need a nurse on Monday, and by then I shall be elsewhere.",
        ),
        ("You told me that the late bus is often empty.", "You told me Friday, and I have heard nothing since."),
        ("How very kind of you to show me the bindery.", "How very kind of you to let me hear it from the porter."),
        ("I sold above my quota in both years.", "I take it that I was there to fill a quota."),
        ("Ping me if the measurements look odd.", "Ping, ping, ping: is anybody there?"),
    ],
)
def test_a_plain_sentence_is_told_from_one_with_the_same_word_that_a_reader_minds(
    plain: str, minded: str, kind: Kind
) -> None:
    assert not caught(plain, kind)
    assert caught(minded, kind)


@pytest.mark.parametrize(
    "text",
    [
        "You said Friday works best, so I am calling on Friday.",
        "There is no rush at all.",
        "I could not agree more with what you said about audits.",
        "Fraud prevention is what I do best.",
        "I am so sorry for your loss.",
        "I look forward to hearing from you.",
        "Could you tell me when you expect to decide?",
        "Thank you for taking the time to meet with me.",
        "If another loom comes free, I hope you will think of me.",
        "You said you'd know by the 8th, so just checking in.",
        "I was glad to hear it from you in person.",
        "I've had my medical done now, so that's out of the way.",
        "Three hours flew by.",
        "You are looking for somebody who will ring farmers before they have to ring you.",
    ],
)
def test_near_misses_stay_below_a_warning(text: str) -> None:
    assert raised(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "I would have preferred to hear it from you in person.",
        "It would have been better to hear it from you directly.",
        "I hope you will remember me when you regret this decision.",
        "A decent firm would tell applicants before they have to ask.",
        "You might answer people before they have to call.",
        "You still have no answer for me, so I am just checking in.",
        "Still no word from you, so I am just writing to ask if anyone is there.",
    ],
)
def test_a_reproach_in_the_words_of_a_courtesy_is_heard(text: str) -> None:
    assert raised(text)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("You said Friday.", "impatient"),
        ("This is my fourth message.", "over-persistent"),
        ("I desperately need this job.", "needy"),
        ("I am so sorry to bother you again.", "apologetic"),
        ("My boss is a bully and a liar.", "disparaging"),
        ("I completely froze on the pricing question.", "self-deprecating"),
        ("I assume you have chosen someone else by now.", "pessimistic"),
        ("Thanks for wasting my time.", "resentful"),
    ],
)
def test_each_fault_is_named_for_what_it_is(text: str, category: str) -> None:
    assert raised(text) == [category]


def test_an_insult_is_an_error_and_warmth_a_note() -> None:
    assert [fault.severity for fault in found("You people are a joke.")] == [Severity.ERROR]
    assert [fault.severity for fault in found("This was the best interview of my life!")] == [Severity.NOTE]


def test_contractions_curly_quotes_and_case_change_nothing() -> None:
    assert (
        raised("I HAVEN\u2019T HEARD A WORD FROM YOU.") == raised("I have not heard a word from you.") == ["impatient"]
    )


def test_the_short_form_of_number_is_no_negation() -> None:
    assert normalize("Locker No. 5, nos. 6 and 7.").text == " locker number 5 , numbers 6 and 7 . "
    assert normalize("I said no.").text == " i said no . "


@pytest.mark.parametrize(
    "sentence",
    [
        "Ping me if anything else would be useful to the team.",
        "The question about the night ferry followed me on the bus home.",
        "Through a flood, a strike and one lost goat I kept the show on its feet.",
        "I hope that you had a great half-term week!",
    ],
)
def test_what_both_models_are_sure_is_harmless_is_not_even_a_note(sentence: str) -> None:
    letter = f"Dear Ms. Ito,\n\nThank you for the call on Monday. {sentence}\n\nKind regards,\nLea\n"
    assert found(letter, Kind.THANK_YOU) == []


def test_no_model_speaks_where_no_pattern_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.tone.judge.encoder.odds", lambda texts: [9.0] * len(texts))
    monkeypatch.setattr("linter.tone.judge.model.odds", lambda *_: 9.0)
    assert found("The yard holds ninety trailers.") == []
    assert raised("I was told to come at ten.") != []


def test_the_encoder_is_not_asked_where_its_answer_would_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("linter.tone.judge.encoder.odds", lambda texts: asked.extend(texts) or [0.0] * len(texts))
    assert raised("You people are a joke, and I am begging you to hire someone competent.")
    assert found("Thank you for the tour of the yard.") == []
    assert asked == []


def test_spans_are_places_in_the_source() -> None:
    text = "Dear Ms. Ito,\n\nThank you for the tour. You people are\na joke.\n\nKind regards,\nLea\n"
    fault = found(text)[0]
    assert " ".join(text[fault.start : fault.end].split()).startswith("You people are a joke")


def test_two_sentences_are_read_together() -> None:
    assert (
        normalize("You said Friday.").text + normalize("It is Monday.").text[1:]
        == joined(normalize("You said Friday."), normalize("It is Monday.", 17)).text
    )
    assert raised("I know you said Friday. That was three weeks ago.")


def test_a_call_sheet_and_an_empty_text_have_no_fault() -> None:
    assert found("") == [] and found("   \n\n") == []


@pytest.mark.parametrize("name", [*CATEGORIES, "harmless"])
def test_every_group_says_what_is_heard_and_every_pattern_compiles(name: str) -> None:
    for group in read_groups(name):
        assert group.level == "mask" or (group.heard and group.instead)
        for pattern in [*group.patterns, *group.unless]:
            assert pattern.search(" zzz ") is None


def test_a_pattern_tells_the_words_it_needs() -> None:
    assert needs("i (am|was) <very>? (late|early)")[0] == {"late", "early"}
    assert to_regex("so (glad|sad)? late") == " so(?: (?:glad|sad))? late(?= )"


def test_long_text_does_not_hang() -> None:
    assert isinstance(found("I was just " * 3000 + "."), list)
