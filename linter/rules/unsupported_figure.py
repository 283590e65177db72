"""N006: a figure that the notes do not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.number_words import TENS, UNITS
from linter.rule import Hit, rule

_FIGURE = re.compile(
    r"(?<![\w.,/-])[$£€]?\d[\d,.]*\d?(?:\s?%|\s?(?:percent|per cent|million|thousand|k|m|bn)\b)?(?![\w-]*[-/]\d)"
)
_PHONE_OR_DATE = re.compile(
    r"\+?\(?\d[\d ().\-]{6,}\d|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)"
)
_NUMBER_WORDS = {
    word: str(value) for word, value in {**UNITS, **TENS, "hundred": 100, "thousand": 1000}.items() if value
}


@rule("N006", "unsupported-figure", severity="note")
def unsupported_figure(document: Document, context: Context) -> Iterator[Hit]:
    """A figure stands in the letter and nowhere in the notes.

    A number is what a reader quotes to the others on the panel, so it had better be the one that was said. Needs the notes
    (``--notes``); a note, because letters may hold more than notes do. Figures of one digit are not counted.

    Notes:
        me: {name: Priya Raman}
        company: Northwind Freight
        role: Data Analyst
        people: [{name: Maria Alvarez}]
        highlights: [cut the month-end close from nineteen days to 12]
    Bad:
        To: Maria Alvarez

        Dear Maria,

        I cut the close by 60 percent.
                           ^^^^^^^^^^
    Good:
        To: Maria Alvarez

        Dear Maria,

        I cut the close from 19 days to 12 on 14 May 2024.
    """
    notes = document.facts.notes
    if notes is None:
        return
    held = repr(notes)
    numbers = {re.sub(r"[^\d]", "", found) for found in re.findall(r"\d[\d,.]*", held)}
    numbers |= {digits for word, digits in _NUMBER_WORDS.items() if re.search(rf"\b{word}\b", held, re.IGNORECASE)}
    prose = _PHONE_OR_DATE.sub(lambda found: " " * len(found[0]), document.body_prose)
    prose = re.sub(
        r"\d{1,2} (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))", lambda found: " " * len(found[0]), prose
    )
    for found in _FIGURE.finditer(prose):
        digits = re.sub(r"[^\d]", "", found[0])
        if len(digits) > 1 and digits not in numbers:
            end = found.start() + len(found[0].rstrip(" .,"))
            yield Hit(found.start(), end, "your notes do not hold this figure: make sure that it is right")
