"""Sets pages as a PDF or as pictures, with the shipped fonts alone, so that the same pages give the same bytes everywhere."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from drafts.cards.drawing import Page, crop_marks
from drafts.cards.glyphs import FAMILIES, FONTS
from drafts.cards.lengths import CardError

_TEMPLATE = Path(__file__).parent.parent.parent / "templates" / "card" / "page.typ"
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_PICTURE_DPI = 150.0


def typeset_pdf(pages: Sequence[Page], title: str) -> bytes:
    """The pages as one PDF. Raises CardError where the typesetter is missing or fails."""
    return _typeset(pages, title, "pdf")[0]


def typeset_png(pages: Sequence[Page], title: str) -> list[bytes]:
    """The pages as pictures of 150 dots an inch, one a page. Raises CardError where the typesetter is missing or fails."""
    return _typeset(pages, title, "png")


def _typeset(pages: Sequence[Page], title: str, form: Literal["pdf", "png"]) -> list[bytes]:
    data = {"title": title, "fonts": list(FAMILIES), "pages": [_data(page) for page in pages]}
    try:
        # A heavy import, wanted only where something is printed.
        import typst
    except ImportError as error:
        raise CardError(f"printing needs the package typst: {error}") from None
    try:
        made = typst.compile(
            _TEMPLATE,
            format=form,
            ppi=_PICTURE_DPI,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data)},
            timestamp=_EPOCH,
        )
    except typst.TypstError as error:
        raise CardError(f"the page could not be set: {str(error).splitlines()[0]}") from error
    return made if isinstance(made, list) else [made]


def _data(page: Page) -> dict[str, object]:
    """A page for the template, which knows nothing but lines and texts."""
    marks = [asdict(mark) for mark in crop_marks(page)]
    return {**asdict(replace(page, placed=())), "marks": marks, "placed": [asdict(each) for each in page.placed]}
