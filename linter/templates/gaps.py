"""What filling makes of a template's white space: words glued together, holes before punctuation, indented lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto

from linter.templates.rendered import Rendered
from linter.templates.template import Template


class Gap(Enum):
    """How the layout is broken."""

    GLUED = auto()
    DOUBLE = auto()
    BEFORE = auto()
    INDENT = auto()


_FOUND = (
    (Gap.BEFORE, re.compile(r"(?<=\S)[ \t]+[,.;:!?](?![\w.)(-])")),
    (Gap.DOUBLE, re.compile(r"(?<=[^\s.!?:])[ \t]{2,}(?=\S)")),
    (Gap.INDENT, re.compile(r"(?m)^[ \t]+(?=[^\s\-*\d>•–])")),
)
_CLOSED_UP = frozenset({Gap.DOUBLE, Gap.INDENT})
"""What wordings cannot break: the drafter makes one line of each. Blank lines by the handful it makes one anywhere."""


def gaps(rendered: Rendered, template: Template) -> Iterator[tuple[Gap, int, int]]:
    """Every break in the layout that this template wrote: what it is, and from where to where in the source."""
    text = rendered.text
    for gap, pattern in _FOUND:
        if template.html and gap is not Gap.BEFORE:
            continue
        if gap in _CLOSED_UP and template.part != "whole":
            continue
        for found in pattern.finditer(text):
            span = rendered.span(found.start(), found.end(), template.name)
            space = any(rendered.origin(place)[0] == template.name for place in range(*_white(found)))
            if span is not None and space and not (gap is Gap.INDENT and template.name.endswith(".md.j2")):
                yield gap, *span
    yield from ((Gap.GLUED, *span) for span in _glued(rendered, template))


def _white(found: re.Match[str]) -> tuple[int, int]:
    blank = re.match(r"\s*", found[0])
    return found.start(), found.start() + (blank.end() if blank else 0)


def _glued(rendered: Rendered, template: Template) -> Iterator[tuple[int, int]]:
    """Where a letter of this template's stands against a letter that is not its neighbour in the source."""
    text, name = rendered.text, template.name
    for place in range(len(text) - 1):
        (owner, offset), (after, next_offset) = rendered.origin(place), rendered.origin(place + 1)
        if name not in (owner, after) or (owner == after and next_offset == offset + 1):
            continue
        left, right = text[place], text[place + 1]
        ends = left.isalnum() or (left in ",;:.!?" and owner == name)
        if not (ends and right.isalpha() and (left.isalpha() or right.isupper() or left in ",;")):
            continue
        own, step = (place, -1) if owner == name else (place + 1, 1)
        if _run(rendered, own, step, name) <= 2 and left.isalpha():
            continue  # an ending: {{ need }}s
        if owner == after == name:
            if not re.search(r"\s", template.source[offset + 1 : next_offset]):
                continue
            yield offset, next_offset + 1
        else:
            yield _beside(template, offset if owner == name else next_offset, own_first=owner == name)


def _run(rendered: Rendered, place: int, step: int, name: str) -> int:
    """How many letters of the template's own stand here in a row."""
    count = 0
    while 0 <= place < len(rendered.text) and rendered.text[place].isalnum() and rendered.origin(place)[0] == name:
        count, place = count + 1, place + step
    return count


def _beside(template: Template, offset: int, *, own_first: bool) -> tuple[int, int]:
    """The own letter and the mark beside it that prints the other word."""
    tags = template.tags
    if own_first:
        tag = next((each for each in tags if each.start > offset), None)
        return offset, tag.end if tag else offset + 1
    tag = next((each for each in reversed(tags) if each.end <= offset), None)
    return tag.start if tag else offset, offset + 1
