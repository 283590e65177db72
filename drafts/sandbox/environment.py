"""Jinja as templates get it: the filters and names of ``tables``, and nothing that leads outside the context."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from jinja2 import BaseLoader, StrictUndefined, Undefined, nodes
from jinja2.lexer import TokenStream
from jinja2.runtime import BlockReference, Context, LoopContext, Macro, TemplateReference
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Joiner, Namespace

from drafts.sandbox.budget import TemplateRefusedError, concat, measured, plain
from drafts.sandbox.filters import filters
from drafts.sandbox.tables import LIMITS, LOOP
from drafts.sandbox.tree import counted, with_line_ends


class Absent(StrictUndefined):
    """What the notes do not hold: an error wherever it would be written, and no more than false where it is asked for.

    So ``{% if talk.topic %}`` may be asked where there was no talk at all.
    """

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]  # Jinja's own raises, so that nothing is ever asked
        return False


def _range(*bounds: int) -> range:
    found = range(*bounds)
    if len(found) > LIMITS.range:
        raise TemplateRefusedError(f"asks for a range of more than {LIMITS.range:,} numbers")
    return found


def _written(value: Any) -> Any:
    """What a ``{{ … }}`` prints: a text or a number."""
    if not isinstance(value, str | Undefined):
        plain(value)
    return value


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Jinja as templates get it: the filters and names of ``tables``, and nothing that leads outside the context."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    concat = staticmethod(concat)  # compiled templates join all their output through this

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
        self.filters = filters()

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
                absent = self.undefined(hint=f"there is no {attribute!r} in what it imports or sets", name=attribute)
                return getattr(obj, attribute, absent)
        raise TemplateRefusedError(f"asks for the attribute {attribute!r}, which is no part of the context")

    def getitem(self, obj: Any, argument: Any) -> Any:
        """``obj[argument]``: a key, or a place in a list or text."""
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        if isinstance(obj, list | tuple | str | range) and isinstance(argument, int | slice):
            with suppress(IndexError):
                return obj[argument]
            return self.undefined(hint=f"there is no place {argument} in this list or text", name=str(argument))
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
            return measured(super().call_binop(context, operator, left, right))
        raise TemplateRefusedError(f"uses {operator!r} on what are no ordinary numbers")
