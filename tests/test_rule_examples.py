"""Every docstring example is true: exact spans in Bad, silence in Good and Fixed, and Fixed is what --fix makes of Bad."""

from datetime import date

import pytest

from drafts.reading import parse
from linter.config import choose_rules
from linter.examples import Example, read_page
from linter.registry import all_rules
from linter.rule import Rule
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from tests.engine import builtin

PAGES = [(rule, read_page(rule.doc)) for rule in all_rules()]


def linter_for(rule: Rule) -> Linter:
    yaml = read_page(rule.doc).notes
    notes = [parse(yaml, "notes.yaml")] if yaml else []
    return Linter(Settings(select=(rule.code,)), builtin(), date(2026, 11, 20), notes=notes)


def findings(rule: Rule, text: str) -> list[tuple[int, int]]:
    linter = linter_for(rule)
    reports = linter.files([Source("example", text)])
    assert linter.failures == []
    line_end = {
        found.start: min(found.end, _line_end(text, found.start)) for report in reports for found in report.findings
    }
    return sorted(line_end.items())


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end == -1 else end


@pytest.mark.parametrize(
    ("rule", "example"),
    [(rule, example) for rule, page in PAGES for example in page.examples if example.label == "Bad"],
)
def test_bad_examples_are_found_exactly(rule: Rule, example: Example) -> None:
    assert findings(rule, example.text) == list(example.spans)


@pytest.mark.parametrize(
    ("rule", "example"),
    [(rule, example) for rule, page in PAGES for example in page.examples if example.label != "Bad"],
)
def test_good_and_fixed_examples_are_silent(rule: Rule, example: Example) -> None:
    assert findings(rule, example.text) == []


@pytest.mark.parametrize(("rule", "page"), PAGES, ids=[rule.code for rule, _ in PAGES])
def test_every_rule_explains_itself(rule: Rule, page: object) -> None:
    page = read_page(rule.doc)
    labels = [example.label for example in page.examples]
    assert page.summary.endswith(".")
    assert page.why
    assert "Bad" in labels and "Good" in labels
    assert all(example.spans for example in page.examples if example.label == "Bad")


def test_fixed_examples_are_what_fixing_makes() -> None:
    from linter.fixing import fix

    for rule, page in PAGES:
        for bad, after in zip(page.examples, page.examples[1:], strict=False):
            if bad.label == "Bad" and after.label == "Fixed":
                linter = linter_for(rule)
                fixed = fix(bad.text, lambda text, linter=linter: linter.files([Source("x", text)])[0].findings)
                assert fixed == after.text, rule.code


def test_a_rule_that_fixes_shows_it() -> None:
    for rule, page in PAGES:
        texts = [example for example in page.examples if example.label == "Bad"]
        linter = linter_for(rule)
        fixes = any(
            found.fix
            for example in texts
            for report in linter.files([Source("x", example.text)])
            for found in report.findings
        )
        assert not fixes or "Fixed" in [example.label for example in page.examples], rule.code


def test_choosing_by_code_chooses_one_rule() -> None:
    assert all([found.code for found in choose_rules([rule.code], [])] == [rule.code] for rule in all_rules())
