"""G042: "a" before a vowel sound, or "an" before a consonant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.articles import SILENT_H, begins_with_vowel
from linter.rule import Hit, rule

_ARTICLE = re.compile(
    r"(?<![\w'’.\-/&(])(?P<article>an?)(?P<gap>\s+[\"'“‘]?)(?P<word>[a-z]{2,})(?!\w|\.\w)", re.IGNORECASE
)
_EITHER_H = re.compile(r"h(?:istori|ote[l]|abitual|ysteri|eroic|erb)", re.IGNORECASE)
_OPENING = re.compile(r"(?:[.!?:]\s|\n\s*|^\s*)[\"'“‘(]*$")
# Abbreviations that everybody spells letter by letter.
_SPELLED_VOWEL = frozenset(
    [
        "MBA",
        "MSW",
        "MFA",
        "MSC",
        "MA",
        "MD",
        "RN",
        "RFP",
        "RFI",
        "RFQ",
        "SLA",
        "MVP",
        "NGO",
        "HTML",
        "XML",
        "SDK",
        "LLC",
        "LLM",
        "NDA",
        "HR",
        "ERP",
        "ETL",
        "EMR",
        "EHR",
        "IEP",
        "API",
        "MRI",
        "EMT",
        "FDA",
        "SEO",
        "FBI",
        "LPN",
    ]
)
_SPELLED_CONSONANT = frozenset(
    [
        "PHD",
        "CPA",
        "CEO",
        "CFO",
        "CTO",
        "COO",
        "CV",
        "BA",
        "BS",
        "BSC",
        "BBA",
        "CRM",
        "PMP",
        "UX",
        "UI",
        "USB",
        "TV",
        "PR",
        "QA",
        "VP",
        "GPA",
        "GED",
        "CNC",
        "CDL",
        "BMW",
        "JD",
    ]
)

_MASTER = re.compile(r"M[A-Z][a-z]+\b")
"""A master's degree ("MSc", "MEng", "MPhil"), said "em" first."""
_NAMED = re.compile(r"\b[A-Z][\w'’-]* $")
"""A name before it, of which it is a part: "Long An"."""


def _spelled_wrong(article: str, word: str) -> bool:
    """Whether an abbreviation said letter by letter has the other article."""
    return word.upper() in (_SPELLED_VOWEL if len(article) == 1 else _SPELLED_CONSONANT)


@rule("G042", "a-an-confusion")
def a_an_confusion(document: Document, context: Context) -> Iterator[Hit]:
    """The article "a" stands before a vowel sound, or "an" before a consonant sound.

    The sound decides, not the letter: an hour, a university. Capital abbreviations are left alone, since people say them in
    two ways.

    Bad:
        It was a honor to meet a engineer and an manager.
               ^               ^              ^^
    Good:
        An hour at a university is an honour, and a European hotel had a one-off for an MBA or an SQL analyst in Long An province.
    """
    for match in _ARTICLE.finditer(document.prose):
        article, word = match["article"], match["word"]
        if (
            _EITHER_H.match(word)
            or (word[1:].isupper() and not _spelled_wrong(article, word))
            or (article == "A" and not _OPENING.search(document.prose[max(0, match.start() - 3) : match.start()]))
            or article == "AN"
            or (article == "An" and _NAMED.search(document.prose[max(0, match.start() - 20) : match.start()]))
            or word.lower() in {"and", "or", "in", "is", "at", "on", "as"}
        ):
            continue
        vowel = word in _SPELLED_VOWEL or bool(
            _MASTER.match(word) or SILENT_H.match(word) or (word not in _SPELLED_CONSONANT and begins_with_vowel(word))
        )
        if vowel != (len(article) == 2):
            right = ("an" if vowel else "a") if article[0].islower() else ("An" if vowel else "A")
            yield Hit(match.start(), match.start() + len(article), f'write "{right} {word}"', (right,))
