"""P004: a second greeting inside the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_DEAR = re.compile(
    r"^[ \t]*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))(?: [A-Z][\w.'’-]*){1,4}[ \t]*[,:][ \t]*$",
    re.MULTILINE,
)


@rule("P004", "second-greeting")
def second_greeting(document: Document, context: Context) -> Iterator[Hit]:
    """A second greeting stands inside the letter.

    It is left where one letter was pasted under another, or where the greeting was changed in one place alone.

    Bad:
        Dear Maria,

        Thank you for the tour.

        Dear Tom,
        ^^^^^^^^^

        Thank you for the coffee.
    Good:
        Dear Maria,

        Thank you for the tour. Dear old Tom, as you call him, was kind to me.
    """
    if document.greeting is None:
        return
    for found in _DEAR.finditer(document.plain, document.greeting[1], document.section.end):
        lead = len(found[0]) - len(found[0].lstrip())
        yield Hit(found.start() + lead, found.end(), "a second greeting: two letters in one, or an old one left in")
