"""H001: the same highlight to two people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.context import Context
from linter.document import Document
from linter.reuse.decision import Match
from linter.reuse.named import named_matches
from linter.reuse.panel import Relation, matches
from linter.reuse.passages import Passage
from linter.reuse.semantic import choose_judge
from linter.rule import Hit, rule


@dataclass(frozen=True, slots=True)
class ReusedHighlightOptions:
    """``semantic``: ask a sentence-embedding model too: "auto" (where the extra is installed), "on" (insist) or "off"."""

    semantic: str = "auto"


@rule("H001", "reused-highlight", scope="set", options=ReusedHighlightOptions)
def reused_highlight(documents: Sequence[Document], context: Context) -> Iterator[Hit]:
    """Two people of one panel are told the same thing.

    Interviewers forward and compare these letters when they decide; the second time a story reads as a form letter. Courtesy
    (thanks, interest, the offer of references) may repeat, and so may a topic: only the thing told counts.

    Bad:
        Kind: thank-you
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        Thank you for your time today. I rewired the hospital chapel in four nights so that no service was cancelled.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Kind regards,
        Ana Duarte

        Kind: thank-you
        To: Kofi Mensah

        Dear Mr. Mensah,

        It was a pleasure to meet you. Not one service was cancelled in the four nights when I rewired the hospital chapel.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Kind regards,
        Ana Duarte
    Good:
        Kind: thank-you
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        Thank you for your time today. I rewired the hospital chapel in four nights so that no service was cancelled.

        Kind regards,
        Ana Duarte

        Kind: thank-you
        To: Kofi Mensah

        Dear Mr. Mensah,

        Thank you for your time today. The chapel that you are restoring has wiring from three different decades.

        Kind regards,
        Ana Duarte
    """
    judge = choose_judge(context.options(ReusedHighlightOptions).semantic)
    found = matches(documents, Relation.PANEL, judge) + named_matches(documents, judge)
    for matched in _by_place(found).values():
        passage, others = matched[0][0], [other for _, other, _ in matched]
        yield Hit(
            passage.start,
            passage.end,
            _message(others, any(words for _, _, words in matched)),
            related=tuple((other.document, other.start, other.end) for other in others),
            document=passage.document,
        )


def _by_place(found: Sequence[Match]) -> dict[tuple[int, int], list[tuple[Passage, Passage, bool]]]:
    """The matches of each place in a letter, seen from there; two that lead to the same place are one."""
    places: dict[tuple[int, int], list[tuple[Passage, Passage, bool]]] = {}
    for match in found:
        for here, there in ((match.one, match.other), (match.other, match.one)):
            known = places.setdefault((id(here.document), here.start), [])
            if all((other.document, other.start) != (there.document, there.start) for _, other, _ in known):
                known.append((here, there, match.words))
    return places


def _message(others: Sequence[Passage], words: bool) -> str:
    names = list(dict.fromkeys(other.document.to for other in others if other.document.to))
    where = f"the letter to {' and the one to '.join(names)}" if names else "another letter"
    how = "" if words else " in other words"
    return f"{where} tells this too{how}; people who compare letters read it as a form letter. Tell each person something of their own"
