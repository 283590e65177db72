"""How many drafts a second one core composes, and how that compares with rendering one trivial Jinja template, so that machines compare.

    python bench/composing.py [--rounds 5]

The notes are dealt from the jots of ``tests/data``, each to one set of notes: a panel of four, every message that they carry. The
first pass reads every jot for the first time; the rounds after it find them read. The trivial template is rendered between the
passes, so that a slow moment of the machine falls on both. Process time counts, the medians of the rounds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from jinja2 import Template

from bench.door import ROOT
from bench.table import markdown
from drafts.kinds import Kind
from drafts.needs import recipients
from drafts.notes import Concern, Decision, Highlight, Interview, Me, Notes, Person
from drafts.reading import load
from drafts.writing import compose_all

TODAY = date(2026, 11, 19)
PEOPLE = ("Anita Desai", "Bill Novak", "Carmen Ibáñez", "Dmitri Volkov")
TRIVIAL = Template("Dear {{ name }},")
RENDERED = 20_000


def jots() -> dict[str, list[str]]:
    """The jots of the tests' data by the key of the notes that they stand under, each once."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests" / "data").glob("jots*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            key, bar, rest = line.partition(" | ")
            if bar and not line.startswith("#"):
                found.setdefault(key, []).append(rest.split(" | ")[0].strip())
    return {key: list(dict.fromkeys(each)) for key, each in found.items()}


def dealt() -> list[Notes]:
    """Sets of notes as long as there are topics that no other has; of what is scarcer some stand in several."""
    found = jots()
    sets = len(found["talked"]) // (2 * len(PEOPLE))
    hands: dict[str, Iterator[str]] = {key: cycle(each) for key, each in found.items()}

    def take(key: str, many: int) -> tuple[str, ...]:
        return tuple(islice(hands[key], many))

    def person(name: str) -> Person:
        concern = Concern(*take("question", 1), *take("answer", 1))
        return Person(name, talked_about=take("talked", 2), learned=take("learned", 2), concerns=(concern,))

    return [
        Notes(
            Me("Jonas Weber", phone="+1 206 555 0177"),
            company="Alder Works",
            role="Planner",
            applied=date(2026, 11, 2),
            interview=Interview(date=date(2026, 11, 18)),
            decision=Decision(by=date(2026, 12, 2), next_steps=take("next steps", 1)[0]),
            people=tuple(map(person, PEOPLE)),
            highlights=tuple(map(Highlight, take("highlight", 5))),
            needs=take("need", 2),
            news=take("news", 1),
        )
        for _ in range(sets)
    ]


def drafts_a_second(every: Sequence[Notes]) -> float:
    """Drafts a second over these notes, every kind to every reader."""
    begin, made = time.process_time(), 0
    for notes in every:
        wanted = [(kind, person) for kind in Kind for person in recipients(notes, kind)]
        made += len(compose_all(notes, wanted, today=TODAY)[0])
    return made / (time.process_time() - begin)


def templates_a_second() -> float:
    """Renderings of the trivial template a second."""
    begin = time.process_time()
    for turn in range(RENDERED):
        TRIVIAL.render(name=turn)
    return RENDERED / (time.process_time() - begin)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="rounds over notes that were read before (default 5)")
    rounds = max(1, parser.parse_args().rounds)
    every = dealt()
    drafts_a_second([load(ROOT / "examples" / "northwind.yaml")])  # reads templates and word lists
    trivial = [templates_a_second()]
    first = drafts_a_second(every)
    again = []
    for _ in range(rounds):
        trivial.append(templates_a_second())
        again.append(drafts_a_second(every))
    yardstick = statistics.median(trivial)
    lines = [["Notes", "drafts a second", "trivial templates in the time of one draft"]]
    for name, speed in (("read for the first time", first), ("read before", statistics.median(again))):
        lines.append([name, f"{speed:.0f}", f"{yardstick / speed:.0f}"])
    print(markdown(lines))
    print(f"{len(every)} sets of notes, {rounds} rounds, {os.cpu_count()} processors, Python {sys.version.split()[0]}.")


if __name__ == "__main__":
    main()
