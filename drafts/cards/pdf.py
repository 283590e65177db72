"""Cards as a printed document at true size: the notes to copy, and beside them a guide sheet and the envelopes."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.card import CardLayout
from drafts.cards.drawing import Face, Page
from drafts.cards.envelope import Addressed, envelope_face
from drafts.cards.faces import card_face, guide_face, outside_face
from drafts.cards.imposing import pages
from drafts.cards.lengths import CardError
from drafts.cards.sizes import CardSize
from drafts.cards.terminal import too_long
from drafts.cards.typeset import typeset_pdf


def card_pages(
    layouts: Sequence[CardLayout], *, paper: str = "", envelopes: Sequence[Addressed] = (), guide: bool = False
) -> list[Page]:
    """The pages for one card or several of one size and hand.

    First the cards, then the outside of a folded one, then with ``guide`` the blank guide sheet, then ``envelopes``.
    ``paper`` is a name in ``PAPERS``, or "" for pages of each thing's own size. Raises CardError where a note is too long
    for its card, where sizes or hands differ, and where something does not go on the paper.
    """
    _check(layouts)
    size, hand = layouts[0].size, layouts[0].hand
    faces: list[Face] = [card_face(layout) for layout in layouts]
    if size.folded:
        faces.append(outside_face(size))
    if guide:
        faces.append(guide_face(size, hand))
    faces += [envelope_face(size, addressed) for addressed in envelopes]
    return pages(faces, paper)


def card_title(size: CardSize) -> str:
    """What the document is called."""
    return f"Note to copy by hand: {size.title}"


def pdf(*layouts: CardLayout, paper: str = "", envelopes: Sequence[Addressed] = (), guide: bool = False) -> bytes:
    """The PDF of ``card_pages``; the same layouts give the same bytes.

    Raises CardError as that does, and where the typesetter is missing or fails. A character that no shipped font covers is
    left as a gap: ask ``drafts.cards.printing.missing`` and say so.
    """
    return typeset_pdf(card_pages(layouts, paper=paper, envelopes=envelopes, guide=guide), card_title(layouts[0].size))


def _check(layouts: Sequence[CardLayout]) -> None:
    if not layouts:
        raise CardError("no card to print")
    if len({(layout.size, layout.hand) for layout in layouts}) > 1:
        raise CardError("cards of different sizes or hands cannot share one PDF")
    for layout in layouts:
        if layout.over:
            raise CardError(too_long(layout))
