"""E008: a voicemail whose number cannot be written down."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.kinds import Kind
from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_NUMBER = re.compile(r"(?<![\w-])\+?\(?\d(?:[\d ().\-–,]*\d){6,}|(?<!\w)(?:\d[ \-]?){6,}\d")


_DIGIT = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)"
_SPOKEN = re.compile(rf"\b{_DIGIT}(?:[ ,-]+{_DIGIT}){{5,}}\b", re.IGNORECASE)


@rule("E008", "number-once", severity="note", kinds=(Kind.VOICEMAIL,))
def number_once(document: Document, context: Context) -> Iterator[Hit]:
    """The voicemail says its number once, or not at all.

    A number is heard once and written down the second time: say it slowly, twice (source S0).

    Bad:
        Kind: voicemail

        Hi Susan, this is Stan Mercer. I enjoyed our talk on Wednesday. My number is 555-0188. Thanks very much.
                                                                                     ^^^^^^^^
    Good:
        Kind: voicemail

        Hi Susan, this is Stan Mercer, 555-0188. I enjoyed our talk on Wednesday. Once more, that is 555 0188. Thanks.
    """
    if len(_SPOKEN.findall(document.text)) >= 2:
        return
    numbers = list(_NUMBER.finditer(document.plain, document.section.text_start, document.section.end))
    digits = [re.sub(r"\D", "", found[0])[-7:] for found in numbers]
    if len(numbers) == 1:
        yield Hit(
            numbers[0].start(), numbers[0].end(), "said once: say it again at the end, so that it can be written down"
        )
    elif not numbers and len(document.sentences) >= 3:
        last = document.sentences[-1]
        yield Hit(last.start, last.end, "no number to call back: say it slowly, and say it again at the end")
    elif len(numbers) > 1 and not any(digits.count(number) > 1 for number in digits):
        yield Hit(numbers[-1].start(), numbers[-1].end(), "differs from the number said before: say the same one twice")
