"""G001: what the grammar engine says."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.rule import Hit, rule


@rule("G001", "grammar-slip")
def grammar_slip(document: Document, context: Context) -> Iterator[Hit]:
    """The grammar engine found a slip.

    Harper (or LanguageTool, where it is chosen) reads the sentence; its checks of style, of dashes and of names are off,
    because they raise more false alarms than faults in letters.

    Bad:
        I would of liked to see the yard in Leeds.
          ^^^^^^^^
    Good:
        What I would, of course, like to see is the yard in Leeds.
    """
    for problem in context.problems(document):
        if problem.kind == "grammar":
            yield Hit(
                problem.start,
                problem.end,
                problem.message,
                problem.suggestions,
                None if problem.sure else Severity.NOTE,
            )
