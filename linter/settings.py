"""The settings a user can change: one frozen dataclass, which is the only place where their defaults stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

ENGINES = ("builtin", "languagetool", "auto")
LANGUAGES = ("en", "en-US", "en-GB")
HANDS = ("small", "medium", "large", "own")
FAIL_ON = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class LanguageToolSettings:
    """``url``: a server to ask; ``path``: a folder that holds LanguageTool's jars; ``idle``: minutes until a started server ends.

    ``timeout``: seconds that one question to the server may take.
    """

    url: str = ""
    path: str = ""
    idle: int = 60
    timeout: int = 30


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting. Keys in a settings file are these names with "-" for "_".

    ``select``/``ignore``: rule codes, names or prefixes. ``severity``: code to severity. ``per_file``: glob to codes ignored
    there. ``rules``: options by rule name. ``language``: "en" accepts American and British spelling. ``words``: a file of words
    that are right. ``card``: "" means no card is chosen. ``hand``: "own" is the measured one, medium until one
    is measured. ``country``: holidays; ``timezone``: the hours of a call.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "warning"
    engine: str = "builtin"
    grammar: bool = True
    language: str = "en"
    words: str = ""
    card: str = ""
    hand: str = "own"
    voice: str = "warm"
    country: str = ""
    timezone: str = ""
    templates: str = ""
    severity: Mapping[str, str] = field(default_factory=dict)
    per_file: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    languagetool: LanguageToolSettings = field(default_factory=LanguageToolSettings)
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict)


CHOICES: dict[str, tuple[str, ...]] = {
    "fail_on": FAIL_ON,
    "engine": ENGINES,
    "language": LANGUAGES,
    "hand": HANDS,
}
"""The settings that take one of a few words."""
