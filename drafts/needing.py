"""What a piece of template cannot do without: the facts that it names outside every condition and fallback."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from jinja2 import nodes


def needs(body: Iterable[nodes.Node], own: Iterable[str] = ()) -> frozenset[str]:
    """The facts ("role", "talk.topic") named outside every ``if`` and ``default``; ``own`` are names that the template makes itself."""
    found: set[str] = set()
    made = {*own, *made_by(body)}

    def walk(node: nodes.Node) -> None:
        if isinstance(node, nodes.If | nodes.CondExpr | nodes.Macro):
            return
        if isinstance(node, nodes.Test) and node.name in ("defined", "undefined"):
            return
        if isinstance(node, nodes.Filter) and node.name in ("default", "d"):
            for argument in node.args:
                walk(argument)
            return
        path = path_of(node)
        if path:
            if path.split(".")[0] not in made:
                found.add(path)
            return
        for child in node.iter_child_nodes():
            walk(child)

    for node in body:
        walk(node)
    return frozenset(found)


def path_of(node: nodes.Node) -> str:
    """A name with its attributes as "talk.topic", "" for anything else."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        before = path_of(node.node)
        return f"{before}.{node.attr}" if before else ""
    return ""


def holds(facts: Mapping[str, Any], path: str) -> bool:
    """Whether the facts hold what a path names."""
    value: Any = facts
    for step in _steps(path):
        if not isinstance(value, Mapping) or step not in value:
            return False
        value = value[step]
    return True


@cache
def _steps(path: str) -> tuple[str, ...]:
    return tuple(path.split("."))


def made_by(body: Iterable[nodes.Node]) -> set[str]:
    """The names that a piece of template gives values to itself: loops, ``set``, macros, imports; and what Jinja provides."""
    made = {"loop", "self", "super", "caller", "varargs", "kwargs", "range", "namespace", "joiner"}
    for top in body:
        for node in [top, *top.find_all(nodes.Node)]:
            if isinstance(node, nodes.Macro) or (isinstance(node, nodes.Name) and node.ctx != "load"):
                made.add(node.name)
            elif isinstance(node, nodes.Import):
                made.add(node.target)
            elif isinstance(node, nodes.FromImport):
                made.update(name if isinstance(name, str) else name[1] for name in node.names)
    return made
