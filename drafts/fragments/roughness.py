"""How hard a jot is to say well in a letter, so that of several the one that reads best is said first."""

from __future__ import annotations

import re
from functools import lru_cache

from drafts.fragments.soundness import signs
from drafts.fragments.wordlists import words

LONG, _VERY_LONG = 11, 17
"""Words: the first is what one breath holds beside the words of a letter's own, the second is a sentence for itself."""

_BARE = 2
"""Words: so few name a subject and say nothing of it ("reefers")."""

_MARKS = re.compile(r"\s[-–—]+\s|->|→|[/=~+#*()\[\]?;:]|\.\s+\S|\.\.\.|…")
_RUN_ON = re.compile(r",\s+(?!(?:and|or|but|who|which|where|when|with|as|for|from|in|on|at|by|to|so|not)\b)")
_LIST = re.compile(r",\s+\w+(?:\s+\w+)?,?\s+(?:and|or)\s+\w+", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:asked|wanted to know|wondered|questions?)\b", re.IGNORECASE)
_SAID = re.compile(r"(?:he|she|they)\s+(?:said|thinks?|thought|told|says)\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def roughness(text: str) -> int:
    """How much of a jot stands against saying it well: 0 is smooth, 1 passes, more is said only where nothing else is there.

    Counted are the marks of shorthand, clauses strung on commas, length, a bare word or two, questions and what was said retold, signs of
    broken English, and words of trouble, which weigh double: a reader is not glad to be reminded of it.
    """
    spoken = [word.strip(".,;:!?()\"'’“”").lower() for word in text.split()]
    count = len(spoken)
    run_on = 0 if _LIST.search(text) else len(_RUN_ON.findall(text))
    return (
        len(_MARKS.findall(text.strip(" .!?")))
        + run_on
        + bare(text)
        + signs(text, articles=False)
        + (count > LONG)
        + (count > _VERY_LONG)
        + (_ASKED.search(text) is not None)
        + (_SAID.match(text.strip()) is not None)
        + 2 * any(word in words("words_heavy.txt") for word in spoken)
    )


def bare(text: str) -> bool:
    """Whether a jot is no more than a word or two."""
    return len(text.split()) <= _BARE


def rough(text: str) -> int:
    """The same in three steps, so that among jots much alike the order of the notes decides."""
    return min(roughness(text), 2)
