"""The handwritten note as the lines to write on a real card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from drafts.cards.hands import DEFAULT_HAND, HANDS, Hand, parse_hand
from drafts.cards.lengths import INCH, CardError
from drafts.cards.lines import INDENT_EM, WORD_EM, break_lines, width_em
from drafts.cards.sizes import DEFAULT_SIZE, SIZES, CardSize, body_capacity, lines_available, parse_size
from drafts.cards.text import NoteParts, sentences, take_apart

__all__ = [
    "DEFAULT_HAND", "DEFAULT_SIZE", "HANDS", "SIZES", "CardError", "CardLayout", "CardLine", "CardSize", "Hand", "Part",
    "body_capacity", "lay_out", "parse_hand", "parse_size",
]  # fmt: skip

_HOPELESS_LINES = 100
"""A paragraph this long fits no card: what to cut from it need not be exact, and laying it out again and again is slow."""


class Part(StrEnum):
    """What a written line belongs to; ``BLANK`` is a rule left empty."""

    GREETING = "greeting"
    BODY = "body"
    CLOSING = "closing"
    NAME = "name"
    POSTSCRIPT = "postscript"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class CardLine:
    """One ruled line: what to write on it, and whether it starts a paragraph a little further in."""

    text: str
    part: Part
    indented: bool = False


@dataclass(frozen=True, slots=True)
class CardLayout:
    """A note laid out on a card.

    ``lines`` holds what to write, rule by rule, also what does not fit; ``available`` is the number of rules on the card;
    ``words`` counts the body. ``cut`` is the sentence to leave out first where the note is too long ("" where it fits or
    where no sentence can go).
    """

    size: CardSize
    hand: Hand
    lines: tuple[CardLine, ...]
    available: int
    words: int
    cut: str = ""

    @property
    def over(self) -> int:
        """By how many lines the note is too long; 0 where it fits."""
        return max(0, len(self.lines) - self.available)

    @property
    def sign_line(self) -> int:
        """The rule, counted from 1, on which the writer signs; 0 where the note has no name or it falls off the card."""
        number = next((number for number, line in enumerate(self.lines, start=1) if line.part is Part.NAME), 0)
        return number if number <= self.available else 0

    @property
    def capacity(self) -> int:
        """About how many body words the card holds in this hand."""
        return body_capacity(self.size, self.hand)


def lay_out(
    note: str, size: CardSize | str = DEFAULT_SIZE, hand: Hand | str = DEFAULT_HAND, *, indent: bool | None = None
) -> CardLayout:
    """The lines to write for ``note`` (greeting to name, as a draft's body is).

    ``indent`` starts every paragraph further in; None does so where there is more than one, since a card has no room for
    blank lines between paragraphs. Raises CardError for an unknown size or hand, and for a card with no room at all.
    """
    card = parse_size(size) if isinstance(size, str) else size
    writer = parse_hand(hand) if isinstance(hand, str) else hand
    available = lines_available(card, writer)
    if body_capacity(card, writer) < 1:
        raise CardError(f"a {card.title} card has no room for a note in a {writer.name} hand")
    parts = take_apart(note)
    indented = len(parts.paragraphs) > 1 if indent is None else indent
    line_em = card.line_mm / INCH * writer.words_per_inch * WORD_EM
    lines = _lines(parts, line_em, indented)
    if len(lines) > available and len(parts.name) > 1:
        # A signature of several lines is written on as few as will do where the card is short of them.
        parts = replace(parts, name=(", ".join(line.rstrip(", ") for line in parts.name),))
        lines = _lines(parts, line_em, indented)
    layout = CardLayout(card, writer, tuple(_spread(lines, available)), available, parts.words)
    return replace(layout, cut=_cut(parts, line_em, indented, layout.over)) if layout.over else layout


def _lines(parts: NoteParts, line_em: float, indented: bool) -> list[CardLine]:
    lines = [CardLine(text, Part.GREETING) for text in break_lines(parts.greeting, line_em)]
    for paragraph in parts.paragraphs:
        texts = _paragraph(paragraph, line_em, indented)
        lines += [CardLine(text, Part.BODY, indented and index == 0) for index, text in enumerate(texts)]
    after = (
        (parts.closing, Part.CLOSING),
        *((line, Part.NAME) for line in parts.name),
        (parts.postscript, Part.POSTSCRIPT),
    )
    for text, part in after:
        lines += [CardLine(written, part) for written in break_lines(text, line_em)]
    return lines


def _paragraph(text: str, line_em: float, indented: bool) -> list[str]:
    return break_lines(text, line_em, first_indent_em=INDENT_EM if indented else 0.0)


def _spread(lines: Sequence[CardLine], available: int) -> list[CardLine]:
    """Leaves a rule empty before the closing, then one under the greeting, where the card has them to spare."""
    spread = list(lines)
    ends = next((index for index, line in enumerate(spread) if line.part in (Part.CLOSING, Part.NAME)), 0)
    if ends and len(spread) < available:
        spread.insert(ends, CardLine("", Part.BLANK))
    starts = next((index for index, line in enumerate(spread) if line.part is Part.BODY), 0)
    if starts and len(spread) < available:
        spread.insert(starts, CardLine("", Part.BLANK))
    return spread


def _cut(parts: NoteParts, line_em: float, indented: bool, over: int) -> str:
    """The sentence to leave out: of those whose going makes the note fit, the shortest; else the one that frees most.

    The first sentence of thanks stays, and so does the last sentence standing: without them it is no note.
    """
    candidates: list[tuple[tuple[bool, int, int], str]] = []
    thanked = False
    for paragraph in parts.paragraphs:
        spoken = sentences(paragraph)
        lines = len(_paragraph(paragraph, line_em, indented))
        for index, text in enumerate(spoken):
            if not thanked and _thanks(text):
                thanked = True
                continue
            freed = _freed(spoken, index, lines, line_em, indented)
            enough = freed >= over
            # Enough first, and of those the least said; else the most freed. A later one before an earlier one.
            candidates.append(((not enough, len(text.split()) if enough else -freed, -len(candidates)), text))
    alone = len(candidates) == 1 and not thanked
    return min(candidates)[1] if candidates and not alone else ""


def _freed(spoken: list[str], index: int, lines: int, line_em: float, indented: bool) -> int:
    """How many of a paragraph's ``lines`` go with one of its sentences; estimated where it is far too long for a card."""
    if lines > _HOPELESS_LINES:
        return int(width_em(spoken[index]) / line_em)
    rest = " ".join([*spoken[:index], *spoken[index + 1 :]])
    return lines - len(_paragraph(rest, line_em, indented))


def _thanks(sentence: str) -> bool:
    lowered = sentence.lower()
    return any(word in lowered for word in ("thank", "grateful", "appreciat"))
