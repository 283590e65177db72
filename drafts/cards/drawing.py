"""What a printed page is made of: straight lines and texts at their places on faces, and faces on pages. Millimeters throughout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from drafts.cards.glyphs import writable

QUIET_MM = 2.1
"""The size of the small print: what the card is, how to print it."""
CHECK_MM = 4 * 25.4
"""The check rule carries 4 in as well as 100 mm."""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line from one point to another; ``ink`` is ``ink``, ``guide``, ``quiet`` or ``black``."""

    x: float
    y: float
    to_x: float
    to_y: float
    ink: str = "guide"
    weight: float = 0.15
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text whose baseline starts at a point, or has its middle or end there (``align``).

    ``room``: the width it is drawn together to fit, 0 for as wide as it comes. ``written``: set apart as a hand writes.
    ``turn``: degrees clockwise around the point.
    """

    x: float
    y: float
    text: str
    size: float = QUIET_MM
    ink: str = "quiet"
    room: float = 0.0
    written: bool = False
    align: str = "left"
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Face:
    """One side of one thing to be cut out: its size, what is on it, and where it folds (x or y of the fold; 0: nowhere)."""

    width: float
    height: float
    lines: tuple[Line, ...]
    texts: tuple[Text, ...]
    fold_x: float = 0.0
    fold_y: float = 0.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A face with its top left corner at a point of a page."""

    x: float
    y: float
    face: Face


@dataclass(frozen=True, slots=True)
class Page:
    """A page and what is cut out of it; ``cropped``: with marks to cut and to fold by."""

    width: float
    height: float
    placed: tuple[Placed, ...]
    cropped: bool = False


def written(x: float, y: float, text: str, size: float, room: float) -> Text:
    """A line to copy by hand; a character that no font covers is left as a gap."""
    return Text(x, y, writable(text), size, "ink", room, written=True)


def check_rule(width: float, height: float, margin: float) -> tuple[list[Line], list[Text]]:
    """Millimeters and inches in the margin along a face's long side, to lay a ruler on before trusting the size of the print.

    100 mm and 4 in where the side has room for them, else 50 mm and 2 in.
    """
    along = max(width, height)
    length = CHECK_MM if along >= CHECK_MM + 16 else CHECK_MM / 2
    inches = round(length / 25.4)
    start = margin if margin + length + 8 <= along else (along - length) / 2
    edge = min(5.0, margin - 4)
    # Drawn along the bottom, or turned by a quarter along the right side of a face that stands: at the left is where to sign.
    standing = height > width

    def at(along_mm: float, above_mm: float) -> tuple[float, float]:
        if standing:
            return width - edge - above_mm, start + along_mm
        return start + along_mm, height - edge - above_mm

    def line(first: tuple[float, float], second: tuple[float, float]) -> Line:
        return Line(*at(*first), *at(*second), "quiet", 0.2)

    millimeters = inches * 25
    lines = [line((0, 0), (millimeters, 0)), line((0, 0), (length, 0))]
    lines += [line((mm, 1.0 if mm % 50 else 1.8), (mm, 0)) for mm in range(0, millimeters + 1, 10)]
    lines += [line((inch * 25.4, 0), (inch * 25.4, -1.4)) for inch in range(inches + 1)]
    x, y = at(length + 1.5, 0.7 if standing else -0.7)
    return lines, [Text(x, y, f"{millimeters} mm | {inches} in", turn=90 if standing else 0)]


def crop_marks(page: Page) -> list[Line]:
    """Marks outside every face's corners to cut along, and dashed ones where it folds."""
    marks: list[Line] = []
    for each in page.placed if page.cropped else ():
        face = each.face
        uprights: Sequence[tuple[float, bool]] = [
            (0, False),
            (face.width, False),
            *[(face.fold_x, True)] * bool(face.fold_x),
        ]
        for x, dashed in uprights:
            for y, away in ((0.0, -1), (face.height, 1)):
                start = each.y + y + away * 1.5
                marks.append(Line(each.x + x, start, each.x + x, start + away * 4, "quiet", dashed=dashed))
        levels: Sequence[tuple[float, bool]] = [
            (0, False),
            (face.height, False),
            *[(face.fold_y, True)] * bool(face.fold_y),
        ]
        for y, dashed in levels:
            for x, away in ((0.0, -1), (face.width, 1)):
                start = each.x + x + away * 1.5
                marks.append(Line(start, each.y + y, start + away * 4, each.y + y, "quiet", dashed=dashed))
    return marks
