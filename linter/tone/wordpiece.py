"""Text as the numbers of word pieces, as BERT's lower-case models read it: the tone encoder's spelling book."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from linter.tone.normal import QUOTES

LONGEST = 100
"""A word of more characters is unknown, as in BERT."""
_IDEOGRAPHS = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


def _is_sign(char: str) -> bool:
    """Whether a character is a word by itself."""
    if char.isascii():
        return not char.isalnum()
    return unicodedata.category(char).startswith("P")


def words(text: str) -> list[str]:
    """The words and signs of a text: lower case, accents off, control characters out, ideographs apart."""
    found: list[str] = []
    for part in unicodedata.normalize("NFD", text.translate(QUOTES)):
        kind = unicodedata.category(part)
        if part in "\t\n\r" or kind in ("Zs", "Zl", "Zp"):
            found.append(" ")
        elif kind == "Mn" or kind.startswith("C") or part == "\ufffd":
            continue
        elif _is_sign(part) or any(first <= ord(part) <= last for first, last in _IDEOGRAPHS):
            found.append(f" {part} ")
        else:
            found.append(part.lower())
    return "".join(found).split()


def pieces(word: str, known: Mapping[str, int]) -> Iterator[int]:
    """The numbers of a word's longest known pieces, from the left; the unknown piece alone where some part has none."""
    places, start = [], 0
    while start < len(word) <= LONGEST:
        before = "##" if start else ""
        end = next((end for end in range(len(word), start, -1) if before + word[start:end] in known), start)
        if end == start:
            break
        places.append(known[before + word[start:end]])
        start = end
    yield from places if start == len(word) else [known["[UNK]"]]


def numbers(text: str, known: Mapping[str, int], most: int) -> list[int]:
    """At most ``most`` pieces of a text, the marks of its beginning and end among them."""
    inside: list[int] = []
    for word in words(text[: most * LONGEST]):
        if len(inside) >= most - 2:
            break
        inside += pieces(word, known)
    return [known["[CLS]"], *inside[: most - 2], known["[SEP]"]]
