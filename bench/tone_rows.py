"""What the models of tone learn from: ``bench/tone_data``, and as harmless what was written to tell of work for the reuse rules.

The rows of ``tone_data`` were written with tone in mind. What people tell of their trades was not, and holds the words that
elsewhere sound like a reproach ("only three", "nobody", "late"): without it the models mind every plain sentence. Courtesies
are left out, because some of them plead.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
DATA = FOLDER / "tone_data"
CONTEXTS = ("thank_you_email", "check_in_email")
"""The kinds of message that what is told is taken for, in turn."""


def read_rows(folder: Path = DATA) -> list[dict[str, Any]]:
    """The rows of every file of a folder, then what is told of work; the first of any two with the same text."""
    rows: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.jsonl")):
        for row in _objects(path):
            rows.setdefault(row["text"].strip().lower(), row)
    kinds = cycle(CONTEXTS)
    for text in told():
        row = {"text": text, "label": "ok", "category": "", "context": next(kinds)}
        rows.setdefault(text.strip().lower(), row)
    return list(rows.values())


def told() -> Iterator[str]:
    """Sentences that tell of the writer's work or the reader's place."""
    for sign, text in _signed("retellings.txt"):
        if sign in "=~!":
            yield text
    for pair in _objects(FOLDER / "reuse_train.jsonl"):
        yield from (pair["a"], pair["b"])
    for panel in _objects(FOLDER / "reuse_panels.jsonl"):
        for letter in panel["letters"]:
            for text, kind in zip(letter["sentences"], letter["kinds"], strict=True):
                if kind == "content":
                    yield text
    for sign, text in _signed("courtesy_rows.txt"):
        if sign == "T":
            yield text


def _signed(name: str) -> Iterator[tuple[str, str]]:
    """The lines of a file of sentences behind a sign, as (sign, sentence)."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        sign, _, text = line.partition(" ")
        if text:
            yield sign, text


def _objects(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-lines file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)
