"""What there is none of, as a sentence: "no inventory, and he keeps it in his head" lacks its "there is"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens

_NONE_AND = re.compile(
    r"(?P<none>no (?!one\b|longer\b|more\b)[a-z][\w -]*?)(?P<tail>, (?:and|so|but) (?:you|he|she|they|we|it)\b.*)$"
)


def with_there_is(text: str) -> str:
    """``text`` with "there is" before a "no …" that a clause goes on from; else as it is."""
    found = _NONE_AND.match(text)
    if not found or analyse(found["none"]).shape is not Shape.NOUN:
        return text
    noun = plain(tokens(found["none"])[-1])
    if not vocabulary.is_noun(noun):
        return text
    return f"there {'are' if vocabulary.is_plural(noun) else 'is'} {text}"
