"""Any text at all: no crash, spans inside the text, and long ones in bounded time."""

import time
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from linter.document import read_documents
from linter.facts import with_facts
from linter.language.builtin import BuiltinEngine
from linter.run import Linter
from linter.settings import Settings

SETTINGS = Settings(select=("S", "G"))
LINTER = Linter(SETTINGS, BuiltinEngine(SETTINGS), date(2026, 11, 20))
PIECES = st.sampled_from(
    [
        "its ",
        "I ",
        "too ",
        "the ",
        "the ",
        "look forward to ",
        "meet ",
        "Dear ",
        "Mr. ",
        "’",
        "'s ",
        "-",
        ".",
        "\n\n",
        "\n",
        "İ",
        "ß",
        "e\u0301",
        "teh ",
        "A",
        "of ",
        "\u200b",
        "🙂",
        "Tuseday ",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    document = with_facts(read_documents(text, "x")[0], known=["Alvarez", "Northwind Freight"])
    for found in LINTER.run([document])[0]:
        assert 0 <= found.start <= found.end <= len(text)
        assert found.text == text[found.start : found.end]
    assert LINTER.failures == []


def test_a_megabyte_is_checked_as_far_as_the_limit() -> None:
    text = "Thank you for the tour of the yard on Monday, and I definately want the role.\n\n" * 13_000
    started = time.perf_counter()
    findings = LINTER.run([read_documents(text, "x")[0]])[0]
    assert 700 < len(findings) < 13_000
    assert time.perf_counter() - started < 90


def test_a_token_without_end_does_not_abort_the_process() -> None:
    assert LINTER.run([read_documents("a" * 20_000 + " its a pleasure.", "x")[0]])[0]
