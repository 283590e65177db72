"""How true afterword's findings are: one command, one table, for a folder of labelled data, next to other tools.

    python bench/quality.py --data DIR [--misses FILE] [--program "afterword"] [--only tone,reuse] [--no-baselines]
                            [--variant NAME=OPTIONS]...

DIR holds tone.jsonl, reuse_pairs.jsonl, reuse_sets.jsonl, spelling.jsonl and letters.jsonl (fields: see bench/README.md); a
file that is not there is left out and named. The program is asked through ``afterword lint --jsonl``, in a process of its own,
as any user would ask it: ``--select T`` for tone, ``H`` for reuse, ``S,G,N`` for spelling, all rules for letters. Found and
false count errors and warnings; for a letter published as bad, a note that names its fault counts too. ``--variant`` adds a
column for the same program with more options for ``lint``. Reuse is measured without the extra ``semantic`` and, where it is
installed, with it. The exit status is 1 when a family could not be measured.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import baselines, scoring
from bench.door import Door, DoorError
from bench.scoring import Result, Row
from bench.table import DETAILS, details, headline

FILES = {
    "tone": "tone.jsonl",
    "pairs": "reuse_pairs.jsonl",
    "panels": "reuse_sets.jsonl",
    "spelling": "spelling.jsonl",
    "spelling with names": "spelling.jsonl",
    "letters": "letters.jsonl",
}
"""A family of rows, and the file that holds it."""


def rows(path: Path) -> list[Row]:
    """The objects of a JSON-lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def ask_tone(data: Sequence[Row], door: Door) -> Result:
    """Tone rules alone."""
    answers = door.ask(scoring.tone_requests(data), "T")
    return scoring.score_tone(data, [bool(scoring.raised(a)) for a in answers], [scoring.brief(a) for a in answers])


def ask_pairs(data: Sequence[Row], door: Door) -> Result:
    """Highlight rules on pairs of sentences."""
    answers = [bool(scoring.raised(answer)) for answer in door.ask(scoring.pair_requests(data), "H")]
    return scoring.score_pairs(data, [a or b for a, b in zip(answers[::2], answers[1::2], strict=True)])


def ask_panels(data: Sequence[Row], door: Door) -> Result:
    """Highlight rules on whole panels."""
    return scoring.score_panels(data, scoring.claims_of(data, door.ask(scoring.panel_requests(data), "H")))


def ask_spelling(data: Sequence[Row], door: Door, with_known: bool = False) -> Result:
    """Spelling, grammar and names, without the names that notes would hold or with them."""
    answers = door.ask(scoring.spelling_requests(data, with_known), "S,G,N")
    return scoring.score_spelling(data, scoring.marks_of(answers))


def ask_letters(data: Sequence[Row], door: Door) -> Result:
    """All rules on whole letters."""
    return scoring.score_letters(data, door.ask(scoring.letter_requests(data)))


ASK: dict[str, Callable[[Sequence[Row], Door], Result]] = {
    "tone": ask_tone,
    "pairs": ask_pairs,
    "panels": ask_panels,
    "spelling": ask_spelling,
    "spelling with names": lambda data, door: ask_spelling(data, door, True),
    "letters": ask_letters,
}
"""How each family is put to the program."""

OTHERS: dict[str, Callable[[Sequence[Row]], dict[str, Result]]] = {
    "tone": baselines.tone_baselines,
    "pairs": baselines.pair_baseline,
    "panels": baselines.panel_baseline,
    "spelling": lambda data: baselines.spelling_baselines(data, False),
    "spelling with names": lambda data: baselines.spelling_baselines(data, True),
}
"""How each family is put to the other tools."""


COLUMNS = {"afterword": "off", "semantic": "on"}
"""The program as a plain installation has it, and with the extra ``semantic``, by the setting that tells them apart."""
SEMANTIC = ("pairs", "panels")
"""The families that sentence embeddings (the extra ``semantic``) have a say in."""


def measure(family: str, data: Sequence[Row], doors: dict[str, Door], compare: bool) -> dict[str, Result]:
    """A family's results by column: the program first, its variants, then the other tools.

    Raises:
        DoorError: the program could not be asked.
    """
    results = {}
    for name, door in doors.items():
        if name == "semantic" and family not in SEMANTIC:
            continue
        before = door.seconds
        try:
            results[name] = ASK[family](data, door)
        except DoorError as error:
            if name != "semantic":
                raise
            why = "the extra `semantic` is not installed" if "MissingExtra" in str(error) else error
            print(f"{family}: not measured with sentence embeddings: {why}", file=sys.stderr)
            continue
        results[name].put("seconds", door.seconds - before, len(data))
    if compare and family in OTHERS:
        try:
            results.update(OTHERS[family](data))
        except ImportError as error:
            print(f"{family}: other tools left out: {error}; install the extra `bench`", file=sys.stderr)
    return results


def run(asked: argparse.Namespace) -> int:
    """Measure what was asked for and print the tables; 1 when a family could not be measured."""
    embeddings = '[rules.reused-highlight]\nsemantic = "{}"\n'
    doors = {name: Door(asked.program, settings=embeddings.format(mode)) for name, mode in COLUMNS.items()}
    for variant in asked.variant:
        name, _, options = variant.partition("=")
        doors[name] = Door(asked.program, shlex.split(options))
    measured: dict[str, dict[str, Result]] = {}
    status = 0
    for family, file in FILES.items():
        if asked.only and not any(family.startswith(word) for word in asked.only.split(",")):
            continue
        path = asked.data / file
        if not path.is_file():
            print(f"{family}: no {file}", file=sys.stderr)
            continue
        try:
            measured[family] = measure(family, rows(path), doors, not asked.no_baselines)
        except DoorError as error:
            print(f"{family}: not measured: {error}", file=sys.stderr)
            status = 1
    print(headline(measured))
    for family in DETAILS:
        if family in measured:
            print(details(family, measured[family]))
    if asked.misses:
        _write_misses(asked.misses, measured)
    return status


def _write_misses(path: Path, measured: dict[str, dict[str, Result]]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for family, results in measured.items():
            for miss in results["afterword"].misses:
                file.write(json.dumps({"family": family, **miss}, ensure_ascii=False) + "\n")


def main() -> None:
    """Read the options, print the tables, exit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with the labelled files")
    parser.add_argument("--misses", type=Path, help="write what was judged wrongly to this file, a JSON object a line")
    parser.add_argument(
        "--program", default="", help="command line of an installed afterword; default: this source tree"
    )
    parser.add_argument(
        "--variant", action="append", default=[], help="NAME=OPTIONS: a column for more options of lint"
    )
    parser.add_argument("--only", default="", help="families, by the beginnings of their names, parted by commas")
    parser.add_argument("--no-baselines", action="store_true", help="leave the other tools out")
    sys.exit(run(parser.parse_args()))


if __name__ == "__main__":
    main()
