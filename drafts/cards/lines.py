"""Breaks a paragraph into the lines a person would write: the fewest, no lone last word, names and figures kept together."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from drafts.days import MONTH, WEEKDAY

_WIDTHS = (
    ("ijlI'|!.,;:’‘ ", 0.30),
    ('frtJ()[]{}-/\\"*“”1', 0.42),
    ("mwMW%@—…", 0.88),
    ("ABCDEFGHKLNOPQRSTUVXYZ&0123456789", 0.70),
    ("–", 0.60),
)
_WIDTH = {letter: width for letters, width in _WIDTHS for letter in letters}
_OTHER_WIDTH, _WIDE_WIDTH = 0.55, 1.0

WORD_EM = 2.95
"""A word in ems, with the space after it and its share of the gap that a ragged right edge leaves.

Words of letters measure 2.56 ems in this table. At 2.95 four notes in five of just a card's capacity in words fit on its
lines, at 90 % of it all but one in a hundred, at 120 % one in twelve (900 stretches of letters on every card and hand).
"""

INDENT_EM = 1.2
"""How far in a paragraph starts, in ems."""

_LINE_COST, _LONE_WORD_COST, _PARTED_COST = 10_000.0, 4_000.0, 1_000_000.0
_STRANDED_COST = 6.0
"""A sentence's first short word ("I", "It") left alone at the end of a line: worth about two and a half ems of gap."""

_TITLES = r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Rev|Fr|Sr|Sra|St|Mme|Herr|Frau|Señor|Señora)\.?"
_MONTHS = rf"(?:{MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_DAYS = rf"{WEEKDAY},?"
_FIGURE = r"[+#$€£¥(]?\d[\d.,:/–)-]*(?:%|st|nd|rd|th|[kKmM])?"
_UNITS = (
    r"(?:%|percent|per|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|seconds?|a\.m\.|p\.m\.|am|pm|AM|PM"
    r"|o'clock|o’clock|people|dollars|euros|pounds|kg|km|mm|cm|m|ms|GB|TB|MB|miles|tons?)"
)
_END = r"[.,;:!?)\"'’”]*"
_BEFORE_FIGURE = re.compile(rf"(?:{_MONTHS}|[A-Z]{{1,3}}\$|No\.|Room|Suite|Unit|Bay|Line|Phase|Version|Q[1-4])")
_OPENER = r"[(\"'“‘]*"
_PARTICLES = frozenset(
    (
        "al",
        "bin",
        "da",
        "das",
        "de",
        "del",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "van",
        "von",
        "y",
    )
)


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a line: its text, whether a space stands before it, and whether a break before it parts a name or figure, its width."""

    text: str
    spaced: bool = True
    held: bool = False
    width_em: float = 0.0


def width_em(text: str) -> float:
    """How wide ``text`` is when written, in ems: combining marks take nothing, East Asian wide characters a whole em."""
    return sum(map(_width_of, unicodedata.normalize("NFC", text)))


def break_lines(text: str, line_em: float, *, first_indent_em: float = 0.0) -> list[str]:
    """The lines for one paragraph on lines ``line_em`` wide, the first one shortened by ``first_indent_em``.

    As few lines as will do; of those, no last line of one word where that can be helped and the evenest right edge. A name
    or figure is parted only where it is wider than a line, a word likewise.
    """
    words = _words(text, line_em - first_indent_em)
    if not words:
        return []
    # best[i]: the least cost of writing words[i:], and where its first line ends.
    best: list[tuple[float, int]] = [(0.0, len(words))] * (len(words) + 1)
    for start in range(len(words) - 1, -1, -1):
        room = line_em - (first_indent_em if start == 0 else 0.0)
        best[start] = _best_line(words, start, room, best)
    lines, start = [], 0
    while start < len(words):
        end = best[start][1]
        lines.append(_joined(words[start:end]))
        start = end
    return lines


def clusters(text: str) -> list[str]:
    """``text`` in pieces that must not be parted: a letter with its marks and joiners."""
    found: list[str] = []
    for letter in text:
        joined = unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Mc", "Cf")
        if found and (joined or found[-1].endswith("\u200d")):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _best_line(words: list[Word], start: int, room: float, best: list[tuple[float, int]]) -> tuple[float, int]:
    choice = (float("inf"), start + 1)
    width = 0.0
    for end in range(start + 1, len(words) + 1):
        width += words[end - 1].width_em + (_WIDTH[" "] if words[end - 1].spaced and end - 1 > start else 0.0)
        if width > room and end > start + 1:
            break
        cost = _LINE_COST + best[end][0]
        if end < len(words):
            cost += (room - width) ** 2 + (_PARTED_COST if words[end].held else 0.0) + _stranded(words, start, end)
        elif start > 0 and all(word.held for word in words[start + 1 :]):
            # A lone name or date looks as left behind as a lone word.
            cost += _LONE_WORD_COST
        # At equal cost the fuller line wins: that is how a hand writes.
        if cost <= choice[0]:
            choice = (cost, end)
    return choice


def _stranded(words: list[Word], start: int, end: int) -> float:
    last = words[end - 1].text
    opens = end - 2 >= start and words[end - 2].text[-1] in ".!?"
    return _STRANDED_COST if opens and len(last) <= 2 and last[:1].isupper() else 0.0


def _joined(words: list[Word]) -> str:
    return "".join((" " if word.spaced and index else "") + word.text for index, word in enumerate(words))


def _words(text: str, line_em: float) -> list[Word]:
    parts = [part for part in re.split(r"[ \t\r\n\f\v]+", text) if part]
    words: list[Word] = []
    for index, part in enumerate(parts):
        held = index > 0 and _belongs(parts, index)
        pieces = [piece for piece in re.split(r"(?<=[^\W\d]—)(?=\w)|(?<=/)(?=[^\W\d]{4})", part) if piece]
        for number, piece in enumerate(pieces):
            for order, fragment in enumerate(_fitting(piece.replace("\u00a0", " "), line_em)):
                first = number == order == 0
                words.append(Word(fragment, first, held and first, width_em(fragment)))
    return words


def _belongs(parts: list[str], index: int) -> bool:
    """Whether a break before ``parts[index]`` would part a name, a date or a figure from its unit."""
    before, word = parts[index - 1], parts[index]
    if word in ("—", "–", "-", "&") or before == "&":
        return True
    if re.fullmatch(rf"{_OPENER}{_TITLES}", before) and word[:1].isupper():
        return True
    if re.fullmatch(rf"{_OPENER}{_FIGURE}", before):
        return bool(re.fullmatch(rf"(?:{_UNITS}|{_MONTHS}|{_FIGURE}){_END}", word))
    figure = re.fullmatch(rf"{_FIGURE}{_END}", word)
    if re.fullmatch(_DAYS, before):
        return bool(figure or re.fullmatch(_MONTHS, word))
    # A month may be a first name too (Jan, May, April): without a figure after it, it is taken for one.
    return bool(figure and _BEFORE_FIGURE.fullmatch(before)) or _one_name(parts, index)


def _one_name(parts: list[str], index: int) -> bool:
    """Whether both words belong to one name: capitals side by side, initials, and particles between capitals."""
    before, word = parts[index - 1], parts[index]
    if before in _PARTICLES:
        named = word if word not in _PARTICLES else "".join(parts[index + 1 : index + 2])
        return named[:1].isupper() and index > 1 and (parts[index - 2][:1].isupper() or parts[index - 2] in _PARTICLES)
    if not before[:1].isupper() or before in ("I", "I'm", "I’m"):
        return False
    if not before[-1].isalnum() and not re.fullmatch(rf"{_OPENER}(?:[A-Z]\.)+", before):
        return False
    # The first word of a sentence has its capital whatever it is: "When Tom" is no name.
    if (index == 1 or parts[index - 2][-1] in ".!?:") and before.lower() in _openers():
        return False
    if word in _PARTICLES:
        return any(part[:1].isupper() for part in parts[index + 1 : index + 2])
    return word[:1].isupper() and not re.fullmatch(r"I(?:['’]\w+)?[.,;:!?]*", word)


@cache
def _openers() -> frozenset[str]:
    lines = (Path(__file__).parent / "words_openers.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _fitting(word: str, line_em: float) -> list[str]:
    """The word itself, or, where it is wider than a line, pieces that fit."""
    if width_em(word) <= line_em:
        return [word]
    pieces, current = [], ""
    for cluster in clusters(word):
        if current and width_em(current + cluster) > line_em:
            pieces.append(current)
            current = ""
        current += cluster
    return [*pieces, current]


def _width_of(letter: str) -> float:
    known = _WIDTH.get(letter)
    if known is not None:
        return known
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(letter) in ("W", "F"):
        return _WIDE_WIDTH
    base = unicodedata.normalize("NFD", letter)[0]
    return _WIDTH.get(base, _OTHER_WIDTH)
