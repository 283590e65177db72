"""``templates check``, and ``lint`` on a template: the reports, exit codes, suppression and fixes that drafts have."""

import io
import json
from pathlib import Path

import pytest

import cli
from drafts.render import TEMPLATES

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "examples" / "house-style"


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Write templates below ``templates`` in an empty folder and run a command there: (status, stdout, stderr)."""
    monkeypatch.chdir(tmp_path)

    def run(command: str, **files: str) -> tuple[int, str, str]:
        for name, text in files.items():
            path = tmp_path / "templates" / f"{name.replace('__', '/').replace('_', '-')}.j2"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        status = cli.run(command.split())
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def codes(report: str) -> list[tuple[str, str, str]]:
    found = json.loads(report)
    return [
        (Path(file["path"]).name, finding["code"], finding["text"])
        for file in found["files"]
        for finding in file["findings"]
    ]


WORDING = "{% block any_one %}\nThank you for the talk about the {{ rolle }} role.\n{% endblock %}\n"
CLEAN = "{% block any_one %}\nThank you for the talk about the {{ role }} role.\n{% endblock %}\n"


def test_the_shipped_templates_are_clean_to_the_last_note(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["templates", "check", str(TEMPLATES), "--isolated", "--fail-on", "note"]) == 0
    count = len(list(TEMPLATES.rglob("*.j2")))
    assert capsys.readouterr().out == f"{count} templates checked: clean\n"


def test_a_coachs_set_works_end_to_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["templates", "check", str(HOUSE), "--isolated", "--fail-on", "note"]) == 0
    capsys.readouterr()
    notes, out = str(HOUSE / "candidate.yaml"), str(tmp_path / "out")
    arguments = ["draft", notes, "--voice", "plain", "--today", "2026-12-04", "--isolated", "--out", out]
    assert cli.run([*arguments, "--kind", "check-in", "--to", "Maria Alvarez"]) == 0
    assert cli.run([*arguments, "--kind", "reference-request", "--to", "Tom Becker"]) == 0
    assert cli.run([*arguments, "--kind", "thank-you"]) == 0
    written = {path.name: path.read_text(encoding="utf-8") for path in Path(out).iterdir()}
    assert len(written) == 6
    assert "Subject: May I name you as a reference?\n" in written["tom-becker--reference-request.txt"]
    assert "I would most like to do.\n\nCould you tell me" in written["maria-alvarez-check-in.txt"]
    assert any("Thank you for the straight answers" in text for text in written.values())
    assert all("egards,\n" in text or "With best wishes,\n" in text for text in written.values())
    capsys.readouterr()
    status = cli.run(["lint", out, "--notes", notes, "--isolated", "--today", "2026-12-04"])
    counted = capsys.readouterr().out.splitlines()[-1]
    assert status == 0 and counted.startswith("6 drafts checked:") and "error" not in counted


@pytest.mark.parametrize("command", ["templates check", "lint"])
def test_a_template_is_checked_by_either_command_in_every_format(check, command: str) -> None:
    path = "templates/thank-you/opening.j2"
    status, out, err = check(f"{command} {path} --isolated", thank_you__opening=WORDING)
    assert (status, err) == (1, "")
    assert out.startswith(f"{path}:2:37: error J002 there is no variable 'rolle'; did you mean 'role'?")
    assert "                                        ^^^^^\n" in out
    assert out.endswith("1 template checked: 1 error\n")
    status, out, _ = check(f"{command} {path} --isolated --format json")
    (finding,) = json.loads(out)["files"][0]["findings"]
    assert (finding["code"], finding["family"], finding["suggestions"]) == ("J002", "template", ["role"])
    assert (finding["start"], finding["end"]["column"]) == ({"offset": 56, "line": 2, "column": 37}, 42)
    status, out, _ = check(f"{command} {path} --isolated --format sarif")
    (result,) = json.loads(out)["runs"][0]["results"]
    assert (result["ruleId"], result["level"]) == ("J002", "error")
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 37
    status, out, _ = check(f"{command} {path} --isolated --format github")
    assert out.startswith(f"::error file={path},line=2,col=37,endLine=2,endColumn=42,title=J002::")


def test_exit_codes(check) -> None:
    assert check("templates check templates --isolated", thank_you__opening=CLEAN)[0] == 0
    assert check("templates check templates --isolated", thank_you__opening=WORDING)[0] == 1
    assert check("templates check templates --isolated --ignore J002")[0] == 0
    assert check("templates check templates --isolated --select T")[0] == 0
    for wrong in ("nowhere.j2", "templates/house.toml", ".git"):
        status, out, err = check(f"templates check {wrong} --isolated")
        assert (status, out) == (2, "") and err.count("\n") == 1
    status, out, err = check("templates check nowhere.j2 templates --isolated")
    assert status == 2 and "J002" in out and "nowhere.j2" in err


def test_settings_hold_for_templates_too(check, tmp_path: Path) -> None:
    (tmp_path / "afterword.toml").write_text('[severity]\nJ002 = "note"\n', encoding="utf-8")
    assert check("templates check templates", thank_you__opening=WORDING)[0] == 0
    (tmp_path / "afterword.toml").write_text('[per-file]\n"*opening.j2" = ["J002"]\n', encoding="utf-8")
    assert check("templates check templates --fail-on note")[:2] == (0, "1 template checked: clean\n")


def test_an_ignore_comment_silences_and_a_useless_one_is_named(check) -> None:
    mark = "{# afterword: ignore[J002] our candidates' notes have it #}"
    before = WORDING.replace("Thank", f"{mark}\nThank")
    assert check("templates check templates --isolated", thank_you__opening=before)[0] == 0
    assert (
        check("templates check templates --isolated", thank_you__opening=f"{{# Openings. #}}\n{mark}\n{WORDING}")[0]
        == 0
    )
    status, out, _ = check("templates check templates --isolated --format json", thank_you__opening=f"{mark}\n{CLEAN}")
    assert (status, codes(out)) == (1, [("opening.j2", "P900", mark)])


def test_fix_mends_the_source_and_leaves_line_ends(check, tmp_path: Path) -> None:
    source = (
        "{{ greeting }}\r\n\r\nThank you!!! {{ opening }} {{ interest }} {{ ask }}\r\n\r\n"
        "{% if needs %}I read of {% for need in needs if need.topic %}{{ need.topic }}, {% endfor %}and more.{% endif %}\r\n"
    )
    status, out, err = check("templates check templates --isolated --fix", application=source)
    assert (status, out) == (0, "1 template checked: clean\n")
    assert err.startswith('fixed templates/application.j2\n  line 3: "you!!!" is now "you!"\n')
    fixed = (tmp_path / "templates" / "application.j2").read_bytes().decode()
    assert fixed == source.replace("!!!", "!").replace(
        ", {% endfor %}", "{% if not loop.last %},{% endif %} {% endfor %}"
    )
    status, out, _ = check("templates check templates --isolated --diff", application=source)
    assert status == 1
    assert "+Thank you! {{ opening }}" in out
    assert (tmp_path / "templates" / "application.j2").read_bytes().decode() == source


def test_offsets_count_in_the_file_as_it_is(check) -> None:
    source = "\ufeff" + WORDING.replace("\n", "\r\n")
    _, out, _ = check("templates check templates --isolated --format json", thank_you__opening=source)
    (finding,) = json.loads(out)["files"][0]["findings"]
    start, end = finding["start"]["offset"], finding["end"]["offset"]
    assert source[start:end] == finding["text"] == "rolle"
    assert (finding["start"]["line"], finding["start"]["column"]) == (2, 37)


def test_faults_are_told_in_the_file_that_holds_them(check) -> None:
    files = {
        "check_in": '{% extends "base.j2" %}\n{% from "bits.j2" import bit %}\n{% block a %}{{ bit() }}{% endblock %}\n',
        "base": '{{ greeting }}\n\n{{ opening }} {{ ask }} {% block a %}{% endblock %}\n\n{% include "part.j2" %}\n',
        "bits": "{% macro bit() %}I would gladly recieve an answer.{% endmacro %}",
        "part": "It was a plesure to talk about {{ talk.topic }}.",
    }
    status, out, _ = check("templates check templates/check-in.j2 --isolated --format json", **files)
    assert status == 1
    found = codes(out)
    assert ("bits.j2", "S001", "recieve") in found and ("part.j2", "S001", "plesure") in found
    assert ("part.j2", "J007", "{{ talk.topic }}") in found
    assert len(found) == 3


def test_each_branch_is_read_by_itself(check) -> None:
    source = (
        "{% block any_one %}\nIt was good to talk {% if when is defined %}{{ when }} about definately{% elif learned is defined %}"
        "about seperate{% else %}about thier{% endif %} plans.\n{% endblock %}\n"
    )
    _, out, _ = check("templates check templates --isolated --format json --select S", thank_you__opening=source)
    assert sorted(text for _, _, text in codes(out)) == ["definately", "seperate", "thier"]


def test_a_sentence_around_a_variable_is_no_fault_of_the_variable(check) -> None:
    source = (
        "{% block any_one %}\nI am looking for a {{ need.topic }} and an {{ role }}{% if when is defined %}, {{ when }}{% endif %}, and "
        "{{ talk.topic }} is what {{ company }} does.\n{% endblock %}\n"
    )
    assert check("templates check templates --isolated --fail-on note", thank_you__opening=source)[0] == 0


@pytest.mark.parametrize(
    ("name", "meant"), [("interviewer", "reader"), ("job", "role"), ("email", "me.email"), ("rolle", "role")]
)
def test_a_name_that_people_use_leads_to_the_one_there_is(check, name: str, meant: str) -> None:
    _, out, _ = check(
        "templates check templates --isolated --format json", application=f"{{{{ opening }}}} {{{{ {name} }}}}"
    )
    (finding,) = json.loads(out)["files"][0]["findings"]
    assert (finding["code"], finding["suggestions"]) == ("J002", [meant])


def test_markdown_and_html_are_read_without_their_marks(check, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    body = "{{ opening }} {{ ask }} {{ close }}"
    html = f'<style>p {{ colour: recieve }}</style><p class="recieve">{body}</p><p>I&rsquo;d <b>recieve</b> it&nbsp;gladly.<br>Yes.</p>'
    (tmp_path / "templates" / "application.html.j2").write_text(html, encoding="utf-8")
    (tmp_path / "templates" / "check-in.md.j2").write_text(
        f"# On the role\n\n{body}\n\nI would **recieve** [it](https://recieve.example/recieve) gladly.\n",
        encoding="utf-8",
    )
    status, out, _ = check("templates check templates --isolated --format json")
    assert status == 1
    assert codes(out) == [("application.html.j2", "S001", "recieve"), ("check-in.md.j2", "S001", "recieve")]


def test_a_letter_of_no_kind_is_read_as_what_it_says(check) -> None:
    text = "Dear {{ reader }},\n\nI am following up on our talk {{ when }}. {{ opening }} Could you tell me where things stand?\n"
    status, out, _ = check("lint templates/our-mail.j2 --isolated", our_mail=text)
    assert status == 1
    assert "templates/our-mail.j2: its name is no kind: read as a check-in email" in out
    assert "J007 the notes may lack 'when'" in out
    assert "read as a rejection" not in check("lint templates/our-mail.j2 --isolated --kind letter")[1]


def test_drafts_and_templates_are_linted_in_one_run(check, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(
        "Kind: note\n\nThank you for the definately fine tour, Ana.\n", encoding="utf-8"
    )
    status, out, _ = check("lint letter.txt templates/thank-you/opening.j2 --isolated", thank_you__opening=WORDING)
    assert status == 1
    assert "S001" in out and "J002" in out
    assert out.splitlines()[-1].startswith("1 draft and 1 template checked: 2 errors")


def test_a_folder_of_templates_is_no_folder_of_drafts(check) -> None:
    status, _, err = check("lint templates --isolated", thank_you__opening=CLEAN)
    assert status == 2 and err.rstrip().endswith("for templates: afterword templates check templates")


def test_a_template_on_standard_input_is_a_draft(check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Dear {{ reader }}, thank you for the tour.\n")))
    status, out, _ = check("lint - --isolated --kind note")
    assert status == 1 and "P002" in out


def test_a_faulty_house_toml_is_one_line(check, tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "house.toml").write_text("[kind]\n", encoding="utf-8")
    status, out, err = check("templates check templates --isolated", thank_you__opening=CLEAN)
    assert (status, out) == (2, "") and err.count("\n") == 1 and "did you mean 'kinds'?" in err


@pytest.mark.parametrize(
    "source",
    ["", "\n", "{#", "{{", "{%", "{% raw %}", "{{ }}", "{% %}", "}}", "{% endif %}", "{{ 'a }}", "\x00", "{% block %}"],
)
def test_any_scrap_of_template_gets_a_report(check, source: str) -> None:
    status, _, err = check("templates check templates/thank-you.j2 --isolated", thank_you=source)
    assert status in (0, 1) or (status == 2 and "NUL" in err)
    assert "internal error" not in err
