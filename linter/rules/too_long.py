"""L001: longer than its kind allows."""

from __future__ import annotations

import math
from collections.abc import Iterator

from drafts.card import CardError, body_capacity
from drafts.kinds import SPECS, Kind
from drafts.speech import spoken_seconds
from linter.context import Context
from linter.document import Document, count_words
from linter.finding import Severity
from linter.prose import Sentence
from linter.rule import Hit, rule


@rule("L001", "too-long")
def too_long(document: Document, context: Context) -> Iterator[Hit]:
    """The message is longer than its reader has time for, or than its card has room for.

    Short messages are the ones that get answered: of 40 million emails those of 50 to 125 words were answered most, and real
    good thank-you emails have 87 words in the median. A voicemail is measured in seconds, a note against the card it goes on.

    Bad:
        Kind: voicemail

        Hello Mr. Osei, this is Dana Reyes, and I am calling about the site manager interview on the fourteenth, when you
        walked me round the north yard and told me how the night pours are planned and who signs for them.
        I have thought about it since then and I am still very interested in the position.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        You can reach me at 555-0148. That is Dana Reyes, at 555-0148. Thanks.
    Good:
        Kind: voicemail

        Hello Mr. Osei, this is Dana Reyes. I enjoyed seeing the north yard on the fourteenth and am still very interested. You can reach me at 555-0148. That is 555-0148. Thanks.
    Good:
        Kind: note

        Dear Ms. Adeyemi, thank you for the tour of the dye works. The vat that has run since 1931 stayed with me.
    """
    limits = SPECS[document.kind].limits
    if limits is None or not document.sentences:
        return
    if limits.unit == "seconds":
        length, warn, error, unit = (
            spoken_seconds(document.text),
            float(limits.warn),
            float(limits.error),
            "seconds aloud",
        )
    else:
        length, warn, error, unit = float(document.words), float(limits.warn), float(limits.error), "words"
    room = _card_room(context) if document.kind is Kind.NOTE else None
    if room is not None:
        error, warn = float(room), min(warn, float(room))
    if length <= warn:
        return
    severity = Severity.ERROR if length > error else Severity.WARNING
    limit = error if length > error else warn
    over = math.ceil(length) - round(limit)
    cut = least_telling(document.sentences)
    yield Hit(
        cut.start,
        cut.end,
        f"{math.ceil(length)} {unit} is {over} over the {round(limit)} that "
        f"{_holds(document.kind, context, room)}; a reader skims what is long. Cut this sentence first",
        severity=severity,
    )


def _holds(kind: Kind, context: Context, room: int | None) -> str:
    if room is not None:
        return f"fit your card ({context.card}, {context.hand.name} hand)"
    return f"suit {SPECS[kind].with_article}"


def _card_room(context: Context) -> int | None:
    if not context.card:
        return None
    try:
        return body_capacity(context.card, context.hand)
    except CardError:
        return None


def least_telling(sentences: tuple[Sentence, ...]) -> Sentence:
    """The sentence that a letter loses least by: long and without names or figures, and neither the first nor the last."""
    inner = sentences[1:-1] or sentences
    return max(
        inner, key=lambda sentence: (count_words(sentence.text) - 4 * _specifics(sentence.text), -sentence.start)
    )


def _specifics(text: str) -> int:
    tokens = text.split()
    return sum(
        1
        for place, token in enumerate(tokens)
        if any(char.isdigit() for char in token) or (place and token[:1].isupper() and len(token) > 1)
    )
