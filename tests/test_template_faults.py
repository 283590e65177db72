"""Forty faulty templates are each reported at the exact source span, by their rule and by no other."""

import json
from pathlib import Path

import pytest

import cli
from linter.registry import all_rules
from tests.faulty import Faulty, faulty

CASES = faulty()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{next(iter(case.files))}")
def test_a_faulty_template_is_reported_at_the_exact_span(
    case: Faulty, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "templates"
    for name, source in case.files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(source, encoding="utf-8")
    # One file is checked alone, so that what it includes, imports or extends is found through it; a set of kinds as a folder.
    alone = next(iter(case.files))
    together = case.code in ("J013", "J014")
    status = cli.run(["templates", "check", str(root if together else root / alone), "--format", "json", "--isolated"])
    report = json.loads(capsys.readouterr().out)
    found = {
        (
            Path(file["path"]).relative_to(root).as_posix(),
            finding["code"],
            finding["start"]["offset"],
            finding["end"]["offset"],
        )
        for file in report["files"]
        for finding in file["findings"]
    }
    assert found == {(path, case.code, start, end) for path, start, end in case.spans}
    assert status == 1


def test_there_are_two_for_every_rule_of_the_family_and_eight_of_prose() -> None:
    codes = [case.code for case in CASES]
    family = [rule.code for rule in all_rules() if rule.code.startswith("J")]
    assert {code: codes.count(code) for code in family} == dict.fromkeys(family, 2)
    assert len([code for code in codes if not code.startswith("J")]) == 8
    assert len(CASES) == 40
