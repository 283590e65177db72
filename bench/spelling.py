"""Score spelling and grammar on labelled rows: what is found, whether the first suggestion is right, false alarms.

    python bench/spelling.py --data FOLDER [--misses] [--no-grammar]

FOLDER holds ``spelling*.jsonl`` (rows with text, class, errors, known) and, where there are some, ``letters*.jsonl`` (whole letters,
quality good or bad). Found and false count errors and warnings. Each kind of text is counted without and with the known names.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from linter.document import Document, count_words, read_documents
from linter.finding import Finding, Severity
from linter.language.builtin import BuiltinEngine
from linter.run import Linter, facts_from
from linter.settings import Settings


@dataclass
class Score:
    """Counts of one group of rows."""

    rows: int = 0
    words: int = 0
    errors: int = 0
    found: int = 0
    top: int = 0
    false: int = 0
    misses: list[str] = field(default_factory=list)


def read_rows(folder: Path, stem: str) -> list[dict[str, Any]]:
    """The rows of every file of that name in a folder."""
    return [
        json.loads(line)
        for path in sorted(folder.glob(f"{stem}*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def score(rows: Iterable[dict[str, Any]], linter: Linter, with_known: bool) -> dict[str, Score]:
    """A score for every class of rows; "real" typos are counted apart from those that made no word."""
    scores: dict[str, Score] = defaultdict(Score)
    for row in rows:
        findings = _findings(row["text"], row.get("known", []) if with_known else [], linter)
        for group in _groups(row):
            _count(scores[group], row, findings)
    return scores


def _groups(row: dict[str, Any]) -> list[str]:
    group = row["class"] + (f" {row['sub']}" if row["class"] == "names" else "")
    group += " (made a word)" if row.get("real") else ""
    return [group]


def _findings(text: str, known: Sequence[str], linter: Linter) -> list[Finding]:
    document = read_documents(text, "x")[0]
    document = Document(
        text,
        "x",
        type(document.section)(document.section.header, document.section.start, document.section.text_start, len(text)),
    )
    found = linter.run([facts_from({"known": list(known)}, document)])[0]
    if linter.failures:
        raise SystemExit(f"{linter.failures[0]} on {text[:200]!r}")
    return [finding for finding in found if finding.severity is not Severity.NOTE]


def _count(total: Score, row: dict[str, Any], findings: Sequence[Finding]) -> None:
    total.rows += 1
    total.words += count_words(row["text"])
    hit: set[int] = set()
    for error in row["errors"]:
        total.errors += 1
        over = [
            number for number, found in enumerate(findings) if found.start < error["end"] and error["start"] < found.end
        ]
        hit |= set(over)
        total.found += bool(over)
        right = any(_mends(row["text"], findings[number], error) for number in over)
        total.top += right
        if not over:
            total.misses.append(f"MISSED {error['wrong']!r}: {row['text'][:160]!r}")
        elif not right:
            offered = [
                (findings[number].code, findings[number].text, findings[number].suggestions[:4]) for number in over
            ]
            total.misses.append(f"TOP {error['wrong']!r} wants {error['right']!r}: {offered} {row['text'][:110]!r}")
    for number, found in enumerate(findings):
        if number not in hit:
            total.false += 1
            total.misses.append(
                f"FALSE {found.code} {found.text!r} {found.suggestions[:2]}: {row['text'][max(0, found.start - 50) : found.end + 40]!r}"
            )


def _mends(text: str, found: Finding, error: dict[str, Any]) -> bool:
    """Whether the first suggestion makes of the text what the label says (white space aside)."""
    if not found.suggestions:
        return False
    mended = text[: found.start] + found.suggestions[0] + text[found.end :]
    wanted = text[: error["start"]] + error["right"] + text[error["end"] :]
    return mended.split() == wanted.split()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--misses", action="store_true", help="show what was missed and falsely flagged")
    parser.add_argument("--no-grammar", action="store_true")
    options = parser.parse_args()
    settings = Settings(select=("S", "G", "N"), grammar=not options.no_grammar)
    linter = Linter(settings, BuiltinEngine(settings), date(2026, 11, 20))
    rows = read_rows(options.data, "spelling")
    started = time.perf_counter()
    for with_known in (False, True):
        print("\nwith the known names" if with_known else "without names")
        print(f"{'class':28}{'rows':>6}{'words':>8}{'errors':>8}{'found':>8}{'top':>8}{'false':>7}{'per 1,000':>11}")
        for group, total in sorted(score(rows, linter, with_known).items()):
            found = f"{total.found / total.errors:.3f}" if total.errors else "-"
            top = f"{total.top / total.errors:.3f}" if total.errors else "-"
            rate = f"{1000 * total.false / total.words:.2f}"
            print(f"{group:28}{total.rows:6}{total.words:8}{total.errors:8}{found:>8}{top:>8}{total.false:7}{rate:>11}")
            if options.misses and not with_known:
                print(*(f"    {miss}" for miss in total.misses), sep="\n")
    for quality in ("good", "bad"):
        letters = [row for row in read_rows(options.data, "letters") if row["quality"] == quality]
        found = [(row, finding) for row in letters for finding in _findings(row["text"], [], linter)]
        if letters:
            print(f"\n{len(letters)} {quality} letters: {len(found) / len(letters):.3f} errors and warnings a letter")
            if options.misses:
                print(
                    *(
                        f"    {row['id']} {finding.code} {finding.text!r} {finding.suggestions[:2]} {finding.message}"
                        for row, finding in found
                    ),
                    sep="\n",
                )
    print(f"\n{time.perf_counter() - started:.1f} s")


if __name__ == "__main__":
    main()
