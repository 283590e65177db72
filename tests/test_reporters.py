"""One report in every format against a golden file, and what the formats promise."""

import json

import pytest

from linter.finding import Edit, Finding, Related, Severity
from linter.report import FORMATS
from linter.report.model import FileReport

SOURCE = "Dear Zoë,\n\nThank you for teh tour of 李's kiln!!!\n\nBest,\nTom\n"


def report() -> list[FileReport]:
    start = SOURCE.index("teh")
    marks = SOURCE.index("!!!")
    findings = (
        Finding("S001", "misspelt-word", Severity.ERROR, "“teh” is in no dictionary", start, start + 3, "teh", ("the", "ten")),
        Finding(
            "E007", "shouting", Severity.WARNING, "one mark says as much: 100 %, truly", marks, marks + 3, "!!!", ("!",),
            (Related("b.txt", 0, 4, "Dear"),), (Edit(marks, marks + 3, "!"),),
        ),
    )  # fmt: skip
    other = FileReport("b.txt", "Dear Bo,\n", "note", None, (), ("no Kind in a header: read as a handwritten note",))
    return [FileReport("drafts/a b.txt", SOURCE, "thank-you", "Zoë Brûlé", findings), other]


# SARIF lists every rule and so grows with each: what matters of it has a test of its own below.
@pytest.mark.parametrize("form", [form for form in FORMATS if form != "sarif"])
def test_reports_are_as_they_were(form: str, golden) -> None:
    golden(f"report.{form}", FORMATS[form](report(), False))


def test_json_counts_code_points_from_0_and_lines_and_columns_from_1() -> None:
    form = json.loads(FORMATS["json"](report(), False))
    finding = form["files"][0]["findings"][0]
    assert (form["version"], form["summary"]) == (1, {"error": 1, "warning": 1, "note": 0})
    assert SOURCE[finding["start"]["offset"] : finding["end"]["offset"]] == "teh"
    assert (finding["start"]["line"], finding["start"]["column"]) == (3, 15)
    assert finding["family"] == "spelling"
    assert form["files"][0]["findings"][1]["related"][0]["path"] == "b.txt"
    assert form["files"][1] == {"path": "b.txt", "kind": "note", "to": None, "findings": []}


def test_sarif_lists_every_rule_and_points_at_it_by_index() -> None:
    run = json.loads(FORMATS["sarif"](report(), False))["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == sorted(rules) and "L001" in rules
    assert [rules[result["ruleIndex"]] for result in run["results"]] == ["S001", "E007"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "drafts/a%20b.txt"


def test_colour_only_where_asked() -> None:
    assert "\x1b[" not in FORMATS["text"](report(), False)
    assert "\x1b[31;1merror S001\x1b[0m" in FORMATS["text"](report(), True)


def test_carets_stand_under_the_words_even_where_letters_are_wide() -> None:
    shown = FORMATS["text"](report(), False).splitlines()
    line = next(row for row in shown if "kiln" in row)
    carets = shown[shown.index(line) + 1]
    assert line.index("teh") == carets.index("^")
