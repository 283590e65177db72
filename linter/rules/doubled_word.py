"""G010: a word stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Edit
from linter.number_words import DIGITS
from linter.rule import Hit, rule

_TWICE = re.compile(r"(?<![\w'’\-.])(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)\s+(?P=word)(?![\w'’\-])", re.IGNORECASE)
# Words that may well stand twice: "had had", "that that", emphasis, "bye bye", figures.
_RIGHT = DIGITS | frozenset(
    [
        "oh",
        "double",
        "had",
        "that",
        "is",
        "do",
        "did",
        "very",
        "so",
        "really",
        "many",
        "much",
        "long",
        "more",
        "no",
        "yes",
        "bye",
        "well",
        "there",
        "her",
        "ha",
        "far",
        "far",
        "now",
        "knock",
        "blah",
        "again",
        "never",
        "you",
        "her",
        "it",
        "old",
        "big",
        "new",
        "win",
        "half",
        "fifty",
        "go",
        "choo",
        "pom",
        "beri",
        "cha",
        "tut",
        "night",
        "day",
        "hear",
        "can",
        "who",
        "what",
    ]
)
_THAT = re.compile(r"\s+(?:the|your|my|our|we|i|they|he|she|this|these|there|it|if)\b", re.IGNORECASE)
_IS = re.compile(r"\b(?:what|all|thing|point|trouble|problem|question|truth|it|this|that)\b[^.!?]*$", re.IGNORECASE)
_PHRASAL = re.compile(r"\b(?:going|goes|go|log|logged|move|carry|turn|sign|come|get|keep|check|fill|went)\s+$")
_FUNCTION = frozenset(
    [
        "the",
        "a",
        "an",
        "to",
        "of",
        "in",
        "and",
        "for",
        "with",
        "are",
        "your",
        "we",
        "i",
        "my",
        "our",
        "at",
        "on",
        "from",
        "be",
        "this",
        "as",
        "by",
        "or",
        "but",
        "if",
        "was",
        "were",
        "will",
        "would",
        "have",
        "has",
        "not",
    ]
)


@rule("G010", "doubled-word")
def doubled_word(document: Document, context: Context) -> Iterator[Hit]:
    """A word stands twice in a row.

    The eye skips it, most of all across a line break; the reader's does not always. Words that may stand twice ("had had",
    "very, very") are left alone.

    Bad:
        Please send the the form by Friday.
                    ^^^^^^^
    Fixed:
        Please send the form by Friday.
    Bad:
        I am sure that that the deadline is Monday.
                  ^^^^^^^^^
    Good:
        I had had no doubt that that yard was very very busy, and what it is is a miracle.
    Good:
        Zsa Zsa and Duran Duran ran from Baden Baden.
    """
    for match in _TWICE.finditer(document.prose):
        word = match["word"]
        second = match[0][-len(word) :]
        if (
            (word.lower() in _RIGHT and not _odd_pair(match))
            or match[0].count("\n") > 1
            or (len(word) == 1 and word.lower() not in "ai")
        ):
            continue
        if word.lower() not in _FUNCTION and ((word[0].isupper() and second[0].isupper()) or word.isupper()):
            continue  # a name: Baden Baden
        if word.lower() in {"on", "in", "up"} and _PHRASAL.search(
            document.prose[max(0, match.start() - 10) : match.start()]
        ):
            continue  # "what is going on on the floor"
        sure = word.lower() in _FUNCTION
        fix = (Edit(match.start(), match.end(), word),) if sure else ()
        yield Hit(match.start(), match.end(), f'"{word}" stands twice', (word,), fix=fix)


def _odd_pair(match: re.Match[str]) -> bool:
    """Whether a word that may well stand twice does not here: "that that the", "the deadline is is"."""
    word, prose = match["word"].lower(), match.string
    if word == "that":
        return bool(_THAT.match(prose, match.end()))
    return word == "is" and not _IS.search(prose[max(0, match.start() - 60) : match.start()])
