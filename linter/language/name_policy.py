"""When a capitalised word that no list holds is a name rather than a slip."""

from __future__ import annotations

import re

from linter.document import Document
from linter.language.candidates import Neighbours
from linter.language.edits import cost
from linter.language.lexicon import Lexicon, lines
from linter.language.tokens import Token

_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "madam",
        "miss",
        "dear",
        "hi",
        "hello",
        "hey",
        "attn",
        "rev",
        "capt",
        "sgt",
        "sra",
        "sr",
        "señor",
        "señora",
        "herr",
        "frau",
    ]
)
_NAMING = frozenset(
    [
        "from",
        "to",
        "by",
        "with",
        "and",
        "met",
        "thank",
        "thanks",
        "name",
        "named",
        "called",
        "via",
        "at",
        "meet",
        "meeting",
        "ask",
        "asked",
        "cc",
        "per",
        "for",
        "of",
        "when",
        "where",
        "as",
        "joining",
        "join",
        "contact",
    ]
)
_POINTING = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "last",
        "next",
        "every",
        "each",
        "my",
        "our",
        "your",
        "his",
        "her",
        "their",
        "its",
        "on",
        "until",
        "before",
        "after",
        "since",
        "these",
        "those",
        "any",
        "no",
        "some",
    ]
)
COMMON = 74
"""A word in this band or above is common enough to be what a slip was meant for."""


class NamePolicy:
    """Tells names from slips by case, place and likeness to common words."""

    def __init__(self, lexicon: Lexicon, neighbours: Neighbours) -> None:
        self._lexicon = lexicon
        self._neighbours = neighbours
        self._calendar = frozenset(word.lower() for word in lines("calendar.txt"))

    def is_name(self, token: Token, document: Document) -> bool:
        """Whether an unknown word is a name: capitalised, and where names stand or like no common word."""
        word = token.text
        if not word[0].isupper():
            return False
        lower = re.sub(r"['’]s?$", "", word).lower()
        near = self._neighbours.near(lower)
        if near & self._calendar:
            return token.before.lower() in _TITLES or self._name_like(token.after)
        if token.before.lower().rstrip(".") in _TITLES or self._after_title(token, document):
            return True
        if self._name_like(token.before) or self._name_like(token.after):
            return True
        common = any(self._lexicon.band(other) >= COMMON for other in near)
        possessive = word != re.sub(r"['’]s$", "", word)
        if token.opens:
            return (not common and not self._far_slip(lower)) or (
                token.after == "and" and self._then_person(token, document)
            )
        if not common:
            return True
        if token.before.lower() in _POINTING:
            return False
        return possessive or token.before.lower() in _NAMING

    def _after_title(self, token: Token, document: Document) -> bool:
        return bool(
            re.search(
                r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|[A-Z])\.\s+(?:[^\W\d_]\.?\s+)*$",
                document.source[max(0, token.start - 20) : token.start],
            )
        )

    def _then_person(self, token: Token, document: Document) -> bool:
        return bool(re.match(r"\s+and\s+(?:I|[A-Z][a-z]+)\b", document.source[token.end : token.end + 30]))

    def _name_like(self, word: str) -> bool:
        """Whether a neighbour is a name itself: capitalised and no ordinary word."""
        lower = re.sub(r"['’]s?$", "", word).lower()
        return (
            bool(word)
            and word[0].isupper()
            and len(word) > 1
            and lower not in self._lexicon.words
            and lower not in self._calendar
        )

    def _far_slip(self, lower: str) -> bool:
        """Whether a long word is two slips from a common one ("Apparrantly")."""

        if len(lower) < 8:
            return False
        return any(
            self._lexicon.band(other) >= COMMON and cost(lower, other, 2.8) < 2.8
            for other in self._neighbours.far(lower)
        )
