"""J003: a filter or test that templates do not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J003", "unknown-filter", severity="error", scope="template")
def unknown_filter(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A template uses a filter or a test that there is not.

    The draft stops there. The filters stand on the page `templates.md`; Jinja's others are random, depend on the machine or
    have no use in a letter.

    Bad:
        {# thank-you.j2 #}
        The {{ role | captalize }} role is the one I want.
                      ^^^^^^^^^
    Bad:
        {# thank-you.j2 #}
        {% if when is define %}I enjoyed our talk {{ when }}.{% endif %}
                      ^^^^^^
    Good:
        {# thank-you.j2 #}
        The {{ role | capitalize }} role is the one I want{% if when is defined %}, as I said {{ when }}{% endif %}.
    """
    from jinja2.filters import FILTERS as JINJA

    from drafts.sandbox.tables import FILTERS, TESTS
    from linter.templates.saying import stops
    from linter.templates.unsafe import REFUSED

    template = document.template
    for node in template.uses.filters:
        if node.name not in FILTERS and node.name not in REFUSED:
            said, near = stops(node.name, FILTERS)
            kept_out = " (Jinja has it, templates do not)" if node.name in JINJA else ""
            yield Hit(
                node.lineno,
                node.lineno + len(node.name),
                f"there is no filter {node.name!r}{kept_out}{said}",
                near,
            )
    for test in template.uses.tests:
        if test.name not in TESTS:
            start = template.source.find(test.name, test.lineno + len("is"))
            said, near = stops(test.name, TESTS)
            yield Hit(start, start + len(test.name), f"there is no test {test.name!r}{said}", near)
