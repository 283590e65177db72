"""G024: "Which" stands for a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.context import Context
from linter.document import Document
from linter.language.phrases import rule_hits
from linter.language.slips import Slip, words_before
from linter.rule import Hit, rule

_ASKING = frozenset(
    [
        "ask",
        "asked",
        "asking",
        "tell",
        "told",
        "tells",
        "know",
        "known",
        "knew",
        "show",
        "showed",
        "explain",
        "explained",
        "decide",
        "choose",
        "question",
        "teach",
    ]
)


def _person(match: re.Match[str]) -> str | None:
    return None if _ASKING & set(words_before(match, "person")) else "who"


_SLIPS = (
    Slip(
        "which",
        r"\b(?P<person>\w+) (?P<x>which) (?:is|was|are|were|has|have|had|will|would|can|could|do|does|did|not|also|never|always|really|\w+ed|\w+s|came|took|gave|made|met|went|spoke|led|ran|wrote|taught|told|said|kept|knew|held|left|I|we|you|(?P<base>\w+))\b",
        _person,
    ),
)


@rule("G024", "which-for-person")
def which_for_person(document: Document, context: Context) -> Iterator[Hit]:
    """ "Which" stands for a person.

    Things take "which", people take "who"; the slip reads as a slight.

    Bad:
        The person which answered my call was polite.
                   ^^^^^
    Bad:
        The men which dug the trench have left.
                ^^^^^
    Good:
        I asked the manager which was better, and the person who answered knew.
    """
    for hit in rule_hits(document, __file__, _SLIPS):
        head = re.split(r"[.!?;]\s", document.prose[max(0, hit.start - 50) : hit.start])[-1]
        if not _ASKING & set(re.findall(r"\w+", head.lower())[-4:]):
            yield hit
