"""Masking and sentence splitting: which characters of a source are prose, and where its sentences begin and end.

Everything keeps the source's length, so that an offset in any of these texts is an offset in the source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from linter.names import SHORT_TITLES

_NOT_PROSE = re.compile(
    r"(?P<quoted>^[ \t]*>.*$)"
    r"|(?P<url>\b(?:https?://|www\.)[^\s<>\"']+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63})*\.(?:com|org|net|edu|gov|io|co|dev|app|example|uk|de|fr|in)(?:/[^\s<>\"']*)?(?![\w-]))"
    r"|(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
    r"|(?P<code>`[^`\n]+`)"
    r"|(?P<comment><!--.*?-->|\{#.*?#\})",
    re.MULTILINE | re.DOTALL,
)
_QUOTED_TAIL = re.compile(
    r"^(?:[ \t]*On\b.{0,120}\bwrote:[ \t]*$|-{2,}\s*(?:Original Message|Forwarded message)\s*-{2,}|From:.*\n(?:Sent|Date|To):).*",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    rf"(?:\b(?:(?i:Mr|Mrs|Ms|Mx|Dr|Prof)|{SHORT_TITLES}|Jr|No|Nos|vs|cf|al|approx|Inc|Ltd|Co|Corp|Bros|Dept|Ave|Rd|Blvd|Ext|ref|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|Ph\.D)|\b[A-Z])\.$"
)
_BOUNDARY = re.compile(
    r"(?<=[.!?…])(?:[\"'”’)\]]*)(?=\s)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t])", re.MULTILINE
)
_NUMBER_NAME = re.compile(r"(?<!\bis )(?<!\bwas )(?<!\bsaid )(?<!\bsay )(?<!\ba )\bnos?\.$")
"""A "no." that is short for "number", if a figure follows; "No." is among the abbreviations."""
_FIGURE = re.compile(r"\s{1,2}#?\d")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: offsets in the source, and its text with every newline turned to a space (same length)."""

    start: int
    end: int
    text: str


def blank(text: str, start: int, end: int) -> str:
    """The text with text[start:end] turned to spaces, newlines kept."""
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


def mask(text: str, start: int, end: int) -> str:
    """``text`` with all outside [start, end) and all that is not prose inside it (quoted mail, URLs, addresses, code) blanked."""
    inside = text[start:end]
    tail = _QUOTED_TAIL.search(inside)
    if tail:
        inside = blank(inside, tail.start(), len(inside))
    inside = _NOT_PROSE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), inside)
    return re.sub(r"[^\n]", " ", text[:start]) + inside + re.sub(r"[^\n]", " ", text[end:])


def sentences(prose: str, start: int, end: int) -> tuple[Sentence, ...]:
    """The sentences of a masked text between two offsets; hard-wrapped lines belong together, bullets stand alone."""
    found: list[Sentence] = []
    begin = start
    for boundary in _BOUNDARY.finditer(prose, start, end):
        piece = prose[begin : boundary.end()]
        rest = boundary.end()
        if (
            "\n" not in boundary[0]
            and _ABBREVIATION.search(piece.rstrip("\"'”’)]"))
            and not _ends_anyway(prose, rest, piece)
        ):
            continue
        if _NUMBER_NAME.search(piece) and _FIGURE.match(prose, rest):
            continue
        _add(found, prose, begin, boundary.end())
        begin = boundary.end()
    _add(found, prose, begin, end)
    return tuple(found)


def _ends_anyway(prose: str, position: int, piece: str) -> bool:
    """After "a.m." or "Inc." a capital may begin a new sentence; after a title or an initial it does not."""
    if not re.search(r"(?:[ap]\.m|Inc|Ltd|Co|Corp|U\.S|U\.K|Ph\.D)\.$", piece):
        return False
    return bool(
        re.match(
            r"\s+(?:I|The|We|You|It|My|Your|This|That|If|Please|Thank|Thanks|In|On|At|And|But)\b", prose[position:]
        )
    )


def _add(found: list[Sentence], prose: str, start: int, end: int) -> None:
    piece = prose[start:end]
    lead = len(piece) - len(piece.lstrip())
    stripped = piece.strip()
    if re.search(r"\w", stripped):
        begin = start + lead
        found.append(Sentence(begin, begin + len(stripped), re.sub(r"\s", " ", stripped)))
