"""Whatever is made of a template, checking it breaks no rule, and every finding lies inside it."""

import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.render import TEMPLATES
from linter.fixing import apply_edits
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from linter.templates.checking import TemplateLinter
from linter.templates.environment import GivenLoader, SourceEnvironment
from linter.templates.lineends import LineEnds
from linter.templates.masking import choices, masked, passages
from linter.templates.regions import tags
from linter.templates.template import Template
from tests.engine import builtin
from tests.faulty import faulty

SCRAPS = st.lists(
    st.sampled_from(
        ["{{", "}}", "{%", "%}", "{#", "#}", "-%}", "{%- ", " if ", "else", "elif", "endif", "for x in ", "endfor", "block a", "endblock",
         "macro m(x)", "endmacro", "set x", "= 1", "raw", "endraw", "highlight", ".first", "talk.topic", "role", "when", "needs", " is defined",
         " | default('x')", "range(3)", "not ", " and ", "(", ")", "[", "]", "'", '"', "~", "\n", "\r\n", "\n\n", " ", "Dear ", "Thank you", ", ",
         ".", "é", "\U0001f600", "import 'macros.j2' as q", "extends 'a.j2'", "include 'b.j2'"]
    ),
    max_size=25,
)  # fmt: skip


def environment() -> SourceEnvironment:
    return SourceEnvironment(GivenLoader((TEMPLATES,), TEMPLATES, {}))


def check(source: str, name: str) -> None:
    linter = Linter(Settings(select=("J", "S", "E")), builtin(), date(2026, 11, 20))
    reports = TemplateLinter(linter).files([Source(f"no-such-folder/templates/{name}", source)])
    assert linter.failures == []
    for report in reports:
        for finding in report.findings:
            assert 0 <= finding.start <= finding.end <= len(report.source)
            assert report.source[finding.start : finding.end] == finding.text
            apply_edits(report.source, finding.fix)


@settings(max_examples=150, deadline=None)
@given(SCRAPS, st.sampled_from(["thank-you.j2", "thank-you/opening.j2", "note.html.j2", "pieces.j2", "check-in.md.j2"]))
def test_any_scraps_are_checked(scraps: list[str], name: str) -> None:
    check("".join(scraps), name)


@pytest.mark.parametrize("seed", range(40))
def test_a_template_with_letters_taken_out_or_put_in_is_checked(seed: int) -> None:
    chance = random.Random(seed)
    sources = [path.read_text(encoding="utf-8") for path in sorted(TEMPLATES.rglob("*.j2"))]
    sources += [text for case in faulty() for text in case.files.values()]
    text = chance.choice(sources)[:1500]
    for _ in range(6):
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice(["", "{", "%}", "}}", "-", ".", "'"]) + text[place + chance.randrange(3) :]
    check(text, chance.choice(["thank-you.j2", "letter/evidence.j2", "macros.j2"]))


@settings(max_examples=200, deadline=None)
@given(SCRAPS, st.sampled_from([0, 1]))
def test_masking_keeps_length(scraps: list[str], words: int) -> None:
    source = LineEnds("".join(scraps)).plain
    template = Template("thank-you.j2", source, environment(), "whole", None)
    for passage in passages(template):
        for choice in range(choices(template, passage)):
            assert len(masked(template, passage, choice, words)) == passage.end - passage.start


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.j2")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_tokens_and_tags_stand_where_they_say(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    tokens = environment().tokens(source)
    assert all(source[token.start : token.end] == token.text for token in tokens)
    assert all(source[tag.start : tag.end] == tag.text for tag in tags(source, tokens))
    assert sum(source.count(mark) for mark in ("{%", "{{", "{#")) == len(tags(source, tokens))


@given(st.text(alphabet="ab\r\n\ufeff", max_size=30))
def test_offsets_lead_back_through_line_ends(source: str) -> None:
    ends = LineEnds(source)
    assert "\r" not in ends.plain
    for place, char in enumerate(ends.plain):
        found = source[ends.offset(place)]
        assert found == char or (char == "\n" and found == "\r")
