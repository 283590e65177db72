"""The envelope that a card goes into, with both addresses where the post looks for them; of a postcard, its address side."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from drafts.cards.drawing import Face, Line, Text, written
from drafts.cards.lengths import INCH, CardError
from drafts.cards.lines import break_lines, width_em
from drafts.cards.sizes import POSTCARD, CardSize

_NAMED: dict[str, tuple[str, float, float]] = {
    "us-a2": ("A2 envelope", 5.75 * INCH, 4.375 * INCH),
    "us-a6": ("A6 envelope", 6.5 * INCH, 4.75 * INCH),
    "us-a7": ("A7 envelope", 7.25 * INCH, 5.25 * INCH),
    "iso-a6": ("C6 envelope", 162.0, 114.0),
}
"""Title, width and height (mm) by card: the announcement sizes of American makers, ISO 269 for C6."""
_CLEARANCE_MM = INCH / 4
"""What an envelope is larger than a card of no named size, as the announcement sizes are."""

# USPS Publication 28, appendix A1 (the OCR read area): the whole address lies 5/8 to 2 3/4 in above the lower edge and half
# an inch from both sides; nothing is printed below it.
_FOOT_MM, _HEAD_MM, _SIDE_MM = 0.625 * INCH, 2.75 * INCH, 0.5 * INCH
_EDGE_MM = 7.0
_STAMP_MM = (22.0, 26.0)
_PITCH_MM, _SMALL_PITCH_MM = 7.1, 4.8
_LEAST_PITCH_MM = 4.8
_LETTER = 0.86
"""Letters in proportion to the pitch of an address."""
_DESCENT, _ASCENT = 0.3, 0.85
"""How far letters reach below and above their baseline, in proportion to their size."""
_EM = 1.25
"""The printed width of an em of ``width_em``, in proportion to the size of the letters."""


@dataclass(frozen=True, slots=True)
class Addressed:
    """An envelope's two addresses, line by line; ``sender`` may be empty."""

    to: tuple[str, ...]
    sender: tuple[str, ...] = ()


def envelope_size(size: CardSize) -> tuple[str, float, float]:
    """Title, width and height (mm) of the envelope for a card; of a postcard its own address side. Envelopes lie across."""
    wide, high = sorted((size.width_mm, size.height_mm), reverse=True)
    if size.name == POSTCARD:
        return "address side of the postcard", wide, high
    return _NAMED.get(size.name, (f"envelope for {size.title}", wide + _CLEARANCE_MM, high + _CLEARANCE_MM))


def envelope_face(size: CardSize, addressed: Addressed) -> Face:
    """The envelope at true size: sender at the top left, stamp at the top right, the reader's address inside the read area.

    Raises CardError for an address of more lines than the read area takes.
    """
    title, wide, high = envelope_size(size)
    lines, texts = _stamp(wide)
    for drawn, said in (_sender(addressed.sender, wide), _reader(addressed.to, wide, high)):
        lines += drawn
        texts += said
    # At the top, since the foot belongs to the post's own marks.
    legend = f"{title[0].upper()}{title[1:]}, {wide:.4g} × {high:.4g} mm. Print at 100 %."
    texts.append(Text(wide / 2, 4.5, legend, align="center"))
    return Face(wide, high, tuple(lines), tuple(texts))


def _reader(address: tuple[str, ...], wide: float, high: float) -> tuple[list[Line], list[Text]]:
    area = _HEAD_MM - _FOOT_MM
    room = wide - 2 * _SIDE_MM
    pitch = _PITCH_MM
    lines = _within(address, room, pitch)
    if len(lines) * pitch > area:
        pitch = area / len(lines)
        lines = _within(address, room, pitch)
    if pitch < _LEAST_PITCH_MM:
        raise CardError(
            f"an address of {len(lines)} lines is too long for an envelope, which has room for {int(area / _LEAST_PITCH_MM)}"
        )
    letter = pitch * _LETTER
    longest = min(room, max(width_em(line) for line in lines) * letter * _EM)
    # A little right of the middle is where people look for it; a long address starts further left.
    x = max(_SIDE_MM, min(0.42 * wide, wide - _SIDE_MM - longest))
    block = letter * (_ASCENT + _DESCENT) + (len(lines) - 1) * pitch
    first = high - _HEAD_MM + (area - block) / 2 + letter * _ASCENT
    return _block(lines, (x, first), pitch, letter, wide - _SIDE_MM - x)


def _sender(address: tuple[str, ...], wide: float) -> tuple[list[Line], list[Text]]:
    letter = _SMALL_PITCH_MM * _LETTER * 0.85
    room = wide - _EDGE_MM - _STAMP_MM[0] - 2 * _EDGE_MM
    lines = [piece for line in address for piece in break_lines(line, room / (letter * _EM))]
    return _block(lines, (_EDGE_MM, _EDGE_MM + 4), _SMALL_PITCH_MM, letter, room) if lines else ([], [])


def _within(address: tuple[str, ...], room: float, pitch: float) -> list[str]:
    return [piece for line in address for piece in break_lines(line, room / (pitch * _LETTER * _EM))]


def _block(
    lines: list[str], start: tuple[float, float], pitch: float, letter: float, room: float
) -> tuple[list[Line], list[Text]]:
    x, first = start
    baselines = [first + number * pitch for number in range(len(lines))]
    longest = min(room, max(width_em(line) for line in lines) * letter * _EM)
    drawn = [Line(x, y, x + longest, y) for y in baselines]
    return drawn, [written(x, y, line, letter, room) for y, line in zip(baselines, lines, strict=True)]


def _stamp(wide: float) -> tuple[list[Line], list[Text]]:
    left, right = wide - _EDGE_MM - _STAMP_MM[0], wide - _EDGE_MM
    top, bottom = _EDGE_MM, _EDGE_MM + _STAMP_MM[1]
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    lines = [Line(*start, *end, "quiet", dashed=True) for start, end in pairwise(corners)]
    return lines, [Text((left + right) / 2, (top + bottom) / 2, "stamp", align="center")]
