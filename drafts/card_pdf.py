"""The card as a PDF at true size, one page a card: guide lines, the lines to write, a rule to check the print with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from drafts.card import CardLayout, too_long
from drafts.card_glyphs import FAMILIES, FONTS, named, unwritable, writable
from drafts.card_lines import INDENT_EM
from drafts.card_sizes import INCH, MARGIN_MM, CardError

_TEMPLATE = Path(__file__).parent.parent / "templates" / "card" / "card.typ"
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)

_SIZE_OF_PITCH = 0.9
_TRACKING_EM, _SPACING_EM = 0.03, 0.12


def pdf(*layouts: CardLayout) -> bytes:
    """The PDF of one card or several of one size and hand, a page each; the same layouts give the same bytes.

    Raises CardError where a note is too long for its card, where sizes or hands differ, or where the typesetter is missing
    or fails. A character that no shipped font covers is left as a gap: ask ``missing`` and say so.
    """
    _check(layouts)
    try:
        import typst  # noqa: PLC0415 - a heavy import, wanted only where a PDF is written
    except ImportError as error:
        raise CardError(f"the PDF needs the package typst: {error}") from None
    try:
        return typst.compile(
            _TEMPLATE,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            sys_inputs={"card": json.dumps(_data(layouts))},
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


def _data(layouts: Sequence[CardLayout]) -> dict[str, object]:
    size, hand = layouts[0].size, layouts[0].hand
    letter_mm = hand.pitch_mm * _SIZE_OF_PITCH
    # The longest round length that leaves the margins free.
    check_mm = next(length for length in (100, 50) if length * 1.016 <= size.line_mm or length == 50)
    return {
        "title": f"Note to copy by hand: {size.title}",
        "width": size.width_mm,
        "height": size.height_mm,
        "margin": MARGIN_MM,
        "line": size.line_mm,
        "pitch": hand.pitch_mm,
        "rules": layouts[0].available,
        "fonts": list(FAMILIES),
        "size": letter_mm,
        "tracking": _TRACKING_EM,
        "spacing": _SPACING_EM,
        "heading": f"Copy by hand. {size.title}, {size.width_mm / INCH:.4g} × {size.height_mm / INCH:.4g} in. Print at 100 %.",
        "check_mm": check_mm,
        "check_label": f"{check_mm} mm above, {check_mm // 25} in below",
        "sides": [
            [
                {"text": writable(line.text), "indent": INDENT_EM * letter_mm if line.indented else 0}
                for line in layout.lines
            ]
            for layout in layouts
        ],
    }
