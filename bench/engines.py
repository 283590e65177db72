"""Compare the engines for spelling and grammar: built in, Harper alone, LanguageTool alone, both merged.

    python bench/engines.py --data FOLDER [--known]

FOLDER holds ``spelling*.jsonl`` (rows with text, class, errors, known) and, where there are some, ``letters*.jsonl`` (whole letters,
quality good or bad). Found and false count errors and warnings of the rules S, G and N (for Harper and LanguageTool alone: whatever
they say with their own defaults). Cold: one letter in a new process, the engine's libraries or server loaded for it. Warm: the same
letter again, for the built-in engines in a process while the server's keeper runs. Memory: the largest resident size, with the
server's where there is one. LanguageTool is started for this and stopped; its jars are found as ``afterword doctor`` says.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.spelling import read_rows
from linter.context import Problem
from linter.document import Document, count_words, read_documents
from linter.finding import Severity
from linter.language import open_engine, server, state
from linter.language.asking import check
from linter.run import Linter, facts_from
from linter.settings import LanguageToolSettings, Settings

LETTER = (
    "Subject: Thank you for Tuesday\n\nDear Ms. Okafor,\n\nThank you for showing me round the depot on Tuesday. I enjoyed hearing "
    "how your drivers plan there routes by hand, and I would of liked to see the night shift too. At the bakery I cut the mornings "
    "from three rounds to two, and I definately want to try the same with you.\n\nKind regards,\nPavel Novák\n"
)
Spans = Callable[[str, list[str]], list[Problem]]


@dataclass(frozen=True)
class Engine:
    """A way to check: what it finds, and the command that checks one letter in a process of its own."""

    name: str
    spans: Spans
    command: list[str]


def afterword(engine: str) -> Engine:
    """The program itself with one of its engines."""
    settings = Settings(select=("S", "G", "N"), engine=engine)
    linter = Linter(settings, open_engine(settings, print), date(2026, 11, 20))

    def spans(text: str, known: list[str]) -> list[Problem]:
        found = linter.run([facts_from({"known": known}, _document(text))])[0]
        return [
            Problem("", finding.start, finding.end, "", finding.suggestions)
            for finding in found
            if finding.severity is not Severity.NOTE
        ]

    command = "from cli import main; main()"
    return Engine(
        f"afterword {engine}",
        spans,
        ["-c", command, "lint", "-", "--isolated", "--engine", engine, "--select", "S,G,N"],
    )


def harper() -> Engine:
    """harper-py with its own defaults."""
    from harper import Dialect
    from harper import Linter as Harper

    checker = Harper(Dialect.AMERICAN)

    def spans(text: str, known: list[str]) -> list[Problem]:
        return [
            Problem(
                "", lint.span.start, lint.span.end, "", tuple(choice.replacement_text for choice in lint.suggestions)
            )
            for lint in checker.lint(text)
        ]

    code = "import sys, harper; harper.Linter(harper.Dialect.AMERICAN).lint(sys.stdin.read())"
    return Engine("Harper alone", spans, ["-c", code])


def languagetool(url: str) -> Engine:
    """LanguageTool with its own defaults, asked by a bare script of language-tool-python."""

    def spans(text: str, known: list[str]) -> list[Problem]:
        return [
            Problem("", match.start, match.end, "", match.replacements)
            for match in check(url, text, {"language": "en-US"}, 60.0)
        ]

    code = (
        "import sys, language_tool_python; "
        "language_tool_python.LanguageTool('en-US', remote_server=sys.argv[1]).check(sys.stdin.read())"
    )
    return Engine("LanguageTool alone", spans, ["-c", code, url])


def _document(text: str) -> Document:
    document = read_documents(text, "")[0]
    section = document.section
    return Document(text, "", type(section)(section.header, section.start, section.text_start, len(text)))


def accuracy(engine: Engine, rows: list[dict[str, Any]], letters: list[dict[str, Any]], known: bool) -> str:
    """A line of the table: typos found, top suggestion right, real-word errors found, false alarms, findings a good letter."""
    count = {"typos": 0, "found": 0, "top": 0, "real": 0, "real found": 0, "words": 0, "false": 0}
    for row in rows:
        spans = engine.spans(row["text"], row.get("known", []) if known else [])
        real = row["class"] == "realword"
        for error in row["errors"]:
            over = [span for span in spans if span.start < error["end"] and error["start"] < span.end]
            count["real" if real else "typos"] += 1
            count["real found" if real else "found"] += bool(over)
            count["top"] += not real and any(_mends(row["text"], span, error) for span in over)
        if row["class"] == "clean":
            count["words"] += count_words(row["text"])
            count["false"] += len(spans)
    good = [len(engine.spans(letter["text"], [])) for letter in letters if letter["quality"] == "good"]
    shares = [count["found"] / count["typos"], count["top"] / count["typos"], count["real found"] / count["real"]]
    rate, letter_rate = 1000 * count["false"] / max(1, count["words"]), sum(good) / max(1, len(good))
    return "".join(f"{share:8.3f}" for share in shares) + f"{rate:9.2f}{letter_rate:9.2f}"


def _mends(text: str, span: Problem, error: dict[str, Any]) -> bool:
    if not span.suggestions:
        return False
    mended = text[: span.start] + span.suggestions[0] + text[span.end :]
    return mended.split() == (text[: error["start"]] + error["right"] + text[error["end"] :]).split()


def seconds(command: list[str], times: int) -> float:
    """The quickest of some runs on the letter, as a new process each."""
    best = float("inf")
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run([sys.executable, *command], input=LETTER, text=True, capture_output=True, cwd=ROOT, check=False)
        best = min(best, time.perf_counter() - began)
    return best


def memory(command: list[str]) -> int:
    """The largest resident size of a run, in MB."""
    import psutil  # type: ignore[import-untyped]

    with subprocess.Popen(
        [sys.executable, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    ) as child:
        largest, process = 0, psutil.Process(child.pid)
        assert child.stdin is not None
        child.stdin.write(LETTER.encode())
        child.stdin.close()
        while child.poll() is None:
            try:
                largest = max(largest, process.memory_info().rss)
            except psutil.Error:
                break
            time.sleep(0.005)
    return round(largest / 1e6)


def server_memory() -> str:
    """The sizes of the server and of its keeper, in MB."""
    import psutil

    record = state.read()
    if record is None:
        return "none"
    sizes = [psutil.Process(number).memory_info().rss / 1e6 for number in (record.pid, record.keeper)]
    return f"{sizes[0]:.0f} + {sizes[1]:.0f}"


@contextmanager
def own_state() -> Iterator[None]:
    """A state folder of the bench's own, so that no server of the user's is asked or stopped."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        try:
            yield
        finally:
            server.stop()


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--known", action="store_true", help="give our engines the rows' known names")
    options = parser.parse_args()
    rows, letters = read_rows(options.data, "spelling"), read_rows(options.data, "letters")
    with own_state():
        builtin = afterword("builtin")
        cold = {"afterword builtin": seconds(builtin.command, 2), "Harper alone": seconds(harper().command, 2)}
        began = time.perf_counter()
        record = server.launch(LanguageToolSettings(), print)
        start = time.perf_counter() - began
        engines = [builtin, harper(), languagetool(record.url), afterword("languagetool")]
        print(f"\n{'':22}{'typos':>8}{'top':>8}{'real':>8}{'false/k':>9}{'letter':>9}")
        for engine in engines:
            print(f"{engine.name:22}{accuracy(engine, rows, letters, options.known)}", flush=True)
        print(f"\n{'':22}{'cold s':>8}{'warm s':>8}{'MB':>8}")
        for engine in engines:
            warm = seconds(engine.command, 5)
            first = cold.get(engine.name, start + warm)
            print(f"{engine.name:22}{first:8.2f}{warm:8.2f}{memory(engine.command):8}", flush=True)
        print(f"\nserver and keeper: {start:.1f} s until warm, {server_memory()} MB")


if __name__ == "__main__":
    main()
