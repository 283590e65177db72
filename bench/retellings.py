"""What the sentence encoder learns retelling from: sentences in blocks of one trade, and which of them tell the same thing.

The blocks are those of ``bench/retellings.txt`` and the lone pairs of ``bench/reuse_train.jsonl``. The panels are left to the
judges, which must see likenesses between sentences that the encoder has not learned by heart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from pathlib import Path

from bench.train_reuse import read
from linter.reuse.judge import Judge

FOLDER = Path(__file__).parent
LONGEST = 24
"""So many sentences of one block stand together in a batch."""
Told = tuple[Hashable, str]
"""What a sentence tells, and the sentence as the judge hands it to the encoder."""


def blocks() -> list[list[Told]]:
    """Every block, the long ones in parts; no sentence stands twice in one."""
    judge = Judge()
    found = []
    for block in (*_written(), *_paired()):
        once = list({judge.side(text).plain: told for told, text in block}.items())
        parts = [once[at : at + LONGEST] for at in range(0, len(once), LONGEST)]
        found += [[(told, text) for text, told in part] for part in parts]
    return found


def _written() -> Iterator[list[Told]]:
    for number, block in enumerate((FOLDER / "retellings.txt").read_text(encoding="utf-8").split("\n\n")):
        lines = [line.split(" ", 1) for line in block.splitlines() if not line.startswith("#")]
        yield [((number, place if sign == "!" else 0), text) for place, (sign, text) in enumerate(lines, 1)]


def _paired() -> Iterator[list[Told]]:
    same, near = _Families(), _Families()
    pairs = read("reuse_train.jsonl")
    for row in pairs:
        if row["label"] == "reuse":
            same.join(row["a"], row["b"])
        if row["level"] != "unrelated":
            near.join(row["a"], row["b"])
    families: dict[str, list[Told]] = defaultdict(list)
    for text in dict.fromkeys(row[side] for row in pairs for side in "ab"):
        families[near.of(text)].append((same.of(text), text))
    yield from families.values()


class _Families:
    """Sentences joined two by two, each family known by one of its members."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def of(self, text: str) -> str:
        """The member that stands for a sentence's family."""
        while (parent := self._parent.get(text, text)) != text:
            text = parent
        return text

    def join(self, one: str, other: str) -> None:
        """Put two families together."""
        first, second = self.of(one), self.of(other)
        if first != second:
            self._parent[second] = first
