"""The macros that a template can call, and the texts that it compares a name with."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateError, TemplateNotFound, nodes
from jinja2.exceptions import SecurityError

from linter.templates.template import Template


def macros_of(template: Template, named: nodes.Node) -> frozenset[str] | None:
    """What the template that an import names offers: its macros and what it sets. None where it cannot be read."""
    if not isinstance(named, nodes.Const) or not isinstance(named.value, str):
        return None
    loader = template.environment.loader
    assert loader is not None
    try:
        source, _, _ = loader.get_source(template.environment, named.value)
        tree = template.environment.parse(source, named.value)
    except (TemplateNotFound, TemplateError, SecurityError, OSError, ValueError, RecursionError):
        return None
    made = {macro.name for macro in tree.find_all(nodes.Macro)}
    for assignment in tree.find_all(nodes.Assign):
        made |= {name.name for name in [assignment.target] if isinstance(name, nodes.Name)}
    return frozenset(made)


def imports(template: Template) -> dict[str, frozenset[str] | None]:
    """Each name under which a template imports another whole, with what that offers."""
    if template.tree is None:
        return {}
    return {node.target: macros_of(template, node.template) for node in template.tree.find_all(nodes.Import)}


def compared_texts(template: Template, name: str) -> Iterator[tuple[str, int, int]]:
    """The texts that a variable is compared with, and where each stands, quotes included."""
    for node in template.tree.find_all(nodes.Compare) if template.tree else ():
        sides = [node.expr, *(operand.expr for operand in node.ops)]
        if not any(isinstance(side, nodes.Name) and side.name == name for side in sides):
            continue
        for side in sides:
            for each in side.items if isinstance(side, nodes.List | nodes.Tuple) else [side]:
                if isinstance(each, nodes.Const) and isinstance(each.value, str):
                    token = template.token_at[each.lineno]
                    yield each.value, token.start, token.end
