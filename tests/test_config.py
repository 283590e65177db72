"""Settings: the nearest file wins whole, defaults stand in one place, a slip is an error that names the closest key."""

from dataclasses import fields
from pathlib import Path

import pytest

from linter.config import ConfigError, choose_rules, find, load, rule_options
from linter.pages import _shown, config_text
from linter.registry import all_rules
from linter.rules.long_sentence import LongSentence
from linter.settings import Settings


def toml(tmp_path: Path, text: str, name: str = "afterword.toml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("item", fields(Settings), ids=lambda item: item.name)
def test_leaving_a_key_out_equals_writing_its_default(item, tmp_path: Path) -> None:
    default = getattr(Settings(), item.name)
    key = item.name.replace("_", "-")
    text = f"[{key}]\n" if not isinstance(default, str | bool | tuple) else f"{key} = {_shown(default)}\n"
    assert load(toml(tmp_path, text)).settings == Settings()


def test_the_nearest_file_wins_whole(tmp_path: Path) -> None:
    toml(tmp_path, 'voice = "formal"\ncountry = "US"\n')
    inner = tmp_path / "inner"
    inner.mkdir()
    near = toml(inner, 'voice = "brief"\n')
    assert find(inner) == near
    assert (load(near).settings.voice, load(near).settings.country) == ("brief", "")
    assert find(tmp_path) == tmp_path / "afterword.toml"


def test_pyproject_counts_only_with_a_table_of_ours(tmp_path: Path) -> None:
    other = toml(tmp_path, "[tool.ruff]\nline-length = 100\n", "pyproject.toml")
    assert find(tmp_path) != other
    other.write_text('[tool.afterword]\nvoice = "formal"\n', encoding="utf-8")
    assert find(tmp_path) == other
    assert load(other).settings.voice == "formal"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('voise = "warm"', "unknown setting 'voise'; did you mean 'voice'?"),
        ("fail-on = 3", "fail-on: wants text in quotes"),
        ('fail-on = "warnings"', "'warnings' is not one of error, warning, note; did you mean 'warning'?"),
        ('select = ["T9999"]', "unknown rule 'T9999'"),
        ('ignore = ["too-lng"]', "did you mean 'too-long'?"),
        ("ignore = 'L001'", 'wants a list of texts, as in ["T004", "L"]'),
        ('[severity]\nL001 = "fatal"', "'fatal' is not one of error, warning, note"),
        ("[rules.too-long]\nwords = 3", "this rule has no options"),
        ("[rules.long-sentence]\nword = 3", "rules.long-sentence.word: unknown setting; did you mean 'words'?"),
        ('[rules.long-sentence]\nwords = "3"', "wants a whole number"),
        ('[languagetool]\nurl = "x"\nport = 3', "languagetool.port: unknown setting"),
        ("grammar = 1", "grammar: wants true or false"),
        ("voice = ", "is not valid TOML"),
    ],
)
def test_a_slip_names_file_key_and_the_closest(text: str, said: str, tmp_path: Path) -> None:
    path = toml(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load(path)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)


def test_every_fault_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(toml(tmp_path, 'voise = "warm"\nengin = "auto"\n'))
    assert len(caught.value.messages) == 2


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "none.toml")


def test_rule_options_reach_the_rule(tmp_path: Path) -> None:
    settings = load(toml(tmp_path, "[rules.long-sentence]\nwords = 12\n")).settings
    assert rule_options(settings) == {LongSentence: LongSentence(words=12)}
    by_code = load(toml(tmp_path, "[rules.L003]\nwords = 12\n")).settings
    assert rule_options(by_code) == {LongSentence: LongSentence(words=12)}


def test_selection_by_code_prefix_and_name() -> None:
    codes = {rule.code for rule in all_rules()}
    assert {rule.code for rule in choose_rules([], [])} == codes
    assert {rule.code for rule in choose_rules(["L"], [])} == {code for code in codes if code[0] == "L"}
    assert {rule.code for rule in choose_rules(["L", "emoji"], ["L002", "too-long"])} == {
        code for code in codes if code[0] == "L" or code == "E006"
    } - {"L001", "L002"}


def test_the_settings_in_force_say_where_they_come_from(tmp_path: Path) -> None:
    path = toml(tmp_path, 'voice = "formal"\n')
    shown = config_text(load(path))
    assert f'voice = "formal"  ({path})' in shown
    assert 'fail-on = "warning"  (default)' in shown


def test_paths_count_from_the_settings_file(tmp_path: Path) -> None:
    assert load(toml(tmp_path, 'words = "words.txt"\n')).settings.words == str(tmp_path / "words.txt")
