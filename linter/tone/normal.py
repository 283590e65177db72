"""A sentence as lower-case words one space apart, contractions opened, each word knowing where it stood.

Patterns are written against this form, so that "I haven't", "I have not" and "I haven\u2019t" are one phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"\b(?:[nN]os?|NOS?)\.(?=\s{0,2}#?\d)|[eE]-mail[a-z]*|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|am|pm|k)?\b|[^\W\d_]+(?:'[^\W\d_]+)*'?|\.{2,}|\u2026|[.,;:!?()\u2014\u2013]|(?<=\s)-+(?=\s)|%|\$|\u00a3|\u20ac"
)
QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"'})
_SUFFIX = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
_WHOLE = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("have", "to"),
    "y'all": ("you",),
    "o'clock": ("oclock",),
}
_IS_AFTER = frozenset(
    [
        "it",
        "that",
        "there",
        "here",
        "what",
        "who",
        "where",
        "how",
        "when",
        "this",
        "he",
        "she",
        "everything",
        "nothing",
        "everyone",
        "everybody",
        "nobody",
        "something",
        "someone",
        "somebody",
        "life",
        "time",
        "why",
    ]
)
_SAME = {
    "no.": "number",
    "nos.": "numbers",
    "\u2014": "-",
    "\u2013": "-",
    "\u2026": "...",
    "honour": "honor",
    "favour": "favor",
    "favourite": "favorite",
}


@dataclass(frozen=True, slots=True)
class Normal:
    """``text`` is " word word . "; ``places`` holds, for each word, its offset in ``text`` and its span in the source.

    ``written`` is the text as it stood there.
    """

    text: str
    places: tuple[tuple[int, int, int], ...]
    written: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of the words that lie within text[start:end]."""
        inside = [(first, last) for at, first, last in self.places if start <= at < end]
        return inside[0][0], inside[-1][1]


def _opened(word: str) -> tuple[str, ...]:
    """A lower-case token as the words it stands for."""
    if word in _WHOLE:
        return _WHOLE[word]
    if word in _SAME:
        return (_SAME[word],)
    if word.startswith("e-mail"):
        return ("email" + word[6:],)
    if len(word) > 3 and word.endswith("n't"):
        return (word[:-3], "not")
    for suffix, full in _SUFFIX.items():
        if len(word) > len(suffix) and word.endswith(suffix):
            return (*_opened(word[: -len(suffix)]), full)
    if word.endswith("'s"):
        base = word[:-2]
        return (base, "is") if base in _IS_AFTER else (base, "'s")
    if word.endswith("'"):
        return (word[:-1], "'s") if word.endswith("s'") else (word[:-1],)
    return (word,)


def normalize(text: str, offset: int = 0) -> Normal:
    """Normalize a sentence that begins at ``offset`` in its source."""
    parts: list[str] = [" "]
    places: list[tuple[int, int, int]] = []
    at = 1
    for match in _TOKEN.finditer(text.translate(QUOTES)):
        for word in _opened(match[0].lower()):
            parts.append(word)
            parts.append(" ")
            places.append((at, offset + match.start(), offset + match.end()))
            at += len(word) + 1
    return Normal("".join(parts), tuple(places), text)


def joined(first: Normal, second: Normal) -> Normal:
    """Two normal texts as one."""
    shift = len(first.text) - 1
    places = first.places + tuple((at + shift, start, end) for at, start, end in second.places)
    return Normal(first.text + second.text[1:], places, f"{first.written} {second.written}")
