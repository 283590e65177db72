"""Phrase files: every line can be read and found, and its right side fits its wrong one; what the marks of a line mean."""

from pathlib import Path

import pytest

from drafts.saved import Section
from linter.document import Document
from linter.language.phrase_lines import Line, one_by_one
from linter.language.phrases import Phrases, load

RULES = Path(__file__).resolve().parent.parent / "linter" / "rules"
FILES = sorted(path for path in RULES.glob("*.txt") if "See docs/writing-a-rule.md" in path.read_text(encoding="utf-8"))


def found(line: str, text: str) -> list[tuple[str, str]]:
    lines = [Line(one) for one in one_by_one(line)]
    phrases = Phrases(
        {word: [each for each in lines if word in each.found_by] for each in lines for word in each.found_by}
    )
    document = Document(text, section=Section({}, 0, 0, len(text)))
    return [(text[hit.start : hit.end], hit.suggestions[0]) for hit in phrases.hits(document)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_can_be_read(path: Path) -> None:
    assert path.with_suffix(".py").exists()
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#")]
    assert len(lines) == len(set(lines))
    for text in lines:
        for one in one_by_one(text):
            line = Line(one)
            assert line.found_by, text
            for phrase in line.phrases:
                rights = phrase.right.split("|")
                assert len(rights) in (1, len(phrase.wrong_words)), text
    load(path)


@pytest.mark.parametrize(
    ("line", "text", "expected"),
    [
        ("good <in=at> .gerund", "I am good in cooking.", [("in", "at")]),
        ("good <in=at> .gerund", "I am good in meetings.", []),
        ("the <weak|weaks=week|weeks> $", "Two of the weaks.", [("weaks", "weeks")]),
        ("as you <sea=see> ,", "As you sea, it works. As you sea it.", [("sea", "see")]),
        ("a (nice) <complement=compliment> $", "It was a nice complement.", [("complement", "compliment")]),
        ("^ <than=then> we", "Than we left. More than we knew.", [("Than", "Then")]),
        ("avoid <to .base=@ing>", "I avoid to write.", [("to write", "writing")]),
        ("!the <lot=a lot> of", "I ate lot of bread, the lot of it.", [("lot", "a lot")]),
        ("my .noun~car <it=its>", "my dog it and my car it", [("it", "its")]),
        ("for <long+time|short+time=a @> $", "It ran for long time.", [("long time", "a long time")]),
        ("to <too=> .base", "I have to too leave.", [("too ", "")]),
        ("at <moment=the @> $", "We met at Moment. I wait at moment.", [("moment", "the moment")]),
    ],
)
def test_what_a_line_finds(line: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(line, text) == expected
