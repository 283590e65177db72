"""One fault a sentence: what the patterns propose, what clears it, and which of the rest is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from drafts.kinds import Kind
from linter.document import Document
from linter.finding import Severity
from linter.rule import Hit
from linter.tone.language import Group, Index, Pattern, read_groups
from linter.tone.model import confirms
from linter.tone.normal import Normal, normalize

CATEGORIES = (
    "disparaging",
    "resentful",
    "pressuring",
    "needy",
    "pessimistic",
    "self-deprecating",
    "impatient",
    "over-persistent",
    "apologetic",
    "hedging",
    "over-warm",
)
"""The tone categories, the one that does most harm first: where a sentence shows several, this order decides."""

_STRENGTH = {"error": 3, "warning": 2, "weak": 1, "note": 0}


@dataclass(frozen=True, slots=True)
class Fault:
    """What was found in a sentence: which group matched, and where in the source."""

    group: Group
    start: int
    end: int
    severity: Severity


@cache
def _indexes() -> tuple[Index, Index, Index]:
    """(patterns within a sentence, patterns across two sentences, masks)."""
    groups = [group for name in CATEGORIES for group in read_groups(name)]
    entries = [(group, pattern) for group in groups for pattern in group.patterns]
    inside = [(order, *entry) for order, entry in enumerate(entries) if "//" not in entry[1].source]
    across = [(order, *entry) for order, entry in enumerate(entries) if "//" in entry[1].source]
    masks = [(group, pattern) for group in read_groups("harmless") for pattern in group.patterns]
    return Index(inside), Index(across), Index((order, *entry) for order, entry in enumerate(masks))


def masked(text: str, masks: Index) -> str:
    """A normal text with domain compounds and polite negations turned to underscores of the same length."""
    for _, _, pattern in masks.candidates(text):
        while found := pattern.search(text):
            inner = "".join(" " if sign == " " else "_" for sign in text[found.start() : found.end()])
            if inner == text[found.start() : found.end()]:
                break
            text = text[: found.start()] + inner + text[found.end() :]
    return text


def _cleared(group: Group, text: str) -> bool:
    return any(pattern.search(text) for pattern in group.unless)


def _proposals(index: Index, text: str) -> Iterator[tuple[Group, Pattern, int, int]]:
    """Every uncleared match: group, pattern, and where in the normal text."""
    for _, group, pattern in index.candidates(text):
        found = pattern.search(text)
        if found and not _cleared(group, text):
            yield group, pattern, found.start(), found.end()


def _strongest(index: Index, normal: Normal, text: str, kind: Kind | None) -> Fault | None:
    """The fault to name in this text, if there is one."""
    best: tuple[float, Group, int, int] | None = None
    for group, _, start, end in _proposals(index, text):
        level = group.level
        if level == "weak":
            level = confirms(text)
            if not level:
                continue
        strength = _STRENGTH[level] - CATEGORIES.index(group.category) / 100
        if best is None or strength > best[0]:
            best = (strength, group, start, end)
    if best is None:
        return None
    strength, group, start, end = best
    severity = Severity.ERROR if strength > 2.5 else Severity.WARNING if strength > 1.5 else Severity.NOTE
    return Fault(group, *normal.span(start, end), severity)


_LAST: list[tuple[Document, tuple[Fault, ...]]] = []


def faults(document: Document) -> tuple[Fault, ...]:
    """Every sentence's fault, by position. The last document's answer is kept: eleven rules ask for it in turn."""
    if _LAST and _LAST[0][0] is document:
        return _LAST[0][1]
    inside, across, masks = _indexes()
    kind = None if document.kind_guessed else document.kind
    found: list[Fault] = []
    previous: tuple[Normal, str, bool] | None = None
    for sentence in document.all_sentences:
        normal = normalize(sentence.text, sentence.start)
        text = masked(normal.text, masks)
        fault = _strongest(inside, normal, text, kind)
        if previous and not (fault and fault.severity is not Severity.NOTE) and not previous[2]:
            before, before_text, _ = previous
            shift = len(before_text) - 1
            both = Normal(
                before.text + normal.text[1:],
                before.places + tuple((at + shift, first, last) for at, first, last in normal.places),
            )
            fault = _strongest(across, both, before_text + text[1:], kind) or fault
        if fault:
            found.append(fault)
        previous = (normal, text, bool(fault and fault.severity is not Severity.NOTE))
    answer = tuple(found)
    _LAST[:] = [(document, answer)]
    return answer


def hits(document: Document, category: str) -> Iterator[Hit]:
    """The hits of one tone category."""
    for fault in faults(document):
        if fault.group.category == category:
            quoted = " ".join(document.source[fault.start : fault.end].split())
            yield Hit(
                fault.start,
                fault.end,
                f"\u201c{quoted}\u201d: {fault.group.heard}",
                tuple(fault.group.instead),
                fault.severity,
            )
