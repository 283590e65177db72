"""A thing without a verb and, behind "and", what somebody does about it: "the queue at 40 minutes, and nobody wants to say so"."""

from __future__ import annotations

import re

from drafts.fragments.fragment import SUBJECTS, Shape, analyse, plain, tokens

_AND_SOMEBODY = re.compile(
    r",? (?:and|but) (?=(?:nobody|no one|everybody|everyone|somebody|someone|people|he|she|they|we|you|it|I|there)(?:['’][a-z]+)? [a-z])"
)

_NOT_ALONE = SUBJECTS | {",", "no"}

_NAMED = 3
"""Words: fewer may be one of two who do it together."""


def somebody_behind(text: str) -> tuple[str, str] | None:
    """The thing, and what is done about it; None where the first of the two has a verb of its own, or nothing is done.

    Of the thing alone one can have talked; of both no sentence comes.
    """
    found = _AND_SOMEBODY.search(text)
    if found is None:
        return None
    thing, behind = text[: found.start()], text[found.start() :].lstrip(", ")
    words = {plain(word) for word in tokens(thing)}
    if len(words) < _NAMED or words & _NOT_ALONE:  # "Tom and I both sail", "no stock list and he has it in his head"
        return None
    whole = analyse(text)
    late = whole.shape is Shape.SENTENCE and whole.verb is not None and whole.verb > len(tokens(thing))
    return (thing, behind) if late and analyse(thing).shape is Shape.NOUN else None
