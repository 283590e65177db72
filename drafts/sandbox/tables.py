"""What templates have beside their context, and how far they may go: the tables that the sandbox, the linter and the page share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """``source``: characters of a template; ``output``: of what it or any part makes; ``steps``: turns, calls, filters.

    ``depth``: loops and conditions inside one another; ``number``: what a sum may be made of.
    """

    source: int = 100_000
    output: int = 50_000
    steps: int = 20_000
    seconds: float = 2.0
    range: int = 1_000
    number: float = 1e12
    depth: int = 40


LIMITS = Limits()

FILTERS: Mapping[str, str] = {
    "abs": "a number without its sign",
    "capitalize": "first letter large, the rest small",
    "count": "how many entries or characters (also length)",
    "d": "short for default",
    "default": 'what to write where it is missing: {{ when | default("recently") }}',
    "dictsort": "a table's pairs, sorted",
    "e": "short for escape",
    "escape": "safe inside HTML",
    "first": "the first entry",
    "float": "as a number with a fraction",
    "int": "as a whole number",
    "items": "a table's pairs",
    "join": 'entries as one text: {{ texts | join("; ") }}',
    "last": "the last entry",
    "length": "how many entries or characters",
    "list": "as a list",
    "listed": 'entries as in a sentence, "a, b and c": {{ highlights | map(attribute="topic") | listed }}',
    "lower": "in small letters",
    "map": "one part of each entry, or a filter on each",
    "max": "the largest",
    "min": "the smallest",
    "reject": "the entries that fail a test",
    "rejectattr": "the entries whose part fails a test",
    "replace": "one text instead of another",
    "reverse": "the other way round",
    "safe": "HTML that is right as it stands (in .html.j2 alone)",
    "select": "the entries that pass a test",
    "selectattr": "the entries whose part passes a test",
    "sentence_case": "first letter large, the rest as it is",
    "sort": "sorted",
    "string": "as text",
    "striptags": "without HTML tags",
    "sum": "added up",
    "title": "Every Word Large",
    "trim": "without space at both ends",
    "truncate": "cut to a length",
    "unique": "each entry once",
    "upper": "in capitals",
    "wordcount": "how many words",
}
"""Every filter and what it gives. Jinja has more; the others are random, leave the context or grow without bound."""

TEXT_FILTERS = frozenset(
    {
        "capitalize", "e", "escape", "float", "int", "lower", "replace", "safe", "sentence_case", "string", "striptags",
        "title", "trim", "truncate", "upper", "wordcount",
    }
)  # fmt: skip
"""The filters that make a text of a text: a list or table put into one is an error."""

GLOBALS: Mapping[str, str] = {
    "range": "numbers, at most a thousand",
    "namespace": "a value that a loop may change",
    "joiner": "prints a separator from its second call on",
    "british": "true where the settings are British (`language`, else `country`), nothing elsewhere",
}
"""The names that templates have beside their context."""

LOOP = frozenset(
    {
        "index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0",
        "previtem", "nextitem", "cycle", "changed",
    }
)  # fmt: skip
"""What ``loop`` knows inside a ``for``."""

TESTS = frozenset(
    {
        "boolean", "callable", "defined", "divisibleby", "eq", "equalto", "even", "false", "filter", "float", "ge",
        "greaterthan", "gt", "in", "integer", "iterable", "le", "lessthan", "lower", "lt", "mapping", "ne", "none",
        "number", "odd", "sameas", "sequence", "string", "test", "true", "undefined", "upper",
    }
)  # fmt: skip
"""The tests that Jinja has (``is defined``)."""
