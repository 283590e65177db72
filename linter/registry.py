"""Every rule there is, found by walking ``linter/rules``: adding a rule touches no list."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from linter import rules
from linter.rule import REGISTERED, Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in code order.

    Raises:
        ValueError: two rules share a code or a name.
    """
    for module in pkgutil.iter_modules(rules.__path__):
        if not module.ispkg:
            importlib.import_module(f"{rules.__name__}.{module.name}")
    found = sorted(REGISTERED, key=lambda rule: rule.code)
    for what, values in (("code", [r.code for r in found]), ("name", [r.name for r in found])):
        twice = {value for value in values if values.count(value) > 1}
        if twice:
            raise ValueError(f"two rules share the {what} {', '.join(sorted(twice))}")
    return tuple(found)
