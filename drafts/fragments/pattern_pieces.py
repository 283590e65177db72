"""What a pattern cannot match without: pieces of text of which every match holds one, so that most patterns need not be tried.

To look for a few pieces costs a fifth of a search. Whatever the reading here does not know counts as what may match anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

Pieces = frozenset[str]
"""Texts in small letters; none of them where a pattern may match anything."""

_TOKEN = re.compile(
    r"(?P<opens>\((?:\?(?:P<\w+>|[:=!]|<[=!]))?)|(?P<closes>\))|(?P<bar>\|)|(?P<repeat>[*+?][+?]?|\{\d*,?\d*\}[+?]?)"
    r"|\[(?P<large>[A-Z])(?P<small>[a-z])\]|(?P<edge>\\[bB]|[\^$])|\\(?P<sign>[^\w\s])"
    r"|(?P<other>\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\.)|(?P<letter>.)",
    re.DOTALL,
)
_UNREAD = re.compile(r"\(\?(?!P<|[:=!]|<[=!])")
"""Back references, conditions, flags of a part."""

_ANYTHING: Pieces = frozenset()
_SHORTEST = 2
"""Letters: what is shorter stands in every text."""
_MOST = 16
"""Pieces: to look for more costs as much as the search."""


_WORTH_IT = 64
"""Searches: to read a pattern costs as much, so that a process which reads a few notes has nothing of it."""


@dataclass(slots=True)
class Sought:
    """A pattern that is sought in many texts, and found in few: the pieces are looked for first, once they are known."""

    pattern: re.Pattern[str]
    _pieces: tuple[str, ...] = field(default=("",), repr=False)  # nothing is in every text
    _searches: int = field(default=0, repr=False)

    def stands_in(self, text: str, small: str) -> bool:
        """Whether the pattern is found in ``text``, which is ``small`` in small letters."""
        for piece in self._pieces:
            if piece in small:
                self._searches += 1
                if self._searches == _WORTH_IT:
                    self._pieces = tuple(pieces(self.pattern)) or ("",)
                return self.pattern.search(text) is not None
        return False


def pieces(pattern: re.Pattern[str]) -> Pieces:
    """Pieces of which every text that ``pattern`` matches holds one once it is in small letters; none where that cannot be told."""
    if pattern.flags & (re.IGNORECASE | re.VERBOSE) or _UNREAD.search(pattern.pattern):
        return _ANYTHING
    found = _group(_TOKEN.finditer(pattern.pattern))
    return found if len(found) <= _MOST else _ANYTHING


def _group(tokens: Iterator[re.Match[str]]) -> Pieces:
    """The pieces of a group, up to its end: those of all its branches, none where a branch has none."""
    branches, branch = [], list[str | Pieces]()
    for token in tokens:
        kind = token.lastgroup
        if kind == "closes":
            break
        if kind == "bar":
            branches.append(_best(branch))
            branch = []
        elif kind == "opens":
            inside = _group(tokens)
            branch.append(_ANYTHING if token[0].endswith("!") else inside)
        elif kind == "repeat":
            if not token[0].startswith("+"):
                branch.pop()
            branch.append(_ANYTHING)
        elif kind in {"letter", "sign"}:
            branch.append(token[kind].lower())
        elif kind == "small" and token["large"].lower() == token["small"]:
            branch.append(token["small"])
        elif kind != "edge":  # an edge takes no room: what stands on its sides stands side by side
            branch.append(_ANYTHING)
    branches.append(_best(branch))
    return frozenset().union(*branches) if all(branches) else _ANYTHING


def _best(branch: list[str | Pieces]) -> Pieces:
    """Of what a branch must hold, one behind the other, the longest pieces: they are in the fewest texts."""
    held, run = [], ""
    for item in [*branch, _ANYTHING]:
        if isinstance(item, str):
            run += item
            continue
        held += [frozenset({run})] if len(run) >= _SHORTEST else []
        held += [item] if item else []
        run = ""
    return max(held, key=lambda each: (min(map(len, each)), -len(each)), default=_ANYTHING)
