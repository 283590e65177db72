"""A sentence as its terms: stems with how much each tells, numbers in one form, known names set aside, and whose story it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from linter.reuse.numerals import numeral
from linter.reuse.stem import stem

_TOKEN = re.compile(r"[^\W_]+(?:[.,]\d+)*(?:['’\-&][^\W_]+)*|%")
_FIGURE = r"(?:\d{1,2}[A-Za-z]? )"
"""A figure that belongs to a role: "Year 4 Teacher", "Band 6 Nurse"."""
_POST = r"(?:role|position|opening|job|post|vacancy|opportunity|team|interview)"
_ROLE = re.compile(
    r"\b(?:as|for|of|in|be|become|than) (?:your |an? |the )?(?:next |new |future )?(?P<as>(?:[A-Z][\w&/-]+ "
    + _FIGURE
    + r"?){0,4}[A-Z][\w&/-]+)(?=[\s.,;!?]|$)"
    r"|(?P<before>(?:[A-Z][\w&/-]+ " + _FIGURE + r"?){1,5})" + _POST + r"\b"
    r"|(?P<rank>(?:band|grade|level|year|tier|class|scale) " + _FIGURE + r"(?:\w+ ){0,2}?)" + _POST + r"\b"
)
_PLACE = re.compile(
    r"\b(?:at|join(?:ing)?|about|with|for|of|that) (?P<name>(?:[A-Z][\w&'’/-]+ )*[A-Z][\w&'’/-]+)(?=[\s.,;!?]|$)"
)
_MINE = frozenset({"i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself", "we", "we've", "our", "ours", "us"})
_YOURS = frozenset({"you", "you've", "you'd", "you're", "you'll", "your", "yours", "yourself", "yourselves"})
STOCK_WEIGHT = 0.25
"""What a word of courtesy counts in a comparison, against 1 for a word of the matter."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a sentence says, ready to be compared.

    ``weights`` maps each stem that tells something to its weight, ``surface`` each stem to the word as written (lower case),
    ``run`` holds all stems in order, ``numbers`` the numbers. ``mine`` and ``yours`` count the words for writer and reader.
    """

    weights: dict[str, float]
    surface: dict[str, str]
    run: tuple[str, ...]
    numbers: frozenset[str]
    mine: int
    yours: int

    @property
    def told(self) -> list[str]:
        """The stems that are neither grammar nor courtesy: what the sentence is about."""
        return [key for key, weight in self.weights.items() if weight > STOCK_WEIGHT]


def words(name: str) -> frozenset[str]:
    """The entries of a word list beside this file, as written."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def function_words() -> frozenset[str]:
    """Words that carry grammar, as written."""
    return words("words_function.txt")


@cache
def stock_stems() -> frozenset[str]:
    """Stems of the words that every such letter is made of."""
    return frozenset(stem(word) for word in words("words_stock.txt"))


def terms(text: str, known: Iterable[str] = ()) -> Terms:
    """The terms of a sentence; ``known`` are names (people, company, role) that do not count as something told."""
    masked = without_names(text, known)
    tokens = [found[0].replace("’", "'") for found in _TOKEN.finditer(masked)]
    lower = [token.lower() for token in tokens]
    weights: dict[str, float] = {}
    surface: dict[str, str] = {}
    run: list[str] = []
    numbers: set[str] = set()
    place = 0
    while place < len(lower):
        number = numeral(lower, place)
        if number is not None:
            digits, used = number
            numbers.add(digits)
            weights[digits], surface[digits] = 1.0, digits
            run.append(digits)
            place += used
            continue
        for part in _parts(lower[place]):
            key = stem(part)
            run.append(key)
            if (part not in function_words() and len(key) > 1) or part == "%":
                weights[key] = max(weights.get(key, 0.0), STOCK_WEIGHT if key in stock_stems() else 1.0)
                surface.setdefault(key, part)
        place += 1
    return Terms(
        weights,
        surface,
        tuple(run),
        frozenset(numbers),
        sum(word in _MINE for word in lower),
        sum(word in _YOURS for word in lower),
    )


def _parts(token: str) -> list[str]:
    """A compound with a hyphen as its parts: "blind-baking" meets "blind baking"."""
    return [part for part in token.split("-") if part] if "-" in token else [token]


def without_names(text: str, known: Iterable[str], instead: str = "") -> str:
    """The text with ``instead`` for every known name, else with spaces that keep its length."""
    for name in sorted({entry for entry in known if entry.strip()}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?:['’]s)?(?!\w)", lambda found: instead or " " * len(found[0]), text)
    return text


def without_role(text: str) -> str:
    """The text with capitalized role and company names blanked where the phrase shows what they are ("the Line Cook position")."""
    for pattern in (_ROLE, _PLACE):
        text = pattern.sub(_blank_names, text)
    return text


def _blank_names(found: re.Match[str]) -> str:
    whole = found[0]
    for name in found.groupdict().values():
        if name:
            whole = whole.replace(name, " " * len(name))
    return whole
