"""J002: a variable that no message has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J002", "unknown-variable", severity="error", scope="template")
def unknown_variable(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A template names a variable, or a form of one, that there is not.

    The draft stops there. Every variable and its forms stand on the page `templates.md`.

    Bad:
        {# thank-you.j2 #}
        Dear {{ raeder }}, thank you for the talk about the {{ role }} role.
                ^^^^^^
    Bad:
        {# thank-you/conversation.j2 #}
        {% block any_talk %}
        I remember {{ talk.topik }}.
                           ^^^^^
        {% endblock %}
    Good:
        {# thank-you.j2 #}
        {% set thing = role %}Dear {{ reader }}, thank you for the talk about the {{ thing }} role.
    """
    from drafts.variables import MEANT, VARIABLES, WHOLE_ONLY
    from linter.templates.saying import stops

    template = document.template
    callees = {node.node.lineno for node in template.uses.calls}
    printed = template.uses.printed
    for use in template.uses.names:
        if use.local and use.variable is None:
            continue
        if not use.local and use.root not in template.names:
            if use.start in callees and use.root not in VARIABLES:
                continue  # an unknown macro, which a rule of its own names
            said, near = stops(use.root, template.names, MEANT.get(use.root))
            yield Hit(
                use.start,
                use.root_end,
                f"there is no variable {use.root!r}{_here(use.root)}{said}",
                near,
            )
            continue
        attribute = use.path.partition(".")[2]
        if not attribute and use.start in printed and use.variable is not None and use.variable.forms:
            yield Hit(
                use.start,
                use.end,
                f"{use.root!r} comes in forms; say which, as in {use.path}.{use.variable.forms[0]}: the draft stops at it",
            )
        if not attribute or use.variable is None:
            continue
        forms = set(use.variable.forms) - (WHOLE_ONLY if template.part in ("wording", "message") else set())
        if not forms or attribute in forms:
            continue  # attributes of a text are no form: another rule names them
        said, near = stops(attribute, forms)
        yield Hit(
            use.end - len(attribute),
            use.end,
            f"{use.root!r} has no form {attribute!r}{said}",
            near,
        )


def _here(name: str) -> str:
    from drafts.variables import known_names

    if name in known_names(None, whole=True, message=True):
        return " here (whole messages or other kinds have it)"
    return ""
