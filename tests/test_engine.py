"""The engine: one broken rule stops nothing, overlaps are one finding, ignore comments need codes, fixing converges."""

from collections.abc import Iterator
from datetime import date

from linter.context import Context
from linter.document import Document, read_documents
from linter.engine import lint
from linter.finding import Edit, Finding, Severity
from linter.fixing import MAX_PASSES, apply_edits, diff, fix
from linter.overlap import without_overlaps
from linter.rule import Hit, Rule
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from linter.suppress import apply_ignores
from tests.engine import builtin


def make_rule(code: str, check, *, scope: str = "draft") -> Rule:
    return Rule(code, f"test-{code}", Severity.WARNING, "0.1", scope, None, None, check, "Doc.")  # type: ignore[arg-type]


def context() -> Context:
    return Context(date(2026, 11, 20), builtin())


def finding(code: str, start: int, end: int, severity: str = "warning", suggestions: tuple[str, ...] = ()) -> Finding:
    return Finding(code, "x", Severity(severity), "said", start, end, "text", suggestions)


def test_a_rule_that_raises_is_reported_and_the_others_run() -> None:
    def broken(document: Document, context: Context) -> Iterator[Hit]:
        yield Hit(0, 1, "first")
        raise RuntimeError("oops")

    def whole(document: Document, context: Context) -> Iterator[Hit]:
        yield Hit(0, 4, "fine")

    documents = read_documents("Text here.", "a.txt")
    result = lint(documents, [make_rule("T901", broken), make_rule("T902", whole)], context())
    assert [found.code for found in result.findings[0]] == ["T902"]
    assert [(failure.code, failure.where, failure.error) for failure in result.failures] == [
        ("T901", "a.txt", "RuntimeError: oops")
    ]


def test_findings_come_by_position_then_code() -> None:
    def two(document: Document, context: Context) -> Iterator[Hit]:
        yield Hit(5, 9, "later")
        yield Hit(0, 4, "earlier")

    documents = read_documents("Text here.", "a.txt")
    result = lint(documents, [make_rule("T902", two), make_rule("L901", two)], context())
    assert [(found.start, found.code) for found in result.findings[0]] == [
        (0, "L901"),
        (0, "T902"),
        (5, "L901"),
        (5, "T902"),
    ]


def test_settings_change_a_severity() -> None:
    def one(document: Document, context: Context) -> Iterator[Hit]:
        yield Hit(0, 4, "said", severity=Severity.NOTE)

    result = lint(read_documents("Text.", "a"), [make_rule("T901", one)], context(), {"T901": Severity.ERROR})
    assert result.findings[0][0].severity is Severity.ERROR


def test_a_call_sheet_is_for_ones_own_eyes() -> None:
    def one(document: Document, context: Context) -> Iterator[Hit]:
        yield Hit(0, 4, "said")

    documents = read_documents("Kind: call-sheet\n\nIf they say no: damn.", "a")
    rules = [make_rule(code, one) for code in ("E901", "G901", "H901", "L901", "N901", "P901", "S901", "T901", "W901")]
    assert {found.code[0] for found in lint(documents, rules, context()).findings[0]} <= set("GNPS")


def test_of_overlapping_language_findings_the_best_stays() -> None:
    found = [
        finding("S001", 0, 5, "error"),
        finding("N001", 0, 5, "error"),
        finding("G001", 3, 8),
        finding("T001", 0, 5),
        finding("G010", 20, 25),
        finding("G001", 20, 25),
    ]
    assert [(each.code, each.start) for each in without_overlaps(found)] == [("N001", 0), ("T001", 0), ("G010", 20)]


def ignored(text: str, codes: tuple[str, ...] = ("T001", "L001")) -> list[str]:
    (document,) = read_documents(text, "a")
    start = text.index("bad")
    return [found.code for found in apply_ignores(document, [finding("T001", start, start + 3)], codes)]


def test_a_comment_silences_the_next_line_or_on_top_the_draft() -> None:
    assert ignored("Fine.\n<!-- afterword: ignore[T001] it is meant -->\nThis is bad.") == []
    assert ignored("<!-- afterword: ignore[T] it is meant -->\nFine.\n\nThis is bad.") == []
    assert ignored("Fine.\n{# afterword: ignore[L001, T001] why #}\nThis is bad.") == ["P900"]
    assert ignored("Fine.\n<!-- afterword: ignore[T001] -->\nFine too.\nThis is bad.") == ["T001", "P900"]


def test_a_comment_needs_codes_and_a_use() -> None:
    assert ignored("Fine.\n<!-- afterword: ignore -->\nThis is bad.") == ["T001", "P900"]
    assert ignored("Fine.\n<!-- afterword: disable[T001] -->\nThis is bad.") == ["T001", "P900"]
    assert ignored("This is bad.\n<!-- afterword: ignore[S001] -->\nFine.") == ["T001"], (
        "a rule that did not run is not called unused"
    )


def test_edits_apply_last_first_and_overlaps_wait() -> None:
    assert apply_edits("abcdef", [Edit(0, 2, "X"), Edit(1, 3, "Y"), Edit(4, 5, "")]) == "Xcdf"
    assert apply_edits("aa", [Edit(0, 1, "b"), Edit(0, 1, "b")]) == "ba"


def test_fixing_stops_even_where_rules_quarrel() -> None:
    passes = []

    def quarrel(text: str) -> list[Finding]:
        passes.append(text)
        other = "b" if text == "a" else "a"
        return [Finding("T001", "x", Severity.NOTE, "said", 0, 1, text, (), (), (Edit(0, 1, other),))]

    fix("a", quarrel)
    assert len(passes) == MAX_PASSES


def test_fixed_text_is_clean_of_what_was_fixed() -> None:
    linter = Linter(Settings(select=("E006", "E007", "P006")), builtin(), date(2026, 11, 20))

    def findings_of(text: str) -> list[Finding]:
        return list(linter.files([Source("a", text)])[0].findings)

    text = "Thank you for the tour of the yard!!! 😊 It was a joy. Thank you for the tour of the yard!!!\n"
    fixed = fix(text, findings_of)
    assert fixed == "Thank you for the tour of the yard! It was a joy.\n"
    assert findings_of(fixed) == []


def test_the_difference_shows_what_fixing_would_do() -> None:
    assert diff("a.txt", "one\ntwo\n", "one\n2\n").splitlines()[2:] == ["@@ -1,2 +1,2 @@", " one", "-two", "+2"]
    assert diff("a.txt", "same", "same") == ""
