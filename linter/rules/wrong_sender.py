"""N002: signed with another's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.names import fold, name_tokens, near
from linter.rule import Hit, rule


@rule("N002", "wrong-sender", severity="error")
def wrong_sender(document: Document, context: Context) -> Iterator[Hit]:
    """The letter is signed with a name that is not the sender's.

    It happens to coaches who write for many, and to one's own name typed in haste.

    Bad:
        From: Priya Raman
        To: Maria Alvarez

        Dear Maria,

        Thank you for the tour.

        Kind regards,
        Priya Ramen
              ^^^^^
    Good:
        From: Priya Raman
        To: Maria Alvarez

        Dear Maria,

        Thank you for the tour.

        Kind regards,
        Priya
    """
    if not document.signature or not document.facts.sender:
        return
    start, end = document.signature
    line = document.source[start:end].split("\n", 1)[0]
    own = name_tokens(f"{document.facts.sender} {document.facts.notes.me.signature if document.facts.notes else ''}")
    words = [word for word in re.finditer(r"[^\W\d_][\w'’\-]*", line) if len(word[0]) > 1]
    if not words or len(words) > 5 or any(char.isdigit() for char in line):
        return
    for word in words:
        right = [
            name for name in re.findall(r"[^\W\d_][\w'’\-]*", document.facts.sender) if near(fold(word[0]), fold(name))
        ]
        if right and fold(word[0]) not in own:
            yield Hit(
                start + word.start(), start + word.end(), f"your own name is {document.facts.sender}", tuple(right)
            )
            return
    if not any(fold(word[0]) in own or any(name.startswith(fold(word[0])[:3]) for name in own) for word in words):
        span = start + words[0].start(), start + words[-1].end()
        yield Hit(*span, f"signed with another name than {document.facts.sender}", (document.facts.sender,))
