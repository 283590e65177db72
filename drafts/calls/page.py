"""The voicemail script as it is read from: the same rows in the terminal and on a printed page."""

from __future__ import annotations

from dataclasses import dataclass

from drafts.calls.script import Script, clock
from drafts.cards.drawing import Face, Line, Page, Placed, Text, written
from drafts.cards.imposing import PAPERS
from drafts.cards.lines import break_lines

_SIDE_MM, _TOP_MM, _FOOT_MM = 20.0, 22.0, 24.0
_PITCH_MM, _ROWS_A_PAGE = 11.0, 18
_LETTER_MM, _NUMBER_MM = 5.4, 7.0
_CLOCK_MM, _NOTE_MM = 14.0, 34.0
_ROW_EM = 18.0
"""How wide a row may be, in ems of ``width_em``: what goes between clock and seconds on the narrower paper, A4."""
_ADVICE = "Breathe at every pause. Say the number group by group, slowly enough to be written down."


@dataclass(frozen=True, slots=True)
class Row:
    """One row to read: when it is said ("" where a phrase goes on), the words, seconds and pause, whether it is a number."""

    when: str
    text: str
    note: str
    number: bool


@dataclass(frozen=True, slots=True)
class CallPage:
    """One person's script with what stands above it: to whom, and ``when`` to call; ``limit`` is in seconds."""

    to: str
    when: str
    script: Script
    limit: int

    @property
    def over(self) -> float:
        """By how many seconds it is too long; 0 where it is not."""
        return max(0.0, self.script.seconds - self.limit)

    @property
    def heading(self) -> list[str]:
        """The lines above the script."""
        total = f"{self.script.seconds:.0f} seconds at {self.script.rate} words a minute ({self.limit} at most)"
        return [f"Voicemail to {self.to}: {total}", f"Call: {self.when}", "Number to dial: ____________________"]


def rows(page: CallPage) -> list[Row]:
    """The script row by row, a phrase too wide for one row on several."""
    made: list[Row] = []
    for phrase in page.script.phrases:
        note = f"{phrase.seconds:.1f} s, pause {phrase.pause:.1f}"
        texts = [phrase.text] if phrase.groups else break_lines(phrase.text, _ROW_EM)
        made.append(Row(clock(phrase.start), texts[0], note, bool(phrase.groups)))
        made += [Row("", text, "", number=False) for text in texts[1:]]
    return made


def show(page: CallPage) -> str:
    """The script for a terminal: when each phrase starts, what is said, how many seconds it takes, and the pause in them."""
    shown = rows(page)
    wide = max((len(row.text) for row in shown), default=0)
    lines = [f"  {row.when:>4}  {row.text.ljust(wide)}  {row.note}".rstrip() for row in shown]
    return "\n".join([*page.heading, "", *lines, *([too_long(page)] if page.over else [])]) + "\n"


def too_long(page: CallPage) -> str:
    """One line: by how much the script is too long, and which sentence to cut first ("" where it is not)."""
    if not page.over:
        return ""
    advice = f'cut first: "{page.script.cut}"' if page.script.cut else "shorten its sentences"
    return f"Too long by {page.over:.1f} seconds for a voicemail ({page.limit} at most); {advice}"


def call_pages(page: CallPage, paper: str = "") -> list[Page]:
    """The script on sheets of ``paper`` (a name in ``PAPERS``; "" is letter), large enough to be read with a telephone in hand."""
    wide, high = PAPERS[paper or "letter"]
    all_rows = rows(page)
    sheets = [all_rows[first : first + _ROWS_A_PAGE] for first in range(0, max(1, len(all_rows)), _ROWS_A_PAGE)]
    return [_sheet(page, sheet, wide, high) for sheet in sheets]


def _sheet(page: CallPage, sheet: list[Row], wide: float, high: float) -> Page:
    right = wide - _SIDE_MM
    texts: list[Text] = []
    y = _TOP_MM
    for number, text in enumerate(page.heading):
        texts.append(written(_SIDE_MM, y, text, 4.6 if number == 0 else 3.8, right - _SIDE_MM))
        y += 7.5
    lines = [Line(_SIDE_MM, y - 3, right, y - 3, "quiet")]
    room = right - _NOTE_MM - _SIDE_MM - _CLOCK_MM
    for row in sheet:
        y += _PITCH_MM
        texts.append(Text(_SIDE_MM, y, row.when, 3.4))
        texts.append(written(_SIDE_MM + _CLOCK_MM, y, row.text, _NUMBER_MM if row.number else _LETTER_MM, room))
        texts.append(Text(right, y, row.note, 3.0, align="right"))
        lines.append(Line(_SIDE_MM, y + 3, right, y + 3))
    texts.append(Text(_SIDE_MM, high - _FOOT_MM / 2, _ADVICE, 3.0))
    return Page(wide, high, (Placed(0, 0, Face(wide, high, tuple(lines), tuple(texts))),))
