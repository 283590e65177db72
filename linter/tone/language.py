"""The small language that tone patterns are written in, and the index that finds the few that can match a sentence.

A pattern is words with one space between them, matched against a ``Normal`` text:

    word                 that word; ``wait\\w*`` any word that begins so
    (a|b c)  (a|b)?      one of these; optionally one of these
    <name>               the alternatives that ``macros.txt`` calls so
    ~  ~~                up to four, up to twelve words inside the sentence
    !(a|b)               not followed by one of these
    ^  $                 the sentence begins, ends here
    //                   the next sentence begins

A pattern is compiled when one of its telling words is first met: loading hundreds costs almost nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "patterns"
_MACRO = re.compile(r"<(\w+)>")
_PLAIN = re.compile(r"[^\W_]+\Z")
_GAPS = {"~": r"(?: [^ .;!?]+){0,4}?", "~~": r"(?: [^ .;!?]+){0,12}?"}
_COMMON = frozenset(
    [
        "a",
        "an",
        "the",
        "i",
        "me",
        "my",
        "you",
        "your",
        "it",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "am",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "and",
        "or",
        "but",
        "that",
        "this",
        "with",
        "as",
        "not",
        "do",
        "did",
        "have",
        "has",
        "had",
        "if",
        "so",
        "we",
        "our",
        "us",
        "no",
        "will",
        "would",
        "can",
        "could",
        "there",
        "they",
        "them",
        "he",
        "she",
        "one",
        "any",
        "some",
        "all",
        "just",
        "about",
        "from",
        "by",
        "up",
        "out",
        "what",
        "when",
        "how",
        "who",
        "get",
        "got",
        "more",
        "than",
        "me",
        "very",
        "too",
        "thank",
        "thanks",
        "time",
        ",",
        ".",
    ]
)


def _pieces(pattern: str) -> Iterator[str]:
    """The pattern's words and groups, split at spaces outside parentheses."""
    depth = start = 0
    for at, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == " " and depth == 0:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _alternatives(piece: str) -> Iterator[str]:
    """A piece's alternatives; inner groups are left whole."""
    if not piece.startswith("("):
        yield piece
        return
    depth, start, inner = 0, 0, piece[1:-1]
    for at, sign in enumerate(inner):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            yield inner[start:at]
            start = at + 1
    yield inner[start:]


@cache
def macros() -> dict[str, str]:
    """The named alternatives of ``macros.txt``, each expanded."""
    found: dict[str, str] = {}
    for line in (_FOLDER / "macros.txt").read_text(encoding="utf-8").splitlines():
        name, sign, value = line.partition(" = ")
        if sign and not line.startswith("#"):
            found[name] = _MACRO.sub(lambda m: found[m[1]], f"({value})")
    return found


def expand(pattern: str) -> str:
    """The pattern with its macros written out.

    Raises:
        KeyError: there is no such macro.
    """
    known = macros()
    return _MACRO.sub(lambda m: known[m[1]], pattern)


def _as_regex(piece: str) -> str:
    """One piece as a regular expression."""
    if piece in _GAPS:
        return _GAPS[piece]
    if piece == "^":
        return r"(?:(?<=^)|(?<= [.!?;:]))"
    if piece == "$":
        return r"(?= (?:[.!?]|\.\.\.) | $)"
    if piece == "//":
        return r"(?: [.!?;:]| \.\.\.)+"
    if piece.startswith("!("):
        return f"(?! (?:{piece[2:-1]}) )"
    if piece.endswith(")?"):
        return f"(?: (?:{piece[1:-2]}))?"
    return " (?:" + piece[1:-1] + ")" if piece.startswith("(") else " " + re.sub(r"(?<!\\)\.", r"\.", piece)


def to_regex(pattern: str) -> str:
    """The pattern as a regular expression over a ``Normal`` text."""
    return "".join(_as_regex(piece) for piece in _pieces(expand(pattern))) + "(?= )"


def telling_words(pattern: str) -> frozenset[str]:
    """Words of which at least one must stand in a sentence that matches; empty where nothing can be said.

    An entry that ends in ``*`` stands for every word that begins so.
    """
    best: frozenset[str] = frozenset()
    cost = 10_000
    for piece in _pieces(expand(pattern)):
        if piece in _GAPS or piece in {"^", "$", "//"} or piece.endswith(")?") or piece.startswith("!("):
            continue
        words: set[str] = set()
        price = 0
        for alternative in _alternatives(piece):
            options = (
                [_telling(word) for word in alternative.split(" ")]
                if "(" not in alternative
                else [_telling(alternative.split(" ")[0])]
            )
            usable = [word for word in options if word]
            if not usable:
                price = 10_000
                break
            word = min(usable, key=lambda w: (w in _COMMON, -len(w)))
            words.add(word)
            price += 100 if word in _COMMON else 1
        if price < cost:
            best, cost = frozenset(words), price
    return best


def _telling(word: str) -> str:
    """A word as an index entry, "" where it is not plain."""
    if word.endswith(r"\w*") and len(word) > 6 and _PLAIN.match(word[:-3]):
        return word[:-3] + "*"
    return word if _PLAIN.match(word) else ""


@dataclass(slots=True)
class Pattern:
    """One line of a pattern file, compiled at first use."""

    source: str
    _compiled: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a ``Normal`` text."""
        if self._compiled is None:
            self._compiled = re.compile(to_regex(self.source))
        return self._compiled.search(text)


@dataclass(slots=True)
class Group:
    """Patterns that say one thing: what a reader hears, what to write instead, and what clears them."""

    category: str
    name: str
    level: str
    heard: str = ""
    instead: list[str] = field(default_factory=list)
    patterns: list[Pattern] = field(default_factory=list)
    unless: list[Pattern] = field(default_factory=list)
    clear: list[str] = field(default_factory=list)


class Index:
    """Patterns by telling word. Built once; asked once a sentence."""

    def __init__(self, entries: Iterable[tuple[int, Group, Pattern]]) -> None:
        """``entries`` are (order, group, pattern)."""
        self._exact: dict[str, list[tuple[int, Group, Pattern]]] = {}
        self._begins: dict[str, list[tuple[str, tuple[int, Group, Pattern]]]] = {}
        self._always: list[tuple[int, Group, Pattern]] = []
        for entry in entries:
            words = telling_words(entry[2].source)
            if not words:
                self._always.append(entry)
            for word in words:
                if word.endswith("*"):
                    self._begins.setdefault(word[:3], []).append((word[:-1], entry))
                else:
                    self._exact.setdefault(word, []).append(entry)

    def candidates(self, text: str) -> list[tuple[int, Group, Pattern]]:
        """The patterns that could match, in file order."""
        found = {entry[0]: entry for entry in self._always}
        for word in set(text.split()):
            for entry in self._exact.get(word, ()):
                found[entry[0]] = entry
            for begin, entry in self._begins.get(word[:3], ()):
                if word.startswith(begin):
                    found[entry[0]] = entry
        return [found[order] for order in sorted(found)]


def read_groups(name: str) -> list[Group]:
    """The groups of ``patterns/NAME.txt``.

    Raises:
        ValueError: a line stands before the first group, or a level is unknown.
    """
    groups: list[Group] = []
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("= "):
            title, level = line[2:].split()
            if level not in {"error", "warning", "weak", "note", "clear"}:
                raise ValueError(f"{name}.txt: unknown level {level!r}")
            groups.append(Group(name, title, level))
        elif not groups:
            raise ValueError(f"{name}.txt: {line!r} stands before the first group")
        elif line.startswith("heard: "):
            groups[-1].heard = line[7:]
        elif line.startswith("write: "):
            groups[-1].instead.append(line[7:])
        elif line.startswith("unless: "):
            groups[-1].unless.append(Pattern(line[8:]))
        else:
            groups[-1].patterns.append(Pattern(line))
    return groups
