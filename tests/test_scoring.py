"""The scoring that judges the linter is itself judged, on answers whose figures can be counted by hand."""

import pytest

from bench.scoring import (
    Claim,
    Counts,
    Mark,
    claims_of,
    panel_requests,
    score_letters,
    score_pairs,
    score_panels,
    score_spelling,
    score_tone,
    spelling_requests,
    tone_requests,
)
from bench.table import TARGETS, headline


def _tone(label: str, hard: bool = False) -> dict:
    return {"id": label, "text": "x", "label": label, "hard": hard, "categories": [], "context": "check_in_email"}


def _finding(code: str, severity: str = "warning", start: int = 0, end: int = 1, related: list | None = None) -> dict:
    return {
        "code": code,
        "name": "n",
        "severity": severity,
        "start": {"offset": start},
        "end": {"offset": end},
        "text": "t",
        "suggestions": [],
        "related": related or [],
    }


def test_tone_counts_negative_against_ok_and_mild_apart() -> None:
    data = [_tone("negative", True), _tone("negative"), _tone("ok", True), _tone("ok"), _tone("mild")]
    figures = score_tone(data, [True, False, True, False, True]).figures
    assert figures["precision"] == 0.5
    assert figures["recall"] == 0.5
    assert figures["f1"] == 0.5
    assert figures["f1 with mild"] == pytest.approx(2 / 5)
    assert (figures["hard ok"], figures["hard negative"], figures["mild"]) == (1, 1, 1)


def test_tone_is_asked_with_the_kind_of_message() -> None:
    assert tone_requests([_tone("ok")]) == [{"id": "0", "text": "x", "kind": "check-in"}]


def test_nothing_found_of_something_wanted_scores_nought() -> None:
    assert Counts(0, 0, 3).f1 == 0
    assert Counts(0, 0, 0).f1 == 1


def test_pairs_count_by_level() -> None:
    data = [
        {"id": "1", "a": "a", "b": "b", "label": "reuse", "level": "light"},
        {"id": "2", "a": "a", "b": "b", "label": "reuse", "level": "light"},
        {"id": "3", "a": "a", "b": "b", "label": "distinct", "level": "courtesy"},
    ]
    result = score_pairs(data, [True, False, True])
    assert result.figures == {"f1": 0.5, "precision": 0.5, "recall": 0.5, "light": 0.5, "courtesy": 1.0}
    assert [miss["what"] for miss in result.misses] == ["missed", "false"]


PANEL = {
    "id": "p",
    "sender": "Ana",
    "company": "Co",
    "letters": [
        {"to": "A", "text": "One. Two. Three.", "sentences": ["One.", "Two.", "Three."]},
        {"to": "B", "text": "Four. Five.", "sentences": ["Four.", "Five."]},
        {"to": "C", "text": "Six.", "sentences": ["Six."]},
    ],
    "reuse": [[0, 1, 1, 0, "light"], [0, 2, 2, 0, "paraphrase"]],
}


def test_a_claim_meets_an_entry_from_either_side() -> None:
    for claim in (Claim(0, 5, 9, 1, 6, 11), Claim(1, 0, 5, 0, 10, 16)):
        figures = score_panels([PANEL], [[claim]]).figures
        assert (figures["light"], figures["paraphrase"], figures["sentences precision"]) == (1, 0, 1)


def test_a_claim_to_another_letter_is_false_and_counts_once_from_both_sides() -> None:
    figures = score_panels([PANEL], [[Claim(1, 6, 11, 2, 0, 4), Claim(2, 0, 4, 1, 6, 11)]]).figures
    assert (figures["sentences precision"], figures["letters precision"]) == (0, 0)
    result = score_panels([PANEL], [[Claim(0, 5, 9, 1, 0, 5), Claim(1, 6, 11, 2, 0, 4), Claim(2, 0, 4, 1, 6, 11)]])
    assert result.figures["sentences precision"] == 0.5


def test_claims_come_from_errors_and_warnings_that_point_elsewhere() -> None:
    there = [{"id": "0/1", "start": {"offset": 0}, "end": {"offset": 5}}]
    answers = [[_finding("H001", related=there), _finding("H001", "note", related=there), _finding("H004")], [], []]
    assert claims_of([PANEL], answers) == [[Claim(0, 0, 1, 1, 0, 5)]]
    assert [request["id"] for request in panel_requests([PANEL])] == ["0/0", "0/1", "0/2"]


def _typo(**more: object) -> dict:
    row = {"id": "s", "class": "typo_random", "text": "I recieve mail", "known": [], "errors": []}
    return {**row, "errors": [{"start": 2, "end": 9, "wrong": "recieve", "right": "receive"}], **more}


@pytest.mark.parametrize(
    ("mark", "found", "top", "false"),
    [
        (Mark(2, 9, ("receive", "relieve")), 1, 1, 0),
        (Mark(2, 9, ("relieve", "receive")), 1, 0, 0),
        (Mark(0, 9, ("I receive",)), 1, 1, 0),
        (Mark(10, 14, ("male",)), 0, 0, 1000 / 3),
    ],
)
def test_a_typo_is_found_mended_or_missed(mark: Mark, found: int, top: int, false: float) -> None:
    figures = score_spelling([_typo()], [[mark]]).figures
    assert (figures["typo found"], figures["typo top"], figures["typo false"]) == (found, top, pytest.approx(false))


def test_a_typo_that_is_a_word_counts_apart() -> None:
    assert "typo found" not in score_spelling([_typo(real=True)], [[]]).figures


def test_known_names_are_sent_only_when_asked_for() -> None:
    row = _typo(known=["Ana"])
    assert "known" not in spelling_requests([row], False)[0]
    assert spelling_requests([row], True)[0]["known"] == ["Ana"]


def _letter(quality: str, why: list[str]) -> dict:
    return {"id": "l", "kind": "handwritten_note", "quality": quality, "why": why, "text": "x"}


def test_a_good_letter_may_be_too_long_and_have_notes() -> None:
    findings = [_finding("L001"), _finding("E003", "note"), _finding("S001", "error")]
    figures = score_letters([_letter("good", [])], [findings]).figures
    assert (figures["good"], figures["good too long"]) == (1, 1)


def test_a_bad_letter_wants_its_own_fault_named_and_a_note_will_do() -> None:
    row = _letter("bad", ["too_long", "salary"])
    assert score_letters([row], [[_finding("L001", "note")]]).figures == {"bad": 1, "bad all": 0}
    assert score_letters([row], [[_finding("S001", "error")]]).figures == {"bad": 0, "bad all": 0}


def test_the_table_names_only_figures_that_were_measured() -> None:
    result = score_tone([_tone("negative"), _tone("ok")], [True, False])
    result.put("seconds", 1.0, 2)
    shown = headline({"tone": {"afterword": result}})
    assert "Tone: precision" in shown
    assert "Typos" not in shown
    assert {target.family for target in TARGETS} > {"tone"}
