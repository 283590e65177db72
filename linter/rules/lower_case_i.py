"""G038: "I" without its capital, or a letter without any."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Edit
from linter.language.casing import all_lower
from linter.rule import Hit, rule

_I = re.compile(r"(?<![\w'’.\-/&])i(?=['’](?:m|ve|d|ll)\b|[\s,;!?]|\.\s|\Z)")


@rule("G038", "lower-case-i")
def lower_case_i(document: Document, context: Context) -> Iterator[Hit]:
    """The word "I" has lost its capital.

    Fine between friends; to an employer it reads as haste. A letter written all in lower case gets one finding, not thirty.

    Bad:
        My colleague and i will attend.
                         ^
    Fixed:
        My colleague and I will attend.
    Good:
        Only the i. e. and i.e. of step (i) stand in lower case.
    """
    if all_lower(document):
        first = next(iter(document.sentences), None)
        if first:
            yield Hit(
                first.start, first.end, "the letter has no capitals: begin sentences and names with one, and write I"
            )
        return
    for match in _I.finditer(document.prose):
        if not re.match(r"\.\s*e\b|\)", document.prose[match.end() : match.end() + 4]):
            yield Hit(
                match.start(),
                match.end(),
                'write "I" with a capital',
                ("I",),
                fix=(Edit(match.start(), match.end(), "I"),),
            )
