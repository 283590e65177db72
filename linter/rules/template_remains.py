"""P002: Jinja that was never rendered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#(?!-?\s*afterword:).*?#\}|\{\{|\}\}|\{%|%\}")


@rule("P002", "template-remains", severity="error")
def template_remains(document: Document, context: Context) -> Iterator[Hit]:
    """A template's own marks stand in the letter.

    They are left where a template was copied by hand, or rendered by something that does not know Jinja.

    Bad:
        Dear {{ person.greeting }},
             ^^^^^^^^^^^^^^^^^^^^^

        Thank you for meeting me.
    Good:
        Dear Ada, the set {1, 2} and the format {:>8} made me smile.
    """
    for found in _JINJA.finditer(document.plain, document.section.text_start, document.section.end):
        yield Hit(found.start(), found.end(), "a template's mark was left in: write what it stood for")
    if document.subject:
        for found in _JINJA.finditer(document.plain, *document.subject):
            yield Hit(found.start(), found.end(), "a template's mark was left in: write what it stood for")
