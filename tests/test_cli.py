"""The door: the exit table row by row, what goes to which stream, and that nothing is written when something is wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import cli
from drafts.kinds import Kind

ROOT = Path(__file__).resolve().parent.parent
NORTHWIND = str(ROOT / "examples" / "northwind.yaml")
GOOD = (
    "Kind: thank-you\nTo: Ada Osei\nSubject: Thank you for Tuesday\n\nDear Ada,\n\nThank you for showing me the kiln hall on "
    "Tuesday. The kiln that has burned since 1931 stayed with me, and so did your rule that whoever breaks a pot may keep it. "
    "I fired two wood kilns in my last shop, and I would be glad to bring that to yours.\n\nKind regards,\nTom Bird\n"
)
BAD = GOOD.replace("stayed with me", "stayed with me definately")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        status = cli.run(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


def afterword(*arguments: str, text: str | None = None, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, for what needs real streams."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import cli; cli.main()"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        check=False,
    )


def test_the_kinds_offered_are_the_kinds_there_are() -> None:
    assert set(cli.KINDS) == {kind.value for kind in Kind}


def test_clean_is_0_and_findings_are_1(run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    assert run("lint", "good.txt")[0] == 0
    status, out, err = run("lint", "bad.txt")
    assert (status, err) == (1, "")
    assert "bad.txt:7:" in out and "definitely" in out


def test_notes_alone_fail_only_where_asked(run, tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text(
        "Kind: thank-you\nSubject: Thank you, Ada\n\nDear Ada,\n\nThank you for the kiln.\n\nTom\n", encoding="utf-8"
    )
    assert run("lint", "short.txt")[0] == 0
    assert run("lint", "short.txt", "--fail-on", "note")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lint", "none.txt"], "none.txt: no such file"),
        (["lint", "empty-folder"], "holds no drafts"),
        (["lint", "--engin", "x", "good.txt"], "--engin"),
        (["lint", "--select", "Q7", "good.txt"], "unknown rule 'Q7'"),
        (["lint", "--kind", "thankyou", "good.txt"], "thank-you"),
        (["lint", "--fix", "--diff", "good.txt"], "exclude each other"),
        (["lint", "--config", "none.toml", "good.txt"], "none.toml: cannot be read"),
        (["lint", "binary.txt"], "no text"),
        (["lint", "latin.txt"], "is not UTF-8 text"),
        (["lint", "--today", "20.11.2026", "good.txt"], "YYYY-MM-DD"),
        (["lint", "--jsonl", "none.jsonl"], "none.jsonl: cannot be read"),
        (["draft", "none.yaml"], "none.yaml"),
        (["draft", "broken.yaml"], "broken.yaml:2"),
        (["draft", NORTHWIND, "--kind", "thank"], "thank-you"),
        (["draft", NORTHWIND, "--to", "Maria Alvares"], "did you mean 'Maria Alvarez'?"),
        (["draft", NORTHWIND, "--all", "--copy"], "exactly one draft"),
        (["draft", NORTHWIND, "--all", "--voice", "loud"], "loud"),
        (["notes", "check", "broken.yaml"], "did you mean"),
        (["card", NORTHWIND, "--size", "A6"], "us-a6"),
        (["plan", "broken.yaml"], "broken.yaml"),
        (["sent", "copy.yaml", "--kind", "note", "--to", "Nobody Here"], "Nobody Here"),
        (["rules", "Q1"], "unknown rule"),
        (["templates", "show", "thankyou/opening"], "did you mean"),
        (["templates", "check", "empty-folder"], "holds no templates"),
        (["unknown-command"], "unknown-command"),
    ],
    ids=lambda value: " ".join(value).replace(NORTHWIND, "NOTES") if isinstance(value, list) else None,
)
def test_what_cannot_be_done_is_2_said_in_one_line_and_writes_nothing(
    run, tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01")
    (tmp_path / "latin.txt").write_bytes("Grüße".encode("latin-1"))
    (tmp_path / "empty-folder").mkdir()
    (tmp_path / "broken.yaml").write_text("me: {name: Ada}\ncompnay: Kilns\nrole: Potter\n", encoding="utf-8")
    (tmp_path / "copy.yaml").write_text(Path(NORTHWIND).read_text(encoding="utf-8"), encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    status, out, err = run(*arguments)
    assert status == 2
    assert said in err
    assert out == ""
    assert "Traceback" not in err and "internal error" not in err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_one_unreadable_file_does_not_hide_the_findings_of_the_others(run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    status, out, err = run("lint", "bad.txt", "none.txt")
    assert status == 2
    assert "definately" in out and "none.txt" in err


def test_drafts_written_from_notes_lint_clean(run, tmp_path: Path) -> None:
    status, out, _ = run("draft", NORTHWIND, "--all", "--out", "drafts", "--today", "2026-11-19")
    assert (status, out) == (0, "")
    assert len(list((tmp_path / "drafts").glob("*.txt"))) == 32
    status, out, _ = run("lint", "drafts")
    assert status == 0, out


def test_an_edited_draft_is_kept_unless_forced(run, tmp_path: Path) -> None:
    arguments = ["draft", NORTHWIND, "--kind", "note", "--to", "Tom Becker", "--out", "drafts"]
    run(*arguments)
    (path,) = (tmp_path / "drafts").glob("*.txt")
    edited = path.read_text(encoding="utf-8").replace("Dear", "My dear")
    path.write_text(edited, encoding="utf-8")
    status, _, err = run(*arguments)
    assert status == 0 and "you edited it" in err and path.read_text(encoding="utf-8") == edited
    run(*arguments, "--force")
    assert "My dear" not in path.read_text(encoding="utf-8")


def test_json_has_the_fixed_form(run) -> None:
    status, out, _ = run(
        "draft", NORTHWIND, "--kind", "thank-you", "--to", "tom becker", "--format", "json", "--today", "2026-11-19"
    )
    (draft,) = json.loads(out)["drafts"]
    assert status == 0
    assert (draft["kind"], draft["to"], draft["due"], draft["path"]) == ("thank-you", "Tom Becker", "2026-11-19", None)
    assert draft["body"].startswith("Dear Tom,") and draft["subject"] and draft["highlights"]


def test_nothing_due_is_one_line_and_0(run) -> None:
    status, out, err = run("draft", NORTHWIND, "--today", "2026-11-17")
    assert (status, out) == (0, "")
    assert err.startswith("nothing is due on 2026-11-17") and err.count("\n") == 1


def test_sent_makes_the_plan_move_on(run, tmp_path: Path) -> None:
    notes = tmp_path / "notes.yaml"
    notes.write_text(Path(NORTHWIND).read_text(encoding="utf-8"), encoding="utf-8")
    assert run("sent", "notes.yaml", "--kind", "thank-you", "--to", "Tom", "--today", "2026-11-19")[0] == 0
    status, out, _ = run("plan", "notes.yaml", "--today", "2026-11-20", "--format", "json")
    states = {(item["kind"], item["to"]): item["state"] for item in json.loads(out)["items"]}
    assert status == 0
    assert states["thank-you", "Tom Becker"] == "done" and states["thank-you", "Maria Alvarez"] in ("due", "late")


def test_a_part_of_a_name_is_read_the_same_everywhere(run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Dear Tom,\n\nThank you for the tour of the yard.\n\nPriya\n", encoding="utf-8")
    (tmp_path / "two.txt").write_text("Kind: note\nTo: tom\n\nDear Tom,\n\nThank you.\n\nPriya\n", encoding="utf-8")
    for options in (("one.txt", "--to", "becker"), ("two.txt",)):
        status, out, _ = run("lint", *options, "--notes", NORTHWIND, "--format", "json", "--today", "2026-11-19")
        assert status < 2 and json.loads(out)["files"][0]["to"] == "Tom Becker"


@pytest.mark.parametrize("command", [[], ["templates"], ["notes"]])
def test_a_command_without_its_command_shows_its_help_as_help(run, command: list[str]) -> None:
    status, out, err = run(*command)
    assert (status, out) == (2, "")
    assert err.startswith("Usage: afterword") and err.count("\n") > 8


@pytest.mark.parametrize("command", [["rules", "--format", "json"], ["lint", "bad.txt"], ["--help"]])
def test_a_reader_that_goes_away_is_2(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import cli; cli.main()"
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-c", code, *command], stdout=writing, stderr=subprocess.PIPE, cwd=tmp_path, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (2, b"")


@pytest.mark.parametrize(
    "command",
    [
        ["plan", NORTHWIND, "--ics", "file/plan.ics"],
        ["card", NORTHWIND, "--to", "Tom", "--pdf", "file/card.pdf"],
        ["draft", NORTHWIND, "--all", "--out", "file/drafts"],
        ["draft", NORTHWIND, "--all", "--eml", "file/mails"],
        ["templates", "copy", "note", "file/own"],
        ["notes", "new", "file/notes.yaml"],
    ],
    ids=lambda command: command[0],
)
def test_a_folder_that_cannot_be_made_is_one_line(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setattr("builtins.input", lambda prompt: "Ann Lee")
    status, _, err = run(*command)
    assert status == 2
    assert "cannot be made (" in err.splitlines()[-1] and "internal error" not in err


@pytest.mark.parametrize("option", ["--mailto", "--copy"])
def test_json_on_stdout_is_json_alone(run, monkeypatch: pytest.MonkeyPatch, option: str) -> None:
    from drafts import handoff

    def none(text: str) -> None:
        raise handoff.HandoffError("no clipboard")

    monkeypatch.setattr(handoff, "copy", none)
    arguments = ("draft", NORTHWIND, "--kind", "thank-you", "--to", "Tom", "--today", "2026-11-19")
    _, out, err = run(*arguments, option, "--format", "json")
    assert json.loads(out)["drafts"][0]["to"] == "Tom Becker"
    assert ("mailto:" if option == "--mailto" else "Dear Tom") in err


def test_fixing_says_what_it_changed(run, tmp_path: Path) -> None:
    draft = tmp_path / "a.txt"
    draft.write_text(
        "Kind: note\n\nDear Ada,\n\nThank you for tuesday. i liked the the mill.\n\nTom\n", encoding="utf-8"
    )
    _, _, err = run("lint", "--fix", "a.txt", "--isolated")
    assert err.splitlines() == [
        "fixed a.txt",
        '  line 5: "tuesday" is now "Tuesday"',
        '  line 5: "i" is now "I"',
        '  line 5: "the the mill." is now "the mill."',
    ]
    assert "Tuesday. I liked the mill." in draft.read_text(encoding="utf-8")


def test_text_is_read_from_a_pipe(tmp_path: Path) -> None:
    piped = afterword("lint", text=BAD, cwd=tmp_path)
    assert piped.returncode == 1 and piped.stdout.startswith("-:7:")
    assert afterword("lint", "-", text=GOOD, cwd=tmp_path).returncode == 0


def test_drafts_can_be_piped_into_the_linter(tmp_path: Path) -> None:
    drafts = afterword("draft", NORTHWIND, "--kind", "thank-you", cwd=tmp_path)
    checked = afterword("lint", "--format", "json", text=drafts.stdout, cwd=tmp_path)
    report = json.loads(checked.stdout)
    assert checked.returncode == 0
    assert [file["kind"] for file in report["files"]] == ["thank-you"] * 4
    assert {file["to"] for file in report["files"]} == {
        "Maria Alvarez",
        "Tom Becker",
        "Aisha Okonkwo",
        "Jonas Lindqvist",
    }


def test_fix_writes_the_file_and_reads_clean(run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(GOOD.replace("may keep it.", "may keep it!!!").replace("\n", "\r\n").encode())
    status, out, _ = run("lint", "--diff", "a.txt")
    assert status == 1 and "+" in out and b"!!!" in path.read_bytes()
    assert run("lint", "--fix", "a.txt")[0] == 0
    assert b"may keep it! I" in path.read_bytes() and b"\r\n" in path.read_bytes()
    assert (
        afterword("lint", "--fix", "--isolated", text="Thank you!!! The kiln was a joy.\n", cwd=tmp_path).stdout
        == "Thank you! The kiln was a joy.\n"
    )


def test_jsonl_answers_every_line_in_order_and_goes_on_after_a_bad_one(tmp_path: Path) -> None:
    rows = [
        json.dumps({"id": "a", "text": "I would definately come."}),
        "{not json",
        json.dumps({"id": "c", "text": "Fine.", "kind": "poem"}),
        json.dumps(
            {"id": "d", "text": "Thank you for the kiln tour.", "kind": "note", "to": "Ada Osei", "known": ["Osei"]}
        ),
        json.dumps({"text": "no id"}),
    ]
    done = afterword("lint", "--jsonl", "-", text="\n".join(rows), cwd=tmp_path)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 2
    assert [answer["id"] for answer in answers] == ["a", None, "c", "d", None]
    assert [finding["text"] for finding in answers[0]["findings"] if finding["family"] == "spelling"] == ["definately"]
    assert answers[1]["line"] == 2 and "error" in answers[1]
    assert answers[3]["findings"] == [] or all(finding["severity"] == "note" for finding in answers[3]["findings"])


def test_jsonl_compares_the_letters_of_a_set_and_of_no_other(tmp_path: Path) -> None:
    text = "I rebuilt the kiln hall's gas line in nine days, without a single pot lost to the cold."
    rows = [
        {"id": "a", "text": text, "set": "1"},
        {"id": "b", "text": text, "set": "1"},
        {"id": "c", "text": text, "set": "2"},
        {"id": "d", "text": text},
    ]
    done = afterword("lint", "--jsonl", "--select", "H001", text="\n".join(map(json.dumps, rows)), cwd=tmp_path)
    answers = {answer["id"]: answer["findings"] for answer in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 1
    assert {related["id"] for found in [*answers["a"], *answers["b"]] for related in found["related"]} <= {"a", "b"}
    assert answers["a"] or answers["b"]
    assert answers["c"] == answers["d"] == []


def test_jsonl_takes_numbers_for_ids_and_gives_them_back(tmp_path: Path) -> None:
    text = "I rebuilt the kiln hall's gas line in nine days, without a single pot lost to the cold."
    rows = [{"id": number, "text": text, "set": "1"} for number in (7, 8)] + [{"id": True, "text": text}]
    done = afterword("lint", "--jsonl", "--select", "H001", text="\n".join(map(json.dumps, rows)), cwd=tmp_path)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [7, 8, None]
    assert [finding["related"][0]["id"] for answer in answers[:2] for finding in answer["findings"]] == [8, 7]


def test_jsonl_tells_a_number_from_the_same_text(tmp_path: Path) -> None:
    text = "I rebuilt the kiln hall's gas line in nine days, without a single pot lost to the cold."
    rows = [{"id": 1, "text": text, "set": "1"}, {"id": "1", "text": f"Hello.\n\n{text}", "set": "1"}]
    done = afterword("lint", "--jsonl", "--select", "H001", text="\n".join(map(json.dumps, rows)), cwd=tmp_path)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    related = [(answer["id"], finding["related"][0]) for answer in answers for finding in answer["findings"]]
    assert [(name, other["id"], other["start"]["line"]) for name, other in related] == [(1, "1", 3), ("1", 1, 1)]


def test_help_and_version_exit_0(run) -> None:
    assert run("--help")[0] == 0
    assert run("lint", "--help")[0] == 0
