"""Find and read the settings: ``afterword.toml`` or ``[tool.afterword]`` in pyproject.toml; the nearest one wins, whole.

Strict: an unknown key, a wrong value or a misspelt rule is an error that names file, key and the closest match.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

from drafts.closest import did_you_mean
from drafts.errors import AfterwordError
from linter.finding import Severity
from linter.registry import all_rules
from linter.rule import Rule
from linter.settings import CHOICES, LanguageToolSettings, Settings


class ConfigError(AfterwordError):
    """A settings file, an option or a rule code that cannot be used; the message names it and the closest match."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings in force. ``path``: the file they came from (None: defaults alone); ``given``: the keys it sets."""

    settings: Settings = field(default_factory=Settings)
    path: Path | None = None
    given: frozenset[str] = frozenset()


def find(start: Path) -> Path | None:
    """The settings file in force for a folder: the nearest one, there or above; None where there is none."""
    for folder in (start, *start.parents):
        own = folder / "afterword.toml"
        if own.is_file():
            return own
        project = folder / "pyproject.toml"
        if project.is_file() and "tool" in (table := _read(project)) and "afterword" in table["tool"]:
            return project
    return None


def load(path: Path | None) -> Loaded:
    """Read a settings file (None: the defaults).

    Raises:
        ConfigError: it cannot be read, is no TOML, or holds a key or value that is not known; all faults at once.
    """
    if path is None:
        return Loaded()
    table = _read(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("afterword", {})
    problems: list[str] = []
    values = _values(table, path, problems)
    if problems:
        raise ConfigError(*problems)
    for name in ("words", "templates"):
        if values.get(name):
            # A path in a settings file counts from that file, wherever the program is started.
            values[name] = str(path.parent / Path(values[name]).expanduser())
    return Loaded(replace(Settings(), **values), path, frozenset(values))


def choose_rules(select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that a selection leaves: codes, names or code prefixes ("T", "S0"); an empty ``select`` is all of them.

    Raises:
        ConfigError: an entry that matches no rule, with the closest one.
    """
    wanted = [code for entry in select for code in matching_codes(entry)]
    unwanted = {code for entry in ignore for code in matching_codes(entry)}
    return tuple(rule for rule in all_rules() if (not wanted or rule.code in wanted) and rule.code not in unwanted)


def matching_codes(entry: str) -> list[str]:
    """The codes that one entry of ``select`` or ``ignore`` stands for.

    Raises:
        ConfigError: it stands for none.
    """
    word = entry.strip()
    codes = [rule.code for rule in all_rules() if rule.code.startswith(word.upper()) or rule.name == word.lower()]
    if not codes or not word:
        names = [value for rule in all_rules() for value in (rule.code, rule.name)]
        raise ConfigError(f"unknown rule {word!r}{did_you_mean(word, names)}; `afterword rules` lists them all")
    return codes


def rule_options(settings: Settings) -> dict[type, object]:
    """Each rule's option dataclass as the settings fill it."""
    filled: dict[type, object] = {}
    for rule in all_rules():
        if rule.options is not None and rule.name in settings.rules:
            filled[rule.options] = rule.options(**settings.rules[rule.name])
    return filled


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8 text; save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not valid TOML: {error}") from error


def _values(table: Mapping[str, Any], path: Path, problems: list[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    known = {item.name.replace("_", "-"): item.name for item in fields(Settings)}
    for key, value in table.items():
        name = known.get(key)
        if name is None:
            problems.append(f"{path}: unknown setting {key!r}{did_you_mean(key, list(known))}")
            continue
        try:
            values[name] = _value(name, key, value)
        except ConfigError as error:
            problems += [f"{path}: {line}" for line in error.messages]
    return values


def _value(name: str, key: str, value: Any) -> Any:
    if name in ("select", "ignore"):
        entries = _strings(key, value)
        for entry in entries:
            matching_codes(entry)
        return entries
    if name == "severity":
        return {
            code: _severity(key, word) for entry, word in _table(key, value).items() for code in matching_codes(entry)
        }
    if name == "per_file":
        return {
            glob: tuple(code for entry in _strings(key, codes) for code in matching_codes(entry))
            for glob, codes in _table(key, value).items()
        }
    if name == "rules":
        return _rule_tables(_table(key, value))
    if name == "languagetool":
        return _dataclass(LanguageToolSettings, key, _table(key, value))
    default = getattr(Settings(), name)
    return _scalar(key, value, type(default), CHOICES.get(name, ()))


def _scalar(key: str, value: Any, kind: type, choices: tuple[str, ...]) -> Any:
    words = {bool: "true or false", int: "a whole number", float: "a number", str: "text in quotes"}
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise ConfigError(f"{key}: wants {words.get(kind, kind.__name__)}, not {value!r}")
    if choices and value not in choices:
        raise ConfigError(f"{key}: {value!r} is not one of {', '.join(choices)}{did_you_mean(str(value), choices)}")
    return value


def _strings(key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f'{key}: wants a list of texts, as in ["T004", "L"]')
    return tuple(cast("list[str]", value))


def _table(key: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ConfigError(f"{key}: wants a table, as in [{key}]")
    return value


def _severity(key: str, value: Any) -> str:
    if value not in set(Severity):
        raise ConfigError(f"{key}: {value!r} is not one of error, warning, note")
    return str(value)


def _rule_tables(table: dict[str, Any]) -> dict[str, dict[str, object]]:
    by_key = {key: rule for rule in all_rules() for key in (rule.code, rule.name)}
    filled: dict[str, dict[str, object]] = {}
    for key, values in table.items():
        rule = by_key.get(key)
        if rule is None:
            raise ConfigError(f"rules.{key}: unknown rule{did_you_mean(key, list(by_key))}")
        if rule.options is None:
            raise ConfigError(f"rules.{key}: this rule has no options")
        chosen = _dataclass(rule.options, f"rules.{key}", _table(f"rules.{key}", values))
        filled[rule.name] = {item.name: getattr(chosen, item.name) for item in fields(rule.options)}
    return filled


def _dataclass(cls: type[Any], key: str, table: Mapping[str, Any]) -> Any:
    known = {item.name.replace("_", "-"): item.name for item in fields(cls)}
    values = {}
    for name, value in table.items():
        if name not in known:
            raise ConfigError(f"{key}.{name}: unknown setting{did_you_mean(name, list(known))}")
        default = getattr(cls(), known[name])
        values[known[name]] = (
            _strings(f"{key}.{name}", value)
            if isinstance(default, tuple)
            else _scalar(f"{key}.{name}", value, type(default), ())
        )
    return cls(**values)
