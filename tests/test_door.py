"""The benches ask the program itself, and take no failure for a figure."""

import sys
from pathlib import Path

import pytest

from bench.door import Door, DoorError
from bench.quality import main

LINE = {"id": "a", "text": "I recieve the post."}


def test_the_door_brings_the_findings_of_each_line_in_order() -> None:
    door = Door()
    answers = door.ask([LINE, {"id": "b", "text": "I receive the post."}], "S")
    assert [[finding["text"] for finding in findings] for findings in answers] == [["recieve"], []]
    assert door.seconds > 0


def test_a_line_that_the_program_refuses_is_no_answer() -> None:
    with pytest.raises(DoorError, match="exit status 2"):
        Door().ask([{**LINE, "kind": "telegram"}])


def test_an_unknown_rule_is_no_answer() -> None:
    with pytest.raises(DoorError, match="exit status 2"):
        Door().ask([LINE], "ZZZ")


def test_fewer_answers_than_lines_are_no_answer(tmp_path: Path) -> None:
    silent = tmp_path / "silent.py"
    silent.write_text("", encoding="utf-8")
    with pytest.raises(DoorError, match="1 lines asked, 0 answered"):
        Door(f'"{sys.executable}" "{silent}"').ask([LINE])


def test_the_bench_prints_what_it_has_data_for_and_writes_the_misses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    row = '{"id": "1", "kind": "voicemail", "quality": "bad", "why": ["emoji"], "subject": null, "text": "Hello there."}\n'
    (tmp_path / "letters.jsonl").write_text(row, encoding="utf-8")
    misses = tmp_path / "misses.jsonl"
    arguments = ["quality.py", "--data", str(tmp_path), "--misses", str(misses), "--no-baselines"]
    monkeypatch.setattr(sys, "argv", arguments)
    with pytest.raises(SystemExit) as left:
        main()
    printed = capsys.readouterr()
    assert left.value.code == 0
    assert "| Letters published as bad: fault found | 1 | –" in printed.out
    assert "tone: no tone.jsonl" in printed.err
    assert '"lost": ["emoji"]' in misses.read_text(encoding="utf-8")


def test_a_program_that_fails_is_named_and_ends_the_bench_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letters.jsonl").write_text(
        '{"id": "1", "kind": "telegram", "quality": "good", "why": [], "text": "Hello."}\n', encoding="utf-8"
    )
    monkeypatch.setattr(sys, "argv", ["quality.py", "--data", str(tmp_path), "--no-baselines"])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 1
    assert "letters: not measured: exit status 2" in capsys.readouterr().err
