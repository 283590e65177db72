"""One fault a sentence: what the patterns propose, what clears it, and which of the rest is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from weakref import WeakKeyDictionary

from linter.document import Document
from linter.finding import Severity
from linter.rule import Hit
from linter.tone.groups import Group, Index, read_groups
from linter.tone.model import Verdict, verdict
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

_STRENGTH = {"error": 3, "warning": 2, "note": 0}
_SEVERITY = {3: Severity.ERROR, 2: Severity.WARNING, 1: Severity.WARNING, 0: Severity.NOTE}


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


def _strength(level: str, answer: Verdict) -> int:
    """How strongly a match counts once the model was heard: a weak one needs its yes, a strong one falls to a note at its no."""
    if level == "weak":
        return 1 if answer is Verdict.YES else -1
    if level == "warning" and answer is Verdict.NO:
        return 0
    return _STRENGTH[level]


def _worst(normal: Normal, kind: str) -> Fault | None:
    """The fault to name in this text, if there is one."""
    text = masked(normal.text)
    found = list(proposals(text))
    if not found:
        return None
    answer = verdict(text, {group.name for group, _, _ in found}, kind)
    ranked = [
        (_strength(group.level, answer), -CATEGORIES.index(group.category), start - end, start, end, group)
        for group, start, end in found
    ]
    strength, _, _, start, end, group = max(ranked, key=lambda rank: rank[:4])
    return Fault(group, *normal.span(start, end), _SEVERITY[strength]) if strength >= 0 else None


_KEPT: WeakKeyDictionary[Document, tuple[Fault, ...]] = WeakKeyDictionary()


def faults(document: Document) -> tuple[Fault, ...]:
    """Every sentence's fault, by position; kept with the document, since eleven rules ask for it in turn."""
    kept = _KEPT.get(document)
    if kept is None:
        kept = _KEPT[document] = tuple(_faults(document))
    return kept


def _faults(document: Document) -> Iterator[Fault]:
    # A guessed kind is trusted for a whole message alone: of one sentence it would be a guess upon a guess.
    kind = document.kind.value if document.is_letter or not document.kind_guessed else ""
    before: Normal | None = None
    for sentence in document.all_sentences:
        normal = normalize(sentence.text, sentence.start)
        fault = _worst(normal, kind)
        if before is not None and (fault is None or fault.severity is Severity.NOTE):
            both = _worst(joined(before, normal), kind)
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
