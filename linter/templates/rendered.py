"""A template filled with sample notes, each character traced to where it was written: what becomes of white space and length."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jinja2 import TemplateNotFound, nodes
from jinja2.exceptions import TemplateAssertionError, TemplateRuntimeError, UndefinedError

from drafts.needing import needs
from drafts.sandbox.budget import TemplateRefusedError, budget
from drafts.whole import closing_up, fault_of
from linter.templates.environment import GivenLoader, Piece, SourceEnvironment
from linter.templates.samples import longest, shortest
from linter.templates.template import Template


@dataclass(frozen=True, slots=True)
class Broken:
    """Why a template could not be filled: in which template, in the mark at which offset, or in the text up to ``end``.

    ``refused``: by the sandbox; ``lacking``: a name that is not there.
    """

    name: str
    offset: int
    message: str
    refused: bool = False
    lacking: bool = False
    end: int = 0


class Rendered:
    """A filled template: its text and, for every character, where it was written."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        text = "".join(piece.text for piece in pieces)
        origins = [
            (piece.name, piece.offset + place if piece.name else -1)
            for piece in pieces
            for place in range(len(piece.text))
        ]
        gone = set(closing_up(text))
        kept = [place for place in range(len(text)) if place not in gone]
        self.text = "".join(text[place] for place in kept)
        self._origins = [origins[place] for place in kept]

    def origin(self, index: int) -> tuple[str, int]:
        """The template and the offset in it that a character was written at; ("", -1) for a value's."""
        return self._origins[index]

    def span(self, start: int, end: int, name: str) -> tuple[int, int] | None:
        """From the first to the last of text[start:end] that the template ``name`` wrote itself, None where it wrote none.

        White space at both ends does not count.
        """
        own = [place for place in range(start, end) if self._origins[place][0] == name]
        while own and self.text[own[-1]].isspace() and not self.text[start:end].isspace():
            own.pop()
        offsets = [self._origins[place][1] for place in own]
        return (min(offsets), max(offsets) + 1) if offsets else None


def renderings(template: Template) -> tuple[list[tuple[str, Rendered]], Broken | None]:
    """A whole message, or every wording, with the longest and the shortest plausible notes; the name is the wording's.

    A piece that others take in is filled where they are. What cannot be filled says why.
    """
    tree = template.tree
    if tree is None or template.part == "piece":
        return [], None
    loader = template.environment.loader
    assert isinstance(loader, GivenLoader)
    environment = SourceEnvironment(loader, marking=True)
    found: list[tuple[str, Rendered]] = []
    try:
        with budget():
            if template.part == "whole":
                compiled = environment.get_template(template.name)
                samples = _samples(template, needs(tree.body))
                found += [("", Rendered(environment.pieces(compiled.render(values)))) for values in samples]
                return found, _no_message(found[0][1], template)
        marked = environment.parse(template.source, template.name)
        top = [
            node
            for node in marked.body
            if isinstance(node, nodes.Import | nodes.FromImport | nodes.Macro | nodes.Assign | nodes.AssignBlock)
        ]
        for block in marked.find_all(nodes.Block):
            alone = nodes.Template([*top, *block.body], lineno=1)
            alone.set_environment(environment)
            code = environment.compile(alone, template.name, template.name)
            filled = environment.template_class.from_code(environment, code, environment.globals)
            for values in _samples(template, template.wanted.get(block.name, frozenset())):
                with budget():
                    found.append((block.name, Rendered(environment.pieces(filled.render(values)))))
    except (TemplateNotFound, TemplateAssertionError):
        return found, None  # rules of their own say which template or filter is not there
    except Exception as error:
        # A template of somebody's own may do anything: whatever it does is a finding.
        return found, _broken(error, template, loader)
    return found, None


def _no_message(filled: Rendered, template: Template) -> Broken | None:
    """Why what full notes make of a whole message's template is no message."""
    fault = fault_of(filled.text, html=template.html)
    if fault is None:
        return None
    place, message = fault
    line_end = filled.text.find("\n", place)
    written = filled.span(place, line_end if line_end > 0 else len(filled.text), template.name)
    return Broken(template.name, written[0], message, end=written[1]) if written else Broken(template.name, 0, message)


def _samples(template: Template, needed: frozenset[str]) -> list[Mapping[str, Any]]:
    return [longest(template.kind), shortest(template.kind, needed)]


def _unsaid(message: str, source: str) -> bool:
    """Whether no other rule names what was not there: variables, forms and macros that are called have rules of their own."""
    imported = re.match(r"there is no '(\w+)' in what it imports", message)
    if imported:
        return not re.search(rf"\b{imported[1]}\s*\(", source)
    return message.startswith(("there is no place", "No "))


def _broken(error: Exception, template: Template, loader: GivenLoader) -> Broken | None:
    name, offset = template.name, 0
    paths = {**loader.paths, template.name: template.name}
    trace = error.__traceback__
    while trace is not None:
        path = trace.tb_frame.f_code.co_filename
        if path in paths:
            name, offset = paths[path], trace.tb_lineno
        trace = trace.tb_next
    if isinstance(error, TemplateRefusedError):
        return Broken(name, offset, str(error), refused=True)
    if isinstance(error, TemplateRuntimeError) and str(error).startswith(("No filter named", "No test named")):
        return None  # a rule of its own says which
    if isinstance(error, UndefinedError):
        return Broken(name, offset, str(error).rstrip("."), lacking=not _unsaid(str(error), template.source))
    if isinstance(error, RecursionError | MemoryError):
        return Broken(name, offset, "calls itself without end", refused=True)
    if isinstance(error, SyntaxError):
        return Broken(name, 0, "nests more loops or conditions than can be run", refused=True)
    return Broken(name, offset, str(error).split("\n")[0] or type(error).__name__)
