"""How a greeting names its reader: "Dear Dr. Osei," of a title and a surname, "Dear Maria," of a first name."""

from __future__ import annotations

import re

from drafts.fragments.wordlists import words as word_list
from drafts.notes import Person

_SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "rn", "mba", "pe", "cpa", "pmp"}
_PARTICLES = {
    "de",
    "da",
    "dos",
    "das",
    "del",
    "della",
    "di",
    "du",
    "van",
    "von",
    "der",
    "den",
    "ter",
    "la",
    "le",
    "bin",
    "ibn",
    "al",
    "el",
    "st.",
}
_TEAM = "hiring team"
_TITLES = "words_titles.txt"
"""Ranks and titles that stand before a surname."""


# Short for a rank with a stop behind it, and without one somebody's name: "Maj Lind", "Hon Wai Lee".
_NAMES_TOO = frozenset({"adm", "arch", "col", "gen", "hon", "ing", "maj"})
# Half a rank: "Staff Sergeant", "Detective Inspector". Alone it may be somebody's name.
_HALF = frozenset(
    {"staff", "master", "petty", "warrant", "first", "second", "third", "detective", "deputy", "fire", "vice", "senior"}
)


_HOW_ONE_IS = frozenset({"wee", "big", "little", "young", "old", "the", "some"})
"""What a jotted name may begin with that is no part of it."""


def address_name(person: Person | None) -> str:
    """How the greeting names the reader: the notes' ``greeting``, else title and surname, else the first name.

    A title in the name ("Dr. Amina Osei") is kept with the surname. Whose first name stands last (family name first) cannot
    be told from the letters, so the first word is taken: ``greeting`` in the notes settles it. Nobody: "hiring team".
    """
    if person is None:
        return _TEAM
    if person.greeting:
        return _titled(re.sub(r"^(?:dear|hello|hi)\s+", "", person.greeting.strip(), flags=re.IGNORECASE).rstrip(" ,:"))
    words = [word for word in re.sub(r"\(.*?\)|,.*$", "", person.name).split() if bare_word(word) not in _SUFFIXES]
    if len(words) > 1 and words[0] in _HOW_ONE_IS and words[1][:1].isupper():
        del words[0]  # "wee Callum"
    titles = []
    while len(words) > 1 and (_is_title(words[0]) or _is_half_rank(words)):
        titles.append(words.pop(0))
    if not words:
        return person.name
    if titles:
        return _titled(" ".join([*titles, _surname(words)]))
    # "J. R. Alvarez" has no first name to use: an initial is not one, so the whole name stands.
    return " ".join(words) if re.fullmatch(r"\w\.?", words[0]) else words[0]


def _titled(name: str) -> str:
    """``name`` with a capital on the title it begins with: "don Jaime" in a greeting is "Don Jaime"."""
    first, _, rest = name.partition(" ")
    titled = rest and first.islower() and bare_word(first) in word_list(_TITLES)
    return f"{first.capitalize()} {rest}" if titled else name


def _is_title(word: str) -> bool:
    return bare_word(word) in word_list(_TITLES) and (bare_word(word) not in _NAMES_TOO or word.endswith("."))


def _is_half_rank(words: list[str]) -> bool:
    return len(words) > 2 and bare_word(words[0]) in _HALF and _is_title(words[1])


def bare_word(word: str) -> str:
    """A word of a name in lower case, without its stop or comma."""
    return word.rstrip(".,").lower()


def _surname(words: list[str]) -> str:
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(words[start:])
