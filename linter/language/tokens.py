"""The words of a text as spelling sees them: where they stand, what stands beside them, and which are no words at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

LONGEST = 60
"""Longer tokens are codes or garbage, never a misspelt word."""

_RUN = re.compile(r"[^\W_](?:[\w'’.&+/\-]*[\w+#])?")
_SKIPPED_BEFORE = frozenset("@#/\\_~")
_NO_WORD = re.compile(r"\d|[_+#&]|\w\.\w")
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*['’]?")
_OPENING = re.compile(r"(?:[.!?…:]['\"”’)\]]*\s+|\n[ \t]*\n[ \t]*|\n[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+)[\"'“‘(\[]*$")


@dataclass(frozen=True, slots=True)
class Token:
    """One word and where it starts. ``word`` is False for figures, codes and the like.

    ``opens``: it opens a sentence, a paragraph or a list item. ``before``, ``after``: its neighbours' words, "" across a stop.
    ``whole``: the hyphenated compound it is a part of, else its own text.
    """

    text: str
    start: int
    whole: str
    word: bool = True
    opens: bool = False
    before: str = ""
    after: str = ""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """Every word between two offsets of ``text``, in order, neighbours filled in."""
    found = [token for run in _RUN.finditer(text, start, end) for token in _words(text, run)]
    for index, token in enumerate(found):
        before = found[index - 1] if index else None
        after = found[index + 1] if index + 1 < len(found) else None
        opens = before is None or bool(_OPENING.search(text, max(before.end, token.start - 20), token.start))
        yield replace(
            token,
            opens=opens,
            before=before.text if before and _side_by_side(text, before.end, token.start) else "",
            after=after.text if after and _side_by_side(text, token.end, after.start) else "",
        )


def _side_by_side(text: str, start: int, end: int) -> bool:
    """Whether nothing but a space, a line break or a hyphen parts two words."""
    gap = text[start:end]
    return gap in {" ", "-", "\n", "  "} or (gap.isspace() and gap.count("\n") < 2)


def _words(text: str, run: re.Match[str]) -> Iterator[Token]:
    piece, start = run[0], run.start()
    if text[max(0, start - 1) : start] in _SKIPPED_BEFORE and start:
        yield Token(piece, start, piece, word=False)
        return
    if _NO_WORD.search(piece):
        # Units, ordinals, codes, file names, initials ("U.S"), products ("Node.js"). "letter.We" is grammar's affair.
        yield Token(piece, start, piece, word=False)
        return
    for part in _PART.finditer(piece):
        clipped = part[0].rstrip("'’")
        yield Token(clipped, start + part.start(), piece, word=len(clipped) <= LONGEST)
