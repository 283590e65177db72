"""The highlight rules keep their figures on labelled rows, and each part does what it says."""

import importlib.util
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from bench.reuse import f1, flagged_pairs, found_in_sets, rows
from drafts.kinds import Kind
from linter.config import rule_options
from linter.context import Context
from linter.document import Document
from linter.finding import Finding
from linter.jsonl import lint_lines
from linter.reuse.courtesy import is_courtesy
from linter.reuse.index import candidates
from linter.reuse.numerals import numeral
from linter.reuse.panel import Relation, relation
from linter.reuse.recap import without_recap
from linter.reuse.semantic import MissingExtra, choose_judge
from linter.reuse.stem import stem
from linter.reuse.terms import terms
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from tests.engine import builtin

DATA = Path(__file__).parent / "data"
CHAPEL = "I rewired the hospital chapel in four nights so that no service was cancelled."
REWORDED = "Not one service was cancelled in the four nights in which I rewired the hospital chapel."


def linter(*codes: str, semantic: str = "off") -> Linter:
    settings = Settings(select=codes or ("H",), rules={"reused-highlight": {"semantic": semantic}})
    return Linter(settings, builtin(), date(2026, 11, 20))


def lint(lines: Iterable[dict[str, object]], *codes: str) -> list[list[Finding]]:
    chosen = linter(*codes)
    found = [findings for _, findings, _ in lint_lines([json.dumps(line) for line in lines], chosen)]
    assert chosen.failures == []
    return found


def panel(*texts: str, **facts: str) -> list[dict[str, object]]:
    return [{"id": str(number), "text": text, "set": "s", **facts} for number, text in enumerate(texts)]


def letter(to: str, body: str, kind: str = "thank-you", sender: str = "Ana Duarte") -> str:
    return f"Kind: {kind}\nTo: {to}\nFrom: {sender}\n\nDear {to.split(maxsplit=1)[0]},\n\n{body}\n\nKind regards,\n{sender}\n\n"


def found_in(text: str, *codes: str) -> list[Finding]:
    chosen = linter(*codes)
    reports = chosen.files([Source("letters.txt", text)])
    assert chosen.failures == []
    return [finding for report in reports for finding in report.findings]


def test_pairs_of_sentences_keep_their_figure() -> None:
    pairs = rows(DATA / "reuse_pairs.jsonl")
    flags = flagged_pairs(pairs, linter())
    wanted = [row["label"] == "reuse" for row in pairs]
    precision, recall, figure = f1(
        sum(flag and want for flag, want in zip(flags, wanted, strict=True)), sum(flags), sum(wanted)
    )
    assert figure >= PAIRS_F1, (precision, recall)
    by_level = {
        level: [flag for flag, row in zip(flags, pairs, strict=True) if row["level"] == level]
        for level in ("verbatim", "light", "courtesy")
    }
    assert all(by_level["verbatim"]) and all(by_level["light"])
    assert sum(by_level["courtesy"]) <= 1


def test_letters_of_a_panel_keep_their_figure() -> None:
    sets = rows(DATA / "reuse_sets.jsonl")
    counts = [0, 0, 0]
    for panel_, found in zip(sets, found_in_sets(sets, linter()), strict=True):
        wanted = {tuple(entry[:4]) for entry in panel_["reuse"]}
        counts[0] += len(found & wanted)
        counts[1] += len(found)
        counts[2] += len(wanted)
    assert f1(*counts)[2] >= PANELS_F1, counts


PAIRS_F1, PANELS_F1 = 0.91, 0.88
"""Figures of the rows in tests/data when this was written, less a little: what the panels there lose to doubt, 24 retellings
fewer five, others gain in false alarms that are not raised."""


def test_a_finding_stands_on_both_letters_and_points_at_the_other() -> None:
    first, second = lint(panel(f"Thank you for your time. {CHAPEL}", f"It was good to meet you. {REWORDED}"), "H001")
    assert [found.text for found in first] == [CHAPEL]
    assert [found.text for found in second] == [REWORDED]
    assert [(place.where, place.text) for place in first[0].related] == [("1", REWORDED)]
    assert [(place.where, place.text) for place in second[0].related] == [("0", CHAPEL)]


def test_one_letter_alone_reuses_nothing() -> None:
    assert lint([{"id": "a", "text": f"{CHAPEL} {REWORDED}"}], "H001", "H002", "H003", "H005") == [[]]


def test_letters_of_different_sets_are_not_compared() -> None:
    assert lint([{"id": "a", "text": CHAPEL, "set": "1"}, {"id": "b", "text": CHAPEL, "set": "2"}]) == [[], []]


def test_a_name_in_both_is_not_a_story_in_both() -> None:
    texts = (
        "I would like to see the Tromsø yard of Halvorsen Marine.",
        "I hear that the Halvorsen Marine yard at Tromsø is growing.",
    )
    assert lint([{**row, "known": ["Tromsø", "Halvorsen Marine"]} for row in panel(*texts)], "H001") == [[], []]


def test_who_may_be_compared_with_whom() -> None:
    def draft(**facts: str) -> Document:
        [document] = list(
            linter().documents(Source("x", "".join(f"{k}: {v}\n" for k, v in facts.items()) + "\nHello there."))
        )
        return document

    ana = draft(To="Kofi Mensah", From="Ana Duarte", Company="Northgate")
    assert relation(ana, ana) is Relation.NONE
    assert relation(ana, draft(To="Sanna Virtanen", From="Ana Duarte", Company="Northgate")) is Relation.PANEL
    assert relation(ana, draft(To="kofi  mensah", From="Ana Duarte")) is Relation.SAME_PERSON
    assert relation(ana, draft(To="Sanna Virtanen", From="Ana Duarte", Company="Southgate")) is Relation.NONE
    assert relation(ana, draft(To="Sanna Virtanen", From="Piotr Zielinski")) is Relation.CANDIDATES
    assert relation(ana, draft(To="Sanna Virtanen", From="Ana Duarte", Kind="application")) is Relation.NONE
    assert relation(draft(), draft()) is Relation.PANEL


def test_a_note_and_an_email_to_one_person_may_tell_the_same() -> None:
    assert found_in(letter("Kofi Mensah", CHAPEL) + letter("Kofi Mensah", CHAPEL, kind="note"), "H001", "H002") == []


def test_a_check_in_that_says_it_in_other_words_is_only_noted() -> None:
    told = letter(
        "Kofi Mensah", "I mapped every footpath in our valley on weekends, and the rescue service now uses my map."
    )
    again = letter(
        "Kofi Mensah",
        "Is there any news? Helpers find lost hikers in the hills by the charts of trails that I made.",
        kind="check-in",
    )
    assert {found.severity.value for found in found_in(told + again, "H003")} <= {"note"}
    word_for_word = letter(
        "Kofi Mensah", "Is there any news? I mapped every footpath in our valley on weekends.", kind="check-in"
    )
    assert [found.severity.value for found in found_in(told + word_for_word, "H003")] == ["warning"]


def test_two_headers_that_name_one_highlight_are_found_however_it_is_told() -> None:
    one = letter("Kofi Mensah", "Being a pair of hands in a crypt after dark is where I learned the trade.").replace(
        "\nFrom", "\nHighlights: rewired a chapel at night\nFrom"
    )
    two = letter("Sanna Virtanen", "The lamps above the altar were back before the bells on Sunday.").replace(
        "\nFrom", "\nHighlights: rewired a chapel at night\nFrom"
    )
    with_headers = found_in(one + two, "H001")
    assert len(with_headers) == 2


def test_a_story_lent_to_another_candidate_is_found_by_its_words_alone() -> None:
    mine, lent = letter("Kofi Mensah", CHAPEL), letter("Sanna Virtanen", REWORDED, sender="Piotr Zielinski")
    assert {found.code for found in found_in(mine + lent, "H001", "H005")} == {"H005"}


def test_near_identical_letters_need_more_than_courtesy_in_common() -> None:
    body = "Thank you for meeting me about the electrician role. I enjoyed our talk and I remain very interested. I look forward to hearing from you."
    assert len(found_in(letter("Kofi Mensah", body) + letter("Sanna Virtanen", body), "H002")) == 2
    own = letter(
        "Sanna Virtanen",
        f"Thank you for meeting me about the electrician role. {CHAPEL} I look forward to hearing from you.",
    )
    assert found_in(letter("Kofi Mensah", body) + own, "H002") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you so much for taking time out of your day to speak with me.",
        "I am convinced that my background would make me an asset to your team.",
        "Please let me know if there is anything else that you need from me.",
        "I would be delighted to join Halvorsen Marine as your next Yard Planner.",
        "My referees will be glad to talk to you.",
        "If you would like to see more drawings or hear from my old foreman, I am happy to arrange it.",
        "Anything that is missing from my folder can be sent at once.",
        "I trust that my summers in other boatyards will be of use to you.",
        "The post of Harbor Pilot is one that I would gladly fill.",
        "I look forward to hearing about the next steps in the process.",
        "The Bell Founder vacancy ticks every box for me.",
        "I can send copies of my drawings or my licence on request.",
    ],
)
def test_courtesy_is_known_by_its_idea(sentence: str) -> None:
    assert is_courtesy(sentence, ["Halvorsen Marine"])


@pytest.mark.parametrize(
    "sentence",
    [
        CHAPEL,
        REWORDED,
        "I have closed the till to the cent on 200 nights.",
        "Your cable plan from 1954 is the cleanest that I have seen.",
        "Thank you for the tour of the dye works and its copper vats.",
        "I read the night rota of nine wards and found the hour that nobody covered, which may be of use to you.",
        "If you want, I can show you the loom that I rebuilt for the museum in 1998.",
    ],
)
def test_what_is_told_is_no_courtesy(sentence: str) -> None:
    assert not is_courtesy(sentence)


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        ("nine", "9"),
        ("twenty-two", "22"),
        ("forty two", "42"),
        ("two hundred", "200"),
        ("6,000", "6000"),
        ("1.5 million", "1500000"),
        ("90k", "90000"),
    ],
)
def test_numbers_have_one_form(said: str, figures: str) -> None:
    found = numeral(said.split(), 0)
    assert found is not None and found[0] == figures


def test_a_lone_one_is_no_number() -> None:
    assert numeral(["one"], 0) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("redoing", "redo"),
        ("colours", "color"),
        ("organised", "organize"),
        ("trained", "train"),
        ("cutting", "cut"),
        ("stories", "story"),
        ("built", "build"),
        ("halved", "half"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_a_recap_is_set_aside_in_place() -> None:
    text = "You asked about pressure, and I told you how I fed sixty guests from the pantry."
    left = without_recap(text)
    assert len(left) == len(text)
    assert left.split() == ["I", "fed", "sixty", "guests", "from", "the", "pantry."] or "asked" not in left


def test_ten_thousand_sentences_find_their_reworded_partners_among_few_candidates() -> None:
    stories = [
        terms(f"I counted crate{n} of lantern{n * 7 % 9973} near harbor{n % 499} with shovel{n * 3 % 8111}.")
        for n in range(5_000)
    ]
    again = [
        terms(f"Near harbor{n % 499} it was I who counted lantern{n * 7 % 9973} and crate{n}.") for n in range(5_000)
    ]
    found = set(candidates(stories + again))
    assert all((n, n + 5_000) in found for n in range(5_000))
    assert len(found) < 1_000_000  # of fifty million


def test_semantic_without_its_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert type(choose_judge("auto")) is type(choose_judge("off"))
    with pytest.raises(MissingExtra, match=r"afterword\[semantic\]"):
        choose_judge("on")


def test_the_semantic_setting_reaches_the_rule() -> None:
    chosen = rule_options(Settings(rules={"reused-highlight": {"semantic": "off"}}))
    context = Context(date(2026, 11, 20), builtin(), chosen)
    assert [getattr(context.options(cls), "semantic", None) for cls in chosen] == ["off"]


def test_a_generic_letter_is_told_apart_from_a_short_one_that_says_something() -> None:
    def no_highlight(text: str) -> list[str]:
        return [
            found[0].severity.value
            for found in lint([{"id": "x", "text": text, "kind": Kind.THANK_YOU.value}], "H004")
            if found
        ]

    generic = "Hi Ms. Osei,\n\nThanks for your time today. It was nice to hear about the receptionist job. I hope to hear from you.\n\nBest,\nLee"
    assert lint([{"id": "x", "text": generic, "kind": "thank-you"}], "H004")[0][0].severity.value == "warning"
    short = "Hi Ms. Osei,\n\nGood talk. Your point on the broken lift at ward nine stuck; I drew the detour tonight.\n\nBest,\nLee"
    assert no_highlight(short) == []
    trade = "Hi Ms. Osei,\n\nThanks for your time today. It was nice to talk about LC checking. I hope to hear from you.\n\nBest,\nLee"
    assert no_highlight(trade) == ["note"]
