"""Lines and columns, counted from 1 in code points, for an offset in a text."""

from __future__ import annotations

from bisect import bisect_right


class Positions:
    """Line and column of any offset in one text; a line ends at \\n (so \\r\\n counts once)."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(index + 1 for index, char in enumerate(text) if char == "\n")]

    def line_column(self, offset: int) -> tuple[int, int]:
        """(line, column) of an offset, both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_start(self, line: int) -> int:
        """The offset at which a line (from 1) begins."""
        return self._starts[line - 1]
