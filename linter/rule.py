"""What a rule is: a documented generator from a document to hits, stamped with a permanent code.

One rule is one file under ``linter/rules``. See ``docs/writing-a-rule.md``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from linter.finding import Edit, Severity

if TYPE_CHECKING:
    from drafts.kinds import Kind
    from linter.context import Context
    from linter.document import Document

Scope = Literal["draft", "set", "template", "templates"]
"""What a rule is given: one draft, all drafts of a run; one template (a ``TemplateDocument``), all templates of a run."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule yields: a span (offsets in the document's source), what to say, and what to write instead.

    ``severity`` overrides the rule's own. ``related`` holds (document, start, end) triples. A rule of scope "set" or "templates"
    names in ``document`` the one that the hit belongs to. ``fix`` is only for edits that are always right.
    """

    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()
    severity: Severity | None = None
    related: tuple[tuple[Document, int, int], ...] = ()
    fix: tuple[Edit, ...] = ()
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A registered rule. ``kinds`` limits it to some message kinds (None: every kind); ``options`` is its dataclass, if any."""

    code: str
    name: str
    severity: Severity
    since: str
    scope: Scope
    kinds: frozenset[Kind] | None
    options: type[Any] | None
    check: Callable[[Any, Context], Iterable[Hit]]
    doc: str

    @property
    def summary(self) -> str:
        """The docstring's first sentence."""
        return self.doc.strip().split("\n\n")[0].replace("\n", " ").strip()


REGISTERED: list[Rule] = []
"""Every rule decorated so far, in import order; read it through ``linter.registry``."""


def rule(
    code: str,
    name: str,
    *,
    severity: Literal["error", "warning", "note"] = "warning",
    since: str = "0.1",
    scope: Scope = "draft",
    kinds: Iterable[Kind] | None = None,
    options: type[Any] | None = None,
) -> Callable[[Callable[[Any, Context], Iterator[Hit]]], Callable[[Any, Context], Iterator[Hit]]]:
    """Register the decorated generator as rule ``code``; its docstring is its page, its examples are its tests.

    The generator takes (document, context), or (documents, context) with ``scope="set"`` or ``"templates"``, and yields ``Hit``.
    """

    def register(check: Callable[[Any, Context], Iterator[Hit]]) -> Callable[[Any, Context], Iterator[Hit]]:
        REGISTERED.append(
            Rule(
                code=code,
                name=name,
                severity=Severity(severity),
                since=since,
                scope=scope,
                kinds=None if kinds is None else frozenset(kinds),
                options=options,
                check=check,
                doc=inspect.cleandoc(check.__doc__ or ""),
            )
        )
        return check

    return register
