"""P003: a reminder to oneself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_TODO = re.compile(
    r"\b(?:TODO|FIXME|TBD|TBC|TKTK|TK)\b|\?\?\?+|(?<!\w)\((?:check|ask|find out|look up|fill in|add|mention|insert|maybe)\b[^()\n]{0,60}\)",
    re.MULTILINE,
)


@rule("P003", "todo", severity="error")
def todo(document: Document, context: Context) -> Iterator[Hit]:
    """A reminder to oneself was left in.

    The reader would see that the letter was not finished.

    Bad:
        Thank you for the tour of the TODO yard, and for the story about (check her first name).
                                      ^^^^                               ^^^^^^^^^^^^^^^^^^^^^^
    Good:
        Your to-do board (with the red column) is the best that I have seen.
    """
    for found in _TODO.finditer(document.text_prose):
        yield Hit(found.start(), found.end(), f"“{found[0]}” is a reminder to yourself: do it, or take it out")
