"""J008: a branch that can never be taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument


@rule("J008", "unreachable-branch", scope="template")
def unreachable_branch(document: TemplateDocument, context: Context) -> Iterator[Hit]:
    """A branch of a condition can never be taken.

    Its words are never read, and whoever wrote them believes that they are: the condition asks for what is always there, for
    what was just found missing, or for what a branch before it asked.

    Bad:
        {# thank-you.j2 #}
        {% if reader is defined %}Dear {{ reader }},{% else %}Hello,{% endif %}
                                                    ^^^^^^^^^^
    Bad:
        {# check-in.j2 #}
        {% if kind == "thank-you" %}Thank you for your time.{% endif %}
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Good:
        {# thank-you.j2 #}
        {% if when is defined %}I enjoyed our talk {{ when }}.{% else %}I enjoyed our talk.{% endif %}
    """
    template = document.template
    for branch in template.uses.dead:
        tag = template.tag_at(branch.at)
        if branch.otherwise:
            region = next((each for each in template.every_region() if tag and each.branches[0][0] == tag), None)
            tag = region.branches[-1][0] if region else tag
        if tag is not None:
            yield Hit(
                tag.start, tag.end, f"this branch is never taken: {branch.why}; take it out or ask for something else"
            )
