"""The sandbox that templates run in: they see their context and nothing else, for a set number of steps, time and size.

Jinja's own sandbox keeps templates from private attributes; a house template may still loop for ever, build a text of
gigabytes or read what lies beside the folder. Here every way to grow is counted (filters, operators, joined text) and every
way out is shut: attributes are keys of the context, calls are macros, and included templates lie inside the folders.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, TemplateNotFound, Undefined, nodes, pass_eval_context
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.filters import FILTERS as _JINJA_FILTERS
from jinja2.filters import do_join
from jinja2.lexer import TokenStream
from jinja2.runtime import BlockReference, Context, LoopContext, Macro, TemplateReference, markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Joiner, Namespace

from drafts.sandbox_tables import FILTERS, LIMITS, LOOP, TEXT_FILTERS

OWN = "afterword/"
"""What a template writes before the name of one that comes with the program: ``{% extends "afterword/thank-you/opening.j2" %}``."""


class TemplateRefusedError(SecurityError):
    """A template tried what no template may; the message says what."""


class Absent(StrictUndefined):
    """What the notes do not hold: an error wherever it would be written, and no more than false where it is asked for.

    So ``{% if talk.topic %}`` may be asked where there was no talk at all.
    """

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]  # Jinja's own raises, so that nothing is ever asked
        return False


@dataclass(slots=True)
class _Budget:
    steps: int = 0
    until: float = field(default_factory=lambda: time.monotonic() + LIMITS.seconds)

    def spend(self) -> None:
        self.steps += 1
        if self.steps > LIMITS.steps:
            raise TemplateRefusedError(f"takes more than {LIMITS.steps:,} steps: a loop or a macro does not end")
        if time.monotonic() > self.until:
            raise TemplateRefusedError(f"takes longer than {LIMITS.seconds:g} seconds")


_budget: ContextVar[_Budget | None] = ContextVar("afterword template budget", default=None)


@contextmanager
def budget() -> Iterator[None]:
    """Count the steps and the time of what is rendered inside; a render inside a render shares its budget."""
    if _budget.get() is not None:
        yield
        return
    token = _budget.set(_Budget())
    try:
        yield
    finally:
        _budget.reset(token)


def _spend() -> None:
    spending = _budget.get()
    if spending is not None:
        spending.spend()


def _measured(value: Any) -> Any:
    """A value, unless all that it holds is larger than any letter could need: a list of lists of lists grows with each copy."""
    _spend()
    left, waiting = LIMITS.output, [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            left -= len(each)
        elif isinstance(each, Mapping):
            waiting += [*each.keys(), *each.values()]
        elif isinstance(each, list | tuple | set | frozenset):
            left -= len(each)
            if left >= 0:
                waiting += each
        left -= 1
        if left < 0:
            raise TemplateRefusedError(f"makes a value of more than {LIMITS.output:,} characters or entries")
    return value


def _plain(value: Any) -> str:
    """A value as text. A list or table has no text of its own that a letter could hold."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, int | float | Undefined):
        return str(value)
    raise TemplateRuntimeError("writes a list or table whole: name one form of it, as in {{ talk.topic }}")


def _concat(pieces: Iterable[str]) -> str:
    """Jinja's way of joining output, which counts what it joins."""
    kept, size = [], 0
    for piece in pieces:
        size += len(piece)
        if size > LIMITS.output:
            raise TemplateRefusedError(f"writes more than {LIMITS.output:,} characters")
        kept.append(piece)
    return "".join(kept)


def _tick(value: Any) -> Any:
    _spend()
    return value


def _joined(parts: list[Any]) -> str:
    """The operator ``~``: measured before it is joined."""
    texts = [_plain(part) for part in parts]
    _measured(texts)
    return markup_join(texts) if any(hasattr(text, "__html__") for text in texts) else str_join(texts)


@pass_eval_context
def _join(context: Any, value: Iterable[Any], d: str = "", attribute: str | int | None = None) -> str:
    """As Jinja's ``join``, measured before it is done."""
    items = list(value)
    if attribute is not None:
        items = [context.environment.getitem(item, attribute) for item in items]
    if sum(len(_plain(item)) + len(d) for item in items) > LIMITS.output:
        raise TemplateRefusedError(f"makes a value of more than {LIMITS.output:,} characters or entries")
    return str(do_join(context, items, d))


def _replace(text: str, old: str, new: str, count: int | None = None) -> str:
    """As Jinja's ``replace``, measured before it is done."""
    whole, old, new = _plain(text), _plain(old), _plain(new)
    if len(whole) + (whole.count(old) + 1) * len(new) > LIMITS.output:
        raise TemplateRefusedError(f"makes a value of more than {LIMITS.output:,} characters or entries")
    return whole.replace(old, new, -1 if count is None else count)


def _listed(items: Iterable[Any], word: str = "and") -> str:
    """Texts as a list in a sentence: "a", "a and b", "a, b and c"."""
    texts = [_plain(item) for item in items]
    _measured(texts)
    return "".join(texts) if len(texts) < 2 else f"{', '.join(texts[:-1])} {word} {texts[-1]}"


def _sentence_case(text: str) -> str:
    """The text with its first letter large and the rest as it is."""
    return text[:1].upper() + text[1:]


def _range(*bounds: int) -> range:
    found = range(*bounds)
    if len(found) > LIMITS.range:
        raise TemplateRefusedError(f"asks for a range of more than {LIMITS.range:,} numbers")
    return found


def _counted(name: str, made: Callable[..., Any]) -> Callable[..., Any]:
    """A filter whose arguments and result are measured, and whose text is one."""

    @wraps(made)
    def run(*args: Any, **kwargs: Any) -> Any:
        _measured([arg for arg in (*args, *kwargs.values()) if isinstance(arg, str | list | tuple | Mapping)])
        if name in TEXT_FILTERS:
            _plain(args[1] if hasattr(made, "jinja_pass_arg") else args[0])
        return _measured(made(*args, **kwargs))

    return run


_OWN_FILTERS: dict[str, Callable[..., Any]] = {
    "join": _join, "listed": _listed, "replace": _replace, "sentence_case": _sentence_case,
}  # fmt: skip


def _written(value: Any) -> Any:
    """What a ``{{ … }}`` prints: a text or a number."""
    if not isinstance(value, str | int | float | Undefined | None):
        _plain(value)
    return value


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Jinja as templates get it: the filters and names of ``sandbox_tables``, and nothing that leads outside the context."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    concat = staticmethod(_concat)  # compiled templates join all their output through this

    def __init__(self, loader: BaseLoader) -> None:
        """``loader`` finds what templates include, import and extend."""
        super().__init__(
            loader=loader,
            undefined=Absent,
            autoescape=lambda name: bool(name) and str(name).endswith(".html.j2"),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
            optimized=False,  # nothing is worked out before its steps are counted
            finalize=_written,
        )
        self.globals = {"range": _range, "namespace": Namespace, "joiner": Joiner}
        made = {name: _OWN_FILTERS.get(name) or _JINJA_FILTERS[name] for name in FILTERS}
        self.filters = {name: _counted(name, each) for name, each in made.items()}
        self.filters.update({"_tick": _tick, "_joined": _joined, "_measured": _measured})

    def _tokenize(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> TokenStream:
        triples = with_line_ends(self.lexer.tokeniter(source, name, filename, state))
        return TokenStream(self.lexer.wrap(triples, name, filename), name, filename)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return counted(super()._parse(source, name, filename))

    def getattr(self, obj: Any, attribute: str) -> Any:
        """``obj.attribute``: a key of the context, a loop's place, a macro of an imported template."""
        if isinstance(obj, Mapping):
            if attribute in obj:
                return obj[attribute]
            return self.undefined(hint=f"{attribute!r} is not there: the notes do not give it", name=attribute)
        if isinstance(obj, Undefined):
            return self.undefined(name=f"{obj._undefined_name}.{attribute}")
        if isinstance(obj, LoopContext) and attribute in LOOP:
            return getattr(obj, attribute)
        if not attribute.startswith("_"):
            if isinstance(obj, TemplateReference):
                return obj[attribute]
            if isinstance(obj, Namespace) or type(obj).__name__ == "TemplateModule":
                return getattr(obj, attribute, self.undefined(obj=obj, name=attribute))
        raise TemplateRefusedError(f"asks for the attribute {attribute!r}, which is no part of the context")

    def getitem(self, obj: Any, argument: Any) -> Any:
        """``obj[argument]``: a key, or a place in a list or text."""
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, list | tuple | str | range) and isinstance(argument, int | slice):
            with suppress(IndexError):
                return obj[argument]
        return self.undefined(obj=obj, name=str(argument))

    def is_safe_callable(self, obj: Any) -> bool:
        """Macros, blocks, loops, and the few names of Jinja's that templates have."""
        if isinstance(obj, Macro | BlockReference | LoopContext | Joiner | Undefined):
            return True
        bound = getattr(obj, "__self__", None)
        return obj in (_range, Namespace, Joiner) or (isinstance(bound, LoopContext) and obj.__name__ in LOOP)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """``+``, ``*``, ``%`` on numbers and, for ``+``, on texts and lists, each within its size."""
        numbers = all(isinstance(side, int | float) and abs(side) < LIMITS.number for side in (left, right))
        if operator == "+" or (operator in "*%" and numbers):
            return _measured(super().call_binop(context, operator, left, right))
        raise TemplateRefusedError(f"uses {operator!r} on what are no ordinary numbers")


def with_line_ends(tokens: Iterable[tuple[int, str, str]]) -> Iterator[tuple[int, str, str]]:
    """Tokens of Jinja's lexer, with the line end behind a tag that stands at the end of a line of text.

    ``trim_blocks`` takes the line end of every tag. Where a tag has its line to itself that is what everybody wants; where a
    paragraph ends with ``{% endif %}`` it would run into the next one.
    """
    inked = False
    for line, kind, text in tokens:
        if kind == "data":
            inked = bool(text.rpartition("\n")[2].strip()) or (inked and "\n" not in text)
        elif kind == "variable_begin":
            inked = True
        elif text in ("%}\n", "#}\n"):
            if inked:
                yield line, kind, text[:-1]
                yield line, "data", "\n"
                inked = False
                continue
            inked = False
        yield line, kind, text


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


class FolderLoader(BaseLoader):
    """Templates of some folders, the first that has one; ``afterword/…`` names the program's own. Nothing outside is read."""

    def __init__(self, folders: tuple[Path, ...], own: Path) -> None:
        """``folders`` in order of precedence, the program's own last."""
        self.folders, self.own = folders, own

    def find(self, template: str) -> Path | None:
        """The file of a template, None where there is none.

        Raises:
            TemplateRefusedError: the name leads out of the folders.
        """
        folders, name = self.folders, template
        if template.startswith(OWN):
            folders, name = (self.own,), template.removeprefix(OWN)
        parts = name.split("/")
        if "\\" in name or ":" in name or not all(parts) or {".", ".."} & set(parts):
            raise TemplateRefusedError(f"asks for {template!r}, which lies outside the templates folders")
        if not name.endswith(".j2"):
            raise TemplateRefusedError(f"asks for {template!r}, which is no template (their names end in .j2)")
        for folder in folders:
            path = folder.joinpath(*parts)
            if path.is_file():
                if not path.resolve().is_relative_to(folder.resolve()):
                    raise TemplateRefusedError(f"asks for {template!r}, which links out of the templates folders")
                return path
        return None

    def get_source(self, environment: Any, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Source, path, and that it has not changed."""
        path = self.find(template)
        if path is None:
            raise TemplateNotFound(template)
        if path.stat().st_size > 4 * LIMITS.source:
            raise TemplateRefusedError(f"asks for {template!r}, which is larger than {LIMITS.source:,} characters")
        text = path.read_text(encoding="utf-8-sig")
        if len(text) > LIMITS.source:
            raise TemplateRefusedError(f"asks for {template!r}, which is larger than {LIMITS.source:,} characters")
        return text, str(path), lambda: True

    def list_templates(self) -> list[str]:
        """Every template by name, those of the program with ``afterword/`` before theirs."""
        names = {path.relative_to(each).as_posix() for each in self.folders for path in each.rglob("*.j2")}
        own = {f"{OWN}{path.relative_to(self.own).as_posix()}" for path in self.own.rglob("*.j2")}
        return sorted(names | own)
