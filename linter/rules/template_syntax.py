"""J001: a template that Jinja cannot read or fill."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J001", "template-syntax", severity="error", scope="templates")
def template_syntax(documents: Sequence[TemplateDocument], context: Context) -> Iterator[Hit]:
    """The template cannot be read, or cannot be filled.

    Nothing can be drafted from it: a mark that is not closed, a word that Jinja does not know, a sum of what are no numbers.

    Bad:
        {# thank-you.j2 #}
        Dear {{ reader }},

        {% if when is defined %}I enjoyed our talk {{ when }}.
        ^^^^^^^^^^^^^^^^^^^^^^^^
    Bad:
        {# thank-you.j2 #}
        I have {{ role + 1 }} reasons to write.
               ^^^^^^^^^^^^^^
    Good:
        {# thank-you.j2 #}
        Dear {{ reader }},

        The set {1, 2} and the sign %} are text outside a mark{% if when is defined %}, as you said {{ when }}{% endif %}.
    """
    from linter.templates.saying import spot

    for document in documents:
        fault = document.template.fault
        if fault is not None and not fault.refused:
            yield Hit(
                fault.start, fault.end, f"{_plain(fault.message)}: no message can be drafted from it", document=document
            )
        broken = document.renderings[1]
        if broken is not None and not broken.refused and not broken.lacking:
            where, start, end = spot(documents, document, broken)
            yield Hit(start, end, f"cannot be filled: {broken.message}", document=where)


def _plain(message: str) -> str:
    return message[:1].lower() + message[1:]
