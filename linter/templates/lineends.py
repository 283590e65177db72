"""Line ends as Jinja reads them: a template under Windows line ends is checked with plain ones, and its findings moved back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from linter.finding import Edit, Finding, Related


class LineEnds:
    """A source, the same text with ``\\n`` alone (and no byte order mark), and the way back from an offset in that."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._dropped: list[int] = []
        kept = []
        for place, char in enumerate(source):
            if (char == "\r" and source[place + 1 : place + 2] == "\n") or (char == "\ufeff" and place == 0):
                self._dropped.append(place - len(self._dropped))
            else:
                kept.append("\n" if char == "\r" else char)
        self.plain = "".join(kept)

    def offset(self, plain: int) -> int:
        """The offset in the source of an offset in the plain text."""
        return plain + bisect_left(self._dropped, plain + (0 if plain else 1)) if self._dropped else plain

    def findings(self, found: Iterable[Finding], others: Mapping[str, LineEnds]) -> Iterator[Finding]:
        """Findings in the plain text as findings in the source; ``others`` are the texts that related places stand in."""
        for finding in found:
            start, end = self.offset(finding.start), self.offset(finding.end)
            yield replace(
                finding,
                start=start,
                end=end,
                text=self.source[start:end],
                fix=tuple(self._edit(edit) for edit in finding.fix),
                related=tuple(_moved(place, others.get(place.where)) for place in finding.related),
            )

    def _edit(self, edit: Edit) -> Edit:
        replacement = edit.replacement.replace("\n", "\r\n") if "\r\n" in self.source else edit.replacement
        return Edit(self.offset(edit.start), self.offset(edit.end), replacement)


def _moved(related: Related, other: LineEnds | None) -> Related:
    if other is None:
        return related
    return replace(related, start=other.offset(related.start), end=other.offset(related.end))
