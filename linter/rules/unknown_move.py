"""J015: a file of wordings that no message uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J015", "unknown-move", scope="template")
def unknown_move(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A file of wordings has a name that its kind makes no use of.

    A message is put together from the moves of its kind, each a file; what is called otherwise is never read, and the
    program's own wordings go out instead.

    Bad:
        {# thank-you/openning.j2 #}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        {% block any_time %}
        Thank you for the hour that you gave me.
        {% endblock %}
    Good:
        {# thank-you/opening.j2 #}
        {% block any_time %}
        Thank you for the hour that you gave me.
        {% endblock %}
    """
    from linter.templates.collecting import unknown_move as move_of
    from linter.templates.saying import first_line

    found = move_of(document.template)
    if found is None:
        return
    stem, near = found
    meant = f"; did you mean {near!r}?" if near else ""
    folder = document.template.name.partition("/")[0]
    yield Hit(
        0,
        first_line(document.source),
        f"no message uses a file {stem!r} in {folder!r}, so these wordings are never read{meant}",
        (near,) if near else (),
    )
