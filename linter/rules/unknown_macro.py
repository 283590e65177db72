"""J004: a macro that nobody made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from jinja2 import nodes

    from linter.templates.document import TemplateDocument


@rule("J004", "unknown-macro", severity="error", scope="template")
def unknown_macro(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A template calls or imports a macro that there is not.

    The draft stops there. A macro is made by `{% macro %}` in the template itself or in one that it imports.

    Bad:
        {# thank-you.j2 #}
        {% from "afterword/macros.j2" import listed_topic %}
                                             ^^^^^^^^^^^^
        I bring {{ listed_topic(highlights) }}.
    Bad:
        {# thank-you.j2 #}
        {% macro thanks(what) %}Thank you for {{ what }}.{% endmacro %}
        {{ thank("your time") }}
           ^^^^^
    Good:
        {# thank-you.j2 #}
        {% import "afterword/macros.j2" as m %}
        I bring {{ m.listed_topics(highlights) }}.
    """
    from jinja2 import nodes

    from linter.templates.macros import imports, macros_of
    from linter.templates.saying import stops

    template = document.template
    modules = imports(template)
    for node in template.tree.find_all(nodes.FromImport) if template.tree else ():
        known = macros_of(template, node.template)
        for each in node.names:
            name = each if isinstance(each, str) else each[0]
            if known is not None and name not in known:
                start = template.source.find(name, template.source.find("import", node.lineno))
                said, near = stops(name, known)
                yield Hit(start, start + len(name), f"the template has no macro {name!r}{said}", near)
    for call in template.uses.calls:
        callee = call.node
        if isinstance(callee, nodes.Name) and callee.name not in template.uses.made and _free(document, callee):
            said, near = stops(callee.name, template.uses.made)
            yield Hit(
                callee.lineno,
                callee.lineno + len(callee.name),
                f"there is no macro {callee.name!r}{said}",
                near,
            )
        elif isinstance(callee, nodes.Getattr) and isinstance(callee.node, nodes.Name) and callee.node.name in modules:
            known = modules[callee.node.name]
            if known is not None and callee.attr not in known:
                start = template.source.find(callee.attr, callee.lineno)
                said, near = stops(callee.attr, known)
                yield Hit(
                    start,
                    start + len(callee.attr),
                    f"{callee.node.name!r} has no macro {callee.attr!r}{said}",
                    near,
                )


def _free(document: TemplateDocument, callee: nodes.Name) -> bool:
    """Whether the name called is none that the template has from elsewhere: a parameter, a loop, Jinja's own."""
    return any(use.start == callee.lineno and not use.local for use in document.template.uses.names)
