"""H004: a letter that could have been sent after any interview."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.finding import Severity
from linter.reuse.generic import specifics
from linter.rule import Hit, rule

DOUBTFUL = 3
"""A letter with no word of its own is surely generic; one with up to this many is for the writer to judge."""
SHORT = 60
"""In a letter of up to this many words two words of its own are enough: a card has room for one thing."""
THIN = 0.1
"""So is a longer one whose own words are at most this share of all: real good letters have a fifth or more."""


@rule("H004", "no-highlight", kinds=(Kind.THANK_YOU, Kind.NOTE, Kind.LETTER))
def no_highlight(document: Document, context: Context) -> Iterator[Hit]:
    """Nothing in the letter is of this interview: it could go to anybody after any talk.

    Hiring managers in the Accountemps survey of 2017 (n = 300, US) named a recap of something specific as what makes a
    thank-you worth reading; thanks alone are polite and forgotten.

    Bad:
        Dear Mr. Okafor,

        Thank you for your time on Monday. It was great to learn more about the position, and I am very interested in it.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        I look forward to hearing from you.

        Sincerely,
        Mina Holt
    Good:
        Dear Mr. Okafor,

        Thank you for your time on Monday. I keep thinking about the kiln that cools for two days before anyone may open it.

        Sincerely,
        Mina Holt
    Good:
        Raj, good to meet you. Your point about the Lagos depot stuck. Best, Lena
    """
    if not document.is_letter or not document.sentences:
        return
    own = specifics(document)
    few = 1 if document.words <= SHORT else max(DOUBTFUL, THIN * document.words)
    if len(own) > few:
        return
    sentence = max(document.sentences, key=lambda sentence: len(sentence.text))
    yield Hit(
        sentence.start,
        sentence.end,
        f"{'little' if own else 'nothing'} here is about this one interview, so the letter reads like a form; "
        "add one thing that was said or one thing you did",
        severity=Severity.WARNING if not own else Severity.NOTE,
    )
