"""Tables of rewritings: what is found, and what is said in its stead, one after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from drafts.fragments.pattern_pieces import Sought

Said = str | Callable[[re.Match[str]], str]
Rewriting = tuple[Sought, Said]


def rewritings(
    pairs: Iterable[tuple[str | re.Pattern[str], Said]], flags: re.RegexFlag = re.NOFLAG
) -> tuple[Rewriting, ...]:
    """The table of ``pairs``, each a pattern, compiled already or with these ``flags``, and what is said for it.

    Raises ``ValueError`` for flags beside a compiled pattern.
    """
    return tuple((Sought(re.compile(pattern, flags)), said) for pattern, said in pairs)


def rewritten(text: str, table: Iterable[Rewriting]) -> str:
    """``text`` after every rewriting of ``table``, in its order: each finds what those before it left."""
    small = text.lower()
    for sought, said in table:
        # Most find nothing, and looking costs less than setting about a replacement.
        if sought.stands_in(text, small):
            text = sought.pattern.sub(said, text)
            small = text.lower()
    return text
