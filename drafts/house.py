"""Templates of one's own: the folders they lie in, in order of precedence, and what their ``house.toml`` adds.

The nearest wins, file by file: ``templates/`` beside the notes, then the settings' ``templates``, then the program's own.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from drafts.closest import did_you_mean
from drafts.errors import AfterwordError
from drafts.kinds import Kind

FOLDER = "templates"
"""The folder beside the notes."""

TABLE = "house.toml"
"""The file in a templates folder that names kinds and voices of its own."""

VOICES = ("warm", "formal", "brief")
"""The voices a message can be written in; a phrasing marked ``any`` serves all of them."""

SUFFIXES = (".j2", ".txt.j2", ".md.j2", ".html.j2")
"""How a whole message's file ends, after its kind."""


@dataclass(frozen=True, slots=True)
class House:
    """``voices``: a voice and those that serve where it has no wording; ``kinds``: a kind and the one whose rules it keeps."""

    voices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)


def folders(beside: Path | None, setting: str, own: Path) -> tuple[Path, ...]:
    """The folders of one's own, the nearest first. ``beside``: where the notes lie; ``setting``: the settings' ``templates``.

    Raises:
        AfterwordError: the settings name a folder that is not there.
    """
    found: list[Path] = []
    near = (beside if beside is not None else Path()) / FOLDER
    if near.is_dir() and (any(near.rglob("*.j2")) or (near / TABLE).is_file()):
        found.append(near)
    if setting:
        if not Path(setting).is_dir():
            raise AfterwordError(f"{setting}: no such folder; the settings name it as templates")
        found.append(Path(setting))
    # In the program's own checkout the folder beside is the program's.
    different = {path.resolve(): path for path in reversed(found) if path.resolve() != own.resolve()}
    return tuple(reversed(different.values()))


def read_house(places: Sequence[Path]) -> House:
    """What the ``house.toml`` of some folders add, the nearest first.

    Raises:
        AfterwordError: one cannot be read, or holds what is not known; the message names the file and the closest word.
    """
    voices: dict[str, tuple[str, ...]] = {}
    kinds: dict[str, Kind] = {}
    for place in reversed(places):
        path = place / TABLE
        if path.is_file():
            table = _read(path)
            kinds.update({name: _like(path, name, word) for name, word in _table(path, table, "kinds").items()})
            voices.update({name: _order(path, name, words) for name, words in _table(path, table, "voices").items()})
    for name, words in voices.items():
        for word in words:
            if word not in {*VOICES, *voices}:
                raise AfterwordError(
                    f"{TABLE}: voices.{name}: no voice {word!r}{did_you_mean(word, {*VOICES, *voices})}"
                )
    return House(voices, kinds)


def _read(path: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AfterwordError(f"{path}: cannot be read as TOML: {error}") from error
    for key in table:
        if key not in ("kinds", "voices"):
            raise AfterwordError(f"{path}: unknown key {key!r}{did_you_mean(key, ('kinds', 'voices'))}")
    return table


def _table(path: Path, table: dict[str, Any], key: str) -> dict[str, Any]:
    found = table.get(key, {})
    if not isinstance(found, dict):
        raise AfterwordError(f"{path}: {key}: wants a table, as in [{key}]")
    for name in found:
        # A voice is the first word of a block's name, a kind the name of a file.
        plain = name.replace("-", "") if key == "kinds" else name
        if not (plain.isascii() and plain.isalnum() and plain.islower()):
            raise AfterwordError(f"{path}: {key}.{name}: wants small letters alone, as in reference-request")
        if name in {*Kind, *VOICES, "any"}:
            raise AfterwordError(f"{path}: {key}.{name}: is the program's own; choose another name")
    return found


def _like(path: Path, name: str, word: Any) -> Kind:
    if not isinstance(word, str) or word not in set(Kind):
        raise AfterwordError(f"{path}: kinds.{name}: {word!r} is no message kind{did_you_mean(str(word), list(Kind))}")
    return Kind(word)


def _order(path: Path, name: str, words: Any) -> tuple[str, ...]:
    listed = [words] if isinstance(words, str) else words
    if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
        raise AfterwordError(f'{path}: voices.{name}: wants the voices that serve instead, as in ["brief", "warm"]')
    return tuple(listed)
