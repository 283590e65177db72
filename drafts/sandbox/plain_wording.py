"""Wordings that are text with facts put in, some of it only where a fact is there: nearly all of them, and they need no Jinja to be filled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import nodes

from drafts.needing import made_by, path_of
from drafts.notefile.characters import refused
from drafts.sandbox.tables import LIMITS

Path = tuple[str, ...]
"""The steps to a fact: ("talk", "topic")."""

Test = Callable[[Mapping[str, Any]], bool]
"""What an ``if`` asks of the facts."""


@dataclass(frozen=True, slots=True)
class Put:
    """A fact put in; ``otherwise`` stands where it is not there, which None forbids."""

    path: Path
    otherwise: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Pieces each behind its test, of which the first that the facts pass stand, and those that stand where they pass none."""

    branches: tuple[tuple[Test, Pieces], ...]
    otherwise: Pieces


Pieces = tuple[str | Put | Choice, ...]
"""A wording: texts, facts and choices, one behind the other."""


class _LeftToJinjaError(Exception):
    """A wording does more than is done here, or a fact is none that it can hold: Jinja fills it, or says what is wrong."""


_ABSENT = object()
_JINJAS_OWN = frozenset(made_by(()))


def pieces_of(body: Iterable[nodes.Node]) -> Pieces | None:
    """A wording as its pieces, None where it does more than put facts in and ask whether they are there."""
    try:
        return _pieces(body)
    except _LeftToJinjaError:
        return None


def put_in(pieces: Pieces, facts: Mapping[str, Any]) -> str | None:
    """The pieces with the facts put in; None where one is no text or the sandbox would refuse it: Jinja says what is wrong."""
    said: list[str] = []
    try:
        _say(pieces, facts, said)
    except _LeftToJinjaError:
        return None
    filled = "".join(said)
    return None if len(filled) > LIMITS.output or refused(filled, white=True) else filled


def _pieces(body: Iterable[nodes.Node]) -> Pieces:
    found: list[str | Put | Choice] = []
    for node in body:
        if isinstance(node, nodes.Output):
            found += map(_piece, node.nodes)
        elif isinstance(node, nodes.If):
            found.append(_choice(node))
        elif not isinstance(node, nodes.ExprStmt):  # that is a step, which the sandbox counts
            raise _LeftToJinjaError
    return tuple(found)


def _piece(node: nodes.Node) -> str | Put:
    if isinstance(node, nodes.TemplateData):
        return node.data
    if isinstance(node, nodes.Filter) and node.name in ("default", "d") and node.node is not None:
        match node.args:
            case [nodes.Const(value=str() as otherwise)] if not node.kwargs:
                return Put(_path(node.node), otherwise)
    return Put(_path(node))


def _choice(node: nodes.If) -> Choice:
    return Choice(tuple((_test(each.test), _pieces(each.body)) for each in (node, *node.elif_)), _pieces(node.else_))


def _path(node: nodes.Node) -> Path:
    """The path of a fact. What Jinja itself gives a value under this name is no fact."""
    path = tuple(path_of(node).split("."))
    if path[0] in _JINJAS_OWN or not path[0]:
        raise _LeftToJinjaError
    return path


def _test(node: nodes.Node) -> Test:
    match node:
        case nodes.And(left=left, right=right):
            one, other = _test(left), _test(right)
            return lambda facts: one(facts) and other(facts)
        case nodes.Or(left=left, right=right):
            one, other = _test(left), _test(right)
            return lambda facts: one(facts) or other(facts)
        case nodes.Not(node=asked):
            holds = _test(asked)
            return lambda facts: not holds(facts)
        case nodes.Test(node=asked, name="defined"):
            path = _path(asked)
            return lambda facts: _value(facts, path) is not _ABSENT
        case _:
            path = _path(node)
            return lambda facts: (value := _value(facts, path)) is not _ABSENT and bool(value)


def _say(pieces: Pieces, facts: Mapping[str, Any], said: list[str]) -> None:
    """Add the texts that the pieces come to with these facts."""
    for piece in pieces:
        if isinstance(piece, str):
            said.append(piece)
        elif isinstance(piece, Put):
            value = _value(facts, piece.path)
            text = piece.otherwise if value is _ABSENT else value
            if not isinstance(text, str):
                raise _LeftToJinjaError
            said.append(text)
        else:
            _say(next((then for test, then in piece.branches if test(facts)), piece.otherwise), facts, said)


def _value(facts: Mapping[str, Any], path: Path) -> Any:
    """What the facts hold under a path, ``_ABSENT`` where they hold nothing."""
    value = facts.get(path[0], _ABSENT)
    for step in path[1:]:
        if value is _ABSENT:
            break
        if not isinstance(value, dict):
            raise _LeftToJinjaError
        value = value.get(step, _ABSENT)
    return value
