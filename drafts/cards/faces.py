"""The card's printed faces: the note to copy, the outside of a folded card, and the guide sheet to lay under the card."""

from __future__ import annotations

from drafts.card import CardLayout
from drafts.cards.drawing import QUIET_MM, Face, Line, Text, check_rule, written
from drafts.cards.hands import Hand
from drafts.cards.lengths import INCH
from drafts.cards.lines import INDENT_EM, WORD_EM
from drafts.cards.sizes import CardSize, lines_available

_SIZE_OF_PITCH, _SIZE_OF_EM = 0.9, 0.835
"""Letters as high as the pitch allows, but no larger than this hand writes: the second holds where the pitch is wide."""
_CROSS_MM = 1.1
_LABEL_MM = 3.4
"""Which panel of the outside is which is read from further away than the small print."""


def letter_mm(hand: Hand) -> float:
    """The size of the printed letters that stands for this hand."""
    return min(hand.pitch_mm * _SIZE_OF_PITCH, INCH / (hand.words_per_inch * WORD_EM) * _SIZE_OF_EM)


def card_face(layout: CardLayout) -> Face:
    """The note on its rules, each baseline on its rule, with a cross where to sign; a folded card is laid open."""
    size = layout.size
    left, top = size.panel_mm
    letter = letter_mm(layout.hand)
    lines = _rules(size, layout.hand, "guide", 0.15)
    texts = [_legend(size, f"Copy by hand{', sign at ×' * bool(layout.sign_line)}. {_title(size)}. Print at 100 %.")]
    for number, line in enumerate(layout.lines, start=1):
        if line.text:
            indent = INDENT_EM * letter if line.indented else 0.0
            x = left + size.margin_mm + indent
            texts.append(written(x, _baseline(layout, number), line.text, letter, size.line_mm - indent))
    if layout.sign_line:
        lines += _cross(left + size.margin_mm / 2, _baseline(layout, layout.sign_line) - _CROSS_MM)
    checks, labels = check_rule(size.width_mm, size.height_mm, size.margin_mm)
    lines += [_moved(line, left, top) for line in checks]
    texts += [Text(each.x + left, each.y + top, each.text, turn=each.turn) for each in labels]
    return _opened(size, lines, texts)


def outside_face(size: CardSize) -> Face:
    """The outside of a folded card, as it lies when the inside is turned over like a page: which panel is the front, which way up."""
    wide, high = size.opened_mm
    left, top = size.panel_mm
    front = (left + size.width_mm / 2, top + size.height_mm / 2)
    name = f"Outside. {_title(size)}: "
    if size.portrait:
        back, turn, where = (size.width_mm / 2, high / 2), 0, "fold at its left"
    else:
        # Over a fold at the top the back stands on its head.
        back, turn, where = (wide / 2, size.height_mm / 2), 180, "fold at its top"
    texts = [
        Text(*front, f"Front, this way up: {where}", _LABEL_MM, align="center"),
        Text(*back, "Back: stays empty", _LABEL_MM, align="center", turn=turn),
        Text(left + size.margin_mm, high - size.margin_mm / 2, f"{name}{_title_opened(size)}."),
    ]
    return _opened(size, [], texts)


def guide_face(size: CardSize, hand: Hand) -> Face:
    """The blank guide sheet: the same rules, dark enough to be seen through the card that lies on it, and the margins."""
    right, bottom, margin = size.width_mm, size.height_mm, size.margin_mm
    checks, labels = check_rule(right, bottom, margin)
    lines = [
        *_rules(CardSize(size.name, size.title, right, bottom, margin), hand, "black", 0.4),
        *(Line(x, margin, x, bottom - margin, "black", 0.2) for x in (margin, right - margin)),
        *(Line(x, 0, x, bottom, "quiet") for x in (0, right)),
        *(Line(0, y, right, y, "quiet") for y in (0, bottom)),
        *checks,
    ]
    legend = f"Guide sheet: lay it under the card. {size.title}, lines {hand.pitch_mm:.3g} mm apart."
    flat = CardSize(size.name, size.title, right, bottom, margin)
    return Face(right, bottom, tuple(lines), (_legend(flat, legend), *labels))


def _baseline(layout: CardLayout, number: int) -> float:
    """How far from the top of the opened card rule ``number`` is."""
    return layout.size.panel_mm[1] + layout.size.margin_mm + number * layout.hand.pitch_mm


def _rules(size: CardSize, hand: Hand, ink: str, weight: float) -> list[Line]:
    left, top = size.panel_mm[0] + size.margin_mm, size.panel_mm[1] + size.margin_mm
    return [
        Line(left, top + number * hand.pitch_mm, left + size.line_mm, top + number * hand.pitch_mm, ink, weight)
        for number in range(1, lines_available(size, hand) + 1)
    ]


def _cross(x: float, y: float) -> list[Line]:
    return [
        Line(x - _CROSS_MM, y - _CROSS_MM, x + _CROSS_MM, y + _CROSS_MM, "quiet", 0.3),
        Line(x - _CROSS_MM, y + _CROSS_MM, x + _CROSS_MM, y - _CROSS_MM, "quiet", 0.3),
    ]


def _legend(size: CardSize, text: str) -> Text:
    left, top = size.panel_mm
    room = size.width_mm - size.margin_mm - 4
    return Text(left + size.margin_mm, top + min(7.0, size.margin_mm - 2.5), text, QUIET_MM, room=room)


def _title(size: CardSize) -> str:
    return f"{size.title}, {size.width_mm:.4g} × {size.height_mm:.4g} mm"


def _title_opened(size: CardSize) -> str:
    wide, high = size.opened_mm
    return f"laid open {wide:.4g} × {high:.4g} mm"


def _moved(line: Line, x: float, y: float) -> Line:
    return Line(line.x + x, line.y + y, line.to_x + x, line.to_y + y, line.ink, line.weight, line.dashed)


def _opened(size: CardSize, lines: list[Line], texts: list[Text]) -> Face:
    wide, high = size.opened_mm
    fold_x, fold_y = (size.panel_mm[0], 0.0) if size.portrait else (0.0, size.panel_mm[1])
    if fold_x:
        lines = [*lines, Line(fold_x, 0, fold_x, high, "quiet", dashed=True)]
    if fold_y:
        lines = [*lines, Line(0, fold_y, wide, fold_y, "quiet", dashed=True)]
    return Face(wide, high, tuple(lines), tuple(texts), fold_x, fold_y)
