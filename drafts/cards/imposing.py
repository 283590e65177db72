"""Puts faces on pages: a page each of its own size, or cut out of sheets of Letter or A4, two on one where two go."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from drafts.cards.drawing import Face, Page, Placed
from drafts.cards.lengths import CardError

PAPERS = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}
"""The sheets that can be printed on, width and height in millimeters."""

_CROP_ROOM_MM = 6.0


def pages(faces: Sequence[Face], paper: str = "") -> list[Page]:
    """The faces on pages, in order; ``paper`` is a name in ``PAPERS``, or "" for pages of each face's own size.

    Faces of one size share sheets. Raises CardError for an unknown paper and a face that does not go on it.
    """
    if not paper:
        return [Page(face.width, face.height, (Placed(0, 0, face),)) for face in faces]
    try:
        sheet = PAPERS[paper.strip().lower()]
    except KeyError:
        raise CardError(f'unknown paper "{paper}": {", ".join(PAPERS)}') from None
    made: list[Page] = []
    for (width, height), alike in groupby(faces, key=lambda face: (face.width, face.height)):
        page, places = _places(width, height, sheet, paper)
        run = list(alike)
        for first in range(0, len(run), len(places)):
            placed = [Placed(x, y, face) for (x, y), face in zip(places, run[first:], strict=False)]
            made.append(Page(*page, tuple(placed), cropped=True))
    return made


def _places(
    width: float, height: float, sheet: tuple[float, float], paper: str
) -> tuple[tuple[float, float], list[tuple[float, float]]]:
    """The sheet, upright or across, and the top left corners of the faces on it: one above the other, or side by side."""
    across, down = sheet
    upright = _spaced(height, down) if width + 2 * _CROP_ROOM_MM <= across else []
    turned = _spaced(width, down) if height + 2 * _CROP_ROOM_MM <= across else []
    if not upright and not turned:
        raise CardError(f"{width:.4g} × {height:.4g} mm does not go on a sheet of {paper}")
    if len(upright) >= len(turned):
        return (across, down), [((across - width) / 2, y) for y in upright]
    return (down, across), [(x, (across - height) / 2) for x in turned]


def _spaced(side: float, along: float) -> list[float]:
    count = 2 if 2 * side + 3 * _CROP_ROOM_MM <= along else 1 if side + 2 * _CROP_ROOM_MM <= along else 0
    gap = (along - count * side) / (count + 1)
    return [gap + number * (side + gap) for number in range(count)]
