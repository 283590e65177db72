"""Groups of tone patterns: what each says to a reader, what to write instead, and the index that finds the few that can match."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from linter.tone.language import FOLDER, needs, to_regex

LEVELS = ("error", "warning", "weak", "note", "mask")


@dataclass(slots=True)
class Pattern:
    """One line of a pattern file, compiled at first use: loading hundreds costs almost nothing."""

    source: str
    _compiled: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a ``Normal`` text."""
        if self._compiled is None:
            self._compiled = re.compile(to_regex(self.source))
        return self._compiled.search(text)


@dataclass(slots=True)
class Group:
    """Patterns that say one thing. ``heard`` is what a reader hears, ``instead`` what to write, ``unless`` what clears them.

    A "weak" group is nothing by itself; see ``linter.tone.judge``.
    """

    category: str
    name: str
    level: str
    heard: str = ""
    instead: list[str] = field(default_factory=list)
    patterns: list[Pattern] = field(default_factory=list)
    unless: list[Pattern] = field(default_factory=list)

    def cleared(self, text: str) -> bool:
        """Whether the sentence holds what makes these patterns harmless."""
        return any(pattern.search(text) for pattern in self.unless)


Entry = tuple[int, Group, Pattern, tuple[frozenset[str], ...]]


class Index:
    """Patterns by their most telling word. Built once, asked once a sentence."""

    def __init__(self, groups: Iterable[Group]) -> None:
        """Every pattern of the groups, in their order."""
        self._exact: dict[str, list[Entry]] = {}
        self._begins: dict[str, list[tuple[str, Entry]]] = {}
        self._always: list[Entry] = []
        pairs = [(group, pattern) for group in groups for pattern in group.patterns]
        for order, (group, pattern) in enumerate(pairs):
            sets = needs(pattern.source)
            plain = [words for words in sets[1:] if not any(word.endswith("*") for word in words)]
            entry = (order, group, pattern, tuple(plain))
            if not sets:
                self._always.append(entry)
            for word in sets[0] if sets else ():
                if word.endswith("*"):
                    self._begins.setdefault(word[:3], []).append((word[:-1], entry))
                else:
                    self._exact.setdefault(word, []).append(entry)

    def candidates(self, text: str) -> list[tuple[Group, Pattern]]:
        """The patterns that could match a normal text, in file order."""
        words = set(text.split())
        found = {entry[0]: entry for entry in self._always}
        for word in words:
            for entry in self._exact.get(word, ()):
                found[entry[0]] = entry
            for begin, entry in self._begins.get(word[:3], ()):
                if word.startswith(begin):
                    found[entry[0]] = entry
        chosen = (found[order] for order in sorted(found))
        return [(group, pattern) for _, group, pattern, others in chosen if not any(map(words.isdisjoint, others))]


def read_groups(name: str) -> list[Group]:
    """The groups of ``patterns/NAME.txt``.

    Raises:
        ValueError: a line stands before the first group, or a level is unknown.
    """
    groups: list[Group] = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("= "):
            title, level = line[2:].split()
            if level not in LEVELS:
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
