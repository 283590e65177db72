"""G039: a sentence begins without a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.finding import Edit
from linter.language.casing import all_lower
from linter.language.lexicon import lines
from linter.rule import Hit, rule

_WORD = re.compile(r"[\"'“‘(]*(?P<word>[a-zß-ÿ][\w'’.\-]*)")
_ENDED = re.compile(r"[a-z\d]{2}[.!?]\s+$")


def _begins_text(document: Document, start: int) -> bool:
    """Whether nothing stands before in a text without a greeting: after "Dear Ana," many go on in small letters."""
    return document.greeting is None and not document.source[document.section.text_start : start].strip()


@rule("G039", "sentence-without-capital")
def sentence_without_capital(document: Document, context: Context) -> Iterator[Hit]:
    """A sentence begins with a small letter.

    It looks like a sentence cut in two, or like haste. List items, products that begin small (iPhone) and letters written
    all in lower case are left alone; the last get one finding of their own.

    Bad:
        Thank you for the tour. it was a pleasure to see the yard.
                                ^^
    Fixed:
        Thank you for the tour. It was a pleasure to see the yard.
    Good:
        We use e.g. pandas. iPhones are fine too.
    Good:
        I met dr. linden and Capt. de Groot there.
    """
    if all_lower(document):
        return
    for sentence in document.sentences:
        before = document.source[max(0, sentence.start - 40) : sentence.start]
        match = _WORD.match(document.prose, sentence.start, sentence.end)
        if (
            not match
            or not (_ENDED.search(before) or _begins_text(document, sentence.start))
            or re.search(
                r"\b(?:e\.g|i\.e|eg|ie|etc|vs|approx|no|ca|cf|incl|ext|tel|dept|inc|ltd|co|st|jr|sr|mr|mrs|ms|dr|prof|capt|sgt|col|lt|maj|gen|rev|hon|ing|ir|engr|a\.m|p\.m|am|pm)\.\s+$",
                before,
                re.IGNORECASE,
            )
        ):
            continue
        word = match["word"].rstrip(".")
        if re.search(r"[A-Z.\d]", word) or word in lines("terms.txt") or (len(word) == 1 and word not in "ai"):
            continue
        start, end = match.start("word"), match.start("word") + len(word)
        right = word[0].upper() + word[1:]
        yield Hit(start, end, f'begin the sentence with a capital: "{right}"', (right,), fix=(Edit(start, end, right),))
