"""Spelling and grammar engines behind one small interface (``linter.context.LanguageEngine``)."""

from __future__ import annotations

from collections.abc import Callable

from linter.context import LanguageEngine
from linter.settings import Settings


def open_engine(settings: Settings, say: Callable[[str], None]) -> LanguageEngine:
    """The engine that the settings name; loading it is left until the first text is checked.

    ``say`` takes progress lines.

    Raises:
        AfterwordError: an engine asked for by name is not there.
    """
    from linter.language.builtin import BuiltinEngine

    return BuiltinEngine(settings)
