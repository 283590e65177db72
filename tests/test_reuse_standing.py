"""In a panel a retelling stands out among the other sentences; a remark on the reader's place, or one's own courtesy, does not."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pytest

from linter.reuse.courtesy import is_courtesy
from linter.reuse.decision import Groups
from linter.reuse.features import Standing
from linter.reuse.panel import EVERY_PAIR
from linter.reuse.passages import Passage
from linter.reuse.semantic import SemanticJudge
from linter.reuse.sentences import SentenceJudge
from linter.reuse.standing import Panel
from tests.told_letters import lint

TOLD = "I hauled forty sheep off a flooded island in a rowing boat, two at a time, before the bridge gave way."
RETOLD = "With the causeway gone by nightfall, my little craft had carried the whole flock to dry land in pairs."
REMARKS = (
    "I was glad to hear that the new pens will stand above the flood line.",
    "The lambing calendar on your kitchen wall is the clearest I have seen on any farm.",
    "Your shepherds' rule about counting the flock at dusk makes good sense.",
)


def test_a_retelling_is_found_beside_remarks_on_the_same_trade() -> None:
    first, second, third = lint(f"{TOLD} {REMARKS[0]}", f"{REMARKS[1]} {RETOLD}", REMARKS[2])
    assert [finding.text for finding in first + second] == [TOLD, RETOLD]
    assert third == []


def test_a_remark_on_what_the_reader_does_is_no_retelling_of_a_story() -> None:
    for remark in REMARKS:
        rest = [other for other in REMARKS if other != remark]
        assert lint(TOLD, f"{remark} {rest[0]}", rest[1]) == [[], [], []], remark


def standings(*texts: str) -> dict[tuple[str, str], Standing | None]:
    judge = SentenceJudge()
    sides = [judge.side(text) for text in texts]
    judge.prepare(sides)
    passages = [Passage(None, 0, 0, side) for side in sides]  # type: ignore[arg-type]
    judged = [(one, other, judge.compare(one.side, other.side)) for one, other in combinations(passages, 2)]
    groups = Groups(judged)
    panel = Panel(judged, groups.of)
    return {
        (one.side.text, other.side.text): panel.standing(one, other, verdict)
        for one, other, verdict in judged
        if groups.of(one) is not groups.of(other)
    }


def test_what_stands_out_has_the_higher_figures() -> None:
    found = standings(TOLD, RETOLD, *REMARKS)
    best = max(found, key=lambda pair: found[pair].values())  # type: ignore[union-attr]
    assert best == (TOLD, RETOLD)


def test_two_sentences_alone_have_no_standing_and_the_same_words_again_are_no_rivals() -> None:
    again = "I hauled forty sheep off a flooded island two at a time in a rowing boat, before the bridge gave way."
    assert standings(TOLD, RETOLD) == {(TOLD, RETOLD): None}
    assert set(standings(TOLD, again, RETOLD).values()) == {None}


@pytest.mark.parametrize(
    "courtesy",
    [
        "The more I learned about the Year 4 Teacher post, the more it appealed to me.",
        "I keep coming back in my mind to the Grade 7 Accountant role.",
        "I would relish the band 6 post even more now.",
    ],
)
def test_the_figure_of_a_role_tells_nothing(courtesy: str) -> None:
    assert is_courtesy(courtesy)
    assert lint(courtesy, courtesy) == [[], []]


@pytest.mark.parametrize(
    "told", ["In Year 4 I taught fractions with pancakes.", "My team of 12 rebuilt the mill in June."]
)
def test_a_figure_of_ones_own_tells_something(told: str) -> None:
    assert not is_courtesy(told)


class _Asked:
    """Stands for both encoders, and counts how often it was asked."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def encode(self, texts: Sequence[str]) -> list[np.ndarray]:
        self.batches.append(len(texts))
        return [np.ones(2) for _ in texts]

    def read(self, texts: Sequence[str]) -> tuple[list[np.ndarray], list[float]]:
        return self.encode(texts), [-1.0 for _ in texts]


def test_a_very_large_set_is_put_to_the_larger_model_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = _Asked()
    monkeypatch.setattr("linter.reuse.semantic._encoder", lambda: asked)
    monkeypatch.setattr("linter.reuse.sentences.encoder", lambda: asked)
    monkeypatch.setattr("linter.rules.reused_highlight.choose_judge", lambda _: SemanticJudge())
    many = " ".join(f"I mended pump {number} in harbour {number + 7}." for number in range(EVERY_PAIR))
    again = " ".join(f"In harbour {number + 7} I mended pump {number}." for number in range(0, 200, 2))
    lint(many, again)
    assert len(asked.batches) == 2 and min(asked.batches) >= 200
