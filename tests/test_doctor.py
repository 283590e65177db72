"""``afterword doctor`` against the machine as it is and as it could be."""

import platform
import sys
from pathlib import Path

import pytest

from linter.doctor import report
from linter.settings import LanguageToolSettings, Settings
from tests.languagetool_server import JARS, environment, fake_java, run


def lines(text: str) -> dict[str, tuple[str, str]]:
    """Subject to state and what was found."""
    found = {}
    for line in text.split("\n\n", maxsplit=1)[0].splitlines():
        state, rest = line.split(maxsplit=1)
        subject, _, what = rest.partition("  ")
        found[subject] = (state, what.strip())
    return found


@pytest.fixture
def _jars(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LTP_PATH", str(JARS))


def test_the_command_says_what_works_and_exits_0(tmp_path: Path) -> None:
    done = run(["doctor", "--isolated"], environment(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    found = lines(done.stdout)
    assert found["Python"] == ("ok", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
    assert found["built-in engine"] == ("ok", "finds what it should")
    assert found["Java"][0] == "ok"
    assert found["LanguageTool"] == ("ok", f"6.8 in {JARS / 'LanguageTool-6.8'} (by LTP_PATH)")
    assert found["LanguageTool server"][0] == "off"
    assert {"jinja2", "harper-py", "typst", "language-tool-python", "card fonts", "clipboard"} <= found.keys()
    assert "BROKEN" not in done.stdout


@pytest.mark.usefixtures("_jars")
def test_no_java_is_broken_only_where_languagetool_is_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    without = report(Settings())
    assert lines(without)["Java"] == ("off", "none that works, on PATH or in JAVA_HOME")
    assert "install Java 17 or newer" in without
    wanted = report(Settings(engine="languagetool"))
    assert lines(wanted)["Java"][0] == "BROKEN"
    assert "What to do:" in wanted


@pytest.mark.usefixtures("_jars")
def test_an_old_java_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = fake_java(tmp_path, "11.0.2")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert lines(report(Settings()))["Java"] == ("off", f"11.0.2 ({folder / 'java'}): too old for LanguageTool")


def test_missing_jars_come_with_the_ways_to_get_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LTP_PATH", str(tmp_path))
    text = report(Settings(engine="languagetool"))
    assert lines(text)["LanguageTool"] == ("BROKEN", "not on this machine")
    assert "set `languagetool.path`" in text


def test_a_setting_that_leads_nowhere_is_broken(tmp_path: Path) -> None:
    settings = Settings(
        words=str(tmp_path / "words.txt"),
        timezone="Europe/Atlantis",
        languagetool=LanguageToolSettings(path=str(tmp_path), url="http://127.0.0.1:9"),
    )
    found = lines(report(settings))
    assert found["setting words"] == ("BROKEN", f"{tmp_path / 'words.txt'} is not there")
    assert found["setting timezone"] == ("BROKEN", "Europe/Atlantis is not known")
    assert found["LanguageTool"][0] == "BROKEN"
    assert found["languagetool.url"] == ("BROKEN", "http://127.0.0.1:9 does not answer")


def test_the_nearest_settings_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "afterword.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert lines(report(Settings()))["settings file"] == ("ok", str(tmp_path / "afterword.toml"))


def test_a_library_that_breaks_on_import_is_said_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "typst.py").write_text("raise OSError('no such symbol: hb_shape')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "typst", raising=False)
    text = report(Settings())
    monkeypatch.delitem(sys.modules, "typst", raising=False)
    assert lines(text)["typst"] == ("BROKEN", "cards as PDF: no such symbol: hb_shape")
    assert "- typst: install afterword anew" in text


def test_every_advice_stands_below_the_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    head, _, tail = report(Settings()).partition("\n\n")
    assert all(line.startswith("- ") for line in tail.splitlines()[1:])
    assert "install" not in head
