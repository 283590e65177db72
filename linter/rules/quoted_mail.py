"""P005: remains of other mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_REMAINS = re.compile(
    r"^[ \t]*>.*$|^-{2,}[ ]*(?:Original Message|Forwarded message)[ ]*-{2,}.*$|^[ \t]*Sent from (?:my|Mail|Outlook|Yahoo)\b.*$|^On .{6,100} wrote:[ \t]*$|^Get Outlook for .*$",
    re.MULTILINE | re.IGNORECASE,
)


@rule("P005", "quoted-mail", severity="note")
def quoted_mail(document: Document, context: Context) -> Iterator[Hit]:
    """Quoted mail or a device's advertisement hangs on the letter.

    In a reply that may be meant, so it is a note, and one is enough.

    Bad:
        Thank you for the tour.

        Sent from my iPhone
        ^^^^^^^^^^^^^^^^^^^
    Good:
        Thank you for the map that you sent from my old school.
    """
    found = _REMAINS.search(document.plain, document.section.text_start, document.section.end)
    if found:
        yield Hit(found.start(), found.end(), "left over from other mail or a device: take it out unless you mean it")
