"""What a condition says of the names in it: which are there where it holds, which where it fails, and whether it always does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import nodes

from drafts.kinds import Kind
from drafts.needing import path_of
from drafts.sandbox.tables import TESTS
from drafts.variables import TOGETHER

__all__ = ["Known", "absent_if_false", "certain", "path_of", "present_if_false", "present_if_true"]


@dataclass(frozen=True)
class Known:
    """``present``: paths that are there for certain; ``absent``: those that are not; ``values``: texts that are fixed here."""

    present: frozenset[str] | set[str] = frozenset()
    absent: frozenset[str] | set[str] = frozenset()
    values: Mapping[str, str] = field(default_factory=dict)


def present_if_true(test: nodes.Node | None) -> frozenset[str]:
    """The paths that are there wherever the condition holds."""
    match test:
        case nodes.Test() if _asks_whether_there(test):
            return _with_root(path_of(test.node))
        case nodes.Name() | nodes.Getattr():
            return _with_root(path_of(test))
        case nodes.And():
            return present_if_true(test.left) | present_if_true(test.right)
        case nodes.Or():
            return present_if_true(test.left) & present_if_true(test.right)
        case nodes.Not():
            return present_if_false(test.node)
        case nodes.Compare():
            return _with_root(path_of(test.expr))
    return frozenset()


def _asks_whether_there(test: nodes.Test) -> bool:
    """``is defined``; a test that there is not was most likely meant to be that, and another rule names it."""
    return test.name == "defined" or test.name not in TESTS


def present_if_false(test: nodes.Node | None) -> frozenset[str]:
    """The paths that are there wherever the condition fails."""
    match test:
        case nodes.Test(name="undefined"):
            return _with_root(path_of(test.node))
        case nodes.Not():
            return present_if_true(test.node)
        case nodes.Or():
            return present_if_false(test.left) | present_if_false(test.right)
        case nodes.And():
            return present_if_false(test.left) & present_if_false(test.right)
    return frozenset()


def absent_if_false(test: nodes.Node | None) -> frozenset[str]:
    """The paths that are not there wherever the condition fails."""
    match test:
        case nodes.Test(name="defined"):
            path = path_of(test.node)
            return frozenset({path} if path else ())
        case nodes.Or():
            return absent_if_false(test.left) | absent_if_false(test.right)
    return frozenset()


def certain(test: nodes.Node | None, known: Known) -> bool | None:
    """Whether a condition always holds (True), never does (False), or depends (None)."""
    match test:
        case nodes.Const():
            return bool(test.value)
        case nodes.Not():
            inner = certain(test.node, known)
            return None if inner is None else not inner
        case nodes.And() | nodes.Or():
            sides = (certain(test.left, known), certain(test.right, known))
            decides = isinstance(test, nodes.Or)
            if decides in sides:
                return decides
            return None if None in sides else not decides
        case nodes.Test(name="defined" | "undefined" as word):
            there = _there(path_of(test.node), known)
            return None if there is None else there == (word == "defined")
        case nodes.Compare():
            return _compared(test, known)
    return None


def _there(path: str, known: Known) -> bool | None:
    if path in known.present:
        return True
    parts = path.split(".")
    roots = {".".join(parts[:count]) for count in range(1, len(parts) + 1)}
    return False if path and roots & set(known.absent) else None


def _compared(test: nodes.Compare, known: Known) -> bool | None:
    """``kind == "note"``, ``kind in ["note", "letter"]`` where the kind is fixed."""
    fixed = known.values.get(path_of(test.expr))
    if fixed is None or len(test.ops) != 1:
        return None
    operand = test.ops[0]
    values = operand.expr.items if isinstance(operand.expr, nodes.List | nodes.Tuple) else [operand.expr]
    if not all(isinstance(value, nodes.Const) for value in values):
        return None
    texts = [value.value for value in values if isinstance(value, nodes.Const)]
    if not set(texts) <= set(Kind):
        return None  # a kind that is none has a rule of its own
    match operand.op:
        case "eq" | "in":
            return fixed in texts
        case "ne" | "notin":
            return fixed not in texts
    return None


def _with_root(path: str) -> frozenset[str]:
    if not path:
        return frozenset()
    parts = path.split(".")
    found = {".".join(parts[:count]) for count in range(1, len(parts) + 1)}
    return frozenset(found.union(*(names for names in TOGETHER if parts[0] in names)))
