"""One template as rules see it: its source in tags and regions, its tree, what it is for, and the templates around it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from jinja2 import TemplateSyntaxError, meta, nodes
from jinja2.exceptions import SecurityError

from drafts.house import House
from drafts.kinds import Kind
from drafts.needing import made_by, needs
from drafts.sandbox.tables import LIMITS
from drafts.sandbox.tree import check_depth, refused_character
from drafts.variables import VARIABLES, known_names
from linter.templates.environment import SourceEnvironment, Token
from linter.templates.regions import Region, Tag, regions, tags
from linter.templates.samples import always
from linter.templates.truth import Known
from linter.templates.uses import Uses, uses_of

Part = Literal["whole", "message", "wording", "piece"]
"""What a template is: a whole message, a kind's arrangement, the wordings of one move, or a piece that others take in."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a template cannot be read: a span and Jinja's reason. ``refused``: it is too large or too deep, and not misspelt."""

    start: int
    end: int
    message: str
    refused: bool = False


@dataclass(eq=False)
class Template:
    """One template. ``name`` is what other templates call it; ``own_kind`` the kind of the user's own that it is."""

    name: str
    source: str
    environment: SourceEnvironment
    part: Part
    kind: Kind | None
    house: House = field(default_factory=House)
    move: str = ""
    own_kind: str = ""

    @property
    def html(self) -> bool:
        """Whether it writes HTML."""
        return self.name.endswith(".html.j2")

    @cached_property
    def _parsed(self) -> tuple[nodes.Template | None, Fault | None]:
        if len(self.source) > LIMITS.source:
            message = f"is {len(self.source):,} characters long; a template has {LIMITS.source:,} at most"
            return None, Fault(0, self._line_end(0), message, refused=True)
        if found := refused_character(self.source):
            return None, Fault(found[0], found[0] + 1, f"holds {found[1]}")
        try:
            tree = self.environment.parse(self.source, self.name)
            check_depth(tree)
            return tree, None
        except TemplateSyntaxError as error:
            return None, self._fault(error)
        except RecursionError:
            return None, Fault(0, self._line_end(0), "is nested too deeply to be read", refused=True)
        except SecurityError as error:
            return None, Fault(0, self._line_end(0), str(error), refused=True)
        except ValueError as error:
            return None, Fault(0, self._line_end(0), f"cannot be read: {error}", refused=True)

    @property
    def tree(self) -> nodes.Template | None:
        """The parsed template, None where its syntax is broken."""
        return self._parsed[0]

    @property
    def fault(self) -> Fault | None:
        """What is wrong with its syntax."""
        return self._parsed[1]

    @cached_property
    def tokens(self) -> list[Token]:
        """Jinja's tokens, none where it cannot read them."""
        with suppress(TemplateSyntaxError, ValueError, RecursionError):
            return self.environment.tokens(self.source)
        return []

    @cached_property
    def tags(self) -> list[Tag]:
        """Every piece of markup, in order."""
        return tags(self.source, self.tokens)

    @cached_property
    def regions(self) -> list[Region]:
        """The outermost pairs of tags."""
        return regions(self.tags)

    def every_region(self) -> Sequence[Region]:
        """Every pair of tags."""
        return self._every_region

    @cached_property
    def _every_region(self) -> list[Region]:
        return [region for outer in self.regions for region in outer.walk()]

    def tag_at(self, offset: int) -> Tag | None:
        """The piece of markup that an offset stands in."""
        place = bisect_right(self._tag_starts, offset) - 1
        return self.tags[place] if place >= 0 and offset < self.tags[place].end else None

    def tags_between(self, start: int, end: int) -> Sequence[Tag]:
        """The pieces of markup that begin in source[start:end]."""
        return self.tags[bisect_left(self._tag_starts, start) : bisect_left(self._tag_starts, end)]

    @cached_property
    def _tag_starts(self) -> list[int]:
        return [tag.start for tag in self.tags]

    @cached_property
    def token_at(self) -> Mapping[int, Token]:
        """Each token by where it begins."""
        return {token.start: token for token in self.tokens}

    @cached_property
    def uses(self) -> Uses:
        """Every name that it uses."""
        if self.tree is None:
            return Uses()
        return uses_of(self.tree, self.source, self.known, self.wanted)

    @cached_property
    def known(self) -> Known:
        """What is there for certain wherever this template is filled."""
        values = {"kind": self.kind.value} if self.kind and self.part == "whole" else {}
        whole_only = {name for name, variable in VARIABLES.items() if variable.whole}
        there = always(self.kind) - (whole_only if self.part in ("wording", "message") else set())
        return Known(present=frozenset(there), values=values)

    @cached_property
    def wanted(self) -> Mapping[str, frozenset[str]]:
        """What each wording is only chosen with: the facts that it names outside every condition."""
        if self.tree is None or self.part not in ("wording", "message"):
            return {}
        made = made_by(self.tree.body)
        wanted = {}
        for block in self.tree.find_all(nodes.Block):
            paths = needs(block.body, made)
            roots = {path.partition(".")[0] for path in paths}
            wanted[block.name] = frozenset(paths | roots)
        return wanted

    @cached_property
    def names(self) -> frozenset[str]:
        """The variables that it may name."""
        free = self.part in ("whole", "piece")
        return known_names(self.kind, whole=free, message=self.part == "message")

    @cached_property
    def references(self) -> tuple[str, ...]:
        """The templates that it extends, includes or imports, where they are named outright."""
        if self.tree is None:
            return ()
        return tuple(name for name in meta.find_referenced_templates(self.tree) if name)

    @property
    def _last_read(self) -> int:
        """Where the lexer stopped."""
        position = 0
        with suppress(TemplateSyntaxError):
            for _, _, text in self.environment.lexer.tokeniter(self.source, None):
                start = self.source.find(text, position)
                position = max(start, position) + len(text)
        blank = re.compile(r"\s*").match(self.source, position)
        return min(blank.end() if blank else position, max(len(self.source) - 1, 0))

    @property
    def _open_mark(self) -> int | None:
        """Where a mark begins that the source ends in."""
        begin = None
        for token in self.tokens:
            if token.kind.endswith("_begin"):
                begin = token.start
            elif token.kind.endswith("_end"):
                begin = None
        return begin

    def _line_end(self, offset: int) -> int:
        end = self.source.find("\n", offset)
        return max(len(self.source) if end < 0 else end, min(offset + 1, len(self.source)))

    def _fault(self, error: TemplateSyntaxError) -> Fault:
        message = str(error.message or error).rstrip(".")
        if error.lineno <= 0:
            # The lexer stopped: behind its last token stands what it cannot read.
            start = self._last_read
            if self.source[start - 1 : start + 1] == "%}":
                return Fault(start - 1, start + 1, "a '{{' is closed by '%}'; write '}}'")
            end = start + 1 if "unexpected" in message else self._line_end(start)
            return Fault(start, end, message)
        open_mark = self._open_mark
        if open_mark is not None:
            return Fault(open_mark, self._line_end(open_mark), "a mark is opened and never closed")
        offset = min(error.lineno, max(len(self.source) - 1, 0))
        tag = self.tag_at(offset)
        word = re.compile(r"\w+|\S").match(self.source, offset)
        if "end of template" in message:
            # The tag that waits for its end is the one to look at, not the end of the file.
            waiting = [region for region in self.every_region() if region.end == region.branches[0][0].end]
            if waiting:
                opening = waiting[-1].branches[0][0]
                return Fault(opening.start, opening.end, f"{{% {opening.what} %}} is never closed")
        if tag is not None and word is not None and word.end() <= tag.end and "Unexpected end" not in message:
            return Fault(tag.start, tag.end, message)
        return Fault(offset, word.end() if word else self._line_end(offset), message)
