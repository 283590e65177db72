"""The card command from the outside: exit status, what it says, what it remembers, and that print and terminal agree."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

from cli import run
from drafts.cards.calibration import CALIBRATION_LINE, own_file
from tests.printed import levels, lines_of_text, page_mm, pages_of

NOTES = """\
me:
  name: Zoë Łukasz
  phone: "+1 206 555 0134"
  address: |
    418 Alder Street
    Seattle, WA 98104
company: Northwind Freight
role: Data Analyst
interview: {date: 2026-11-18}
decision: {by: 2026-12-02}
people:
  - name: Nguyễn Thị Ánh
    part: hiring manager
    address: |
      12 Dock Road
      Seattle, WA 98101
    talked_about: [the Memphis yard that lost a trailer for eleven days]
  - name: Арина Жук
    talked_about: [closing the books while fuel surcharges are still being disputed]
"""


@pytest.fixture
def notes(tmp_path: Path) -> str:
    path = tmp_path / "notes.yaml"
    path.write_text(NOTES, encoding="utf-8")
    return str(path)


def _card(*arguments: str) -> int:
    return run(["card", *arguments, "--isolated", "--today", "2026-11-19"])


def _framed(text: str) -> list[str]:
    return [row for row in re.findall(r"^ *\d+ [│|] (.*?) *[│|]$", text, re.MULTILINE) if row]


@pytest.mark.parametrize(
    "arranged",
    [
        [],
        ["--size", "us-a2", "--hand", "small"],
        ["--size", "iso-a6", "--portrait"],
        ["--size", "us-a7", "--folded", "--margin", "9mm"],
        ["--size", "5x7in", "--portrait", "--folded", "--pitch", "6mm"],
        ["--paper", "a4"],
    ],
)
def test_the_terminal_holds_what_the_pdf_holds_line_for_line(
    notes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], arranged: list[str]
) -> None:
    path = tmp_path / "deep" / "card.pdf"
    assert _card(notes, "--to", "Арина", "--pdf", str(path), *arranged) == 0
    framed = _framed(capsys.readouterr().out)
    assert "Арина" in framed[0] and framed[-1] == "Zoë Łukasz"
    held = lines_of_text(pages_of(path.read_bytes())[0])
    assert [line for line in held if line in framed] == [" ".join(row.split()) for row in framed]


def test_a_note_too_long_exits_1_with_the_lines_and_the_sentence(
    notes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "card.pdf"
    assert _card(notes, "--to", "Арина", "--size", "4x6", "--hand", "large", "--pdf", str(path)) == 1
    shown = capsys.readouterr()
    over = len(re.findall(r"^ *\d+ ! ", shown.out, re.MULTILINE))
    (said,) = re.findall(r'Too long by (\d+) lines? for this card .*; cut first: "(.+)"', shown.out)
    assert int(said[0]) == over > 0
    assert said[1].split()[0] in shown.out.split("Too long")[0]
    assert "left out of the print" in shown.err and not path.exists()


def test_fit_makes_it_fit_and_says_what_it_took(notes: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert _card(notes, "--to", "Арина", "--size", "us-a2", "--hand", "large", "--fit") == 0
    shown = capsys.readouterr()
    assert re.search(r"--fit took a US A[67] card and a (large|medium) hand", shown.err)
    assert "Too long" not in shown.out


def test_a_hand_is_measured_remembered_and_forgotten(notes: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["card", "--calibrate", "210mm"]) == 0
    assert "To undo: afterword card --calibrate forget" in capsys.readouterr().err
    assert json.loads(own_file().read_text(encoding="utf-8")) == {"line": CALIBRATION_LINE, "millimeters": 210.0}
    assert _card(notes, "--to", "Арина") in (0, 1)
    assert "your own hand" in capsys.readouterr().out
    assert _card(notes, "--to", "Арина", "--hand", "small") == 0
    assert "small hand" in capsys.readouterr().out
    assert run(["card", "--calibrate", "forget"]) == 0
    assert not own_file().exists()
    capsys.readouterr()
    assert _card(notes, "--to", "Арина") == 0
    assert "medium hand" in capsys.readouterr().out
    assert run(["card", "--calibrate", "forget"]) == 0
    assert "no hand was measured" in capsys.readouterr().err


def test_a_hand_in_the_settings_file_is_kept_to(notes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["card", "--calibrate", "150mm"]) == 0
    (tmp_path / "afterword.toml").write_text('hand = "small"\n', encoding="utf-8")
    assert run(["card", notes, "--to", "Арина", "--today", "2026-11-19"]) == 0
    assert "small hand" in capsys.readouterr().out
    (tmp_path / "afterword.toml").write_text('hand = "own"\n', encoding="utf-8")
    assert run(["card", notes, "--to", "Арина", "--today", "2026-11-19"]) == 0
    assert "your own hand" in capsys.readouterr().out


def test_lint_holds_a_note_against_the_measured_hand(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "afterword.toml").write_text('card = "us-a6"\nselect = ["L001"]\n', encoding="utf-8")
    note = tmp_path / "note.txt"
    words = "Thank you for the tour of the yard and for the time that you took with me on Wednesday. " * 2
    note.write_text(f"Kind: note\n\nDear Tom,\n\n{words}\n\nBest,\nRuth\n", encoding="utf-8")
    assert run(["lint", str(note)]) == 0
    capsys.readouterr()
    assert run(["card", "--calibrate", "250mm"]) == 0
    assert run(["lint", str(note)]) == 1
    assert "fit your card (us-a6, your own hand)" in capsys.readouterr().out


def test_calibrating_asks_until_it_is_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(["long", "142 mm"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    assert run(["card", "--calibrate"]) == 0
    shown = capsys.readouterr()
    assert CALIBRATION_LINE in shown.out
    assert '"long" is no length' in shown.err and "remembered your hand" in shown.err
    assert json.loads(own_file().read_text(encoding="utf-8"))["millimeters"] == 142.0


@pytest.mark.parametrize(("typed", "status"), [([], 0), ([""], 0), (["2mm"], 2)])
def test_calibrating_without_an_answer_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: list[str], status: int
) -> None:
    assert run(["card", "--calibrate", "150mm"]) == 0
    before = own_file().read_bytes()
    answers = iter(typed)

    def read(prompt: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", read)
    assert run(["card", "--calibrate"]) == status
    assert own_file().read_bytes() == before


@pytest.mark.parametrize("kept", ["", "{}", "[]", '{"line": "another", "millimeters": 150}', '{"line": 1}', "\xff"])
def test_what_is_remembered_and_not_understood_counts_for_nothing(
    notes: str, capsys: pytest.CaptureFixture[str], kept: str
) -> None:
    own_file().parent.mkdir(parents=True)
    own_file().write_bytes(kept.encode("latin-1"))
    assert _card(notes, "--to", "Арина") == 0
    assert "medium hand" in capsys.readouterr().out
    assert _card(notes, "--hand", "own") == 2


def test_envelopes_are_written_for_whom_there_is_an_address_and_the_others_named(
    notes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "card.pdf"
    assert _card(notes, "--pdf", str(path), "--envelope", "--guide-sheet") == 2
    shown = capsys.readouterr()
    assert "no envelope to Арина Жук: the notes lack people[Арина Жук].address" in shown.err
    pages = pages_of(path.read_bytes())
    assert [page_mm(page)[0] for page in pages] == pytest.approx([158.75, 158.75, 158.75, 165.1], abs=0.1)
    text = lines_of_text(pages[-1])
    reader = ["Nguyễn Thị Ánh", "Northwind Freight", "12 Dock Road", "Seattle, WA 98101"]
    assert [line for line in text if line in reader] == reader
    assert "Zoë Łukasz" in text and "418 Alder Street" in text


def test_pictures_are_numbered_where_there_are_several(notes: str, tmp_path: Path) -> None:
    assert _card(notes, "--to", "Арина", "--png", str(tmp_path / "one.png")) == 0
    assert _card(notes, "--png", str(tmp_path / "card.png")) == 0
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["card-1.png", "card-2.png", "one.png"]
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "card-2.png").read_bytes()


def test_the_same_command_gives_the_same_bytes_and_true_guide_lines(notes: str, tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for path in (first, second):
        assert (
            _card(notes, "--to", "Nguyễn", "--pdf", str(path), "--envelope", "--guide-sheet", "--paper", "letter") == 0
        )
    assert first.read_bytes() == second.read_bytes()
    page = pages_of(first.read_bytes())[0]
    rules = levels(page, 158.75 - 25.4)
    steps = [below - above for above, below in pairwise(rules[:12])]
    assert steps == pytest.approx([7.1] * 11, abs=0.05)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--size", "A6"], "us-a6"),
        (["--size", "4x6", "--folded"], "flat"),
        (["--margin", "3mm"], "8 to"),
        (["--margin", "46mm"], "no room"),
        (["--pitch", "8"], "8mm"),
        (["--hand", "own"], "--calibrate"),
        (["--paper", "a4"], "--pdf"),
        (["--envelope"], "--pdf"),
        (["--guide-sheet"], "--pdf"),
        (["--calibrate", "9"], "no length"),
        (["--to", "Nobody"], "Nobody"),
        (["--voice", "loud"], "warm"),
        (["--kind", "voicemail", "--size", "us-a6"], "--size is for a note"),
        (["--rehearse", "--envelope", "--pdf", "x.pdf"], "--envelope is for a note"),
        (["--kind", "note", "--rate", "120"], "--rate is for a voicemail"),
        (["--rate", "20"], "80<=x<=220"),
        (["--rehearse"], "exactly one"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(
    notes: str, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert _card(notes, *arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert said in shown.err and len(shown.err.splitlines()) == 1


def test_notes_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["card"]) == 2
    assert "NOTES" in capsys.readouterr().err
