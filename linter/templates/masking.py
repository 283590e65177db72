"""A template's own words with its markup out of the way, each text as long as what it masks, so that every offset stays true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from drafts.variables import moves
from linter.prose import blank
from linter.templates.regions import Region
from linter.templates.standins import stand_in
from linter.templates.template import Template

_MOST_CHOICES = 4
_HTML = re.compile(r"<!--.*?-->|<(?P<block>script|style)\b.*?</(?P=block)\s*>|</?[A-Za-z][^<>]*>", re.DOTALL)
_BREAKING = re.compile(r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|table|blockquote|section|article|body|html)\b", re.I)
_ENTITY_INSIDE = re.compile(r"\w+&#?\w+;\w*")
_ENTITY = re.compile(r"&#?(\w+);")
_ENTITIES = {"amp": "&", "rsquo": "’", "lsquo": "‘", "quot": '"', "ndash": "–", "mdash": "—", "nbsp": " ", "39": "'"}
_MARKDOWN = re.compile(r"(?m)^#{1,6}(?= )|\*\*|(?<=\])\([^()\n]*\)|[\[\]]|__")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of template that reads as one text: a wording, a macro's body, or a message."""

    start: int
    end: int
    name: str = ""


def passages(template: Template) -> Iterator[Passage]:
    """The texts of a template: of wordings each block alone, else the macros each alone and all the rest as one."""
    if not template.tags:
        yield Passage(0, len(template.source))
        return
    blocks = [region for region in template.regions if region.what == "block"]
    if template.part in ("wording", "message") or (blocks and _only_blocks(template, blocks)):
        yield from (Passage(*block.branches[0][1:], block.name) for block in blocks)
    else:
        yield Passage(0, len(template.source))
    for region in template.every_region():
        if region.what == "macro":
            yield Passage(*region.branches[0][1:], region.name)


def choices(template: Template, passage: Passage) -> int:
    """How many readings of a passage there are, so that every branch stands in one of them."""
    counts = [
        len(region.branches) + (region.branches[-1][0].what != "else")
        for region in template.every_region()
        if region.what in ("if", "for") and passage.start <= region.start < passage.end
    ]
    return min(max(counts, default=1), _MOST_CHOICES)


def masked(template: Template, passage: Passage, choice: int, words: int) -> str:
    """The passage's own words with stand-ins for its variables; of each ``if`` the branch numbered ``choice``, or its last.

    As long as the passage: an offset in it counts from ``passage.start``.
    """
    source, base = template.source, passage.start
    text = list(source[base : passage.end])
    known = moves(template.kind) if template.kind else frozenset()
    for tag in template.tags_between(base, passage.end):
        written = stand_in(tag.text, words, known) if tag.what == "variable" else _blanked(tag.text)
        # A word stands where the sentence has it: against the punctuation that follows, or the bracket before.
        if source[tag.end : tag.end + 1].isspace() and not source[tag.start - 1 : tag.start].isspace():
            written = written.strip().ljust(len(written))
        text[tag.start - base : tag.end - base] = written
    for region in template.every_region():
        if base <= region.start < passage.end:
            for start, end in _unseen(region, choice):
                text[start - base : end - base] = _blanked("".join(text[start - base : end - base]))
    plain = "".join(text)
    if template.html:
        return _without_html(plain)
    if template.name.endswith(".md.j2"):
        return _MARKDOWN.sub(lambda found: _blanked(found[0]), plain)
    return plain


def _unseen(region: Region, choice: int) -> Iterator[tuple[int, int]]:
    """The parts of a region that this reading leaves out."""
    if region.what == "macro":
        yield region.start, region.end
    elif region.what in ("if", "for"):
        last = len(region.branches) - (region.branches[-1][0].what == "else")
        for index, (_, start, end) in enumerate(region.branches):
            if index != min(choice, last):
                yield start, end


def _only_blocks(template: Template, blocks: list[Region]) -> bool:
    text = template.source
    for tag in template.tags:
        text = blank(text, tag.start, tag.end)
    for block in [*blocks, *(region for region in template.regions if region.what == "macro")]:
        text = blank(text, block.start, block.end)
    return not text.strip()


def _blanked(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _without_html(text: str) -> str:
    def tag(found: re.Match[str]) -> str:
        plain = _blanked(found[0])
        return f"\n\n{plain[2:]}" if _BREAKING.match(found[0]) else plain

    text = _ENTITY_INSIDE.sub(lambda found: _blanked(found[0]), _HTML.sub(tag, text))
    return _ENTITY.sub(lambda found: _ENTITIES.get(found[1], " ").ljust(len(found[0])), text)
