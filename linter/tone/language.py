"""The small language that tone patterns are written in.

A pattern is a regular expression over the words of a ``Normal`` text, with one space between words, and these helps:

    (a|b c)  (a|b)?  (a|b)*   one of these; optionally; any number of them
    (a |b )*word              the same, glued to the word that follows
    <name>                    the alternatives that ``macros.txt`` calls so
    ~  ~~                     up to four, up to twelve words inside the sentence
    ^                         a sentence begins here
    .  ,  ?                   as words of their own: the sign itself
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "patterns"
_MACRO = re.compile(r"<(\w+)>")
_SIGN = re.compile(r"(?<![^ (|])([.?]|\.\.\.)(?![^ )|])")
_GAPS = {"~": r"(?: [^ .;!?]+){0,4}?", "~~": r"(?: [^ .;!?]+){0,12}?"}
_START = r"(?:(?<=^)|(?<= [.!?;:,]))"
_SPLITTER = {sign: re.compile(f"[(){re.escape(sign)}]") for sign in " |"}
_WORD = re.compile(r"[^\W_]+(?:'s)?")


@cache
def _macros() -> dict[str, str]:
    """The named alternatives of ``macros.txt``, each written out."""
    found: dict[str, str] = {}
    for line in (FOLDER / "macros.txt").read_text(encoding="utf-8").splitlines():
        name, sign, value = line.partition(" = ")
        if sign and not line.startswith("#"):
            found[name] = _MACRO.sub(lambda m: found[m[1]], f"({value})")
    return found


@cache
def _common() -> frozenset[str]:
    """Words that stand in so many sentences that they tell nothing."""
    lines = (FOLDER / "common.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("# "))


def _expanded(pattern: str) -> str:
    """The pattern with its macros written out and its signs escaped.

    Raises:
        KeyError: there is no such macro.
    """
    known = _macros()
    return _SIGN.sub(lambda m: re.escape(m[1]), _MACRO.sub(lambda m: known[m[1]], pattern.strip()))


def _split(text: str, sign: str) -> list[str]:
    """The parts of a text between ``sign`` outside parentheses."""
    if "(" not in text:
        return text.split(sign)
    parts, depth, start = [], 0, 0
    for found in _SPLITTER[sign].finditer(text):
        char = found[0]
        if char == sign:
            if depth == 0:
                parts.append(text[start : found.start()])
                start = found.end()
        else:
            depth += 1 if char == "(" else -1
    return [*parts, text[start:]]


def _groups(piece: str) -> list[str]:
    """A piece as its glued parts: "(a |b )*(c|d)" is "(a |b )*" and "(c|d)"."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(piece):
        if char == "(" and depth == 0 and at > start:
            parts.append(piece[start:at])
            start = at
        depth += (char == "(") - (char == ")")
        if char == ")" and depth == 0:
            end = at + 1 + (piece[at + 1 : at + 2] in {"?", "*"})
            parts.append(piece[start:end])
            start = end
    return [part for part in [*parts, piece[start:]] if part and part not in {"?", "*"}]


def _may_miss(piece: str) -> bool:
    """Whether the whole piece is one optional group."""
    return piece.startswith("(") and piece.endswith((")?", ")*")) and len(_groups(piece)) == 1


def _as_regex(piece: str) -> str:
    if piece in _GAPS:
        return _GAPS[piece]
    if piece == "^":
        return _START
    inner = piece.replace(" ~~", _GAPS["~~"]).replace(" ~", _GAPS["~"])
    if _may_miss(piece):
        return f"(?: {inner[:-1]}){piece[-1]}"
    return " " + inner


def to_regex(pattern: str) -> str:
    """The pattern as a regular expression over a ``Normal`` text."""
    regex = "".join(_as_regex(piece) for piece in _split(_expanded(pattern), " ") if piece) + "(?= )"
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", regex)


@cache
def _entry(option: str) -> str:
    """The most telling word of one alternative, "begin*" for words that begin so, "" where nothing is sure."""
    best = ""
    for word in _split(option, " "):
        if word.startswith(("(", "\\", "~", "!")) or not word:
            continue
        plain = _WORD.match(word)
        if plain is None:
            continue
        sure = plain[0] if plain.end() == len(word) else ""
        if not sure:
            cut = plain[0][:-1] if word[plain.end()] in "?*" else plain[0]
            sure = f"{cut}*" if len(cut) >= 3 else ""
        if sure and (not best or (sure not in _common(), len(sure)) > (best not in _common(), len(best))):
            best = sure
    return best


def _options(piece: str) -> Iterator[str]:
    """What a piece may be: its last mandatory group's alternatives."""
    sure = [group for group in _groups(piece) if not group.endswith((")?", ")*"))]
    for group in sure[-1:]:
        if group.startswith("("):
            for option in _split(group[1:-1], "|"):
                if option.startswith("(") and len(_groups(option)) == 1 and option.endswith(")"):
                    yield from _split(option[1:-1], "|")
                else:
                    yield option
        else:
            yield group


@cache
def _words(piece: str) -> frozenset[str]:
    """Words of which a sentence that matches this piece holds one; empty where nothing can be said."""
    if not piece or piece in _GAPS or piece == "^" or _may_miss(piece):
        return frozenset()
    words = [_entry(option) for option in _options(piece)]
    return frozenset(words) if all(words) else frozenset()


def needs(pattern: str) -> list[frozenset[str]]:
    """Sets of words; a sentence that matches holds one of each. The most telling set comes first."""
    common = _common()
    found = [words for piece in _split(_expanded(pattern), " ") if (words := _words(piece))]
    return sorted(found, key=lambda words: len(words) + 19 * len(words & common))
