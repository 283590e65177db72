"""Whole drafts in which nobody is told what they would wince at, and no two readers the same need."""

from __future__ import annotations

from datetime import date

import pytest

from drafts.kinds import Kind
from drafts.reading import parse
from drafts.writing import compose

TODAY = date(2026, 11, 21)

NOTES = parse(
    """
me: {name: Lindiwe Mokoena}
company: Blue Crane Barges
role: Dispatcher
interview: {date: 2026-11-18}
people:
  - name: Sipho Khumalo
    part: hiring manager
    talked_about: [the lock at Zandvliet after dark]
    learned: [the empty miles is 19 percent and she wants 10]
  - name: Marta Kern
    talked_about: [the tide tables, one page and no discussion]
    learned:
      - he spelled my name wrong twice
      - they get four coaches every morning and nobody in the kiosk who speaks French
highlights: [I cut the waiting at the quay by half, "rope checks every day for 4 years"]
needs: [a calm voice at night, less empty miles on the way back]
""",
    "notes.yaml",
)


def _body(kind: Kind, to: int) -> str:
    return compose(NOTES, kind, NOTES.people[to], today=TODAY).body


@pytest.mark.parametrize("kind", [Kind.THANK_YOU, Kind.NOTE, Kind.CHECK_IN, Kind.LETTER])
def test_a_slip_of_theirs_and_what_nobody_there_can_reach_no_reader(kind: Kind) -> None:
    body = _body(kind, 1)
    assert "wrong" not in body
    assert "nobody" not in body


def test_what_stands_before_the_slip_is_still_said() -> None:
    assert "you get four coaches every morning" in _body(Kind.NOTE, 1) + _body(Kind.LETTER, 1)


def test_a_need_that_another_reader_spoke_of_is_not_told_in_this_letter() -> None:
    assert "bring the empty miles down from 19 percent to 10" in _body(Kind.LETTER, 0)
    assert "miles" not in _body(Kind.LETTER, 1)
