"""J005: a template that is not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from jinja2 import nodes

    from linter.templates.document import TemplateDocument


@rule("J005", "unknown-template", severity="error", scope="template")
def unknown_template(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A template includes, imports or extends one that is not there.

    The draft stops there. Names count from the templates folder; those that begin with `afterword/` are the program's.

    Bad:
        {# thank-you.j2 #}
        {% from "afterword/macro.j2" import number_twice %}
                ^^^^^^^^^^^^^^^^^^^^
        Thank you for your time.
    Bad:
        {# thank-you.j2 #}
        {% include "partials/footer.j2" %}
                   ^^^^^^^^^^^^^^^^^^^^
    Good:
        {# thank-you.j2 #}
        {% include "partials/footer.j2" ignore missing %}
        {% from "afterword/macros.j2" import number_twice %}
    """
    from jinja2 import nodes
    from jinja2.exceptions import SecurityError

    from linter.templates.environment import GivenLoader
    from linter.templates.saying import stops

    template = document.template
    loader = template.environment.loader
    assert isinstance(loader, GivenLoader)
    kinds = (nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)
    found: Iterable[Any] = template.tree.find_all(kinds) if template.tree else ()
    for node in found:
        named = node.template
        for name, start in _named(named):
            try:
                there = loader.has(name)
            except SecurityError:
                continue  # it leads outside: another rule's finding
            if there or (isinstance(node, nodes.Include) and (node.ignore_missing or isinstance(named, nodes.List))):
                continue
            said, near = stops(name, [each for each in loader.list_templates() if each != template.name])
            yield Hit(
                start,
                start + len(name) + 2,
                f"there is no template {name!r} in the templates folder{said}",
                near,
            )


def _named(node: nodes.Node) -> Iterator[tuple[str, int]]:
    from jinja2 import nodes

    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value, node.lineno
    elif isinstance(node, nodes.List | nodes.Tuple):
        for item in node.items:
            yield from _named(item)
