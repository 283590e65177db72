"""Opens a PDF and measures it: its pages, straight lines and texts in millimeters from a page's top left corner."""

import io

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

POINTS_PER_MM = 72 / 25.4

Matrix = tuple[float, float, float, float, float, float]


def pages_of(data: bytes) -> list[PageObject]:
    return list(PdfReader(io.BytesIO(data)).pages)


def page_mm(page: PageObject) -> tuple[float, float]:
    return float(page.mediabox.width) / POINTS_PER_MM, float(page.mediabox.height) / POINTS_PER_MM


def lines_drawn(page: PageObject) -> list[tuple[float, float, float, float]]:
    """Every stroked straight line: x and y of one end, then of the other."""
    content = ContentStream(page.get_contents(), page.pdf)
    height = float(page.mediabox.height)
    stack, matrix = [], (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    points: list[tuple[float, float]] = []
    drawn = []
    for operands, operator in content.operations:
        if operator == b"q":
            stack.append(matrix)
        elif operator == b"Q":
            matrix = stack.pop()
        elif operator == b"cm":
            matrix = _times(tuple(map(float, operands)), matrix)
        elif operator in (b"m", b"l"):
            x, y = map(float, operands)
            at = (matrix[0] * x + matrix[2] * y + matrix[4], height - (matrix[1] * x + matrix[3] * y + matrix[5]))
            points = [at] if operator == b"m" else [*points, at]
        elif operator == b"S" and len(points) == 2:
            drawn.append(tuple(value / POINTS_PER_MM for point in points for value in point))
    return drawn


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    ma, mb, mc, md, me, mf = then
    return (
        a * ma + b * mc, a * mb + b * md, c * ma + d * mc, c * mb + d * md, e * ma + f * mc + me, e * mb + f * md + mf,
    )  # fmt: skip


def levels(page: PageObject, length: float) -> list[float]:
    """The heights (from the top) of the level lines of this length, from top to bottom."""
    return sorted(
        y for x, y, to_x, to_y in lines_drawn(page) if abs(abs(to_x - x) - length) < 0.1 and abs(y - to_y) < 0.01
    )


def texts_at(page: PageObject) -> dict[str, tuple[float, float]]:
    """Where each piece of text starts: x, and its baseline's y."""
    found: dict[str, tuple[float, float]] = {}
    height = float(page.mediabox.height)

    def visit(text: str, matrix: list[float], text_matrix: list[float], *_: object) -> None:
        if text.strip():
            x, y = text_matrix[4], text_matrix[5]
            at_x = matrix[0] * x + matrix[2] * y + matrix[4]
            at_y = matrix[1] * x + matrix[3] * y + matrix[5]
            found.setdefault(text.strip(), (at_x / POINTS_PER_MM, (height - at_y) / POINTS_PER_MM))

    page.extract_text(visitor_text=visit)
    return found


def lines_of_text(page: PageObject) -> list[str]:
    return [" ".join(line.split()) for line in page.extract_text().splitlines() if line.strip()]
