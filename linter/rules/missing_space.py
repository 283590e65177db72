"""G041: no space after a stop or a comma, or one before it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Edit
from linter.rule import Hit, rule

_RUN_ON = re.compile(r"(?<=[a-z]{2})(?P<stop>[.!?])(?=(?:[A-Z][a-z]+|I|A)(?:['’][a-z]+)?[\s,])")
_COMMA = re.compile(r"(?<=[a-z]{2})(?P<stop>[,;])(?=[A-Za-z]{2,}|I\b|a\b)")
_BEFORE = re.compile(r"(?<=[a-z])(?P<gap>[ ]+)(?=[,;](?:\s|$))")
_MISPLACED = re.compile(r"(?<=[a-z])[ ]+(?P<stop>[,;])(?=[A-Za-z]{2})")
# What follows the dot in the names of products and sites: "ASP.Net", "Monday.Com".
_DOMAINS = re.compile(r"(?:Net|Com|Org|Io|Js|Ai|Py|Co|Inc)\b")


@rule("G041", "missing-space")
def missing_space(document: Document, context: Context) -> Iterator[Hit]:
    """A space is missing after a stop or comma, or stands before one.

    Two sentences run together make the reader stumble over a word that is none.

    Bad:
        Thank you for your letter.We will reply soon.
                                 ^
    Fixed:
        Thank you for your letter. We will reply soon.
    Bad:
        I can start in May,and I can travel.
                          ^
    Fixed:
        I can start in May, and I can travel.
    Bad:
        I came by the harbor ,past the old crane.
                            ^^
    Good:
        Write to me at tom@example.com ,or look at https://example.com/abc ,and call.
    Good:
        The yard in St.Gallen moved 1,200 loads by 5 p.m. with ASP.Net, e.g. at night.
    """
    prose = document.prose
    for match in _RUN_ON.finditer(prose):
        word = re.search(r"[\w.]+$", prose[max(0, match.start() - 30) : match.start()])
        if word and "." not in word[0] and not word[0][0].isupper() and not _DOMAINS.match(prose, match.end()):
            yield _hit(match, f"{match['stop']} ", "leave a space after the stop")
    for match in _COMMA.finditer(prose):
        yield _hit(match, f"{match['stop']} ", "leave a space after the comma")
    for match in _MISPLACED.finditer(prose):
        if document.source[match.start() : match.start("stop")].strip():
            continue  # an address or code stands there
        yield _hit(match, f"{match['stop']} ", "put the space after the comma")
    for match in _BEFORE.finditer(prose):
        if document.source[match.start() : match.end()].strip():
            continue  # an address or code stands there
        yield _hit(match, "", "no space before the comma")


def _hit(match: re.Match[str], right: str, message: str) -> Hit:
    return Hit(match.start(), match.end(), message, (right,), fix=(Edit(match.start(), match.end(), right),))
