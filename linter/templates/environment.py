"""Jinja's parser with offsets: every node's ``lineno`` is the offset in the source at which it begins.

Jinja knows lines alone. Its lexer gives each token with its text, but what it strips (white space beside ``{%-``) is lost, so
every token is sought forward from the end of the one before; its parser copies a token's line into the node that it begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.lexer import TokenStream

from drafts.sandbox.environment import TemplateEnvironment
from drafts.sandbox.folders import FolderLoader
from drafts.sandbox.tree import with_line_ends

_OPEN, _TEXT, _CLOSE = "\ue000", "\ue001", "\ue002"
_PIECE = re.compile(f"{_OPEN}(\\d+):(\\d+){_TEXT}([^{_OPEN}{_CLOSE}]*){_CLOSE}")
_STRAY = re.compile(f"{_OPEN}\\d+:\\d+{_TEXT}|[{_OPEN}{_TEXT}{_CLOSE}]")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of source as Jinja's lexer names it ("data", "name", "block_begin"), at ``start``."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of rendered text: written in the template ``name`` at ``offset``, or a value (``name`` "")."""

    text: str
    name: str = ""
    offset: int = 0


class GivenLoader(FolderLoader):
    """A folder's templates, with texts given by name in place of what lies on disk."""

    def __init__(self, folders: tuple[Path, ...], own: Path, given: Mapping[str, str]) -> None:
        """``given``: sources by the name that templates use for them."""
        super().__init__(folders, own)
        self.given = given
        self.paths: dict[str, str] = {}

    def has(self, name: str) -> bool:
        """Whether there is a template of this name. Raises ``TemplateRefusedError`` where the name leads outside."""
        return self.find(name) is not None or name in self.given

    def get_source(self, environment: object, template: str) -> tuple[str, str, object]:  # type: ignore[override]
        """Source, path, and that it has not changed."""
        self.find(template)
        source, path, fresh = (
            (self.given[template], template, lambda: True)
            if template in self.given
            else super().get_source(environment, template)
        )
        self.paths[path] = template
        return source, path, fresh

    def list_templates(self) -> list[str]:
        """Every template by name."""
        return sorted({*super().list_templates(), *self.given})


class SourceEnvironment(TemplateEnvironment):
    """Parses with offsets. With ``marking`` what it renders tells where each piece was written (``pieces``)."""

    def __init__(self, loader: GivenLoader, *, marking: bool = False) -> None:
        """``loader``: where included, imported and extended templates come from."""
        super().__init__(loader)
        self.marking = marking
        self.names: list[str] = []

    def tokens(self, source: str) -> list[Token]:
        """The source's tokens, each where it stands. Raises ``TemplateSyntaxError`` with a true line number."""
        found, position = [], 0
        for _, kind, text in with_line_ends(self.lexer.tokeniter(source, None)):
            start = source.find(text, position)
            start = position if start < 0 else start
            found.append(Token(kind, text, start))
            position = start + len(text)
        return found

    def _tokenize(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> TokenStream:
        try:
            triples = [(token.start, token.kind, token.text) for token in self.tokens(source)]
        except TemplateSyntaxError as error:
            error.lineno = -error.lineno  # a true line: told apart from an offset by its sign
            raise
        return TokenStream(self.lexer.wrap(triples, name, filename), name, filename)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        if not self.marking:
            # Rules look at the tree as it was written, not at what the sandbox adds to it.
            return Environment._parse(self, source, name, filename)
        tree = super()._parse(source, name, filename)
        if (name or "") not in self.names:
            self.names.append(name or "")
        place = self.names.index(name or "")
        for data in tree.find_all(nodes.TemplateData):
            data.data = f"{_OPEN}{place}:{data.lineno}{_TEXT}{data.data}{_CLOSE}"
        return tree

    def pieces(self, rendered: str) -> list[Piece]:
        """What a marking environment rendered, piece by piece."""
        found, position = [], 0
        for piece in _PIECE.finditer(rendered):
            found.append(Piece(_STRAY.sub("", rendered[position : piece.start()])))
            found.append(Piece(piece[3], self.names[int(piece[1])], int(piece[2])))
            position = piece.end()
        found.append(Piece(_STRAY.sub("", rendered[position:])))
        return [piece for piece in found if piece.text]
