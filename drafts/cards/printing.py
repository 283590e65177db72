"""Where printed pages go: one PDF, or a picture a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from drafts.atomic import make_folder, write_bytes
from drafts.cards.drawing import Page
from drafts.cards.glyphs import named, unwritable
from drafts.cards.typeset import typeset_pdf, typeset_png
from drafts.errors import AfterwordError


@dataclass(frozen=True, slots=True)
class Printing:
    """Where pages go, and what goes on them beside the message; ``paper`` "" is a page of each thing's own size."""

    pdf: Path | None = None
    png: Path | None = None
    paper: str = ""
    guide: bool = False
    envelope: bool = False

    @property
    def wanted(self) -> bool:
        """Whether anything is to be printed."""
        return bool(self.pdf or self.png)

    def check(self) -> None:
        """Raise AfterwordError where something is to be printed and nowhere is said to print it."""
        wishes = {"--paper": bool(self.paper), "--guide-sheet": self.guide, "--envelope": self.envelope}
        wished = [name for name, given in wishes.items() if given]
        if wished and not self.wanted:
            raise AfterwordError(f"{wished[0]} is for what is printed: add --pdf FILE or --png FILE")


def missing(texts: Sequence[str]) -> list[str]:
    """The characters that a print leaves as gaps, each for people ("ก (U+0E01 THAI CHARACTER KO KAI)")."""
    return [named(letter) for letter in unwritable("".join(texts))]


def write_pages(
    printing: Printing, pages: Sequence[Page], title: str, texts: Sequence[str], say: Callable[[str], None]
) -> None:
    """Write the pages where they are wanted (``card-1.png``, ``card-2.png`` where there are several) and say so.

    ``texts`` are the pages' words: the characters among them that no shipped font has are named. Raises CardError where
    the pages cannot be set, AfterwordError where a file cannot be written.
    """
    for name in missing(texts):
        say(f"the handwriting face lacks {name}")
    if printing.pdf:
        _put(printing.pdf, typeset_pdf(pages, title))
        say(f"wrote {printing.pdf}: print it at 100 % (“actual size”)")
    if printing.png:
        path = printing.png
        pictures = typeset_png(pages, title)
        for number, picture in enumerate(pictures, start=1):
            each = path if len(pictures) == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
            _put(each, picture)
            say(f"wrote {each}")


def _put(path: Path, data: bytes) -> None:
    make_folder(path.parent)
    write_bytes(path, data)
