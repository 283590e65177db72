"""What template rules say: the closest known word, and where something that happened while filling belongs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from drafts.closest import closest
from linter.templates.document import TemplateDocument
from linter.templates.rendered import Broken


def meant(word: str, known: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """``"; did you mean …?"`` and the suggestion, both empty where nothing is close."""
    near = closest(word, known)
    return (f"; did you mean {near!r}?", (near,)) if near else ("", ())


def stops(word: str, known: Iterable[str], named: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The end of a message about a name that there is not: what it is called here, or the closest one, and that the draft stops."""
    said, near = (f"; did you mean {named!r}?", (named,)) if named else meant(word, known)
    return (f"{said} The draft stops at it", near) if said else (": the draft stops at it", near)


def spot(
    documents: Sequence[TemplateDocument], document: TemplateDocument, broken: Broken
) -> tuple[TemplateDocument, int, int]:
    """The template and the span of the markup where filling stopped: the template's own, or of one that it takes in."""
    home = document.template.environment
    where = next(
        (each for each in documents if each.template.environment is home and each.template.name == broken.name), None
    )
    if where is None:
        # One of the program's, or of another folder: the tag that takes it in is what can be changed here.
        named = next((tag for tag in document.template.tags if broken.name in tag.text), None)
        return (document, named.start, named.end) if named else (document, 0, first_line(document.source))
    if broken.end:
        return where, broken.offset, broken.end
    tag = where.template.tag_at(broken.offset)
    if tag is None:
        # A statement's first text: the tag before it is the statement's.
        tag = next((each for each in reversed(where.template.tags) if each.start <= broken.offset), None)
    return (where, tag.start, tag.end) if tag else (where, 0, first_line(where.source))


def first_line(source: str) -> int:
    """Where the first line ends, at least one character on where there is any."""
    end = source.find("\n")
    return max(len(source) if end < 0 else end, min(1, len(source)))
