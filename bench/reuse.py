"""How well the highlight rules find reuse: F1 over sentence pairs and over the letters of panels, from labelled data.

    python bench/reuse.py --data DIR [--held] [--semantic] [--misses]

DIR holds ``reuse_pairs.jsonl`` (a, b, label, level, known) and ``reuse_sets.jsonl`` (letters of a panel with the reuse in
them as [letter, sentence, letter, sentence, level]). Both go through what ``afterword lint --jsonl --select H`` runs.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from linter.jsonl import lint_lines
from linter.language import open_engine
from linter.run import Linter
from linter.settings import Settings

Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    """The objects of a JSON-lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def linter(semantic: str) -> Linter:
    """A linter with the highlight rules alone."""
    settings = Settings(select=("H",), rules={"reused-highlight": {"semantic": semantic}})
    return Linter(settings, open_engine(settings, lambda _: None), date(2026, 11, 20))


def flagged_pairs(pairs: Iterable[Row], chosen: Linter) -> list[bool]:
    """For each pair of sentences, sent as two letters of a panel: whether either gets a highlight warning or error."""
    lines = [
        json.dumps({"id": f"{number}{side}", "text": row[side], "known": row["known"], "set": str(number)})
        for number, row in enumerate(pairs)
        for side in "ab"
    ]
    answers = [json.loads(answer) for answer, _, _ in lint_lines(lines, chosen)]
    hit = [any(found["severity"] != "note" for found in answer["findings"]) for answer in answers]
    return [one or other for one, other in zip(hit[::2], hit[1::2], strict=True)]


def found_in_sets(sets: Iterable[Row], chosen: Linter) -> list[set[tuple[int, int, int, int]]]:
    """For each panel: the found reuse as (letter, sentence, letter, sentence), the lower letter first."""
    result = []
    for panel in sets:
        lines = [
            json.dumps(
                {"id": str(number), "text": letter["text"], "to": letter["to"], "sender": panel["sender"],
                 "company": panel["company"], "kind": "thank-you", "set": panel["id"]}
            )
            for number, letter in enumerate(panel["letters"])
        ]  # fmt: skip
        found = set()
        for number, (answer, _, _) in enumerate(lint_lines(lines, chosen)):
            for finding in json.loads(answer)["findings"]:
                if finding["severity"] == "note":
                    continue
                here = _sentence(panel["letters"][number], finding["start"]["offset"])
                for other in finding["related"]:
                    place = other["start"]["offset"] if isinstance(other["start"], dict) else other["start"]
                    there = _sentence(panel["letters"][int(other["id"])], place)
                    first, second = sorted([(number, here), (int(other["id"]), there)])
                    found.add((*first, *second))
        result.append(found)
    return result


def _sentence(letter: Row, offset: int) -> int:
    place = 0
    for number, sentence in enumerate(letter["sentences"]):
        place = letter["text"].index(sentence, place)
        if place <= offset < place + len(sentence):
            return number
    return -1


def f1(right: int, found: int, wanted: int) -> tuple[float, float, float]:
    """(precision, recall, F1) from counts; nothing found of nothing wanted is perfect."""
    precision = right / found if found else 1.0
    recall = right / wanted if wanted else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def report_pairs(pairs: list[Row], chosen: Linter, misses: bool) -> float:
    """Print how the pairs of each level fare; the F1."""
    flags = flagged_pairs(pairs, chosen)
    wanted = [row["label"] == "reuse" for row in pairs]
    figures = f1(sum(flag and want for flag, want in zip(flags, wanted, strict=True)), sum(flags), sum(wanted))
    levels = Counter(row["level"] for row in pairs)
    hits = Counter(row["level"] for row, flag in zip(pairs, flags, strict=True) if flag)
    print("pairs    P {:.2f}  R {:.2f}  F1 {:.3f}".format(*figures), {k: f"{hits[k]}/{n}" for k, n in levels.items()})
    for row, flag, want in zip(pairs, flags, wanted, strict=True):
        if misses and flag is not want:
            print(f"  {'missed' if want else 'false'} {row['level']}\n    {row['a']}\n    {row['b']}")
    return figures[2]


def report_sets(sets: list[Row], chosen: Linter, misses: bool) -> tuple[float, float]:
    """Print how the panels fare, by pairs of sentences and by pairs of letters; both F1s."""
    everything = found_in_sets(sets, chosen)
    sentences, letters, levels, hits = [0, 0, 0], [0, 0, 0], Counter[str](), Counter[str]()
    for panel, found in zip(sets, everything, strict=True):
        wanted = {tuple(entry[:4]): entry[4] for entry in panel["reuse"]}
        levels.update(wanted.values())
        hits.update(wanted[pair] for pair in found & wanted.keys())
        _add(sentences, found, set(wanted))
        _add(letters, {(a, c) for a, _, c, _ in found}, {(a, c) for a, _, c, _ in wanted})
        if misses:
            for pair in sorted(found ^ wanted.keys()):
                a, b, c, d = pair
                texts = [panel["letters"][x]["sentences"][y] for x, y in ((a, b), (c, d))]
                print(
                    f"  {'false' if pair in found else 'missed'} {panel['id']} {wanted.get(pair, '')}",
                    *texts,
                    sep="\n    ",
                )
    by_sentence, by_letter = f1(*sentences), f1(*letters)
    print(
        "panels   P {:.2f}  R {:.2f}  F1 {:.3f}".format(*by_sentence), {k: f"{hits[k]}/{n}" for k, n in levels.items()}
    )
    print("letters  P {:.2f}  R {:.2f}  F1 {:.3f}".format(*by_letter))
    return by_sentence[2], by_letter[2]


def _add(counts: list[int], found: set[Any], wanted: set[Any]) -> None:
    counts[0] += len(found & wanted)
    counts[1] += len(found)
    counts[2] += len(wanted)


def main() -> None:
    """Print the figures for the data in a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with reuse_pairs.jsonl and reuse_sets.jsonl")
    parser.add_argument("--suffix", default="", help="of the file names before .jsonl")
    parser.add_argument("--semantic", default="off", choices=["off", "auto", "on"])
    parser.add_argument("--misses", action="store_true", help="print what was missed or wrongly found")
    asked = parser.parse_args()
    chosen = linter(asked.semantic)
    begin = time.perf_counter()
    report_pairs(rows(asked.data / f"reuse_pairs{asked.suffix}.jsonl"), chosen, asked.misses)
    report_sets(rows(asked.data / f"reuse_sets{asked.suffix}.jsonl"), chosen, asked.misses)
    print(f"{time.perf_counter() - begin:.1f} s")


if __name__ == "__main__":
    main()
