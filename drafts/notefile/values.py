"""One value of the notes: a text, a date or a word of a choice, checked and in the form in which the model holds it.

Each function gives the value and tells ``problem`` (a line and a message) what is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from drafts.closest import closest, folded
from drafts.notefile import characters
from drafts.notefile.keys import Key
from drafts.notefile.tree import Scalar
from drafts.notefile.yaml_writing import ISO

Problem = Callable[[int, str], None]

_DATED = re.compile(r"([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})[T ].*")
_YEARS = (1970, 2100)


def one_line(key: Key, node: Scalar, problem: Problem) -> str:
    """A text on one line. A line break in it is refused, except where the writer folded it: a block after ``>`` is collapsed."""
    if node.style == ">":
        return prose(key, node, problem)
    text = _clean(key, node, problem, white=False)
    return text.strip()


def prose(key: Key, node: Scalar, problem: Problem) -> str:
    """A text whose white space does not matter: every run of it, line breaks too, becomes one space."""
    return characters.collapsed(_clean(key, node, problem, white=True))


def kept_lines(key: Key, node: Scalar, problem: Problem) -> str:
    """A text whose lines are kept, joined by line feeds, without empty ones."""
    text = re.sub(rf"\r\n|[{characters.LINE_BREAKS}]", "\n", _clean(key, node, problem, white=True))
    return "\n".join(line for line in (characters.collapsed(line) for line in text.split("\n")) if line)


def day(key: Key, node: Scalar, problem: Problem) -> date | None:
    """A date written year-month-day, in this century or the last."""
    text = node.text.strip()
    if ISO.fullmatch(text):
        try:
            found = date.fromisoformat(text)
        except ValueError:
            problem(node.line, f"{key.name}: {text} is not a day in the calendar; check it")
            return None
        if _YEARS[0] <= found.year < _YEARS[1]:
            return found
        problem(node.line, f"{key.name}: the year of {text} cannot be right; check it")
        return None
    timed = _DATED.fullmatch(text)
    advice = f"write year-month-day, like {timed[1] if timed else key.example or '2026-11-18'}"
    problem(node.line, f"{key.name}: {characters.shown(text)} is not a date; {advice}")
    return None


def chosen(key: Key, node: Scalar, problem: Problem) -> str:
    """One of the key's words, in any case."""
    wanted = folded(node.text)
    if wanted in key.choices:
        return wanted
    near = closest(node.text, key.choices)
    advice = f'did you mean "{near}"?' if near else f"write one of {', '.join(key.choices)}"
    problem(node.line, f"{key.name} cannot be {characters.shown(node.text.strip())}; {advice}")
    return ""


def _clean(key: Key, node: Scalar, problem: Problem, *, white: bool) -> str:
    """The text, pairs of surrogates joined; a character that must not be in it is named."""
    text = characters.joined_surrogates(node.text)
    # Every text after "|" ends with a line break that nobody typed as part of it.
    found = characters.refused(text.rstrip("\n") if node.style == "|" else text, white=white)
    if found:
        advice = "write it on one line" if found in characters.LINE_BREAKS else "delete it"
        problem(node.line, f"{key.name} holds {characters.described(found)}; {advice}")
    return text
