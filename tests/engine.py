"""The built-in language engine, opened once for all tests: loading it is most of what it costs."""

from functools import cache

from linter.context import LanguageEngine
from linter.language import open_engine
from linter.settings import Settings


@cache
def builtin() -> LanguageEngine:
    return open_engine(Settings(engine="builtin"), print)
