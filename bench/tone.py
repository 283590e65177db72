"""How well the tone rules tell what a reader minds from what is harmless: ``python bench/tone.py --data FILE...``.

A row is {"text", "label": negative|mild|ok, "context", "hard"}. Caught means: any tone finding above a note.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from drafts.kinds import Kind
from linter.document import read_documents
from linter.finding import Severity
from linter.tone.judge import faults

KINDS = {
    "thank_you_email": Kind.THANK_YOU,
    "check_in_email": Kind.CHECK_IN,
    "handwritten_note": Kind.NOTE,
    "voicemail": Kind.VOICEMAIL,
    "rejection_reply": Kind.REJECTION,
}


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares between 0 and 1; "hard" rows are negative without a negative word, or harmless with one."""

    f1: float
    precision: float
    recall: float
    hard_caught: float
    ok_flagged: float
    hard_ok_flagged: float
    mild_raised: float


def caught(text: str, kind: Kind | None = None) -> bool:
    """Whether any tone finding above a note stands in the text."""
    return any(
        fault.severity is not Severity.NOTE for document in read_documents(text, "", kind) for fault in faults(document)
    )


def _share(rows: list[tuple[dict[str, Any], bool]]) -> float:
    return sum(hit for _, hit in rows) / len(rows) if rows else float("nan")


def measure(rows: Iterable[dict[str, Any]]) -> Figures:
    """The figures for labelled rows; a kind that ``context`` does not name is guessed."""
    seen = [(row, caught(row["text"], KINDS.get(row.get("context", "")))) for row in rows]
    bad = [pair for pair in seen if pair[0]["label"] == "negative"]
    fine = [pair for pair in seen if pair[0]["label"] == "ok"]
    right, wrong = sum(hit for _, hit in bad), sum(hit for _, hit in fine)
    precision = right / (right + wrong) if right + wrong else float("nan")
    recall = _share(bad)
    return Figures(
        f1=2 * precision * recall / (precision + recall) if right else 0.0,
        precision=precision,
        recall=recall,
        hard_caught=_share([pair for pair in bad if pair[0].get("hard")]),
        ok_flagged=_share(fine),
        hard_ok_flagged=_share([pair for pair in fine if pair[0].get("hard")]),
        mild_raised=_share([pair for pair in seen if pair[0]["label"] == "mild"]),
    )


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON-lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def main() -> None:
    """Print one line a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, nargs="+", required=True, help="JSON-lines files, or folders with tone.jsonl"
    )
    names = list(Figures.__dataclass_fields__)
    print(f"{'':30}" + "".join(f"{name:>16}" for name in names))
    for path in parser.parse_args().data:
        file = path / "tone.jsonl" if path.is_dir() else path
        figures = measure(read_rows(file))
        print(f"{file.name:30}" + "".join(f"{getattr(figures, name):16.3f}" for name in names))


if __name__ == "__main__":
    main()
