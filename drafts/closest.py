"""The known word that somebody most likely meant."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def closest(word: str, known: Iterable[str]) -> str | None:
    """The most similar of the known words, or None where nothing is similar. Case, accents' form and white space do not count."""
    import difflib

    by_form = {folded(each): each for each in known}
    found = difflib.get_close_matches(folded(word), list(by_form), n=1, cutoff=0.6)
    return by_form[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a message about a word that is none: ``"; did you mean …?"``, "" where no known word is close."""
    near = closest(word, known)
    return f"; did you mean {str(near)!r}?" if near else ""


def closest_name(name: str, people: Iterable[str]) -> str | None:
    """The person most likely meant: the only one with that first or last name, else the most similar name."""
    names = list(people)
    words = set(folded(name).split())
    sharing = [each for each in names if words & set(folded(each).split())]
    if len(sharing) == 1:
        return sharing[0]
    return closest(name, names)


def name_meant(name: str, people: Iterable[str]) -> str | None:
    """The person whom a name on the command line or in a header means: by the whole name, or by a part that only one has."""
    names = list(people)
    whole = next((each for each in names if folded(each) == folded(name)), None)
    words = set(folded(name).split())
    sharing = [each for each in names if words and words <= set(folded(each).split())]
    return whole or (sharing[0] if len(sharing) == 1 else None)


def folded(text: str) -> str:
    """The text in the form in which two spellings of one name are equal: no case, composed accents, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
