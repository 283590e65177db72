"""The settings page shows every key there is, and what it shows can be read."""

import re
from dataclasses import fields
from pathlib import Path

from linter.config import load
from linter.settings import LanguageToolSettings, Settings

PAGE = Path(__file__).resolve().parent.parent / "docs" / "settings.md"


def test_the_page_shows_every_key_and_is_valid(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    path = tmp_path / "afterword.toml"
    path.write_text(shown, encoding="utf-8")
    given = load(path).given
    assert given == {item.name for item in fields(Settings)}
    for item in fields(LanguageToolSettings):
        assert f"\n{item.name.replace('_', '-')} = " in shown
