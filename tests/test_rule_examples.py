"""Every docstring example is true: exact spans in Bad, silence in Good and Fixed, and Fixed is what --fix makes of Bad."""

from datetime import date

import pytest

from drafts.reading import parse
from linter.config import choose_rules
from linter.examples import Example, read_page, template_files
from linter.fixing import fix
from linter.registry import all_rules
from linter.report.model import FileReport
from linter.rule import Rule
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from linter.templates.checking import TemplateLinter
from tests.engine import builtin

PAGES = [(rule, read_page(rule.doc)) for rule in all_rules()]


def linter_for(rule: Rule) -> Linter:
    yaml = read_page(rule.doc).notes
    notes = [parse(yaml, "notes.yaml")] if yaml else []
    return Linter(Settings(select=(rule.code,)), builtin(), date(2026, 11, 20), notes=notes)


def reports(rule: Rule, text: str) -> list[tuple[int, FileReport]]:
    """The reports on an example, each with where its text begins in it; a rule of family J reads it as templates."""
    linter = linter_for(rule)
    if rule.code.startswith("J"):
        files = template_files(text)
        sources = [Source(f"no-such-folder/templates/{path}", source) for path, _, source in files]
        found = TemplateLinter(linter).files(sources)
        starts = [start for _, start, _ in files]
    else:
        found = linter.files([Source("example", text)])
        starts = [0] * len(found)
    assert linter.failures == []
    return list(zip(starts, found, strict=True))


def findings(rule: Rule, text: str) -> list[tuple[int, int]]:
    line_end = {
        begin + found.start: min(begin + found.end, _line_end(text, begin + found.start))
        for begin, report in reports(rule, text)
        for found in report.findings
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
    for rule, page in PAGES:
        for bad, after in zip(page.examples, page.examples[1:], strict=False):
            if bad.label == "Bad" and after.label == "Fixed":
                fixed = fix(bad.text, lambda text, rule=rule: reports(rule, text)[0][1].findings)
                assert fixed == after.text, rule.code


def test_a_rule_that_fixes_shows_it() -> None:
    for rule, page in PAGES:
        texts = [example.text for example in page.examples if example.label == "Bad"]
        fixes = any(found.fix for text in texts for _, report in reports(rule, text) for found in report.findings)
        assert not fixes or "Fixed" in [example.label for example in page.examples], rule.code


def test_choosing_by_code_chooses_one_rule() -> None:
    assert all([found.code for found in choose_rules([rule.code], [])] == [rule.code] for rule in all_rules())
