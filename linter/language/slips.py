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
from linter.language.limits import CHECKED
from linter.rule import Hit

Replacement = str | Callable[[re.Match[str]], str | None]
_PLURALS = {
    "child": "children", "man": "men", "woman": "women", "person": "people", "foot": "feet", "tooth": "teeth", "shelf": "shelves", "leaf": "leaves",
    "analysis": "analyses", "criterion": "criteria", "foreman": "foremen", "salesman": "salesmen", "life": "lives", "knife": "knives", "wife": "wives",
    "tomato": "tomatoes", "potato": "potatoes", "hero": "heroes", "echo": "echoes",
}  # fmt: skip
BASES_TOO = frozenset(
    ["found", "felt", "left", "saw", "fell", "thought", "set", "put", "cut", "let", "read", "run", "lay", "led"]
)
"""Pasts that are bases of other verbs as well, or nouns: behind "to" and "did" they may be right."""
PLURALS_TOO = frozenset(
    [
        "plans",
        "works",
        "reports",
        "costs",
        "needs",
        "offers",
        "results",
        "uses",
        "orders",
        "calls",
        "tests",
        "supplies",
        "documents",
    ]
)
"""Forms of verbs that are as often the plurals of nouns."""
_ADJECTIVE = r"(?:(?P<adjective>\w+) )?"
_NO_ADJECTIVE = r"(?P<adjective>)"
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
        "noun": frozenset(lines("count_nouns.txt")),
        "plural": frozenset(plural(noun) for noun in lines("count_nouns.txt")),
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
    def compiled(self) -> tuple[re.Pattern[str], ...]:
        """The pattern, compiled when its cue first turns up; where an adjective may stand, without and with one.

        Which of two words is the noun shows only when the classes are looked up, so one pattern could not choose.
        """
        if _ADJECTIVE not in self.pattern:
            return (_compile(self.pattern),)
        return tuple(
            _compile(self.pattern.replace(_ADJECTIVE, variant)) for variant in (_NO_ADJECTIVE, _ADJECTIVE[3:-2])
        )

    def hits(self, document: Document, lowered: str) -> Iterator[Hit]:
        """Where the phrase stands in the document's prose."""
        if not any(cue in lowered for cue in self.cue.split("|")):
            return
        end = min(document.section.end, document.section.start + CHECKED)
        for compiled in self.compiled:
            for match in compiled.finditer(document.prose, document.section.start, end):
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


def _compile(pattern: str) -> re.Pattern[str]:
    pieces = _LOOK_BEHIND.split(pattern.replace("^|", _START))
    spaced = [piece.replace(" ", r"\s" if number % 2 else r"\s+") for number, piece in enumerate(pieces)]
    text = "".join(spaced).replace("'’", "’").replace("'", "['’]").replace("[’", "['’")
    return re.compile(text, re.IGNORECASE)


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
    if wrong[:1].isupper() and wrong != "I" and not wrong.startswith(("I ", "I'")):
        return right[:1].upper() + right[1:]
    return right


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """A word to be left out takes one of its spaces along."""
    if text[end : end + 1] == " ":
        return start, end + 1
    return (start - 1, end) if start and text[start - 1] == " " else (start, end)


@cache
def adjectives() -> frozenset[str]:
    """Adjectives of letters and talk."""
    return frozenset(lines("adjectives.txt"))


def plural(noun: str) -> str:
    """The plural of a counted noun."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if re.search(r"[^s]sis$", noun):
        return f"{noun[:-2]}es"  # "theses", "crises"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if re.search(r"[^aeiou]y$", noun) else f"{noun}s"


@cache
def _singulars() -> dict[str, str]:
    return {plural(noun): noun for noun in lines("count_nouns.txt")}


def singular(noun: str) -> str:
    """The singular of a plural that ``plural`` makes of a listed noun."""
    return _singulars()[noun]


def singular_of(noun: str) -> str:
    """The singular of any plural: a listed one, else by its ending."""
    if noun in _singulars():
        return _singulars()[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return f"{noun[:-3]}y"
    return noun[:-2] if noun.endswith(("sses", "xes", "ches", "shes")) else noun.removesuffix("s")


@cache
def noun_verbs() -> frozenset[str]:
    """The verbs whose base form is a noun too ("work", "visit"): after "to" or a modal they prove nothing."""
    return frozenset(lines("noun_verbs.txt"))


def words_before(match: re.Match[str], group: str | int = 0, count: int = 4) -> list[str]:
    """The lower-case words just before a match (or a group of it) in its own sentence, nearest last."""
    head = re.split(r"[.!?;\n]\s|\n\s*\n", match.string[max(0, match.start(group) - 80) : match.start(group)])[-1]
    return re.findall(r"[\w'’\-]+", head.lower())[-count:]
