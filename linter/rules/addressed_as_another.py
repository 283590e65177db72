"""N008: the reader addressed by another's name inside the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.names import name_tokens
from linter.rule import Hit, rule

_TITLE = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sister|Father|Chef|Captain|Judge)\b\.? "
_NAME = r"(?P<name>[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)*)"
# "your mill, Ms. Lindgren." and "tell me, Mr. Osei, when": a title between commas, in a sentence that speaks to the reader.
_TITLED = re.compile(rf"\b(?i:you|your|yours|me)(?: \w+){{0,4}}, (?P<all>{_TITLE}{_NAME})(?=[,.?!])")
_THANKED = re.compile(
    rf"\b(?i:thank you|thanks)(?: (?i:again|so much|very much|once more))?, (?P<all>{_NAME})(?=[,.!])"
)
_NO_NAME = frozenset(
    ["again", "also", "finally", "sincerely", "too", "best", "all", "everyone", "both", "team", "sir", "madam"]
)


@rule("N008", "addressed-as-another", severity="warning")
def addressed_as_another(document: Document, context: Context) -> Iterator[Hit]:
    """The letter speaks to its reader by a name that the greeting does not hold.

    It is left where last week's letter served as a model: the greeting was changed, the name further down was not.

    Bad:
        Dear Mr. Osterberg,

        Would you be able to tell me, Mr. Lindgren, when you expect to know?
                                          ^^^^^^^^
    Bad:
        Dear Katherine,

        Your sea wall is bold. Thank you, Kathryn, for the walk.
                                          ^^^^^^^
    Good:
        Dear Mr. Osterberg,

        I met you, Mr. Lindgren and Dr. Osei on Monday. Would you tell me, Mr. Osterberg, when you expect to know? Thank you, again.
    """
    if not document.greeting:
        return
    start, end = document.greeting
    greeted = name_tokens(document.source[start:end]) | name_tokens(document.to)
    if not any(word[:1].isupper() for word in re.findall(r"[^\W\d_]+", document.source[start:end])[1:]):
        return
    for pattern in (_TITLED, _THANKED):
        for found in pattern.finditer(document.body_prose):
            name = found["name"]
            follows = document.body_prose[found.end("all") : found.end("all") + 30]
            listed = re.match(rf",? and\b|, (?:{_TITLE})?[^\W\d_a-z][^\W\d_]+,? and\b", follows)
            if not listed and name.lower() not in _NO_NAME and not name_tokens(name) & greeted:
                yield Hit(
                    found.start("name"),
                    found.end("name"),
                    f"“{name}” is not whom the letter greets: a name left from another letter?",
                )
