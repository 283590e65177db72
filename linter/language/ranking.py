"""Order the words a misspelt one may have been meant for: the likeliest slip, the commoner word, the better fit beside its neighbours."""

from __future__ import annotations

from linter.language.candidates import Neighbours
from linter.language.confusions import human_confusions
from linter.language.edits import cost
from linter.language.lexicon import Lexicon, lines
from linter.language.pairs import pair_band
from linter.language.regular_forms import meant_by

# Weights tuned on a thousand typos made by rule (docs/decisions.md): 95.6 % first; one unit is a factor of ten in likelihood.
EDIT = 2.4
FREQUENCY = 0.55
CONTEXT = 0.75
SHOWN = 5
PLAUSIBLE = 65
"""One edit away and at least this common: nobody looks further."""


def suggest(word: str, before: str, after: str, lexicon: Lexicon, neighbours: Neighbours) -> tuple[str, ...]:
    """The likeliest right words for a misspelt one, best first, in its own capitals; at most five.

    ``before`` and ``after`` are the words beside it, "" where a stop stands between.
    """
    lower = word.lower().replace("’", "'")
    known = human_confusions().get(lower)
    if known:
        return tuple(_like(word, right) for right in known)
    left, right = before.lower().replace("’", "'"), after.lower().replace("’", "'")
    scored = {
        candidate: _score(lower, candidate, left, right, lexicon)
        for candidate in _candidates(lower, lexicon, neighbours)
    }
    for first, second in _split(lower):
        scored[f"{first} {second}"] = -EDIT * 1.3 + CONTEXT * (pair_band(first, second) / 10 - 5)
    best = sorted(scored, key=lambda candidate: (-scored[candidate], candidate))
    by_rule = filter(None, [meant_by(lower, lexicon.words)])
    return tuple(dict.fromkeys(_like(word, candidate) for candidate in [*by_rule, *best]))[:SHOWN]


def _candidates(lower: str, lexicon: Lexicon, neighbours: Neighbours) -> set[str]:
    """The words that a string may have been meant for, wherever it stands."""
    found = set(neighbours.near(lower))
    if len(lower) > 3 and not any(lexicon.band(candidate) >= PLAUSIBLE for candidate in found):
        found.update(candidate for candidate, _ in neighbours.about(lower))
    return found


def likelihood(word: str, meant: str, before: str, after: str, lexicon: Lexicon) -> float:
    """How likely a word is a slip for another: a ten-logarithm, of use in comparison with the same of another slip."""
    left, right = before.lower().replace("’", "'"), after.lower().replace("’", "'")
    return _score(word.lower(), meant.lower(), left, right, lexicon)


def _score(typed: str, meant: str, left: str, right: str, lexicon: Lexicon) -> float:
    frequency = lexicon.band(meant) / 10
    return (
        -EDIT * cost(typed, meant)
        + FREQUENCY * frequency
        + CONTEXT * (_fit(left, meant, lexicon) + _fit_after(meant, right, lexicon))
    )


def _fit(left: str, meant: str, lexicon: Lexicon) -> float:
    """How much likelier the word is after its left neighbour than anywhere: ten-logarithm, 0 where nothing is known."""
    pair = pair_band(left, meant) if left else 0
    if not pair:
        return 0.0
    return max(0.0, (pair - lexicon.band(left) - lexicon.band(meant)) / 10 + 12.0)


def _fit_after(meant: str, right: str, lexicon: Lexicon) -> float:
    pair = pair_band(meant, right) if right else 0
    if not pair:
        return 0.0
    return max(0.0, (pair - lexicon.band(right) - lexicon.band(meant)) / 10 + 12.0)


def _split(word: str) -> list[tuple[str, str]]:
    """The two words that a word run together may be ("alot", "inorder")."""
    if len(word) < 4:
        return []
    parts = ((word[:at], word[at:]) for at in range(1, len(word)))
    return [(a, b) for a, b in parts if pair_band(a, b) >= 70 and (len(a) > 1 or a in "ai") and (len(b) > 1)]


def _like(word: str, candidate: str) -> str:
    """The candidate in the capitals of the word as typed."""
    if len(word) > 1 and word.isupper():
        return candidate.upper()
    if word[:1].isupper() or candidate in CAPITALISED:
        return candidate[:1].upper() + candidate[1:]
    return candidate


CAPITALISED = frozenset(word.lower() for word in lines("calendar.txt") + lines("peoples.txt"))
