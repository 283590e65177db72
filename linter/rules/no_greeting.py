"""E002: a message that begins without a greeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_PLAIN_START = re.compile(
    r"[\"'“]?(?:I|I'm|I’m|It|We|My|Your|The|This|That|Thank|Thanks|In|On|At|After|As|Since|Please|Just|You|Following|Many)\b",
    re.IGNORECASE,
)


_VOCATIVE = re.compile(r",\s+(?:(?:Mr|Mrs|Ms|Mx|Dr)\.?\s+)?[A-Z][\w'’-]+(?:\s+and\s+[A-Z][\w'’-]+)?\s*[!.?]*$")
"""“Thank you for today, Denise!” greets as it goes."""


@rule(
    "E002",
    "no-greeting",
    kinds=(Kind.THANK_YOU, Kind.NOTE, Kind.CHECK_IN, Kind.REJECTION, Kind.APPLICATION, Kind.LETTER),
)
def no_greeting(document: Document, context: Context) -> Iterator[Hit]:
    """The message begins in the middle: nobody is greeted.

    A letter to a person names that person first; without it the reader takes it for a mass mailing. Greetings of any kind
    count, from "Dear" to a bare first name; a text without a closing or a name at its end is not taken for a whole message.

    Bad:
        Kind: thank-you

        Thank you for showing me the glasshouse on Monday. The banana that flowers in March was a surprise.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        I would be glad to look after it.

        Kind regards,
        Wanjiru Kamau
    Good:
        Kind: thank-you

        Thank you so much for today, Renata! The banana that flowers in March was a surprise.

        Kind regards,
        Wanjiru Kamau
    Good:
        Kind: thank-you

        Renata -

        Thank you for showing me the glasshouse on Monday. The banana that flowers in March was a surprise.

        Kind regards,
        Wanjiru Kamau
    """
    if document.greeting or not (document.closing or document.signature) or not document.sentences:
        return
    first = document.sentences[0]
    if _PLAIN_START.match(first.text) and not _VOCATIVE.search(first.text):
        yield Hit(first.start, first.end, "nobody is greeted: begin with the reader's name, as in “Dear Ms. Alvarez,”")
