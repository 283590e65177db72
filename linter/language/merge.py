"""Two engines' problems as one voice: each place is spoken of once, with the better message and the likelier suggestion first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from linter.context import Problem

_SHOWN = 5


def merge(
    own: Sequence[Problem], other: Sequence[Problem], text: str, believes: Callable[[Problem], bool]
) -> list[Problem]:
    """The problems of the built-in engine and of LanguageTool, by position.

    ``believes`` says whether a misspelling that only LanguageTool sees is to be taken as one: our dictionary knows more
    names and terms than its own.
    """
    result: list[Problem] = []
    left = list(other)
    for problem in own:
        over = [found for found in left if _overlap(problem, found)]
        left = [found for found in left if found not in over]
        merged = problem
        for found in over:
            merged = _one(merged, found, text)
        result.append(merged)
    result += [problem for problem in left if problem.kind != "spelling" or believes(problem)]
    return sorted(_apart(result), key=lambda problem: (problem.start, problem.end, problem.kind))


def _overlap(one: Problem, other: Problem) -> bool:
    return one.start < other.end and other.start < one.end


def _one(own: Problem, other: Problem, text: str) -> Problem:
    """Two problems in one place as one.

    A misspelt word makes nonsense of the grammar around it, so spelling speaks first. Of two grammatical ones the one that knows
    what to write speaks, else the shorter span; the other's suggestion follows where it mends the same words.
    """
    if own.kind != other.kind:
        first, second = (own, other) if own.kind == "spelling" else (other, own)
        same = (first.start, first.end) == (second.start, second.end)
        return replace(first, suggestions=_both(first, second)) if same else first
    if own.kind == "spelling":
        suggestions = _both(own, other) if (own.start, own.end) == (other.start, other.end) else own.suggestions
        message = own.message if own.suggestions else other.message
        return replace(own, suggestions=suggestions, message=message, sure=own.sure or bool(suggestions))
    first, second = sorted(
        (own, other), key=lambda found: (not found.sure, not found.suggestions, found.end - found.start)
    )
    extra = _carried(first, second, text)
    return replace(first, suggestions=tuple(dict.fromkeys((*first.suggestions, *extra)))[:_SHOWN])


def _both(first: Problem, second: Problem) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first.suggestions, *second.suggestions)))[:_SHOWN]


def _carried(first: Problem, second: Problem, text: str) -> list[str]:
    """The second's suggestions as replacements of the first's span, where the words around allow it."""
    if not (second.start >= first.start and second.end <= first.end):
        return []
    head, tail = text[first.start : second.start], text[second.end : first.end]
    return [f"{head}{suggestion}{tail}" for suggestion in second.suggestions]


def _apart(problems: list[Problem]) -> list[Problem]:
    """Each place once: of what still overlaps, spelling, then what is sure, then what stands first stays."""
    kept: list[Problem] = []
    for problem in sorted(
        problems, key=lambda found: (found.kind != "spelling", not found.sure, found.start, found.end)
    ):
        if not any(_overlap(problem, other) for other in kept):
            kept.append(problem)
    return kept
