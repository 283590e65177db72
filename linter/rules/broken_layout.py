"""J010: white space that breaks the letter's layout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Context
from linter.finding import Edit
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument

_SAYS = {
    "GLUED": "two words run together here once it is filled: keep the space (a “-” beside a mark eats it)",
    "DOUBLE": "two spaces stand here where what is between is not there: put one of them inside the condition",
    "BEFORE": "a space stands before the punctuation where what is between is not there: put it inside the condition",
    "INDENT": "the line is indented once it is filled, which a letter is not: begin it at the margin",
}

_WRITTEN = {
    "DOUBLE": "two spaces stand between two words: one is enough",
    "BEFORE": "a space stands before the punctuation: take it out",
}
"""The same where the source itself has them side by side."""


@rule("J010", "broken-layout", scope="template")
def broken_layout(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """White space in the template breaks the layout of the letter.

    Every template is filled with full and with scanty notes; what shows then is two spaces or a hole before a full stop where a
    condition was empty, words that run together where a mark ate the space, indented lines. (Blank lines by the handful become one.)

    Bad:
        {# thank-you.j2 #}
        Thank you for our talk {% if when is defined %}{{ when }}{% endif %}.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Bad:
        {# thank-you.j2 #}
        Thank you for the talk about the {{ role -}} role.
                                         ^^^^^^^^^^^^^
    Bad:
        {# thank-you.j2 #}
        Thank you for our talk about the {{ role }} role .
                                                        ^^
    Fixed:
        {# thank-you.j2 #}
        Thank you for our talk about the {{ role }} role.
    Good:
        {# thank-you.j2 #}
        Thank you for our talk{% if when is defined %} {{ when }}{% endif %}.
    """
    from linter.templates.gaps import Gap, gaps

    found: dict[tuple[int, int], Gap] = {}
    template = document.template
    for _, rendered in document.renderings[0]:
        for gap, start, end in gaps(rendered, template):
            if not any(start < other[1] and other[0] < end for other in found):
                found[start, end] = gap
    for (start, end), gap in sorted(found.items()):
        written = document.source[start:end]
        if gap in (Gap.DOUBLE, Gap.BEFORE) and "{" not in written and template.tag_at(start) is None:
            right = " " if gap is Gap.DOUBLE else written.strip()
            yield Hit(start, end, _WRITTEN[gap.name], (right,) if right.strip() else (), fix=(Edit(start, end, right),))
        else:
            yield Hit(start, end, _SAYS[gap.name])
