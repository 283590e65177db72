"""Greetings and closings that everyone writes alike: one letter off, such a line is a slip, though each of its words be right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.document import Document
from linter.language.candidates import one_edit
from linter.rule import Hit

_CLOSINGS = tuple(
    phrase.split()
    for phrase in (
        "best wishes",
        "best regards",
        "kind regards",
        "kindest regards",
        "warm regards",
        "warmest regards",
        "warm wishes",
        "many thanks",
        "with thanks",
        "with kind regards",
        "with best wishes",
        "with gratitude",
        "with appreciation",
        "yours sincerely",
        "yours faithfully",
        "yours truly",
        "sincerely yours",
        "respectfully yours",
        "thank you",
        "thanks again",
    )
)
_LINE = re.compile(r"^[ \t]*(?P<line>[^\W\d_]+(?: [^\W\d_]+){1,2})[ \t]*,[ \t]*$", re.MULTILINE)
_ADDRESSED = re.compile(r"^[ \t]*(?:Dear|Hello|Hi) (?P<x>[^\W\d_]+) (?:Manager|Team|Committee|Panel)\b", re.MULTILINE)
_WHOSE = ("hiring", "recruitment", "recruiting", "selection")
_OTHER_TEAMS = frozenset(["wiring", "airing", "selections", "election"])
_DEAR = re.compile(
    r"^[ \t]*(?P<x>Der|Deer|Bear|Dead|Fear|Hear|Near|Rear|Year|Dare|Dea|Dar) (?=(?:Mr|Mrs|Ms|Dr|Prof|Professor|Hiring|Sir|Madam)\b)",
    re.MULTILINE,
)
_MADAM = re.compile(r"^[ \t]*Dear (?P<x>(?:Sit|Sire?) (?:or|of|on|ore) (?:Madam|Madame|Madman))\b", re.MULTILINE)
_SHORTEST = 4
"""A word of the stock phrase must be this long: "my" for "by" is no slip of the closing."""


def stock_line_hits(document: Document) -> Iterator[Hit]:
    """Every greeting or closing line of a draft that is one letter away from a stock one."""
    start, end = document.section.start, document.section.end
    for match in _LINE.finditer(document.prose, start, end):
        words = match["line"].split()
        for closing in _CLOSINGS:
            slip = _one_off(words, closing)
            if slip is not None:
                at = match.start("line") + sum(len(word) + 1 for word in words[:slip])
                yield _hit(at, words[slip], closing[slip])
                break
    for match in _ADDRESSED.finditer(document.prose, start, end):
        typed = match["x"].lower()
        for right in _WHOSE:
            if typed not in _OTHER_TEAMS and typed in one_edit(right):
                yield _hit(match.start("x"), match["x"], right)
    for match in _DEAR.finditer(document.prose, start, end):
        yield _hit(match.start("x"), match["x"], "dear")
    for match in _MADAM.finditer(document.prose, start, end):
        if match["x"].lower() != "sir or madam":
            yield _hit(match.start("x"), match["x"], "Sir or Madam")


def _one_off(words: list[str], closing: list[str]) -> int | None:
    """Which word of a line is one edit away from the stock phrase, where all others are its own."""
    if len(words) != len(closing) or [word.lower() for word in words] in _CLOSINGS:
        return None
    odd = [at for at, word in enumerate(words) if word.lower() != closing[at]]
    if len(odd) != 1 or len(closing[odd[0]]) < _SHORTEST:
        return None
    return odd[0] if words[odd[0]].lower() in one_edit(closing[odd[0]]) else None


def _hit(start: int, typed: str, right: str) -> Hit:
    meant = right[:1].upper() + right[1:] if typed[:1].isupper() else right
    return Hit(start, start + len(typed), f'write "{meant}" instead of "{typed}"', (meant,))
