"""J009: a loop that prints a separator too many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Context
from linter.finding import Edit
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument

_SEPARATOR = re.compile(r"(?:[,;|/&]|\s(?:and|or|as well as))(?=\s*\Z)")


@rule("J009", "trailing-separator", scope="template")
def trailing_separator(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A loop prints its separator after the last entry too.

    "I bring two languages, a licence, ." is seen at first sight. Ask `{% if not loop.last %}`, or join the entries.

    Bad:
        {# letter.j2 #}
        I bring {% for thing in needs %}{{ thing.topic | default("care") }}, {% endfor %}and patience.
                                                                           ^
    Fixed:
        {# letter.j2 #}
        I bring {% for thing in needs %}{{ thing.topic | default("care") }}{% if not loop.last %},{% endif %} {% endfor %}and patience.
    Good:
        {# letter.j2 #}
        I bring {% for thing in needs %}{{ thing.topic | default("care") }}{{ ", " if not loop.last }}{% endfor %}.
    """
    from jinja2 import nodes

    template = document.template
    for loop in template.tree.find_all(nodes.For) if template.tree else ():
        last = loop.body[-1] if loop.body else None
        data = last.nodes[-1] if isinstance(last, nodes.Output) and last.nodes else None
        if not isinstance(data, nodes.TemplateData):
            continue
        found = _SEPARATOR.search(data.data)
        if found is None:
            continue
        start = data.lineno + found.start() + (len(found[0]) - len(found[0].lstrip()))
        end = data.lineno + found.end()
        at = data.lineno + found.start()
        fix = _fix(document, at, found[0], data.data[found.end() :])
        yield Hit(
            start,
            end,
            f"the loop prints {found[0].strip()!r} after the last entry too; ask {{% if not loop.last %}} first",
            fix=fix,
        )


def _fix(document: TemplateDocument, at: int, separator: str, space: str) -> tuple[Edit, ...]:
    """The separator asked for, where it is plain what the space behind it is to part: the next word, or nothing."""
    tag = next((tag for tag in document.template.tags if tag.start >= at + len(separator)), None)
    after = document.source[tag.end : tag.end + 1] if tag and tag.what == "endfor" else "{"
    if "\n" in space or after == "{":
        return ()
    inside, outside = (separator, space) if after.isalnum() else (separator + space, "")
    asked = f"{{% if not loop.last %}}{inside}{{% endif %}}{outside}"
    return (Edit(at, at + len(separator) + len(space), asked),)
