"""Takes a note apart for the card: greeting, paragraphs, closing, name, postscript; and its sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GREETING = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b[^.!?]{0,80}[,:!—-]?$", re.IGNORECASE
)
_POSTSCRIPT = re.compile(r"p\.?\s?p?\.?\s?s\b\.?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*[^\Wa-z_])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Jr|St|Rev|No|vs|etc|approx|dept|Inc|Ltd|Co|Corp)|\b[A-Z]|\b[a-z]\.[a-z])\.$"
)


@dataclass(frozen=True, slots=True)
class NoteParts:
    """A note's parts, each with its white space made single; what a note has not is ``""`` or ``()``.

    ``name`` holds the sign-off line by line: the name, and what a signature puts under it.
    """

    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    name: tuple[str, ...]
    postscript: str

    @property
    def words(self) -> int:
        """The body's words: pieces between white space that hold a letter or a figure."""
        return sum(any(letter.isalnum() for letter in word) for text in self.paragraphs for word in text.split())


def take_apart(text: str) -> NoteParts:
    """The parts of a note given as plain text, its paragraphs parted by blank lines (hard-wrapped or not)."""
    blocks = [
        [_single(line) for line in block.splitlines() if line.strip()]
        for block in re.split(r"\n[ \t]*\n", text.strip())
    ]
    lines = [(line, number) for number, block in enumerate(blocks) for line in block]
    greeting = ""
    if lines and _is_greeting(lines[0][0]):
        greeting = lines.pop(0)[0]
    postscript = _take_postscript(lines)
    closing, name = _take_closing(lines)
    paragraphs: dict[int, list[str]] = {}
    for line, number in lines:
        paragraphs.setdefault(number, []).append(line)
    return NoteParts(greeting, tuple(" ".join(block) for block in paragraphs.values()), closing, name, postscript)


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph, a full stop after a title, an initial or "a.m." not taken for an end."""
    found, start = [], 0
    for end in _SENTENCE_END.finditer(paragraph):
        if end[0] == "." and _ABBREVIATION.search(paragraph[: end.end()]):
            continue
        found.append(paragraph[start : end.end()].strip())
        start = end.end()
    return [sentence for sentence in [*found, paragraph[start:].strip()] if sentence]


def _single(text: str) -> str:
    # A no-break space is a wish to keep two words together: it stays.
    return re.sub(r"[^\S\u00a0]+", " ", text).strip()


def _is_greeting(line: str) -> bool:
    return bool(_GREETING.match(line)) or (line[-1:] in ",:" and len(line.split()) <= 5)


def _take_postscript(lines: list[tuple[str, int]]) -> str:
    for index, (line, _) in enumerate(lines):
        if index and _POSTSCRIPT.match(line):
            taken = " ".join(text for text, _ in lines[index:])
            del lines[index:]
            return taken
    return ""


def _take_closing(lines: list[tuple[str, int]]) -> tuple[str, tuple[str, ...]]:
    """Takes closing and name off the end: a short line that ends with a comma, and up to two short lines after it."""
    for back in (3, 2, 1):
        if len(lines) < back:
            continue
        line, after = lines[-back][0], [text for text, _ in lines[len(lines) - back + 1 :]]
        # A name before a second line may end in a comma; only a block of its own tells it then from a line of the body.
        if back == 3 and not (len(lines) > back and lines[-back][1] != lines[-back - 1][1]):
            continue
        names = [text.rstrip(",") for text in after[:-1]] + after[-1:]
        if line.endswith(",") and len(line.split()) <= 5 and all(_is_name(text) for text in names):
            del lines[-back:]
            return line, tuple(after)
    if len(lines) > 1 and lines[-1][1] != lines[-2][1] and _is_name(lines[-1][0]):
        return "", (lines.pop()[0],)
    return "", ()


def _is_name(line: str) -> bool:
    return (len(line.split()) <= 6 and line[-1:] not in ".!?,:;") or bool(
        re.fullmatch(r"(?:\S+ ){0,4}(?:[A-Z]|Jr|Sr)\.", line)
    )
