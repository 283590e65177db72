"""Words that are a slip away from a name that the draft's facts know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from linter.document import Document
from linter.facts import known_tokens
from linter.language.edits import cost
from linter.language.lexicon import Lexicon, without_accents
from linter.language.limits import CHECKED
from linter.language.tokens import tokens

SHORTEST = 4
"""Shorter names have too many neighbours among other names."""
TWO_SLIPS = 2.6
LONG = 8
"""From this length two slips still are one name."""

_EAR = (
    ("ph", "f"),
    ("ch(?=[lr])|ck|qu|q|c(?![ehiy])", "k"),
    ("c(?=[eiy])|z", "s"),
    ("([dgkrt])h", r"\1"),
    ("y|ie|ee|ea|ei|ey", "i"),
    ("oo|ou", "u"),
    (r"(\w)\1", r"\1"),
)
"""What sounds alike however it is spelt: "Memfis", "Sincinati", "Rikjavik"."""
SOUNDED = 6
"""Names shorter than this sound like too many others."""


def near_misses(document: Document) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, as written, as known) of every capitalised word or run of it that is nearly a known name."""
    known = known_tokens(document.facts.known | set(document.facts.people))
    # "St. Brigid's Hospital" makes Brigid a name too.
    known |= {_bare(name) for name in known}
    single = {
        name
        for name in known
        if " " not in name and len(name) >= SHORTEST and name[:1].isupper() and not name.isupper()
    }
    if not single:
        return
    bearers = _followed_by(known)
    right = frozenset(without_accents(name.lower()) for name in known) | frozenset(name.lower() for name in known)
    for text, offset in _checked(document):
        for token in tokens(text, offset, min(document.section.end, offset + CHECKED)):
            word = _bare(token.text)
            if not token.word or len(word) < SHORTEST - 1 or not word[0].isupper() or word.lower() in right:
                continue
            # A possessive or plural of a known name is that name.
            if word.endswith("s") and word[:-1].lower() in right:
                continue
            name = _nearest(word, single)
            if name is None and not _known_anywhere(word):
                name = _heard(word, single)
            if name and (_bare(token.after) in bearers.get(name, ()) or not _is_word(word, name)):
                yield token.start, token.start + len(word), word, name


def _bare(word: str) -> str:
    """A word without the ending of a possessive."""
    return re.sub(r"['’][sS]?$", "", word)


def _followed_by(known: Iterable[str]) -> dict[str, set[str]]:
    """What follows each name in a known whole one: beside "Madison", "Cloe" can be nobody but Chloe Madison, right name or not."""
    found: dict[str, set[str]] = {}
    for words in map(str.split, known):
        for first, second in pairwise(words):
            found.setdefault(first, set()).add(second)
    return found


def _checked(document: Document) -> Iterator[tuple[str, int]]:
    """Prose and, apart from it, the signature, whose name must be right as well."""
    prose = document.prose
    if document.signature:
        start, end = document.signature
        prose = (
            prose[:start]
            + re.sub(r"\S*@\S*|\S*\.\S+", lambda found: " " * len(found[0]), document.source[start:end])
            + prose[end:]
        )
    yield prose, document.section.start


def _nearest(word: str, names: set[str]) -> str | None:
    best, price = None, 99.0
    for name in sorted(names):
        if abs(len(name) - len(word)) > 2 or not _same_start(word, name):
            continue
        plain, wanted = without_accents(word.lower()), without_accents(name.lower())
        limit = _limit(len(name))
        found = cost(plain, wanted, limit + 0.01, by_ear=False)
        if found <= limit and found < price and plain != wanted:
            best, price = name, found
    return best


def _heard(word: str, names: set[str]) -> str | None:
    """The name that a word, known nowhere, sounds like."""
    if len(word) < SOUNDED - 1:
        return None
    sound = _sound(word)
    return next((name for name in sorted(names) if len(name) >= SOUNDED and _sound(name) == sound), None)


@cache
def _sound(word: str) -> str:
    sound = without_accents(word.lower())
    for spelling, plain in _EAR:
        sound = re.sub(spelling, plain, sound)
    return sound


def _limit(length: int) -> float:
    if length <= SHORTEST:
        return 1.0
    return 1.95 if length < LONG else TWO_SLIPS


def _same_start(word: str, name: str) -> bool:
    """The first letter holds, or the first two are swapped, or the first is doubled or lost."""
    lower, wanted = without_accents(word.lower()), without_accents(name.lower())
    return lower[0] == wanted[0] or lower[:2] == wanted[1::-1] or lower == wanted[1:] or lower[1:] == wanted


@cache
def _lexicon() -> Lexicon:
    return Lexicon("en")


def _known_anywhere(word: str) -> bool:
    """Whether a word is somebody's or something's right name, the notes aside."""
    lexicon = _lexicon()
    return word in lexicon.names or word in lexicon.people or word in lexicon.terms


def _is_word(word: str, name: str) -> bool:
    """Whether the word is right in itself: a dictionary word, or another name of the world's that differs at a telling place."""
    lower = word.lower()
    if lower in _lexicon().words:
        return True
    other_name = _known_anywhere(word)
    # Jon and John, Maria and Marie, Alvarez and Alvares are all names: only where nobody else can be meant is it a slip.
    return other_name and _another_person(lower, name.lower())


def _another_person(lower: str, name: str) -> bool:
    """Whether two names differ as two people's do: short ones, or by their ends in -a, -e, -o, -i ("Maria", "Mario")."""
    if len(name) <= 5:
        return True
    return len(lower) == len(name) and lower[:-1] == name[:-1] and lower[-1] in "aeio" and name[-1] in "aeio"
