"""E004: a greeting to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.rule import Hit, rule

_NOBODY = re.compile(
    r"\b(?:to whom(?:soever)? it may concern|dear (?:sir|madam)(?: or madam|/ ?madam| and madam|/ ?sir)?(?=\s*[,:;\n-])|dear sirs\b)",
    re.IGNORECASE,
)


@rule("E004", "to-whom")
def to_whom(document: Document, context: Context) -> Iterator[Hit]:
    """The greeting is to nobody in particular.

    "To whom it may concern" tells people who gave you an hour that you did not keep their names. Where the name is truly
    not known, the hiring team can be greeted.

    Bad:
        To whom it may concern,
        ^^^^^^^^^^^^^^^^^^^^^^

        Thank you for meeting me.

        Regards,
        Tom Bird
    Good:
        Dear hiring team,

        Thank you for meeting me; those to whom it may concern most will be the night crew.

        Regards,
        Tom Bird
    """
    start = document.section.text_start
    end = document.greeting[1] if document.greeting else start
    found = _NOBODY.search(document.plain, start, end)
    if found:
        name = document.facts.to.split()[0] if document.facts.to else ""
        yield Hit(
            found.start(),
            found.end(),
            "greets nobody in particular: it reads as a form letter. Use the reader's name, or the team's",
            suggestions=(f"Dear {name}",) if name else ("Dear hiring team",),
            # "Dear Sir" is good manners in much of the world; only the reader can tell.
            severity=None if found[0].lower().startswith("to whom") else Severity.NOTE,
        )
