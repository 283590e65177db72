"""The word lists: which words are right, and how common each is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
FREE_CASE = 4
"""A term of this many letters or more is right in any capitals ("hubspot"); a shorter one only in its own ("IT")."""


def lines(name: str) -> list[str]:
    """The lines of a list under ``data``, less comments and blank ones."""
    text = (DATA / name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


@cache
def banded(name: str) -> dict[str, int]:
    """A word list's words with the band each stands under, most frequent first."""
    words: dict[str, int] = {}
    for block in (DATA / name).read_text(encoding="utf-8").split("@ ")[1:]:
        band, *members = block.split()
        words.update(dict.fromkeys(members, int(band)))
    return words


class Lexicon:
    """The words of one language setting ("en", "en-US", "en-GB") and the words a user added."""

    def __init__(self, language: str, extra: Iterable[str] = ()) -> None:
        """``extra``: words that are right besides, as the user writes them."""
        self.words = dict(banded("words_en.txt"))
        if language != "en-GB":
            self.words |= banded("words_us.txt")
        if language != "en-US":
            self.words |= banded("words_gb.txt")
        self.words |= {word.lower(): 85 for word in lines("calendar.txt")}
        self.names = frozenset(lines("names.txt"))
        self.terms = frozenset(lines("terms.txt"))
        self._lower_terms = frozenset(term.lower() for term in self.terms if len(term) >= FREE_CASE)
        self._upper_terms = frozenset(term.upper() for term in self.terms)
        self.people = frozenset(lines("people.txt"))
        self._upper_names = frozenset(name.upper() for name in self.names)
        self.contractions = frozenset(lines("contractions.txt"))
        self.extra = frozenset(extra)
        self._lower_extra = frozenset(word.lower() for word in self.extra if word.islower())

    def band(self, word: str) -> int:
        """Ten times the logarithm of how often books hold the lower-case word; 0 for a word that is none."""
        return self.words.get(word, 0)

    def right(self, word: str) -> bool:
        """Whether a word (no hyphen, no possessive) is right as it is written, case and all."""
        lower = word.lower()
        if lower in self.words or lower in self._lower_extra or word in self.extra or lower in self._lower_terms:
            return True
        if word in self.terms or (word.isupper() and word in self._upper_terms):
            return True
        if word[0].isupper() and (word in self.names or (word.isupper() and word in self._upper_names)):
            return True
        plain = without_accents(lower)
        return plain != lower and plain in self.words


def without_accents(word: str) -> str:
    """The word with its accents and other marks taken off ("résumé" gives "resume")."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
