"""J007: a variable that the notes may lack, with nothing in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J007", "missing-fallback", scope="templates")
def missing_fallback(documents: Sequence[TemplateDocument], context: Context) -> Iterator[Hit]:
    """A variable is used with no fallback where the notes may lack it.

    Notes have gaps: a talk with no date, a reader one learned nothing from. A whole message that names what is not there is not
    written for that reader. Ask first (`{% if when is defined %}`), or say what else to write (`{{ when | default("recently") }}`).
    In a file of wordings no fallback is needed: a wording is chosen only where the notes hold what it names, but for what
    stands inside a condition.

    Bad:
        {# thank-you.j2 #}
        Dear {{ reader }}, it was good to talk with you {{ when }} about {{ talk.topic }}.
                                                           ^^^^             ^^^^^^^^^^
    Bad:
        {# thank-you/opening.j2 #}
        {% block warm_good %}
        It was good to talk{% if when is defined %} {{ when }} about {{ talk.topic }}{% endif %}.
                                                                        ^^^^^^^^^^
        {% endblock %}
    Good:
        {# thank-you.j2 #}
        Dear {{ reader }}, it was good to talk with you {{ when | default("this week") }}
        {%- if talk.topic %} about {{ talk.topic }}{% endif %}.
    Good:
        {# thank-you/conversation.j2 #}
        {% block any_talk %}
        I remember our talk about {{ talk.topic }}.
        {% endblock %}
    """
    from linter.templates.saying import spot

    for document in documents:
        template = document.template
        for use in template.uses.names if template.part != "piece" else ():
            if use.sure or use.variable is None or (not use.local and use.root not in template.names):
                continue
            form = use.path.partition(".")[2]
            if form and form not in use.variable.forms:
                continue
            if not form and use.variable.forms and use.start in template.uses.printed:
                continue  # it comes in forms, and another rule asks which
            if use.local and not form:
                continue  # a loop's entry is there; what form it has is another matter
            yield Hit(
                use.start,
                use.end,
                f"the notes may lack {use.path!r}, and then the message is not written; "
                f"ask {_asked(use.path)} first, or give a default",
                document=document,
            )
        broken = document.renderings[1]
        if broken is not None and broken.lacking and broken.name != template.name:
            where, start, end = spot(documents, document, broken)
            yield Hit(
                start,
                end,
                f"{document.where} takes this in where the notes may lack it: {broken.message}",
                document=where,
            )


def _asked(path: str) -> str:
    return f"{{% if {path} is defined %}}"
