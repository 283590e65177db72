"""Spelling and grammar engines behind one small interface (``linter.context.LanguageEngine``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from linter.context import LanguageEngine
from linter.settings import Settings

if TYPE_CHECKING:
    from linter.language.state import Record

AUTO_PATIENCE = 5
"""Seconds that ``auto`` waits for an answer of LanguageTool's; a letter takes a warm server 0.3 s at most."""
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def open_engine(settings: Settings, say: Callable[[str], None]) -> LanguageEngine:
    """The engine that the settings name; what it needs is loaded at the first text, or is loaded in the keeper already.

    ``say`` takes progress lines. ``languagetool`` asks this user's running server, else ``languagetool.url``, else starts a server;
    ``auto`` starts none.

    Raises:
        AfterwordError: an engine asked for by name is not there.
    """
    from linter.language.warm import ready

    if settings.engine == "builtin":
        return _builtin(settings, ready())
    if settings.engine == "auto":
        from linter.language.both import AutoEngine

        patience = min(AUTO_PATIENCE, settings.languagetool.timeout)
        settings = replace(settings, languagetool=replace(settings.languagetool, timeout=patience))
        record = ready()
        return AutoEngine(_builtin(settings, record), _both(settings, record, say), say)
    return _both(settings, ready(), say) or _started(settings, say)


def _builtin(settings: Settings, record: Record | None) -> LanguageEngine:
    """The built-in engine: the keeper's where one runs of this state of the program, else one of our own."""
    from linter.language.warm import WarmEngine, stamp

    def here() -> LanguageEngine:
        from linter.language.builtin import BuiltinEngine

        return BuiltinEngine(settings)

    if record is None or record.stamp != stamp():
        return here()
    return WarmEngine("builtin", settings, record, here)


def _both(settings: Settings, record: Record | None, say: Callable[[str], None]) -> LanguageEngine | None:
    """The built-in rules with the running server, else with the one that the settings name; None where there is neither."""
    from linter.language.warm import WarmEngine, ready, stamp

    url = record.url if record is not None else _checked_url(settings.languagetool.url, say)
    if not url:
        return None

    def here() -> LanguageEngine:
        from linter.language.both import BothEngine
        from linter.language.languagetool import LanguageToolSide

        side = LanguageToolSide(settings, url, local=record is not None)
        return BothEngine(_builtin(settings, None if record else ready()), side, settings.language)

    if record is None or record.stamp != stamp():
        return here()
    return WarmEngine("languagetool", settings, record, here)


def _checked_url(url: str, say: Callable[[str], None]) -> str:
    """The setting ``languagetool.url``; where it leads off this machine, that and what is sent there is said."""
    if not url:
        return ""
    from urllib.parse import urlsplit

    from linter.config import ConfigError

    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigError(f"languagetool.url: {url!r} is no address of a server (http://HOST:PORT)")
    if parts.hostname not in _LOOPBACK:
        say(
            f"LanguageTool at {parts.hostname} (languagetool.url) is sent the subject and text of each draft;"
            " neither the rest of its header nor the notes"
        )
    return url


def _started(settings: Settings, say: Callable[[str], None]) -> LanguageEngine:
    from linter.language.server import launch, running

    record = running()
    if record is None or not record.ready:
        record = launch(settings.languagetool, say)
    engine = _both(settings, record, say)
    assert engine is not None, "a record has an address"
    return engine
