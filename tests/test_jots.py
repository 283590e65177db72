"""Notes as tired people jot them: each family becomes a sentence somebody would send, or is left out and named."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.fragments.scene import SLOTS
from drafts.phrasing import Role, phrase

READER, COMPANY, NAMES, ME = "Maria Alvarez", "Northwind Freight", ("Tom Becker", "Priya Raman"), "Priya Raman"


def _rows() -> list[tuple[str, str, str, str, str]]:
    family, rows = "", []
    files = sorted((Path(__file__).parent / "data").glob("jots*.txt"))
    for line in (line for file in files for line in file.read_text(encoding="utf-8").splitlines()):
        if line.startswith("["):
            family = line.strip("[]")
        elif line and not line.startswith("#"):
            role, raw, slot, text = (field.strip() for field in line.split("|"))
            rows.append((family, role, raw, slot, text))
    return rows


ROWS = _rows()


@pytest.mark.parametrize(("family", "role", "raw", "slot", "text"), ROWS, ids=[f"{row[0]}: {row[2]}" for row in ROWS])
def test_a_jot_reads_so_or_is_left_out_and_named(family: str, role: str, raw: str, slot: str, text: str) -> None:
    said = phrase(raw, Role(role), reader=READER, company=COMPANY, names=NAMES, me=ME)
    assert (getattr(said, slot) or "") == text
    assert said.left_out or any(getattr(said, each) for each in SLOTS)


def test_a_tail_that_is_cut_is_named() -> None:
    said = phrase("the loading bay, 12 square metres", Role.TALKED)
    assert said.left_out == ("'12 square metres', which goes with no sentence",)


def test_a_note_that_exposes_the_reader_is_named_as_such() -> None:
    assert phrase("they lost 5 planners", Role.LEARNED).left_out == (
        "'they lost 5 planners', which the reader may not like to hear back",
    )
