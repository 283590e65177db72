"""P006: the same sentence twice in one letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document, count_words
from linter.finding import Edit
from linter.rule import Hit, rule


@rule("P006", "said-twice", kinds=tuple(kind for kind in Kind if kind not in (Kind.VOICEMAIL, Kind.CALL_SHEET)))
def said_twice(document: Document, context: Context) -> Iterator[Hit]:
    """The same sentence stands twice in one letter.

    It is left where a paragraph was moved by copying.

    Bad:
        Thank you for the tour of the yard. I would be glad to start in May. Thank you for the tour of the yard.
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    Fixed:
        Thank you for the tour of the yard. I would be glad to start in May.
    Good:
        Thank you for the tour of the yard. Thank you again. I would be glad to start in May. Thank you again.
    """
    seen: dict[str, int] = {}
    for sentence in document.sentences:
        key = re.sub(r"\W+", " ", sentence.text).strip().lower()
        if count_words(sentence.text) < 5:
            continue
        if key in seen:
            start = sentence.start
            while start and document.source[start - 1] in " \t":
                start -= 1
            yield Hit(
                sentence.start,
                sentence.end,
                "stands twice in this letter: take one out",
                related=((document, seen[key], seen[key] + len(sentence.text)),),
                fix=(Edit(start, sentence.end, ""),),
            )
        else:
            seen[key] = sentence.start
