"""J006: a kind that no message is of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from drafts.kinds import Kind
from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J006", "unknown-kind", scope="template")
def unknown_kind(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A template is named after a message kind, or asks for one, that there is not.

    A file that is called `thankyou.j2` is never drafted from, and a question for a kind that is none is always answered no. The
    kinds are thank-you, note, check-in, voicemail, rejection, application, letter and call-sheet, and those that `house.toml` names.

    Bad:
        {# thankyou.j2 #}
        ^^^^^^^^^^^^^^^^^
        Dear {{ reader }}, thank you for your time.
    Bad:
        {# partials/footer.j2 #}
        {% if kind == "checkin" %}I would be glad to hear from you.{% endif %}
                      ^^^^^^^^^
    Good:
        {# footer.j2 #}
        {% macro footer(kind) %}{% if kind == "check-in" %}I would be glad to hear from you.{% endif %}{% endmacro %}
    """
    from linter.templates.collecting import closest_kind
    from linter.templates.macros import compared_texts
    from linter.templates.saying import first_line, meant

    template = document.template
    kinds = [*(kind.value for kind in Kind), *template.house.kinds]
    near = None if document.taken_in else closest_kind(template)
    if near and (document.stray or "/" in template.name):
        yield Hit(
            0,
            first_line(document.source),
            f"the file's name is no message kind, so nothing is ever drafted from it; did you mean {near!r}?",
            (near,),
        )
    for text, start, end in compared_texts(template, "kind"):
        if text not in kinds:
            said, close = meant(text, kinds)
            yield Hit(start, end, f"{text!r} is no message kind, so this never holds{said}", close)
