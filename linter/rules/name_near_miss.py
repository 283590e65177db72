"""S002: a name almost as the notes spell it."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.near_names import near_misses
from linter.rule import Hit, rule


@rule("S002", "name-near-miss", severity="error")
def name_near_miss(document: Document, context: Context) -> Iterator[Hit]:
    """A name is almost, but not quite, one that the notes hold.

    A misspelt name is the error that readers forgive least, and no dictionary finds it. Known are the names, companies and
    words of the notes, of the draft's header and of ``known``; a right word that happens to be near one ("bank" beside
    Banks) is left alone.

    Bad:
        To: Maria Alvarez
        Known: Northwind Freight

        Dear Ms. Alvares,
                 ^^^^^^^

        Thank you for showing me round Northwnd on Monday.
                                       ^^^^^^^^
    Bad:
        To: Maria Alvarez
        Known: Memphis

        Dear Ms. Alvarez,

        Thank you for calling me from Memfis.
                                      ^^^^^^
    Good:
        To: Maria Alvarez
        Known: Marie Banks; Northwind

        Dear Maria,

        Marie and her bank were kind, the north wind was not, and Alvarez's tour of Northwind was long.
    """
    for start, end, written, right in near_misses(document):
        yield Hit(start, end, f'"{written}" is almost the known name "{right}"; write it as the notes do', (right,))
