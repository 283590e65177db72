"""The figures as Markdown: the table of targets, and one table a family with every tool in a column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.scoring import Result

Measured = Mapping[str, Mapping[str, Result]]


@dataclass(frozen=True)
class Target:
    """One line of the table of targets. ``least``: a floor, else a ceiling. ``unit``: "share", "rate" or "percent".

    ``column``: which of the program's results it is about, "afterword" (a plain installation) or "semantic" (with that extra).
    """

    what: str
    family: str
    figure: str
    goal: float
    least: bool = True
    unit: str = "share"
    column: str = "afterword"

    def met(self, value: float) -> bool:
        """Whether a figure reaches the target."""
        return value >= self.goal if self.least else value <= self.goal


TARGETS = (
    Target("Tone: negative against harmless, F1", "tone", "f1", 0.92),
    Target("Tone: precision", "tone", "precision", 0.95),
    Target("Tone: recall", "tone", "recall", 0.90),
    Target("Hard harmless sentences flagged", "tone", "hard ok", 0.03, False, "percent"),
    Target("Hard negative sentences caught", "tone", "hard negative", 0.85, True, "percent"),
    Target("Mild ones raised above a note", "tone", "mild", 0.10, False, "percent"),
    Target("Reuse, sentence pairs, F1", "pairs", "f1", 0.85),
    Target("– with `semantic`", "pairs", "f1", 0.92, column="semantic"),
    Target("Reuse, letters of a panel, F1 by sentences", "panels", "sentences f1", 0.88),
    Target("– with `semantic`", "panels", "sentences f1", 0.93, column="semantic"),
    Target("Reuse, letters of a panel, F1 by letters", "panels", "letters f1", 0.88),
    Target("– with `semantic`", "panels", "letters f1", 0.93, column="semantic"),
    Target("Typos found", "spelling", "typo found", 0.99),
    Target("Typos, top suggestion right", "spelling", "typo top", 0.92),
    Target("Real-word and phrase errors found", "spelling", "realword found", 0.75),
    Target("False alarms / 1,000 words: clean letters", "spelling", "clean false", 0.5, False, "rate"),
    Target("– names of people, no notes", "spelling", "person false", 2.0, False, "rate"),
    Target("– companies, no notes", "spelling", "company false", 3.0, False, "rate"),
    Target("– jargon, no notes", "spelling", "jargon false", 3.0, False, "rate"),
    Target("– British spelling, no notes", "spelling", "gb false", 0.5, False, "rate"),
    Target("– clean letters, with the notes' names", "spelling with names", "clean false", 0.3, False, "rate"),
    Target("– names of people, with the notes' names", "spelling with names", "person false", 0.0, False, "rate"),
    Target("– companies, with the notes' names", "spelling with names", "company false", 1.0, False, "rate"),
    Target("– jargon, with the notes' names", "spelling with names", "jargon false", 1.0, False, "rate"),
    Target("– British spelling, with the notes' names", "spelling with names", "gb false", 0.3, False, "rate"),
    Target("Good letters: errors and warnings a letter", "letters", "good", 0.1, False, "rate"),
    Target("Letters published as bad: fault found", "letters", "bad", 0.90, True, "percent"),
)
"""What is to be reached; the recall of tone follows from its F1 and precision."""

DETAILS: dict[str, str] = {
    "tone": "Tone",
    "pairs": "Reuse: pairs of sentences",
    "panels": "Reuse: letters of a panel",
    "spelling": "Spelling and grammar, without the notes' names",
    "spelling with names": "Spelling and grammar, with the notes' names",
    "letters": "Whole letters",
}
"""The families in the order of their tables, and their titles."""

_MAIN = {
    "tone": "f1",
    "pairs": "f1",
    "panels": "sentences f1",
    "spelling": "realword found",
    "spelling with names": "realword found",
}
"""The figure by which the best of the other tools is chosen: one tool a family, not the luckiest for each line."""
_KIND = "realword: "


def headline(measured: Measured) -> str:
    """The table of targets: the best other tool, the program and its variants, the target, and whether it is met."""
    own = {name for results in measured.values() for name, result in results.items() if "seconds" in result.figures}
    variants = [name for name in _columns(measured) if name in own - {"afterword", "semantic"}]
    lines = [["What", "n", "Best other tool", "afterword", *variants, "Target", "Met"]]
    for target in TARGETS:
        results = measured.get(target.family, {})
        result = results.get(target.column)
        if result is None or target.figure not in result.figures:
            continue
        columns = [result, *(results[name] for name in variants)]
        shown = [show(column.figures[target.figure], target.unit) for column in columns]
        goal = ("≥ " if target.least else "≤ ") + show(target.goal, target.unit)
        other = _best_other(target, {name: result for name, result in results.items() if name not in own})
        met = "yes" if target.met(result.figures[target.figure]) else "**no**"
        lines.append([target.what, str(result.sizes[target.figure]), other, *shown, goal, met])
    return markdown(lines)


def _best_other(target: Target, others: Mapping[str, Result]) -> str:
    if not others:
        return "–"
    main = _MAIN[target.family]
    name = max(others, key=lambda name: others[name].figures.get(main, 0.0))
    return f"{show(others[name].figures[target.figure], target.unit)} {name}"


def _columns(measured: Measured) -> list[str]:
    return list(dict.fromkeys(name for results in measured.values() for name in results))


def details(family: str, results: Mapping[str, Result]) -> str:
    """Every figure of a family, a line each, a column a tool."""
    names = sorted({figure for result in results.values() for figure in result.figures}, key=_order)
    lines = [["", "n", *results]]
    for figure in names:
        if _is_shown(figure, family):
            size = max(result.sizes.get(figure, 0) for result in results.values())
            unit = "rate" if figure.endswith("false") or figure.startswith("good") else "share"
            values = [show(r.figures[figure], unit) if figure in r.figures else "–" for r in results.values()]
            lines.append([figure, str(size), *values])
    times = ", ".join(
        f"{name} {r.figures['seconds']:.1f} s for {r.sizes['seconds']} rows"
        for name, r in results.items()
        if "seconds" in r.figures
    )
    return f"\n### {DETAILS[family]}\n\n{markdown(lines)}\nTime, start-up included: {times}.\n"


def _is_shown(figure: str, family: str) -> bool:
    if figure.startswith(_KIND):
        return figure.endswith("found") and family == "spelling"
    return figure != "seconds" and (family != "spelling with names" or figure.endswith("false"))


def _order(figure: str) -> tuple[int, str]:
    """Kinds of real-word errors last; the rest as a reader looks for them."""
    first = ("f1", "precision", "recall", "sentences", "letters", "typo", "realword", "clean", "good", "bad")
    rank = next((number for number, word in enumerate(first) if figure.startswith(word)), len(first))
    return (100 if figure.startswith(_KIND) else rank), figure


def show(value: float, unit: str) -> str:
    """A share as .93, a percentage as 93 %, a rate with its decimals."""
    if unit == "percent":
        return f"{100 * value:.0f} %" if value in (0, 1) or value >= 0.1 else f"{100 * value:.1f} %"
    if unit == "rate":
        return f"{value:.2f}"
    return f"{value:.3f}".removeprefix("0")


def markdown(lines: Sequence[Sequence[str]]) -> str:
    """Lines of cells, the first the heading, as a table with even columns."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    shown = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([shown[0], rule, *shown[1:]]) + "\n"
