"""One voice where several speak: of overlapping spelling, grammar and name findings the best one stays."""

from __future__ import annotations

from collections.abc import Sequence

from linter.finding import Finding

# What a language engine said, or figures alone: a rule with a reason knows better.
_ENGINE_CODES = ("S001", "G001", "G052")
_ORDER = {"N": 0, "S": 1, "G": 1}


def without_overlaps(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, less those of families S, G and N that overlap a better one of these families.

    Better is: a fact against the notes, then the higher severity, then a rule of our own over an engine's, then the one
    that suggests something, then the shorter span.
    """
    language = sorted((finding for finding in findings if finding.code[0] in _ORDER), key=_worth)
    kept: list[Finding] = []
    for finding in language:
        if not any(finding.start < other.end and other.start < finding.end for other in kept):
            kept.append(finding)
    return [finding for finding in findings if finding.code[0] not in _ORDER or finding in kept]


def _worth(finding: Finding) -> tuple[int, int, bool, bool, int, str]:
    return (
        -finding.severity.rank,
        _ORDER[finding.code[0]],
        finding.code in _ENGINE_CODES,
        not finding.suggestions,
        finding.end - finding.start,
        finding.code,
    )
