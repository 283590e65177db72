"""E011: the shorthand of chats."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.rule import Hit, rule

_FULL = {
    "u": "you", "ur": "your", "r": "are", "thx": "thanks", "tnx": "thanks", "thnx": "thanks", "pls": "please", "plz": "please",
    "lol": "", "omg": "",
    "cuz": "because", "coz": "because", "bc": "because", "ppl": "people", "b4": "before", "gr8": "great", "2moro": "tomorrow", "tmrw": "tomorrow",
    "ttyl": "", "idk": "I do not know", "imo": "in my opinion", "dunno": "do not know", "yall": "you all", "sup": "",
}  # fmt: skip
_WORD = re.compile(
    r"(?<![\w.'’&/@#-])(?:"
    + "|".join(map(re.escape, sorted(_FULL, key=len, reverse=True)))
    + r")(?![\w'’&/@-])(?!\.\w)",
    re.IGNORECASE,
)


@rule("E011", "chat-words")
def chat_words(document: Document, context: Context) -> Iterator[Hit]:
    """The shorthand of chats stands in a letter.

    Text messages are the one channel that the sources rule out; their spelling is out of place too.

    Bad:
        thx for ur time, hope to see u soon
        ^^^     ^^                   ^
    Good:
        Thank you for the R and SQL test, and for the U-Haul story.
    """
    for found in _WORD.finditer(document.body_prose):
        word = found[0].lower()
        if found[0].isupper() or (len(word) == 1 and not _plain_letter(document.body_prose, found)):
            continue
        full = _FULL[word]
        said = f"write “{full}”" if full else "leave it out"
        yield Hit(
            found.start(), found.end(), f"“{found[0]}” is chat shorthand; in a letter {said}", (full,) if full else ()
        )


def _plain_letter(prose: str, found: re.Match[str]) -> bool:
    """A lone "u" or "r" between lower-case words is shorthand; in a list or a formula it is a letter."""
    before = prose[: found.start()].rstrip(" ")[-1:]
    after = prose[found.end() :].lstrip(" ")[:1]
    return before.islower() and (after.islower() or after in ".,!?" or not after)
