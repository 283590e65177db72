"""Whole messages: one plain template a kind (``thank-you.j2``), written out as a letter with variables, in a folder of one's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Template, meta, nodes

from drafts.errors import AfterwordError
from drafts.house import SUFFIXES, TABLE
from drafts.kinds import Kind
from drafts.needing import needs
from drafts.render import Library, TemplateFault, filling
from drafts.sandbox.tables import GLOBALS
from drafts.variables import VARIABLES, known_names, moves

_MARK = "\ue010"
_CLOSING_UP = (
    re.compile(rf"\n\n[ \t]*(?:{_MARK}[ \t]*)+(?=\n\n|\s*\Z)"),  # a paragraph of nothing
    re.compile(rf"\n[ \t]*(?:{_MARK}[ \t]*)+(?=\n)"),  # a line of nothing
    re.compile(rf"(?<=\n)(?:{_MARK}[ \t]*)+"),
    re.compile(rf"[ \t]*{_MARK}"),
)


class LeftOut(str):
    """A move that the notes cannot carry: false where a template asks for it, and what stood around it closes up."""

    __slots__ = ()

    def __new__(cls) -> LeftOut:
        """The mark that closes up once the text is filled."""
        return super().__new__(cls, _MARK)

    def __bool__(self) -> bool:
        return False


def closing_up(text: str) -> list[int]:
    """The places of a filled text that go where a move was left out: the space before it, its line, its paragraph."""
    gone: set[int] = set()
    for pattern in _CLOSING_UP:
        for found in pattern.finditer(text):
            if not gone & set(range(found.start(), found.end())):
                gone |= set(range(found.start(), found.end()))
    return sorted(gone)


@dataclass(frozen=True, eq=False)
class Whole:
    """A whole message's template: its kind, its file's name, the facts that it cannot do without, and the moves that it puts in.

    ``names`` are the variables that it names, ``unknown`` those that there are not.
    """

    kind: Kind
    name: str
    place: str
    needs: frozenset[str]
    names: frozenset[str]
    unknown: frozenset[str]
    moves: tuple[str, ...]
    html: bool
    _template: Template

    def fill(self, values: dict[str, object]) -> str:
        """The message with the values put in. Raises ``TemplateFault``, which names the file."""
        with filling(self.place):
            text = self._template.render(values)
        gone = set(closing_up(text)) if _MARK in text else ()
        return "".join(char for place, char in enumerate(text) if place not in gone) if gone else text


def find_whole(library: Library, name: str) -> Whole | None:
    """The whole message of a kind (or of a kind of one's own), None where the nearest folder that has the kind has moves instead.

    Raises:
        AfterwordError: two files of one folder are that message. ``TemplateFault``: the file cannot be read.
    """
    kind = library.own.kinds.get(name) or Kind(name)
    for folder in library.house:
        found = [folder / f"{name}{suffix}" for suffix in SUFFIXES if (folder / f"{name}{suffix}").is_file()]
        if len(found) > 1:
            raise AfterwordError(f"{found[0]} and {found[1]} are both the {name}: keep one")
        if found:
            return _read(library, kind, name, found[0])
        if (folder / name).is_dir():
            break
    if name in library.own.kinds:
        raise AfterwordError(f"{TABLE} names the kind {name!r}, and no templates folder holds {name}.j2")
    return None


def _read(library: Library, kind: Kind, name: str, path: Path) -> Whole:
    tree = library.tree(path.name)
    with filling(str(path)):
        wanted = _undeclared(library, tree, {path.name})
        template = library.environment.get_template(path.name)
    known = known_names(kind, whole=True, message=True)
    possible, unknown = known & wanted, wanted - known - GLOBALS.keys()
    facts = frozenset(each for each in needs(tree.body) if _is_fact(each))
    order = sorted(moves(kind) & possible)
    return Whole(
        kind, name, str(path), facts, possible, unknown, tuple(order), path.name.endswith(".html.j2"), template
    )


def _is_fact(path: str) -> bool:
    root, _, form = path.partition(".")
    return root in VARIABLES and (not form or form in VARIABLES[root].forms)


def _undeclared(library: Library, tree: nodes.Template, seen: set[str]) -> frozenset[str]:
    """The names that a template and those that it extends or includes take from the context; each is read once."""
    found = set(meta.find_undeclared_variables(tree))
    for other in meta.find_referenced_templates(tree):
        if other and other not in seen:
            seen.add(other)
            try:
                found |= _undeclared(library, library.tree(other), seen)
            except TemplateFault:
                continue  # an include may say "ignore missing"; the render says what else is wrong
    return frozenset(found)
