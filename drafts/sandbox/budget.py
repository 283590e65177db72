"""What a template may spend, and what a value may weigh."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Undefined
from jinja2.exceptions import SecurityError, TemplateRuntimeError

from drafts.notefile.characters import described, refused
from drafts.sandbox.tables import LIMITS


class TemplateRefusedError(SecurityError):
    """A template tried what no template may; the message says what."""


@dataclass(slots=True)
class _Budget:
    steps: int = 0
    until: float = field(default_factory=lambda: time.monotonic() + LIMITS.seconds)

    def spend(self) -> None:
        self.steps += 1
        if self.steps > LIMITS.steps:
            raise TemplateRefusedError(f"takes more than {LIMITS.steps:,} steps: a loop or a macro does not end")
        if time.monotonic() > self.until:
            raise TemplateRefusedError(f"takes longer than {LIMITS.seconds:g} seconds")


_budget: ContextVar[_Budget | None] = ContextVar("afterword template budget", default=None)


@contextmanager
def budget() -> Iterator[None]:
    """Count the steps and the time of what is rendered inside; a render inside a render shares its budget."""
    if _budget.get() is not None:
        yield
        return
    token = _budget.set(_Budget())
    try:
        yield
    finally:
        _budget.reset(token)


def spend() -> None:
    """Count one step, where steps are counted."""
    spending = _budget.get()
    if spending is not None:
        spending.spend()


def measured(value: Any) -> Any:
    """A value, unless all that it holds is larger than any letter could need: a list of lists of lists grows with each copy."""
    spend()
    left, waiting = LIMITS.output, [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            left -= len(each)
        elif isinstance(each, Mapping):
            waiting += [*each.keys(), *each.values()]
        elif isinstance(each, list | tuple | set | frozenset):
            left -= len(each)
            if left >= 0:
                waiting += each
        left -= 1
        if left < 0:
            raise TemplateRefusedError(f"makes a value of more than {LIMITS.output:,} characters or entries")
    return value


def plain(value: Any) -> str:
    """A value as text. A list or table has no text of its own that a letter could hold."""
    if isinstance(value, str):
        return value
    if value is None:
        raise TemplateRuntimeError("writes none, which is no text")
    if isinstance(value, int | float | Undefined):
        return str(value)
    raise TemplateRuntimeError("writes a list or table whole: name one form of it, as in {{ talk.topic }}")


def concat(pieces: Iterable[str]) -> str:
    """Jinja's way of joining output, which counts what it joins."""
    kept, size = [], 0
    for piece in pieces:
        size += len(piece)
        if size > LIMITS.output:
            raise TemplateRefusedError(f"writes more than {LIMITS.output:,} characters")
        kept.append(piece)
    text = "".join(kept)
    if found := refused(text, white=True):
        raise TemplateRefusedError(f"writes {described(found)}")
    return text
