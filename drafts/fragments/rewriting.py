"""Tables of rewritings: what is found, and what is said in its stead, one after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Said = str | Callable[[re.Match[str]], str]
Rewriting = tuple[re.Pattern[str], Said]


def rewritings(
    pairs: Iterable[tuple[str | re.Pattern[str], Said]], flags: re.RegexFlag = re.NOFLAG
) -> tuple[Rewriting, ...]:
    """The table of ``pairs``, each a pattern, compiled already or with these ``flags``, and what is said for it.

    Raises ``ValueError`` for flags beside a compiled pattern.
    """
    return tuple((re.compile(pattern, flags), said) for pattern, said in pairs)


def rewritten(text: str, table: Iterable[Rewriting]) -> str:
    """``text`` after every rewriting of ``table``, in its order: each finds what those before it left."""
    for pattern, said in table:
        # Most find nothing, and looking costs less than setting about a replacement.
        if pattern.search(text):
            text = pattern.sub(said, text)
    return text
