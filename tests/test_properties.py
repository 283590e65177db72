"""Any text at all: nothing crashes, spans lie inside the text and quote it, masking keeps every offset, fixing converges."""

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.kinds import Kind
from drafts.saved import edited, join, split
from linter.document import read_documents
from linter.fixing import fix
from linter.positions import Positions
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from tests.engine import builtin

PIECES = st.sampled_from(
    [
        "Dear Ms. Osei,", "Hi Bo -", "Kind regards,", "Best, Lena", "P.S. ", "\n", "\n\n", "\r\n", " ", "\t", "Kind: note\n", "To: Ada Osei\n", "Subject: ",
        "> quoted", "{{ name }}", "[Name]", "<!-- afterword: ignore[T001] why -->", "definately", "Thank you for the tour!!!", "😊", "👩‍👩‍👧", "é", "e\u0301", "李伟", "عمر",
        "\u200d", "\u202e", "https://a.example/b", "me@a.example", "I am so sorry to bother you again.", "You said Friday.", "555-0148", "…", "“", "’", "\ufeff", "A" * 300, "1,000.50 %",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=25).map("".join))
# Files are UTF-8, so a lone surrogate cannot come from one; a JSON line can hold it, and has a test of its own.
FILE_TEXTS = TEXTS.filter(lambda text: not any("\ud800" <= char <= "\udfff" for char in text))


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, kind=st.sampled_from([None, *Kind]))
def test_any_text_is_linted_and_every_span_quotes_it(text: str, kind: Kind | None) -> None:
    linter = Linter(Settings(), builtin(), date(2026, 11, 20), kind=kind, to="Ada Osei")
    for report in linter.files([Source("a", text)]):
        for finding in report.findings:
            assert 0 <= finding.start <= finding.end <= len(text)
            assert text[finding.start : finding.end] == finding.text
            assert all(0 <= edit.start <= edit.end <= len(text) for edit in finding.fix)
    assert linter.failures == []


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_masks_keep_the_length_and_the_lines(text: str) -> None:
    for document in read_documents(text, "a"):
        for masked in (document.prose, document.body_prose, document.text_prose):
            assert len(masked) == len(text)
            assert all(
                masked[index] in (char, " ") or (char.isspace() and masked[index].isspace())
                for index, char in enumerate(text)
            )
        for sentence in document.sentences:
            assert len(sentence.text) == sentence.end - sentence.start


@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_sections_cover_the_text_once(text: str) -> None:
    sections = split(text)
    assert sections[0].start == 0 and sections[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(sections))
    assert all(section.start <= section.text_start <= section.end for section in sections)


@settings(max_examples=40, deadline=None)
@given(text=FILE_TEXTS)
def test_fixing_converges_and_leaves_nothing_to_fix(text: str) -> None:
    linter = Linter(Settings(ignore=("S", "G")), builtin(), date(2026, 11, 20))

    def findings_of(source: str):
        return [finding for report in linter.files([Source("a", source)]) for finding in report.findings]

    fixed = fix(text, findings_of)
    assert fix(fixed, findings_of) == fixed


@settings(max_examples=100, deadline=None)
@given(
    body=st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80),
    to=st.text(alphabet="abc | ", max_size=10),
)
def test_a_saved_draft_knows_whether_it_was_edited(body: str, to: str) -> None:
    saved = join({"Kind": "note", "To": to, "Highlights": ["a | b", "c"]}, body)
    assert not edited(saved)
    assert not edited(saved.replace("\n", "\r\n")), "line ends are no edit"
    assert edited(saved.replace("Kind: note", "Kind: letter"))


@given(text=st.text(max_size=100))
def test_lines_and_columns_lead_back_to_the_offset(text: str) -> None:
    positions = Positions(text)
    for offset in range(len(text) + 1):
        line, column = positions.line_column(offset)
        assert positions.line_start(line) + column - 1 == offset
        assert text[:offset].count("\n") == line - 1
