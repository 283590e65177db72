"""The card for a terminal: the lines to write in a frame, and what is to be said about them."""

from __future__ import annotations

import unicodedata

from drafts.card import CardLayout, CardLine, Part
from drafts.cards.lines import clusters
from drafts.cards.sizes import MARGIN_MM, CardSize

_INDENT_CELLS = "   "


def show(layout: CardLayout, *, plain: bool = False) -> str:
    """The card for a terminal: one line about it, then the rules in a frame with their numbers, then where to sign.

    Where the note is too long, the lines that fall off stand under the frame with what to do. ``plain`` draws the frame
    in ASCII.
    """
    texts = [_shown(line) for line in layout.lines]
    room = max([_cells(text) for text in texts] + [round(layout.size.line_mm / layout.hand.pitch_mm * 2)])
    edge, corners = ("-", "++++") if plain else ("─", "┌┐└┘")
    side = "|" if plain else "│"
    rows = [_heading(layout), f"    {corners[0]}{edge * (room + 2)}{corners[1]}"]
    for number, text in enumerate([*texts[: layout.available], *[""] * (layout.available - len(texts))], start=1):
        rows.append(f"{number:>3} {side} {text}{' ' * (room - _cells(text))} {side}")
    rows.append(f"    {corners[2]}{edge * (room + 2)}{corners[3]}")
    for number, text in enumerate(texts[layout.available :], start=layout.available + 1):
        rows.append(f"{number:>3} ! {text}")
    if layout.over:
        rows.append(too_long(layout))
    elif layout.sign_line:
        rows.append(f"    Sign on line {layout.sign_line}.")
    return "\n".join(rows) + "\n"


def too_long(layout: CardLayout) -> str:
    """One line: by how much the note is too long for its card, and which sentence to cut first ("" where it fits)."""
    if not layout.over:
        return ""
    lines = f"{layout.over} line{'s' * (layout.over > 1)}"
    advice = f'cut first: "{layout.cut}"' if layout.cut else "shorten its sentences"
    return f"Too long by {lines} for this card ({layout.size.title}, {layout.hand.name} hand); {advice}"


def panel(size: CardSize) -> str:
    """Which panel of a folded card to write on; "" for a flat one."""
    if not size.folded:
        return ""
    return (
        "the right panel inside, the fold at its left" if size.portrait else "the lower panel inside, the fold above it"
    )


def _heading(layout: CardLayout) -> str:
    size, hand = layout.size, layout.hand
    panelled = f"; write on {panel(size)}" if size.folded else ""
    margins = f"; margins {size.margin_mm:.3g} mm" if size.margin_mm != MARGIN_MM else ""
    # A rule that is left empty where there is room is not one that the note takes up.
    written = sum(line.part is not Part.BLANK for line in layout.lines)
    return (
        f"{size.title}, {size.sides}{panelled}{margins}; {hand.name} hand, lines {hand.pitch_mm:.3g} mm apart; "
        f"{layout.words} of about {layout.capacity} words, {written} of {layout.available} lines"
    )


def _shown(line: CardLine) -> str:
    return (_INDENT_CELLS if line.indented else "") + line.text


def _cells(text: str) -> int:
    """Terminal cells: two for a wide character, none for a mark that stands on the one before."""
    wide = sum(2 if unicodedata.east_asian_width(cluster[0]) in ("W", "F") else 1 for cluster in clusters(text))
    return wide - sum(cluster[0] in "\u200b\u2060\ufeff" for cluster in clusters(text))
