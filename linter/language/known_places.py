"""Well-known places one slip away: "in Chiccago" names no unknown town."""

from __future__ import annotations

from functools import cache

from linter.language.candidates import one_edit
from linter.language.lexicon import lines
from linter.language.tokens import Token

_WHERE = frozenset(["in", "near", "outside", "downtown", "across"])
"""After these stands a place. After "to" and "from" may stand a person, whose name may be like a place's ("from Huston")."""
_SHORTEST = 6
_REAL = frozenset(["Edinburg", "Pittsburg", "Oaklands", "Orland", "Huston"])
"""Places of their own that look like a better known one."""


@cache
def _places() -> dict[str, str]:
    return {place.lower(): place for place in lines("places.txt")}


def place_meant(token: Token) -> str | None:
    """The well-known place that an unknown capitalised word is one letter away from, where a place stands; else None."""
    if (
        len(token.text) < _SHORTEST
        or not token.text.istitle()
        or token.text in _REAL
        or token.before.lower() not in _WHERE
    ):
        return None
    return next((_places()[near] for near in sorted(one_edit(token.text.lower()) & _places().keys())), None)
