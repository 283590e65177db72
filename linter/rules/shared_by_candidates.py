"""H005: two candidates tell the same story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.context import Context
from linter.document import Document
from linter.reuse.panel import Relation, by_passage, matches
from linter.reuse.story import one_story
from linter.rule import Hit, rule


@rule("H005", "shared-by-candidates", scope="set")
def shared_by_candidates(documents: Sequence[Document], context: Context) -> Iterator[Hit]:
    """Letters of two candidates tell the same thing in nearly the same words.

    A coach or a career office lends phrases; a firm that sees one story under two names doubts both. Only shared words count
    here: two people may well have done alike things, and thanks, roles, names and dates may be worded alike.

    Bad:
        Kind: thank-you
        From: Ana Duarte
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        I rewired the hospital chapel in four nights so that no service was cancelled.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Kind regards,
        Ana Duarte

        Kind: thank-you
        From: Piotr Zielinski
        To: Kofi Mensah

        Dear Mr. Mensah,

        I rewired a hospital chapel in four nights, so that no service was cancelled.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        Kind regards,
        Piotr Zielinski
    Good:
        Kind: thank-you
        From: Ana Duarte
        To: Sanna Virtanen

        Dear Ms. Virtanen,

        I rewired the hospital chapel in four nights so that no service was cancelled.

        Kind regards,
        Ana Duarte

        Kind: thank-you
        From: Piotr Zielinski
        To: Kofi Mensah

        Dear Mr. Mensah,

        I wired a school gymnasium over the summer holidays and handed it over a week early.

        Kind regards,
        Piotr Zielinski
    """
    found = [
        match for match in matches(documents, Relation.CANDIDATES) if match.words and one_story(match.one, match.other)
    ]
    for passage, matched in by_passage(found).items():
        others = [match.beside(passage) for match in matched]
        names = list(dict.fromkeys(other.document.facts.sender for other in others))
        shown = " and ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
        yield Hit(
            passage.start,
            passage.end,
            f"{shown} tells this too, nearly word for word; under two names the story convinces nobody",
            related=tuple((other.document, other.start, other.end) for other in others),
            document=passage.document,
        )
