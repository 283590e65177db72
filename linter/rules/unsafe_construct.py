"""J012: what no template may do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J012", "unsafe-construct", severity="error", scope="templates")
def unsafe_construct(documents: Sequence[TemplateDocument], context: Context) -> Iterator[Hit]:
    """A template does what the sandbox refuses.

    A template sees its context and nothing else: no attribute of Python's, no file outside the templates folder, no loop
    without end, no text of a million characters. A template from elsewhere that tries is not one to draft from.

    Bad:
        {# thank-you.j2 #}
        Dear {{ reader.__class__.__mro__ }},
                       ^^^^^^^^^
    Bad:
        {# thank-you.j2 #}
        {% include "../../secrets.j2" %}
                   ^^^^^^^^^^^^^^^^^^
    Bad:
        {# thank-you.j2 #}
        {% macro again() %}{{ again() }}{% endmacro %}
                           ^^^^^^^^^^^^^
        {{ again() }}
    Good:
        {# thank-you.j2 #}
        Dear {{ reader | upper }}, {% for place in range(3) %}{{ place }} {% endfor %}.
    """
    from linter.templates.saying import spot
    from linter.templates.unsafe import unsafe

    for document in documents:
        fault = document.template.fault
        if fault is not None and fault.refused:
            yield Hit(fault.start, fault.end, f"{fault.message}: the sandbox refuses it", document=document)
        told = False
        for start, end, why in unsafe(document.template):
            told = True
            yield Hit(start, end, f"{why}: the sandbox refuses it", document=document)
        broken = document.renderings[1]
        if broken is not None and broken.refused and not told:
            where, start, end = spot(documents, document, broken)
            yield Hit(start, end, f"{broken.message}: the sandbox refuses it", document=where)
