"""Links for a mail program, from the command line."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from cli import run

NOTES = """
me: {{name: Sam Lee, phone: "+44 20 7946 0018"}}
company: Figtree Gardens
role: Grower
interview: {{date: 2026-11-18}}
people:
  - name: Ann Poe
    {email}
    talked_about: [{talk}]
"""


def _run(folder: Path, capsys: pytest.CaptureFixture[str], email: str, talk: str, kind: str) -> tuple[int, str, str]:
    notes = folder / "notes.yaml"
    notes.write_text(NOTES.format(email=email, talk=talk), encoding="utf-8")
    status = run(["draft", str(notes), "--kind", kind, "--today", "2026-11-19", "--isolated", "--mailto"])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_mailto_prints_one_link_that_holds_the_whole_draft(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = _run(tmp_path, capsys, "email: ann@figtree.example", "the leaking greenhouse", "thank-you")
    assert status == 0
    link = urlsplit(out.strip())
    assert (link.scheme, link.path) == ("mailto", "ann@figtree.example")
    fields = parse_qs(link.query)
    assert fields["body"][0].startswith("Dear Ann,\r\n\r\n")
    assert "the leaking greenhouse" in fields["body"][0]
    assert fields["subject"][0]


def test_a_draft_that_no_link_can_hold_is_named_with_the_way_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = "the glasshouse of " + " and ".join(["Владивосток Иркутск Новосибирск Петропавловск"] * 5)
    status, out, err = _run(tmp_path, capsys, "email: ann@figtree.example", talk, "thank-you")
    assert (status, out) == (2, "")
    assert "--eml" in err


def test_a_link_needs_an_address(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = _run(tmp_path, capsys, "title: head grower", "the leaking greenhouse", "thank-you")
    assert (status, out) == (2, "")
    assert "Ann Poe" in err
    assert "no e-mail address" in err


def test_what_is_no_mail_has_no_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = _run(tmp_path, capsys, "email: ann@figtree.example", "the leaking greenhouse", "note")
    assert (status, out) == (0, "")
    assert "is no e-mail" in err
