"""The card as a PDF at true size: guide lines, the lines to write, a rule to check the print with.

A page is a card, or a sheet of Letter or A4 with two cards (where two go on it) and crop marks.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from drafts.card import CardLayout, too_long
from drafts.cards.glyphs import FAMILIES, FONTS, named, unwritable, writable
from drafts.cards.lines import INDENT_EM
from drafts.cards.sizes import MARGIN_MM, CardError, CardSize

SHEETS = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}
"""The sheets that cards can be printed on, width and height in millimeters."""

_TEMPLATE = Path(__file__).parent.parent.parent / "templates" / "card" / "card.typ"
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)

_CROP_ROOM_MM = 6.0
_SIZE_OF_PITCH = 0.9
_TRACKING_EM, _SPACING_EM = 0.04, 0.14


def pdf(*layouts: CardLayout, sheet: str = "") -> bytes:
    """The PDF of one card or several of one size and hand; the same layouts give the same bytes.

    ``sheet`` is a name in ``SHEETS``, or "" for pages of the card's own size. Raises CardError where a note is too long
    for its card, where sizes or hands differ, where the card does not go on the sheet, and where the typesetter is missing
    or fails. A character that no shipped font covers is left as a gap: ask ``missing`` and say so.
    """
    _check(layouts)
    data = _data(layouts, sheet)
    try:
        # A heavy import, wanted only where a PDF is written.
        import typst
    except ImportError as error:
        raise CardError(f"the PDF needs the package typst: {error}") from None
    try:
        return typst.compile(
            _TEMPLATE,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            sys_inputs={"card": json.dumps(data)},
            timestamp=_EPOCH,
        )
    except typst.TypstError as error:
        raise CardError(f"the PDF could not be set: {str(error).splitlines()[0]}") from error


def missing(*layouts: CardLayout) -> list[str]:
    """The characters that the PDF leaves as gaps, each for people ("ก (U+0E01 THAI CHARACTER KO KAI)")."""
    return [named(letter) for letter in unwritable("".join(line.text for layout in layouts for line in layout.lines))]


def _check(layouts: Sequence[CardLayout]) -> None:
    if not layouts:
        raise CardError("no card to print")
    if len({(layout.size, layout.hand) for layout in layouts}) > 1:
        raise CardError("cards of different sizes or hands cannot share one PDF")
    for layout in layouts:
        if layout.over:
            raise CardError(too_long(layout))


def _data(layouts: Sequence[CardLayout], sheet: str) -> dict[str, object]:
    size, hand = layouts[0].size, layouts[0].hand
    page, places = _places(size, sheet)
    sides = [_side(layout) for layout in layouts]
    # 101.6: the line carries 4 in as well as 100 mm.
    check_mm = 100 if size.line_mm >= 101.6 else 50
    return {
        "title": f"Note to copy by hand: {size.title}",
        "page": {"width": page[0], "height": page[1]},
        "width": size.width_mm,
        "height": size.height_mm,
        "margin": MARGIN_MM,
        "line": size.line_mm,
        "pitch": hand.pitch_mm,
        "rules": layouts[0].available,
        "fonts": list(FAMILIES),
        "size": hand.pitch_mm * _SIZE_OF_PITCH,
        "tracking": _TRACKING_EM,
        "spacing": _SPACING_EM,
        "heading": f"Copy by hand. {size.title}, {size.sides}. Print at 100 %.",
        "check": {"mm": check_mm, "inches": check_mm // 25, "label": f"{check_mm} mm above, {check_mm // 25} in below"},
        "cropped": bool(sheet),
        "places": [{"x": x, "y": y} for x, y in places],
        "sheets": [sides[first : first + len(places)] for first in range(0, len(sides), len(places))],
    }


def _side(layout: CardLayout) -> list[dict[str, object]]:
    indent_mm = INDENT_EM * layout.hand.pitch_mm * _SIZE_OF_PITCH
    return [{"text": writable(line.text), "indent": indent_mm if line.indented else 0} for line in layout.lines]


def _places(size: CardSize, sheet: str) -> tuple[tuple[float, float], list[tuple[float, float]]]:
    """The page's width and height, and where on it the top left corners of its cards are."""
    if not sheet:
        return (size.width_mm, size.height_mm), [(0.0, 0.0)]
    try:
        width, height = SHEETS[sheet.strip().lower()]
    except KeyError:
        raise CardError(f'unknown sheet "{sheet}": {", ".join(SHEETS)}') from None
    if size.width_mm + 2 * _CROP_ROOM_MM > width or size.height_mm + 2 * _CROP_ROOM_MM > height:
        raise CardError(f"a {size.title} card does not go on a sheet of {sheet}")
    count = 2 if 2 * size.height_mm + 3 * _CROP_ROOM_MM <= height else 1
    gap = (height - count * size.height_mm) / (count + 1)
    left = (width - size.width_mm) / 2
    return (width, height), [(left, gap + number * (size.height_mm + gap)) for number in range(count)]
