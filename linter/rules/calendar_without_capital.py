"""G040: a day, a month or a language without its capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Edit
from linter.language.casing import all_lower
from linter.rule import Hit, rule

_NAMES = re.compile(
    r"(?<![\w'’.\-/@])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august(?=\s+\d|[.,])"
    r"|(?<=\bin )august(?! company| body| presence)|(?<=\bin )(?:march|may)(?=[.,;!?]|\s+(?:19|20)\d\d)|september|october|november|december|christmas"
    r"|english|spanish|french(?!\s+(?:fr|press|door|toast|window))|german|italian|chinese|japanese|american|british|portuguese|russian|arabic|korean"
    r"|vietnamese|mandarin(?=\s+(?:and|speaker|class)|[.,])|hindi|swedish|norwegian|ukrainian|canadian|mexican|brazilian|australian|european|african|asian"
    r"|(?<=\bspeak )(?:polish|dutch|turkish|greek)|(?<=\bfluent in )(?:polish|dutch|turkish|greek))(?![\w\-/@]|['’](?!s))"
)


@rule("G040", "calendar-without-capital")
def calendar_without_capital(document: Document, context: Context) -> Iterator[Hit]:
    """A day, a month or a language has lost its capital.

    English writes them with one, always.

    Bad:
        Thank you for your time on tuesday.
                                   ^^^^^^^
    Fixed:
        Thank you for your time on Tuesday.
    Bad:
        I teach english in the evening.
                ^^^^^^^
    Good:
        I polish shoes, and a mandarin is a fruit.
    Good:
        We march on in may or august company, over french fries.
    """
    if all_lower(document):
        return
    for match in _NAMES.finditer(document.prose):
        right = match[0][0].upper() + match[0][1:]
        yield Hit(
            match.start(),
            match.end(),
            f'write "{right}" with a capital',
            (right,),
            fix=(Edit(match.start(), match.end(), right),),
        )
