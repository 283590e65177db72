"""A template's tags and what they enclose: pairs of ``if`` and ``endif`` with the branches between, blocks, macros, loops."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from linter.templates.environment import Token

_OPENERS = frozenset({"if", "for", "block", "macro", "call", "filter", "set", "with", "autoescape", "raw"})
_BRANCHES = frozenset({"elif", "else"})


@dataclass(frozen=True, slots=True)
class Tag:
    """One piece of markup. ``what``: "variable", "comment" or a statement's word ("if", "endfor", "include")."""

    what: str
    start: int
    end: int
    text: str


@dataclass(slots=True)
class Region:
    """What an opening tag encloses. ``branches``: (tag, start, end) of each body, in order."""

    what: str
    start: int
    end: int
    branches: list[tuple[Tag, int, int]] = field(default_factory=list)
    inner: list[Region] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name of a block or macro."""
        found = re.match(r"\{%[-+]?\s*(?:block|macro)\s+(\w+)", self.branches[0][0].text)
        return found[1] if found else ""

    def walk(self) -> Iterator[Region]:
        """This region and all inside it."""
        yield self
        for region in self.inner:
            yield from region.walk()


def tags(source: str, tokens: Sequence[Token]) -> list[Tag]:
    """Every piece of markup, in order; a ``raw`` block is its two tags."""
    found: list[Tag] = []
    begin: Token | None = None
    inside: list[Token] = []
    for token in tokens:
        if token.kind in ("block_begin", "variable_begin", "comment_begin", "raw_begin"):
            begin, inside = token, []
            if token.kind == "raw_begin":
                found.append(Tag("raw", token.start, token.end, token.text))
        elif token.kind == "raw_end":
            found.append(Tag("endraw", token.start, token.end, token.text))
        elif token.kind in ("block_end", "variable_end", "comment_end") and begin is not None:
            end = token.start + len(token.text.rstrip())
            word = next((each.text for each in inside if each.kind == "name"), "")
            what = word if token.kind == "block_end" else token.kind.removesuffix("_end")
            found.append(Tag(what, begin.start, end, source[begin.start : end]))
        elif begin is not None:
            inside.append(token)
    return found


def regions(found: Sequence[Tag]) -> list[Region]:
    """The outermost regions; tags that do not pair (the parser complains of them) are passed over."""
    outer: list[Region] = []
    stack: list[Region] = []
    for tag in found:
        if tag.what in _OPENERS and not (tag.what == "set" and "=" in tag.text):
            region = Region(tag.what, tag.start, tag.end, [(tag, tag.end, tag.end)])
            (stack[-1].inner if stack else outer).append(region)
            stack.append(region)
        elif stack and tag.what in _BRANCHES:
            _close(stack[-1], tag.start)
            stack[-1].branches.append((tag, tag.end, tag.end))
        elif stack and tag.what == f"end{stack[-1].what}":
            _close(stack[-1], tag.start)
            stack.pop().end = tag.end
    return outer


def _close(region: Region, end: int) -> None:
    tag, start, _ = region.branches[-1]
    region.branches[-1] = (tag, start, end)
