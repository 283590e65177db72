"""No template, however hostile, reads outside its context and folder or runs on: drafting refuses it, checking names it."""

import os
import time
from datetime import date
from pathlib import Path

import pytest

import cli
from drafts.errors import AfterwordError
from drafts.kinds import Kind
from drafts.reading import load
from drafts.sandbox.tables import LIMITS
from drafts.writing import compose_all
from linter.run import Linter
from linter.settings import Settings
from linter.sources import Source
from linter.templates.checking import TemplateLinter
from tests.engine import builtin
from tests.hostile import hostile

ROOT = Path(__file__).resolve().parent.parent
NOTES = load(ROOT / "examples" / "northwind.yaml")
HOSTILE = hostile()
TODAY = date(2026, 11, 19)
SECRET = "the-secret-outside-the-folder"
GENEROUS = 20 * LIMITS.seconds
"""The set time with much room for a busy machine: what is not refused runs for hours."""


@pytest.fixture
def written(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A templates folder with the hostile template as the thank-you, and a secret beside the folder."""
    root = tmp_path / "house" / "templates"
    root.mkdir(parents=True)
    (tmp_path / "house" / "secret.j2").write_text(SECRET, encoding="utf-8")
    (root / "link.j2").symlink_to("../secret.j2")
    (root / "linked").symlink_to("..")
    path = root / "thank-you.j2"
    path.write_text(f"Dear {{{{ reader }}}},\n\n{HOSTILE[request.param]}", encoding="utf-8")
    return path


@pytest.mark.parametrize("written", list(HOSTILE), indirect=True)
def test_drafting_from_it_is_refused_in_one_line(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_SECRET", SECRET)
    start = time.monotonic()
    try:
        drafts, lacking = compose_all(
            NOTES, [(Kind.THANK_YOU, NOTES.people[0])], today=TODAY, templates=(written.parent,)
        )
    except AfterwordError as error:
        assert len(error.messages) == 1
        assert SECRET not in str(error)
        assert "templates/" in str(error).replace(os.sep, "/")
    else:
        # A name that is no part of the context may also be told as what the notes lack, which is one line too.
        assert (drafts, len(lacking)) == ([], 1)
    assert time.monotonic() - start < GENEROUS


@pytest.mark.parametrize("written", list(HOSTILE), indirect=True)
def test_checking_it_names_an_error_and_breaks_no_rule(written: Path) -> None:
    linter = Linter(Settings(select=("J",)), builtin(), TODAY)
    start = time.monotonic()
    reports = TemplateLinter(linter).files([Source(str(written), written.read_text(encoding="utf-8"))])
    assert linter.failures == []
    found = [finding for report in reports for finding in report.findings]
    assert any(finding.severity == "error" for finding in found)
    assert not any(SECRET in finding.message for finding in found)
    assert all(0 <= finding.start < finding.end <= len(written.read_text(encoding="utf-8")) for finding in found)
    assert time.monotonic() - start < GENEROUS


def test_a_hostile_template_ends_the_command_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "notes.yaml").write_text(
        (ROOT / "examples" / "northwind.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (tmp_path / "templates" / "thank-you.j2").write_text(HOSTILE["doubling by tilde"], encoding="utf-8")
    status = cli.run(["draft", str(tmp_path / "notes.yaml"), "--kind", "thank-you", "--isolated"])
    said = capsys.readouterr()
    assert (status, said.out) == (2, "")
    assert said.err.count("\n") == 1 and "50,000" in said.err


def test_what_letters_use_is_not_refused(tmp_path: Path) -> None:
    source = (
        "{% set names = ['a', 'b'] %}{% for n in names %}{{ loop.index }}{{ n | upper }}{% if not loop.last %}, {% endif %}{% endfor %}"
        "{% set ns = namespace(count=0) %}{% for n in names %}{% set ns.count = ns.count + 1 %}{% endfor %}{{ ns.count * 2 }}"
        "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}{{ twice(reader) }}{{ role[:4] ~ '-' ~ names | join('+') }}"
        "{% macro again() %}{{ caller('c') }}{% endmacro %}{% call(x) again() %}{{ x }}{% endcall %}{{ 'x' in names }}"
    )
    (tmp_path / "application.j2").write_text(source, encoding="utf-8")
    drafts, _ = compose_all(NOTES, [(Kind.APPLICATION, NOTES.people[1])], today=TODAY, templates=(tmp_path,))
    assert drafts[0].body == "1A, 2B4TomTomData-a+bcFalse"


def test_templates_that_include_one_another_are_each_read_once(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    many = "".join(f"{{% if false %}}{{% include 'p{number}.j2' %}}{{% endif %}}" for number in range(9))
    for number in range(9):
        (folder / f"p{number}.j2").write_text(many, encoding="utf-8")
    (folder / "thank-you.j2").write_text("{{ greeting }} {% include 'p0.j2' %}", encoding="utf-8")
    began = time.monotonic()
    drafts, _ = compose_all(NOTES, [(Kind.THANK_YOU, NOTES.people[0])], today=TODAY, templates=(folder,))
    assert drafts and time.monotonic() - began < GENEROUS  # hours, where each path is walked anew
