"""Work jotted as a thing, which nobody brings along: what one has is experience with "hydraulic pump repair, mostly Parker"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.fragments import vocabulary
from drafts.fragments.wordlists import words as listed_words

_CRAFT = re.compile(
    r"(?P<what>(?:[a-z]+ )+(?:repair|maintenance|payroll|assembly|installation|upkeep|needling|welding|grafting|dosing))(?:,|$)"
)


def work_known(text: str, named: Sequence[str]) -> str | None:
    """The work in ``text``, whose words up to its head are ``named``; None where it is another thing."""
    if craft := _CRAFT.match(text):
        return craft["what"]
    kind = named[-1].lower() in listed_words("words_kinds_of_work.txt") and all(map(_says_of_what, named[:-1]))
    return text if kind else None


def _says_of_what(word: str) -> bool:
    """Whether a word before one for work says of what it is: "payroll", "HVAC"; not how good: "clear documentation"."""
    return word[:1].isupper() or (vocabulary.is_noun(word) and not vocabulary.is_adjective(word))
