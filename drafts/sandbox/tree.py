"""What the sandbox does to a template before it runs: line ends that stay, steps that are counted, values that are measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from jinja2 import nodes

from drafts.notefile.characters import described, refused
from drafts.sandbox.budget import TemplateRefusedError
from drafts.sandbox.tables import LIMITS


def with_line_ends(tokens: Iterable[tuple[int, str, str]]) -> Iterator[tuple[int, str, str]]:
    """Tokens of Jinja's lexer, with the line end behind a tag that stands at the end of a line of text.

    ``trim_blocks`` takes the line end of every tag. Where a tag has its line to itself that is what everybody wants; where a
    paragraph ends with ``{% endif %}`` it would run into the next one. A tag that is text itself (an ``include``, a block that
    opens and closes on one line) counts as text.
    """
    inked = opened = False
    for line, kind, text in tokens:
        if kind == "data":
            inked = bool(text.rpartition("\n")[2].strip()) or (inked and "\n" not in text)
            opened = opened and "\n" not in text
        elif kind == "name" and text == "block":
            opened = True
        elif kind == "variable_begin" or (kind == "name" and (text == "include" or (text == "endblock" and opened))):
            inked = True
        elif text in ("%}\n", "#}\n"):
            if inked:
                yield line, kind, text[:-1]
                yield line, "data", "\n"
                inked = opened = False
                continue
            inked = opened = False
        yield line, kind, text


def refused_character(source: str) -> tuple[int, str] | None:
    """Where the first character stands that no template may hold (a control, a bidi override), and what it is called."""
    found = refused(source, white=True)
    return (source.index(found), described(found)) if found else None


def counted(tree: nodes.Template) -> nodes.Template:
    """The tree with a step counted at every turn of a loop and at every start of a template, block or macro, and values measured.

    Raises:
        TemplateRefusedError: it nests too deeply.
    """
    check_depth(tree)
    holders: list[Any] = [tree, *tree.find_all((nodes.For, nodes.Block, nodes.Macro, nodes.CallBlock))]
    _measure_values(tree)
    for holder in holders:
        tick = _through("_tick", nodes.Const("", lineno=holder.lineno))
        holder.body.insert(0, nodes.ExprStmt(tick, lineno=holder.lineno))
    if tree.environment is not None:
        tree.set_environment(tree.environment)
    return tree


def check_depth(tree: nodes.Template) -> None:
    """Refuse a template that nests deeper than any letter needs: it would take long to compile, or overrun the stack.

    Raises:
        TemplateRefusedError: it does.
    """
    waiting: list[tuple[nodes.Node, int, int]] = [(tree, 0, 0)]
    while waiting:
        node, statements, depth = waiting.pop()
        statements += isinstance(node, nodes.Stmt) and not isinstance(node, nodes.Output)
        if statements > LIMITS.depth:
            raise TemplateRefusedError(f"nests more than {LIMITS.depth} loops and conditions")
        if depth > 5 * LIMITS.depth:
            raise TemplateRefusedError("nests an expression deeper than any letter needs")
        waiting += [(child, statements, depth + 1) for child in node.iter_child_nodes()]


def _measure_values(node: nodes.Node) -> None:
    for child in node.iter_child_nodes():
        _measure_values(child)
    if isinstance(node, nodes.Include | nodes.Import | nodes.FromImport | nodes.Extends):
        return  # their lists of names are read as lists
    for name, value in node.iter_fields():
        if isinstance(value, nodes.Node):
            setattr(node, name, _measuring(value, node))
        elif isinstance(value, list):
            value[:] = [_measuring(each, node) if isinstance(each, nodes.Node) else each for each in value]


def _measuring(node: nodes.Node, parent: nodes.Node) -> nodes.Node:
    """The node, through a filter that measures it where it makes or compares what may be large."""
    if isinstance(node, nodes.Concat):
        return _through("_joined", nodes.List(node.nodes, lineno=node.lineno))
    if not isinstance(node, nodes.Expr):
        return node
    makes = isinstance(node, nodes.List | nodes.Dict) or (isinstance(node, nodes.Tuple) and node.ctx == "load")
    compared = isinstance(parent, nodes.Compare | nodes.Operand)
    return _through("_measured", node) if makes or compared else node


def _through(name: str, node: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)
