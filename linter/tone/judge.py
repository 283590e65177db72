"""One fault a sentence: what the patterns propose, what clears it, and which of the rest is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from math import exp
from weakref import WeakKeyDictionary

from linter.document import Document
from linter.finding import Severity
from linter.rule import Hit
from linter.tone import encoder, model
from linter.tone.groups import Group, Index, read_groups
from linter.tone.normal import Normal, joined, normalize

CATEGORIES = (
    "disparaging",
    "resentful",
    "pressuring",
    "over-persistent",
    "needy",
    "impatient",
    "pessimistic",
    "self-deprecating",
    "apologetic",
    "hedging",
    "over-warm",
)
"""The tone categories, the one that does most harm first: where a sentence shows several, this order decides."""

_SEVERITY = (Severity.NOTE, Severity.NOTE, Severity.WARNING, Severity.WARNING, Severity.ERROR)
"""By what a match counts: a strong pattern that the models doubt, a note, a broad cue that they confirm, a strong pattern, an insult."""
_LONE = (0.4, 0.1, 0.4)
"""For a lone sentence: how likely a reader must mind it before a broad cue is a warning, below what a strong pattern is no more
than a note, and from where on a broad cue is a note. Measured on sentences kept apart."""
_ONE_OF_FEW = (0.7, 0.3, 0.7)
"""The same for one of a few sentences."""
_IN_LETTER = (0.88, 0.45, 0.78)
"""The same for a sentence of a whole letter."""
_HARMLESS = 0.2
"""Below this nothing is said even of a strong pattern: a note that is plainly absurd costs trust in the rest."""
_HEED = 0.5
"""How much of the last word is the encoder's."""
_FARTHEST = 2.0
"""The log-odds beyond which the encoder is not believed; where words alone settle the matter whatever it says, it is not asked."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What was found in a sentence: which group matched, where in the source, and how bad it is."""

    group: Group
    start: int
    end: int
    severity: Severity


@cache
def _indexes() -> tuple[Index, Index]:
    """(every pattern that proposes, the masks)."""
    return Index(group for name in CATEGORIES for group in read_groups(name)), Index(read_groups("harmless"))


def masked(text: str) -> str:
    """A normal text with domain compounds and polite negations turned to underscores of the same length."""
    for _, pattern in _indexes()[1].candidates(text):
        while found := pattern.search(text):
            inner = "".join(" " if sign == " " else "_" for sign in found[0])
            if inner == found[0]:
                break
            text = text[: found.start()] + inner + text[found.end() :]
    return text


def proposals(text: str) -> Iterator[tuple[Group, int, int]]:
    """Every uncleared match in a masked text: its group, and where."""
    cleared: dict[int, bool] = {}
    for group, pattern in _indexes()[0].candidates(text):
        found = pattern.search(text)
        if found is None:
            continue
        if id(group) not in cleared:
            cleared[id(group)] = group.cleared(text)
        if not cleared[id(group)]:
            yield group, found.start(), found.end()


def matched(found: Iterable[tuple[Group, int, int]]) -> set[str]:
    """The names of the groups that speak against a sentence, as the model is told them."""
    return {group.name for group, _, _ in found if group.level != "note"}


@dataclass(frozen=True, slots=True)
class _Case:
    """A text that patterns speak against: what they found in it, and the log-odds that words alone give."""

    normal: Normal
    text: str
    found: tuple[tuple[Group, int, int], ...]
    odds: float


@dataclass(frozen=True, slots=True)
class _Judge:
    """How sure the models must be. A whole letter has many sentences, so that each must be surer than a lone one."""

    kind: str
    sure: float
    doubted: float
    noted: float

    def case(self, normal: Normal, strong_only: bool = False) -> _Case | None:
        """What speaks against a text; None where nothing does. ``strong_only`` leaves the broad cues out."""
        text = masked(normal.text)
        found = tuple(match for match in proposals(text) if not (strong_only and match[0].level == "weak"))
        return _Case(normal, text, found, model.odds(text, matched(found), self.kind)) if found else None

    def faults(self, normals: Sequence[Normal], strong_only: bool = False) -> list[Fault | None]:
        """The fault to name in each of these texts; the encoder hears all that are in doubt at once."""
        cases = [self.case(normal, strong_only) for normal in normals]
        doubtful = [case for case in cases if case is not None and self.in_doubt(case)]
        second = encoder.odds([encoder.asked(case.normal.written, self.kind) for case in doubtful])
        heard = dict(zip(map(id, doubtful), second, strict=True))
        return [self._fault(case, heard.get(id(case), 0.0)) if case else None for case in cases]

    def in_doubt(self, case: _Case) -> bool:
        """Whether the encoder's opinion can change anything."""
        return self.levels(case, -_FARTHEST) != self.levels(case, _FARTHEST)

    def levels(self, case: _Case, second: float) -> list[int]:
        """What each match counts once the models were heard, the encoder's log-odds being ``second``; see ``_SEVERITY``."""
        odds = (1 - _HEED) * case.odds + _HEED * max(-_FARTHEST, min(_FARTHEST, second))
        levels = [self.level(group, 1 / (1 + exp(-odds))) for group, _, _ in case.found]
        # Warmth takes the models by surprise: where a note names it, a broad cue is not enough.
        return [-1 if level == 2 and 1 in levels else level for level in levels]

    def level(self, group: Group, likely: float) -> int:
        """What a match of a group counts where a reader minds the text with this probability."""
        if group.level == "weak":
            return 2 if likely >= self.sure else 0 if likely >= self.noted else -1
        if group.level == "note":
            return 1
        if likely < self.doubted:
            return 0 if likely >= _HARMLESS else -1
        return 4 if group.level == "error" else 3

    def _fault(self, case: _Case, second: float) -> Fault | None:
        """The fault to name, if there is one."""
        levels = self.levels(case, second)
        worst = max(levels)
        if worst < 0:
            return None
        named = [match for match, level in zip(case.found, levels, strict=True) if level == worst]
        places = case.normal.places
        if all(group.level == "weak" for group, _, _ in named):
            fits = model.closeness(case.text)
            group = max((group for group, _, _ in named), key=lambda group: fits[group.category])
            return Fault(group, places[0][1], places[-1][2], _SEVERITY[worst])
        group, start, end = max(named, key=lambda match: (-CATEGORIES.index(match[0].category), match[2] - match[1]))
        return Fault(group, *case.normal.span(start, end), _SEVERITY[worst])


_KEPT: WeakKeyDictionary[Document, tuple[Fault, ...]] = WeakKeyDictionary()


def faults(document: Document) -> tuple[Fault, ...]:
    """Every sentence's fault, by position; kept with the document, since eleven rules ask for it in turn."""
    kept = _KEPT.get(document)
    if kept is None:
        kept = _KEPT[document] = tuple(_faults(document))
    return kept


def _faults(document: Document) -> Iterator[Fault]:
    # A guessed kind is trusted for a whole message alone: of one sentence it would be a guess upon a guess.
    known = document.is_letter or not document.kind_guessed
    kind = document.kind.value if known else ""
    normals = [normalize(sentence.text, sentence.start) for sentence in document.all_sentences]
    if document.is_letter:
        yield from _in_letter(normals, _Judge(kind, *_IN_LETTER))
    elif normals:
        yield from _in_row(normals, kind)


def _in_row(normals: Sequence[Normal], kind: str) -> Iterator[Fault]:
    """The one fault of a few sentences that are no letter: read as a whole, else each by itself and more carefully."""
    (fault,) = _Judge(kind, *_LONE).faults([reduce(joined, normals)])
    if len(normals) > 1 and (fault is None or fault.severity is Severity.NOTE):
        single = _Judge(kind, *_ONE_OF_FEW).faults(normals)
        fault = next((one for one in single if one and one.severity is not Severity.NOTE), fault)
    if fault:
        yield fault


def _in_letter(normals: Sequence[Normal], judge: _Judge) -> Iterator[Fault]:
    """The faults of single sentences, and of two neighbours where neither has one."""
    before: Normal | None = None
    for normal, alone in zip(normals, judge.faults(normals), strict=True):
        fault = alone
        if before is not None and (fault is None or fault.severity is Severity.NOTE):
            (both,) = judge.faults([joined(before, normal)], strong_only=True)
            fault = both if both is not None and both.severity is not Severity.NOTE else fault
        if fault:
            yield fault
        before = None if fault and fault.severity is not Severity.NOTE else normal


def hits(document: Document, category: str) -> Iterator[Hit]:
    """The hits of one tone category."""
    for fault in faults(document):
        if fault.group.category == category:
            quoted = " ".join(document.source[fault.start : fault.end].split())
            message = f"\u201c{quoted}\u201d: {fault.group.heard}"
            yield Hit(fault.start, fault.end, message, tuple(fault.group.instead), fault.severity)
