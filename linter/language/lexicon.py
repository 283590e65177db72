"""The word lists: which words are right, and how common each is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path

DATA = Path(__file__).parent / "data"
CALENDAR_BAND = 81
"""How common a day or month is taken to be, on the scale of ``Lexicon.band``."""
PEOPLES_BAND = 60
"""How common a language or people is taken to be: low enough that a name like it ("Aslan") stays a name."""
FREE_CASE = 4
"""A term of this many letters or more is right in any capitals ("hubspot"); a shorter one only in its own ("IT")."""


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of a list under ``data``, less comments and blank ones."""
    text = (DATA / name).read_text(encoding="utf-8")
    return tuple(line for line in text.split("\n") if line and not line.startswith("#"))


@cache
def banded(name: str) -> dict[str, int]:
    """A word list's words with the band each stands under, most frequent first."""
    words: dict[str, int] = {}
    for block in (DATA / name).read_text(encoding="utf-8").split("@ ")[1:]:
        band, *members = block.split()
        words.update(dict.fromkeys(members, int(band)))
    return words


class Lexicon:
    """The words of one language setting ("en", "en-US", "en-GB") and the words a user added.

    Lists of names are read when the first capitalised word turns up that is no plain word.
    """

    def __init__(self, language: str, extra: Iterable[str] = ()) -> None:
        """``extra``: words that are right besides, as the user writes them."""
        self.words = banded("words_en.txt") | {word.lower(): CALENDAR_BAND for word in lines("calendar.txt")}
        self.words |= {word.lower(): PEOPLES_BAND for word in lines("peoples.txt")}
        if language != "en-GB":
            self.words |= banded("words_us.txt")
        if language != "en-US":
            self.words |= banded("words_gb.txt")
        self.extra = frozenset(extra)
        self._lower_extra = frozenset(word.lower() for word in self.extra if word.islower())

    @cached_property
    def rare(self) -> frozenset[str]:
        """Rare words that are like no common one, and the words of the trades: right, but never suggested."""
        return frozenset(lines("words_rare.txt")) | frozenset(lines("words_trades.txt"))

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """Rare words that are like a common one: a slip for it more often than not, unless the slip is an unlikely one."""
        return frozenset(lines("words_doubtful.txt"))

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of people, places and peoples that are right wherever they stand."""
        return frozenset(lines("names.txt")) | frozenset(lines("names_world.txt"))

    @cached_property
    def people(self) -> frozenset[str]:
        """First and last names from around the world: evidence that a word is a name, no proof."""
        return frozenset(lines("people.txt")) | frozenset(lines("names_doubtful.txt"))

    @cached_property
    def terms(self) -> frozenset[str]:
        """Tools, firms, certificates and abbreviations in their own capitals."""
        return frozenset(lines("terms.txt")) | frozenset(lines("terms_trades.txt"))

    @cached_property
    def contractions(self) -> frozenset[str]:
        """Contractions, lower case, with a straight apostrophe."""
        return frozenset(lines("contractions.txt"))

    @cached_property
    def _lower_terms(self) -> frozenset[str]:
        return frozenset(term.lower() for term in self.terms if len(term) >= FREE_CASE)

    @cached_property
    def _upper(self) -> frozenset[str]:
        return frozenset(word.upper() for word in self.terms | self.names)

    def band(self, word: str) -> int:
        """Ten times the logarithm of how often books hold the lower-case word; 0 for a word that is none."""
        return self.words.get(word, 0)

    def right(self, word: str) -> bool:
        """Whether a word (no hyphen, no possessive) is right as it is written, case and all."""
        lower = word.lower()
        if lower in self.words or lower in self._lower_extra or word in self.extra:
            return True
        if word in self.terms or lower in self._lower_terms or (word[0].isupper() and word in self.names):
            return True
        if word.isupper() and word in self._upper:
            return True
        plain = without_accents(lower)
        return (plain != lower and plain in self.words) or lower in self.rare


def without_accents(word: str) -> str:
    """The word with its accents and other marks taken off ("résumé" gives "resume")."""
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
