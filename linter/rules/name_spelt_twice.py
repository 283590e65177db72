"""N007: one person's name in two spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.names import fold, name_tokens, near
from linter.rule import Hit, rule

_TITLED = re.compile(
    r"\b(?P<title>Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sister|Father|Chef|Captain|Judge)\b\.?[ ](?P<name>[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*)"
)

_SHORTEST = 6
"""Shorter names ("Marsh", "March") are too often two people's."""


@rule("N007", "name-spelt-twice", severity="warning")
def name_spelt_twice(document: Document, context: Context) -> Iterator[Hit]:
    """A person with a title is called by two names that are nearly the same.

    One of the two is misspelt, and no dictionary knows which. Two people whom the notes or the header know by those names
    are left alone.

    Bad:
        Dear Ms. Marchetti,

        Thank you for the tour. I would gladly join your mill, Ms. Marquetti.
                                                                   ^^^^^^^^^
    Good:
        Dear Ms. Marchetti,

        Thank you, Ms. Marchetti, for the tour, and for letting Mr. Marsh and Dr. March show me the vats.
    """
    known = frozenset(part for entry in (*document.facts.people, *document.facts.known) for part in name_tokens(entry))
    first: dict[str, str] = {}
    for found in _TITLED.finditer(document.prose, document.section.text_start, document.section.end):
        said = re.sub(r"['’]s$", "", found["name"])
        name = fold(said)
        if len(name) < _SHORTEST:
            continue
        other = next((written for seen, written in first.items() if near(name, seen) and not {name, seen} <= known), "")
        if other:
            start = found.start("name")
            yield Hit(start, start + len(said), f"“{said}” here, “{other}” before: one of them is misspelt", (other,))
        else:
            first.setdefault(name, said)
