"""J014: one highlight in two messages to the same person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from drafts.kinds import Kind
from linter.context import Context
from linter.rule import Hit, rule

if TYPE_CHECKING:
    from linter.templates.document import TemplateDocument

_LISTS = frozenset({"highlights", "needs", "talks", "lessons"})
_SAME_PERSON = (Kind.THANK_YOU, Kind.NOTE, Kind.CHECK_IN, Kind.LETTER)
"""The messages that one interviewer may get, in the order in which they go out."""

_ONE_WEEK = frozenset({Kind.THANK_YOU, Kind.NOTE})
"""Those that are written on the same day, from the same choice of highlights."""


@rule("J014", "highlight-in-two-templates", scope="templates")
def highlight_in_two_templates(documents: Sequence[TemplateDocument], context: Context) -> Iterator[Hit]:
    """A highlight variable is used in two whole messages that go to the same person.

    `highlight` is dealt so that a check-in and a letter bring another one than the thank-you did. A list (`highlights`) holds
    them all, and the card that goes out beside the email draws on the same choice: a reader who gets both is told one thing twice.

    Bad:
        {# thank-you.j2 #}
        Thank you for your time. I bring {{ highlights | map(attribute="topic") | listed }}.
                                            ^^^^^^^^^^
        {# check-in.j2 #}
        I am still keen. I bring {{ highlights | map(attribute="topic") | listed }}.
                                    ^^^^^^^^^^
    Good:
        {# thank-you.j2 #}
        Thank you for your time.{% if highlight.first is defined %} {{ highlight.first | sentence_case }}.{% endif %}
        {# check-in.j2 #}
        I am still keen.{% if highlight.first is defined %} {{ highlight.first | sentence_case }}.{% endif %}
    """
    wholes = [each for each in documents if each.template.part == "whole" and each.template.kind in _SAME_PERSON]
    for document in wholes:
        for name in ("highlight", *sorted(_LISTS)):
            mine = [use for use in document.template.uses.names if use.root == name and not use.local]
            others = [
                (other, use)
                for other in wholes
                if other is not document and other.template.kind is not document.template.kind
                if name in _LISTS or {other.template.kind, document.template.kind} <= _ONE_WEEK
                for use in other.template.uses.names
                if use.root == name and not use.local
            ]
            if mine and others:
                use = mine[-1]
                related = {id(other): (other, found.start, found.end) for other, found in others}
                names = " and ".join(dict.fromkeys(other.template.name for other, _ in others))
                yield Hit(
                    use.start,
                    use.root_end,
                    f"{names} draws on {name!r} too and goes to the same person, who is told one thing twice; "
                    "let one of them say something else",
                    related=tuple(related.values()),
                    document=document,
                )
