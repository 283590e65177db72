"""Set phrases gone wrong, as data: a pattern whose marked part is replaced. Rules of one idea each are built of these."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from weakref import WeakKeyDictionary

from linter.document import Document
from linter.finding import Edit, Severity
from linter.language import verbs
from linter.language.lexicon import lines
from linter.rule import Hit

Replacement = str | Callable[[re.Match[str]], str | None]
_LOOK_BEHIND = re.compile(r"(\(\?<[!=][^()]*\))")
_START = r"\A\s*|\n[ \t]*\n[ \t]*|"  # hard-wrapped letters have line starts within sentences: only a paragraph's start counts
_LOWERED: WeakKeyDictionary[Document, str] = WeakKeyDictionary()


@cache
def classes() -> Mapping[str, Mapping[str, str] | frozenset[str]]:
    """Which words a named group may hold: a pattern's group ``base`` must be a base form, ``person`` a word for a person, …

    A digit after the name tells two groups of one class apart (``base2``).
    """
    return {
        "base": verbs.bases(),
        "ing": verbs.from_gerund(),
        "past": verbs.from_past(),
        "participle": verbs.from_participle(),
        "third": verbs.from_third(),
        "person": frozenset(lines("persons.txt")),
        "counted": frozenset(lines("count_plurals.txt")),
    }


@dataclass(frozen=True)
class Slip:
    """One wrong turn of phrase.

    ``cue``: words of which one must stand in the text for the pattern to be tried ("|" between them, lower case). ``pattern``:
    a regular expression without case; a space matches any white space, an apostrophe either kind, "^|" begins a choice with the start of a paragraph; the group ``x`` is what
    is wrong (no such group: all of it); groups named after a class of words must hold one. ``right``: what to write for it,
    or a function of the match (None: no finding after all). ``sure``: the replacement is always right. ``note``: many write it so.
    """

    cue: str
    pattern: str
    right: Replacement
    message: str = ""
    sure: bool = False
    note: bool = False

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled when its cue first turns up."""
        pieces = _LOOK_BEHIND.split(self.pattern.replace("^|", _START))
        spaced = [piece.replace(" ", r"\s" if number % 2 else r"\s+") for number, piece in enumerate(pieces)]
        return re.compile("".join(spaced).replace("'’", "’").replace("'", "['’]").replace("[’", "['’"), re.IGNORECASE)

    def hits(self, document: Document, lowered: str) -> Iterator[Hit]:
        """Where the phrase stands in the document's prose."""
        if not any(cue in lowered for cue in self.cue.split("|")):
            return
        for match in self.compiled.finditer(document.prose):
            if all(_member(name, word) for name, word in match.groupdict().items() if word and name != "x"):
                hit = self._hit(match)
                if hit:
                    yield hit

    def _hit(self, match: re.Match[str]) -> Hit | None:
        group = "x" if "x" in match.re.groupindex else 0
        wrong = match[group]
        right = self.right(match) if callable(self.right) else self.right
        if right is None:
            return None
        right = _in_capitals(wrong, right)
        start, end = match.span(group)
        if not right:
            start, end = _with_space(match.string, start, end)
        message = self.message or (f'write "{right}" instead of "{wrong}"' if right else f'leave out "{wrong}"')
        return Hit(
            start,
            end,
            message,
            (right,),
            severity=Severity.NOTE if self.note else None,
            fix=(Edit(start, end, right),) if self.sure else (),
        )


def slip_hits(document: Document, slips: tuple[Slip, ...]) -> Iterator[Hit]:
    """Every hit of these slips in a document, none inside another."""
    lowered = _LOWERED.get(document)
    if lowered is None:
        lowered = _LOWERED[document] = document.prose.lower()
    taken: list[Hit] = []
    for slip in slips:
        for hit in slip.hits(document, lowered):
            if not any(hit.start < other.end and other.start < hit.end for other in taken):
                taken.append(hit)
                yield hit


def _member(name: str, word: str) -> bool:
    members = classes().get(name.rstrip("0123456789"))
    return members is None or word.lower() in members


def _in_capitals(wrong: str, right: str) -> str:
    if wrong[:1].isupper() and not wrong.startswith("I "):
        return right[:1].upper() + right[1:]
    return right


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A word to be left out takes one of its spaces along."""
    if text[end : end + 1] == " ":
        return start, end + 1
    return (start - 1, end) if start and text[start - 1] == " " else (start, end)


@cache
def noun_verbs() -> frozenset[str]:
    """The verbs whose base form is a noun too ("work", "visit"): after "to" or a modal they prove nothing."""
    return frozenset(lines("noun_verbs.txt"))


def words_before(match: re.Match[str], group: str | int = 0, count: int = 4) -> list[str]:
    """The lower-case words just before a match (or a group of it) in its own sentence, nearest last."""
    head = re.split(r"[.!?;\n]\s|\n\s*\n", match.string[max(0, match.start(group) - 80) : match.start(group)])[-1]
    return re.findall(r"[\w'’\-]+", head.lower())[-count:]
