"""A question in the very words of who put it, who is the "I" of it: "what would you do if I went off script"."""

from __future__ import annotations

import re

YOU_FOR_ME = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're", "i've": "you've",
    "i'll": "you'll", "i'd": "you'd",
}  # fmt: skip
"""What becomes of the pronouns of who asked, said to them."""

_YOU_ARE = {"am": "are", "was": "were", "wasn't": "weren't"}
# "Whether you think I am too old" was put in no such words: whose opinion of whom it is, nobody can tell.
_ASKED = re.compile(
    r"(?:whether|if|how|what|why|when|where|which|who|whom)\b(?: (?!I\b|you\b|my\b|that\b)[\w'’-]+){0,3} you (?!think\b|believe\b|feel (?!about\b)|reckon\b|mean\b|see\b|said\b|say\b)[a-z]+\b.*\b(?:I|me|my being|my absence)\b"
)
_WHY_YOU = re.compile(r"why I (?:should|would) (?:hire|choose|pick|take|employ|trust|give|let|prefer|bet on) you\b")


def in_their_words(clause: str) -> bool:
    """Whether the "I" of a question in the order of a statement is who asked, and "you" the candidate."""
    return _ASKED.match(clause) is not None or _WHY_YOU.match(clause) is not None


def you_are(word: str) -> str:
    """``word`` as it stands behind "you": "are" for "am"."""
    return _YOU_ARE.get(word, word)
