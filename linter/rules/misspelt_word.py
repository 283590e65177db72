"""S001: a misspelt word."""

from __future__ import annotations

from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.rule import Hit, rule


@rule("S001", "misspelt-word", severity="error")
def misspelt_word(document: Document, context: Context) -> Iterator[Hit]:
    """A word is in no dictionary and is no name.

    Misspelling is the fault recruiters name first; one typo in a thank-you undoes what the thanks were for. Names are the
    usual false alarm, so a capitalised word that stands where names stand is left alone. A word that is right goes
    into a file of your own, one word a line, which the settings name: `words = "words.txt"` in `afterword.toml`.

    Bad:
        Thank you for your time on Tuseday; I definately want the role.
                                   ^^^^^^^    ^^^^^^^^^^
    Bad:
        I grew up in Chiccago.
                     ^^^^^^^^
    Good:
        Thank you for introducing me to Lungile Bhengu and to Ms. Wójcik's team at Kestrelbank.
    Good:
        I met Rosa Bostan and heard from Huston in Barlinek.
    """
    for problem in context.problems(document):
        if problem.kind == "spelling":
            message = f"{problem.message} (if it is right, keep it: see afterword rules S001)"
            # Like no word at all: a slip is nearly always like one, a trade's own word is not.
            unlike = None if problem.sure else Severity.NOTE
            yield Hit(problem.start, problem.end, message, problem.suggestions, unlike)
