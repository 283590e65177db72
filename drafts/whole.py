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
from drafts.render import LackingFault, Library, TemplateFault, filling
from drafts.sandbox.tables import GLOBALS
from drafts.saved import split
from drafts.variables import VARIABLES, known_names, moves

_HEADER = "Kind: note\n\n"
NOTHING = "writes nothing: the message would be empty"
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


def fault_of(text: str, *, html: bool) -> tuple[int, str] | None:
    """Why a filled message is none, and at which place of it: it says nothing, or a paragraph reads as the header of another draft."""
    said = re.sub(r"<[^>]*>", "", text) if html else text
    if not re.sub(r"\A\s*Subject:[^\n]*", "", said, flags=re.IGNORECASE).strip():
        return 0, NOTHING
    # As it is saved: behind a header of its own.
    second = split(f"{_HEADER}{text}")[1:] if not html else ()
    if second:
        place = second[0].start - len(_HEADER)
        line = text[place:].split("\n", maxsplit=1)[0]
        return place, f"writes {line!r}, which reads as the header of another draft"
    return None


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
        filled = "".join(char for place, char in enumerate(text) if place not in gone) if gone else text
        fault = fault_of(filled, html=self.html)
        if fault and fault[1] == NOTHING and self.names:
            raise LackingFault(
                self.place, "anything to write", NOTHING
            )  # for this reader: another's notes may hold more
        if fault:
            raise TemplateFault(f"{self.place}: {fault[1]}")
        return filled


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
