"""Spelling and grammar engines behind one small interface (``linter.context.LanguageEngine``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from linter.context import LanguageEngine
from linter.settings import Settings

if TYPE_CHECKING:
    from linter.language.languagetool import LanguageToolSide

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def open_engine(settings: Settings, say: Callable[[str], None]) -> LanguageEngine:
    """The engine that the settings name; dictionaries are loaded at the first text.

    ``say`` takes progress lines. ``languagetool`` asks this user's running server, else ``languagetool.url``, else starts a server;
    ``auto`` starts none.

    Raises:
        AfterwordError: an engine asked for by name is not there.
    """
    from linter.language.builtin import BuiltinEngine

    builtin = BuiltinEngine(settings)
    if settings.engine == "builtin":
        return builtin
    from linter.language.both import AutoEngine, BothEngine

    if settings.engine == "auto":
        return AutoEngine(builtin, _present_side(settings, say), settings.language, say)
    return BothEngine(builtin, _present_side(settings, say) or _started_side(settings, say), settings.language)


def _present_side(settings: Settings, say: Callable[[str], None]) -> LanguageToolSide | None:
    """The running server, else the one that the settings name; None where there is neither."""
    from linter.language import state
    from linter.language.both import AUTO_PATIENCE
    from linter.language.languagetool import LanguageToolSide

    patience = AUTO_PATIENCE if settings.engine == "auto" else None
    record = state.read()
    if record is not None and record.ready and record.alive and record.kept:
        return LanguageToolSide(settings, record.url, local=True, timeout=patience)
    url = settings.languagetool.url
    if not url:
        return None
    from urllib.parse import urlsplit

    from linter.config import ConfigError

    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigError(f"languagetool.url: {url!r} is no address of a server (http://HOST:PORT)")
    if parts.hostname not in _LOOPBACK:
        say(
            f"LanguageTool at {parts.hostname} (languagetool.url) is sent the subject and text of each draft; no notes, no header"
        )
    return LanguageToolSide(settings, url, local=False, timeout=patience)


def _started_side(settings: Settings, say: Callable[[str], None]) -> LanguageToolSide:
    from linter.language.languagetool import LanguageToolSide
    from linter.language.server import launch, running

    record = running()
    if record is None or not record.ready:
        record = launch(settings.languagetool, say)
    return LanguageToolSide(settings, record.url, local=True)
