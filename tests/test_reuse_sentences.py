"""The sentence encoder of the reuse judge: courtesy in nobody's stock words may repeat, what is told may not in any words."""

import pytest

from linter.reuse.judge import Judge
from linter.reuse.panel import EVERY_PAIR
from linter.reuse.sentences import FOLDER, SentenceJudge, encoder
from linter.tone.encoder import ANSWERS, HEAD
from tests.told_letters import lint

TOLD = "I drained the whole cellar with a garden hose before the opera began."
REWORDED = "By the time the singers came on, my rubber tube had emptied the flooded basement."


@pytest.mark.parametrize(
    "courtesy",
    [
        "You gave me such a warm reception that I forgot my nerves.",
        "Wherever the journey leads, meeting your crew brightened my month.",
        "Nobody would throw themselves into this job with more gusto.",
    ],
)
def test_courtesy_in_words_of_its_own_may_repeat(courtesy: str) -> None:
    assert lint(courtesy, courtesy) == [[], []]


def test_what_is_told_may_not_repeat_in_any_words() -> None:
    for again in (TOLD, REWORDED):
        assert all(lint(TOLD, again)), again


def test_what_the_judge_was_not_told_of_it_judges_by_words() -> None:
    judge = SentenceJudge()
    one, other = judge.side(TOLD), judge.side(REWORDED)
    assert judge.compare(one, other) == Judge().compare(one, other)
    judge.prepare([one, other])
    assert judge.compare(one, other).score > Judge().compare(one, other).score


def test_a_very_large_set_does_not_ask_the_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.reuse.sentences.encoder", None)
    many = " ".join(f"I mended pump {number} in harbour {number + 7}." for number in range(EVERY_PAIR))
    assert len(lint(many, TOLD)) == 2


def test_its_files_fit_each_other_and_are_small() -> None:
    layers, pieces = HEAD.unpack_from((FOLDER / "encoder.bin").read_bytes())
    assert (layers, pieces) == (6, (FOLDER / "pieces.txt").read_text(encoding="utf-8").count("\n"))
    assert (FOLDER / "encoder.bin").stat().st_size < 10_000_000
    meanings, odds = encoder().read([TOLD, ""])
    assert (len(meanings), len(odds), ANSWERS) == (2, 2, 3)
