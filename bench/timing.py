"""How long afterword takes from cold, as a multiple of a bare Python interpreter's start, so that machines compare.

    python bench/timing.py [--runs 7] [--program "afterword"]

Each command runs once in every round, the bare interpreter among them, so that a slow moment of the machine falls on all
alike; the median of the rounds counts. Nothing is shared between runs but the file cache and the compiled modules.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.door import ROOT, Door
from bench.table import markdown

NOTES = ROOT / "examples" / "northwind.yaml"
BARE = "bare interpreter"


def commands(door: Door, folder: Path) -> dict[str, Sequence[str]]:
    """The commands by the name they have in the table; ``folder`` holds one draft to lint and room for what is written."""
    program = door.command()
    lint = [*program, "lint", str(folder / "letter.txt"), "--isolated"]
    return {
        BARE: [sys.executable, "-c", "pass"],
        "--help": [*program, "--help"],
        "draft (one thank-you)": [*program, "draft", str(NOTES), "--kind", "thank-you", "--to", "Maria Alvarez"],
        "draft --all": [*program, "draft", str(NOTES), "--all"],
        "lint": lint,
        "lint --no-grammar": [*lint, "--no-grammar"],
        "lint --select T": [*lint, "--select", "T"],
    }


def measure(asked: Mapping[str, Sequence[str]], door: Door, folder: Path, runs: int) -> dict[str, list[float]]:
    """Seconds of every run by command, the rounds interleaved.

    Raises:
        RuntimeError: a command fails.
    """
    seconds: dict[str, list[float]] = {name: [] for name in asked}
    for turn in range(runs + 1):
        for name, command in asked.items():
            begin = time.perf_counter()
            done = subprocess.run(command, capture_output=True, check=False, cwd=folder, env=door.environment())
            took = time.perf_counter() - begin
            if done.returncode not in (0, 1):
                raise RuntimeError(f"{name}: exit status {done.returncode}: {done.stderr.decode('utf-8', 'replace')}")
            if turn:  # The first round compiles modules and fills the file cache.
                seconds[name].append(took)
    return seconds


def letter(door: Door, folder: Path) -> None:
    """Write one of the program's own drafts, so that a letter of the usual length is linted."""
    command = [*door.command(), "draft", str(NOTES), "--kind", "thank-you", "--to", "Maria Alvarez"]
    done = subprocess.run(command, capture_output=True, check=True, cwd=folder, env=door.environment())
    (folder / "letter.txt").write_bytes(done.stdout)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7, help="rounds that count (default 7); one more goes before them")
    parser.add_argument(
        "--program", default="", help="command line of an installed afterword; default: this source tree"
    )
    asked = parser.parse_args()
    door = Door(asked.program)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        letter(door, folder)
        seconds = measure(commands(door, folder), door, folder, max(1, asked.runs))
    bare = statistics.median(seconds[BARE])
    lines = [["Command", "times a bare interpreter", "median", "fastest", "slowest"]]
    for command, took in seconds.items():
        middle = statistics.median(took)
        spread = [f"{1000 * value:.0f} ms" for value in (middle, min(took), max(took))]
        lines.append([command, f"{middle / bare:.1f}", *spread])
    print(markdown(lines))
    print(f"{asked.runs} rounds, {os.cpu_count()} processors, Python {sys.version.split()[0]}.")


if __name__ == "__main__":
    main()
