"""Every name that a template uses, where it stands, what it can mean there, and whether a condition answers for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from jinja2 import nodes

from drafts.sandbox.tables import GLOBALS, TESTS
from drafts.variables import VARIABLES, Variable
from linter.templates.truth import Known, absent_if_false, certain, path_of, present_if_false, present_if_true

_JINJA = frozenset({*GLOBALS, "loop", "self", "super", "caller", "varargs", "kwargs"})


@dataclass(frozen=True, slots=True)
class Use:
    """A name read from the context: ``path`` as written ("talk.topic"), ``variable`` where its root is known (or made of it).

    ``sure``: a condition or a fallback answers for its being there. ``root_end``: where the root's name ends.
    """

    path: str
    start: int
    end: int
    root_end: int
    sure: bool
    local: bool
    variable: Variable | None

    @property
    def root(self) -> str:
        """The name before the first dot."""
        return self.path.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch that can never be taken: the offset inside its tag (of its ``if`` for an ``otherwise``), and why."""

    at: int
    why: str
    otherwise: bool = False


@dataclass
class Uses:
    """What a walk over a template found."""

    names: list[Use] = field(default_factory=list)
    filters: list[nodes.Filter] = field(default_factory=list)
    tests: list[nodes.Test] = field(default_factory=list)
    calls: list[nodes.Call] = field(default_factory=list)
    attributes: list[nodes.Getattr] = field(default_factory=list)
    dead: list[Branch] = field(default_factory=list)
    made: set[str] = field(default_factory=set)
    printed: set[int] = field(default_factory=set)
    """Where the names begin that a ``{{ … }}`` prints as they are."""


@dataclass(frozen=True)
class _Scope:
    known: Known
    local: Mapping[str, Variable | None]

    def plus(self, present: Iterable[str] = (), absent: Iterable[str] = ()) -> _Scope:
        known = Known(self.known.present | set(present), self.known.absent | set(absent), self.known.values)
        return replace(self, known=known)

    def naming(self, names: Mapping[str, Variable | None]) -> _Scope:
        return replace(self, local={**self.local, **names})


def uses_of(tree: nodes.Template, source: str, known: Known, wanted: Mapping[str, frozenset[str]]) -> Uses:
    """Every use in a template. ``known``: what is there for certain; ``wanted``: per block, what it is only chosen with."""
    walker = _Walker(source, wanted)
    walker.found.made = {
        name for node in tree.find_all((nodes.Macro, nodes.Import, nodes.FromImport)) for name in _imported(node)
    }
    walker.all(tree.body, _Scope(known, dict.fromkeys(walker.found.made)))
    return walker.found


class _Walker:
    def __init__(self, source: str, wanted: Mapping[str, frozenset[str]]) -> None:
        self.source, self.wanted = source, wanted
        self.found = Uses()

    def all(self, body: Iterable[nodes.Node], scope: _Scope) -> None:
        for node in body:
            self.one(node, scope)
            if isinstance(node, nodes.Assign | nodes.AssignBlock):
                scope = scope.naming(dict.fromkeys(_targets(node.target)))

    def one(self, node: nodes.Node, scope: _Scope) -> None:
        match node:
            case nodes.If():
                self._if(node, scope)
            case nodes.CondExpr():
                self.one(node.test, scope)
                self.one(node.expr1, scope.plus(present_if_true(node.test)))
                if node.expr2 is not None:
                    self.one(node.expr2, scope.plus(present_if_false(node.test), absent_if_false(node.test)))
            case nodes.And():
                self.one(node.left, scope)
                self.one(node.right, scope.plus(present_if_true(node.left)))
            case nodes.Or():
                self.one(node.left, scope)
                self.one(node.right, scope.plus(present_if_false(node.left)))
            case nodes.For():
                self._for(node, scope)
            case nodes.Macro() | nodes.CallBlock():
                # A macro is called from anywhere: what answers for a name there is not known here.
                self.all([*node.defaults, *([node.call] if isinstance(node, nodes.CallBlock) else [])], scope)
                self.all(node.body, scope.naming({argument.name: None for argument in node.args}))
            case nodes.Output():
                self.found.printed |= {child.lineno for child in node.nodes if isinstance(child, nodes.Name)}
                self.all(node.nodes, scope)
            case nodes.Block():
                self.all(node.body, scope.plus(self.wanted.get(node.name, ())))
            case nodes.With():
                self.all(node.values, scope)
                names = [name for target in node.targets for name in _targets(target)]
                self.all(node.body, scope.naming(dict.fromkeys(names)))
            case nodes.Assign():
                self.one(node.node, scope)
            case nodes.AssignBlock():
                self.all(node.body, scope)
            case nodes.Test():
                self._test(node, scope)
            case nodes.Filter():
                self._filter(node, scope)
            case nodes.Call():
                self.found.calls.append(node)
                self._children(node, scope)
            case nodes.Name() | nodes.Getattr():
                self._name(node, scope, sure=False)
            case _:
                self._children(node, scope)

    def _children(self, node: nodes.Node, scope: _Scope) -> None:
        self.all(node.iter_child_nodes(), scope)

    def _if(self, node: nodes.If, scope: _Scope) -> None:
        before: list[str] = []
        taken = False
        for branch in [node, *node.elif_]:
            self._condition(branch.test, scope)
            verdict = certain(branch.test, scope.known)
            said = re.sub(r"\s+", " ", repr(branch.test))
            if taken:
                self.found.dead.append(Branch(branch.lineno, "a branch before it is always taken"))
            elif verdict is False:
                self.found.dead.append(Branch(branch.lineno, "its condition never holds here"))
            elif said in before:
                self.found.dead.append(Branch(branch.lineno, "a branch before it asks the same"))
            taken = taken or verdict is True
            before.append(said)
            self.all(branch.body, scope.plus(present_if_true(branch.test)))
            scope = scope.plus(present_if_false(branch.test), absent_if_false(branch.test))
        if node.else_:
            if taken:
                self.found.dead.append(Branch(node.lineno, "a branch before it is always taken", otherwise=True))
            self.all(node.else_, scope)

    def _condition(self, test: nodes.Node, scope: _Scope) -> None:
        """A name asked for alone in a condition is false where it is not there: it answers for itself."""
        match test:
            case nodes.Name() | nodes.Getattr():
                self._name(test, scope, sure=True)
            case nodes.Not():
                self._condition(test.node, scope)
            case nodes.And():
                self._condition(test.left, scope)
                self._condition(test.right, scope.plus(present_if_true(test.left)))
            case nodes.Or():
                self._condition(test.left, scope)
                self._condition(test.right, scope.plus(present_if_false(test.left)))
            case _:
                self.one(test, scope)

    def _for(self, node: nodes.For, scope: _Scope) -> None:
        self.one(node.iter, scope)
        root = path_of(node.iter)
        variable = VARIABLES.get(root) if root not in scope.local else None
        each = replace(variable, many=False) if variable and variable.many else None
        inner = scope.naming({**dict.fromkeys(_targets(node.target), None), "loop": None})
        if each and isinstance(node.target, nodes.Name):
            inner = inner.naming({node.target.name: each})
        if node.test is not None:
            self._condition(node.test, inner)
            inner = inner.plus(present_if_true(node.test))
        self.all(node.body, inner)
        self.all(node.else_, scope)

    def _test(self, node: nodes.Test, scope: _Scope) -> None:
        self.found.tests.append(node)
        if (node.name in ("defined", "undefined") or node.name not in TESTS) and path_of(node.node):
            self._name(node.node, scope, sure=True)
        else:
            self.one(node.node, scope)
        self.all(node.args, scope)

    def _filter(self, node: nodes.Filter, scope: _Scope, *, answered: bool = False) -> None:
        """``answered``: another default stands behind it, which answers for what this one writes instead."""
        if not node.name.startswith("_"):
            self.found.filters.append(node)
        fallback = node.name in ("default", "d")
        inner = node.node
        if fallback and inner is not None and path_of(inner):
            self._name(inner, scope, sure=True)
        elif fallback and isinstance(inner, nodes.Filter) and inner.name in ("default", "d"):
            self._filter(inner, scope, answered=True)
        elif inner is not None:
            self.one(inner, scope)
        for argument in [*node.args, *node.kwargs]:
            if fallback and answered and path_of(argument):
                self._name(argument, scope, sure=True)
            else:
                self.one(argument, scope)

    def _name(self, node: nodes.Node, scope: _Scope, *, sure: bool) -> None:
        if isinstance(node, nodes.Getattr):
            self.found.attributes.append(node)
        path = path_of(node)
        if not path:
            self._children(node, scope)
            return
        root, *attributes = path.split(".")
        local = root in scope.local or root in _JINJA
        variable = scope.local.get(root) if local else VARIABLES.get(root)
        first = node
        while isinstance(first, nodes.Getattr):
            first = first.node
        if isinstance(first, nodes.Name) and first.ctx != "load":
            return
        end = first.lineno + len(root)
        for attribute in attributes:
            found = re.compile(rf"\s*\.\s*{re.escape(attribute)}").match(self.source, end)
            end = found.end() if found else end
        answered = sure or path in scope.known.present or (not attributes and root in scope.known.present)
        self.found.names.append(Use(path, first.lineno, end, first.lineno + len(root), answered, local, variable))


def _imported(node: nodes.Node) -> list[str]:
    if isinstance(node, nodes.Macro):
        return [node.name]
    if isinstance(node, nodes.Import):
        return [node.target]
    assert isinstance(node, nodes.FromImport)
    return [name if isinstance(name, str) else name[1] for name in node.names]


def _targets(node: nodes.Node) -> list[str]:
    return [name.name for name in [node, *node.find_all(nodes.Name)] if isinstance(name, nodes.Name)]
