"""What a template must not do, as far as its source shows it: attributes, methods, files outside, sums without bound."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jinja2 import nodes
from jinja2.exceptions import SecurityError

from drafts.sandbox.tables import FILTERS, LIMITS, LOOP
from drafts.variables import VARIABLES
from linter.templates.environment import GivenLoader
from linter.templates.template import Template
from linter.templates.truth import path_of

REFUSED = {
    "attr": "the filter attr reaches any attribute",
    "format": "the filter format reaches attributes and grows without bound",
    "xmlattr": "the filter xmlattr writes attributes unchecked",
    "center": "the filter center grows without bound",
    "indent": "the filter indent grows without bound",
    "batch": "the filter batch grows without bound",
    "slice": "the filter slice grows without bound",
    "pprint": "the filter pprint shows Python's own objects",
}
"""Filters of Jinja's that lead outside the context or grow without bound."""


def unsafe(template: Template) -> Iterator[tuple[int, int, str]]:
    """Every unsafe construct: its span and what it does."""
    if template.tree is None:
        return
    for node in template.uses.filters:
        if node.name in REFUSED:
            yield node.lineno, node.lineno + len(node.name), REFUSED[node.name]
    yield from _attributes(template)
    yield from _files(template)
    yield from _sums(template)


def _attributes(template: Template) -> Iterator[tuple[int, int, str]]:
    assert template.tree is not None
    found: list[Any] = list(template.tree.find_all((nodes.Getattr, nodes.Getitem)))
    shadowed = {use.root for use in template.uses.names if use.local}
    refused = {id(node): why for node in found if (why := _refused(template, node, shadowed))}
    for node in found:
        # Of a chain the first step is the one that leads outside.
        if id(node) in refused and not any(id(before) in refused for before in _before(node)):
            _, start, end = _asked(template, node)
            yield start, end, refused[id(node)]


def _refused(template: Template, node: nodes.Getattr | nodes.Getitem, shadowed: set[str]) -> str:
    """Why an attribute is none of the context's, "" where it is one."""
    name = _asked(template, node)[0]
    path = path_of(node.node)
    root = path.partition(".")[0]
    if not name or (path == "loop" and name in LOOP):
        return ""
    if name.startswith("_"):
        return f"{name!r} is a private attribute, and no part of the context"
    text = path in {each for each, variable in VARIABLES.items() if not variable.forms} - shadowed
    value = "." in path and root in VARIABLES.keys() - shadowed
    if text or value or isinstance(node.node, nodes.Const | nodes.List):
        near = f" (the filter does it: | {name})" if name in FILTERS else ""
        return f"{name!r} is an attribute or method of Python's, and no part of the context{near}"
    return ""


def _before(node: nodes.Node) -> Iterator[nodes.Node]:
    """The steps of a chain before this one."""
    while isinstance(node, nodes.Getattr | nodes.Getitem | nodes.Call | nodes.Filter) and node.node is not None:
        node = node.node
        yield node


def _asked(template: Template, node: nodes.Getattr | nodes.Getitem) -> tuple[str, int, int]:
    """The attribute that is asked for and where: its name, or the text in brackets."""
    if isinstance(node, nodes.Getattr):
        start = template.source.find(node.attr, node.lineno)
        return node.attr, start, start + len(node.attr)
    if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        token = template.token_at.get(node.arg.lineno)
        if token is not None:
            return node.arg.value, token.start, token.end
    return "", 0, 0


def _files(template: Template) -> Iterator[tuple[int, int, str]]:
    loader = template.environment.loader
    assert isinstance(loader, GivenLoader) and template.tree is not None
    found: Iterator[Any] = template.tree.find_all((nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport))
    for node in found:
        items = node.template.items if isinstance(node.template, nodes.List | nodes.Tuple) else [node.template]
        for named in items:
            if isinstance(named, nodes.Const) and isinstance(named.value, str):
                try:
                    loader.find(named.value)
                except SecurityError as error:
                    token = template.token_at.get(named.lineno)
                    end = token.end if token else named.lineno + len(named.value) + 2
                    yield named.lineno, end, str(error)


def _sums(template: Template) -> Iterator[tuple[int, int, str]]:
    assert template.tree is not None
    for node in template.tree.find_all((nodes.Pow, nodes.Mul, nodes.Mod)):
        sides = [side.value for side in (node.left, node.right) if isinstance(side, nodes.Const)]
        text = any(isinstance(side, str) for side in sides)
        large = any(isinstance(side, int | float) and abs(side) >= LIMITS.number for side in sides)
        if isinstance(node, nodes.Pow) or text or large or isinstance(node.left, nodes.List):
            tag = template.tag_at(node.lineno)
            if tag is not None:
                yield tag.start, tag.end, f"the operator {node.operator!r} here makes a value without bound"
    for call in template.uses.calls:
        if isinstance(call.node, nodes.Name) and call.node.name == "range":
            for bound in call.args:
                if isinstance(bound, nodes.Const) and isinstance(bound.value, int) and abs(bound.value) > LIMITS.range:
                    token = template.token_at[bound.lineno]
                    yield token.start, token.end, f"a range of more than {LIMITS.range:,} numbers"
