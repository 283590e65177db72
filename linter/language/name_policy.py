"""When a capitalised word that no list holds is a name rather than a slip: the evidence for either, weighed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from linter.document import Document
from linter.language.candidates import Neighbours
from linter.language.confusions import human_confusions
from linter.language.edits import cost
from linter.language.known_places import place_meant
from linter.language.lexicon import Lexicon, lines
from linter.language.tokens import Token


@cache
def _cues() -> dict[str, frozenset[str]]:
    """The words beside a name, by what they do there."""
    cues: dict[str, set[str]] = {}
    for line in lines("name_cues.txt"):
        if line.startswith("@ "):
            under = cues.setdefault(line[2:], set())
        else:
            under.add(line)
    return {name: frozenset(words) for name, words in cues.items()}


_CUES = _cues()
_TITLES, _NAMING, _POINTING, _OPENERS = (_CUES[name] for name in ("titles", "naming", "pointing", "openers"))
_SAYING, _FOLLOWING, _WHEN, _PARTICLES = (_CUES[name] for name in ("saying", "following", "when", "particles"))
_HOUSES, _OF_HOUSES = _CUES["houses"], _CUES["of_houses"]
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|[A-Z])\.\s+(?:[^\W\d_a-z][\w'’\-]*\.?\s+){0,3}$")
_ADDRESSED = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.\s+$")
_DATES = re.compile(r"(?:days?|uary|ber|august|april)$")
TWO_SLIPS = 2.5
COMMON = 74
"""A word in this band or above is common enough to be what a slip was meant for."""
EVERYDAY = 80
FAMILIAR = 66
PLAIN_LENGTH = 6
LONG = 8
KNOWN = 60
"""So long a word one slip from another, even a rarer one, is that word where a sentence opens ("Unfortunatley")."""
SYLLABLE = 5
"""The parts of a hyphenated Korean or Chinese name are no longer than this ("Hye-jin")."""
SURE = 3.5
"""So much evidence for a name holds for the whole draft."""


class NamePolicy:
    """Tells names from slips by case, place, the names of the world, and likeness to common words."""

    def __init__(self, lexicon: Lexicon, neighbours: Neighbours) -> None:
        self._lexicon = lexicon
        self._neighbours = neighbours
        self._places = frozenset(lines("place_words.txt"))
        self._capitalised = self._places | _OPENERS | {"whom"}
        self._given = frozenset(lines("given_syllables.txt"))
        self._calendar = frozenset(word.lower() for word in lines("calendar.txt"))

    def names(self, unknown: Sequence[Token], document: Document) -> frozenset[Token]:
        """Which unknown words are names. One that is surely a name in one place ("Dear Ms. Pell") is one everywhere."""
        found = {token for token in unknown if self.is_name(token, document)}
        sure = {_bare(token.text) for token in found if self._for_name(token, document) >= SURE} | self._signed(
            document
        )
        return frozenset(found | {token for token in unknown if _bare(token.text) in sure})

    def _signed(self, document: Document) -> set[str]:
        """The capitalised words of the signature."""
        if not document.signature:
            return set()
        start, end = document.signature
        return set(re.findall(r"[^\W\d_a-z][^\W\d_]+", document.source[start:end]))

    def is_name(self, token: Token, document: Document) -> bool:
        """Whether an unknown word is a name: the evidence for one outweighs that for a slip."""
        if not token.text[0].isupper():
            return self._second_part(token) or self._particle(token)
        if token.text not in self._lexicon.people and not self._name_like(token.after) and place_meant(token):
            return False
        if _ADDRESSED.search(document.source[max(0, token.start - 8) : token.start]):
            return True
        return self._for_name(token, document) >= self._for_slip(token)

    def _for_name(self, token: Token, document: Document) -> float:
        bare = _bare(token.text)
        weight = 1.0
        if token.before.lower().rstrip(".") in _TITLES or _TITLED.search(
            document.source[max(0, token.start - 60) : token.start]
        ):
            weight += 3
        if bare in self._lexicon.people:
            weight += 2 + (self._place_word(token.after) and not token.opens)
        if len(bare) == 2 and self._name_like(token.after):
            weight += 3  # "Bo Lindquist", "Ed Corliss": lists of names hold none so short
        if (
            token.whole != token.text
            and not all(part.lower() in self._lexicon.words for part in token.whole.split("-")[1:])
        ) or self._given_name(token, document):
            weight += 4
        if self._name_like(token.before) or self._name_like(token.after):
            weight += 2 + (_bare(token.before) in self._lexicon.people or _bare(token.before) in self._lexicon.names)
        if re.search(r"[^\x00-\x7f]", bare):
            weight += 3
        if self._greeted(token, document):
            weight += 4
        elif token.opens and bare in self._lexicon.people and document.source[token.end : token.end + 1] == ",":
            weight += 3  # "Theo, thanks for lunch": somebody is spoken to
        if bare != token.text.replace("’", "'"):
            weight += 1.5
        if token.before.lower() in _NAMING and not token.opens:
            weight += 1
        if token.opens and token.after.lower() in _SAYING:
            weight += 1 + bool(re.match(r"\s+and\s+(?:I|[A-Z][a-z]+)\b", document.source[token.end : token.end + 30]))
        return weight

    def _for_slip(self, token: Token) -> float:
        lower = _bare(token.text).lower()
        near = self._neighbours.near(lower)
        weight = 0.0
        if near & self._calendar:
            weight += (
                5 if (len(lower) > 3 and token.text not in self._lexicon.people) or token.before.lower() in _WHEN else 1
            )
        elif self._far_day(token):
            weight += 5
        if near & _HOUSES and self._in_house_name(token):
            weight += 2
        best = max((self._lexicon.band(other) for other in near if len(other) > 1), default=0)
        if lower in human_confusions() and token.text not in self._lexicon.people:
            weight += 4  # a misspelling that many people make ("Unforseen")
        if near & _OPENERS and (
            token.opens or token.before.lower() in {"kind", "best", "warm", "with", "yours", "many"}
        ):
            best = max(best, EVERYDAY)
        if best >= COMMON and not token.opens and not near & self._capitalised and not self._in_title(token):
            return weight + 0.5  # a lone capital within a sentence: hardly a slip for a word that would have none
        if best >= COMMON:
            weight += 2 + (best >= EVERYDAY) + bool(near & self._places)
            weight += 0.6 * (min(cost(lower, other) for other in near) < 0.95)
            place = self._place_word(token.after) and token.text not in self._lexicon.people
            weight += bool(token.before.lower() in _POINTING) + 1.5 * place
        elif best and len(lower) >= PLAIN_LENGTH and self._place_word(token.after):
            weight += 2 * (min(cost(lower, other) for other in near) < 0.95)
        if token.opens:
            follows = token.after in _FOLLOWING and best >= FAMILIAR
            weight += (
                1
                if best >= COMMON
                else 3
                if len(lower) >= LONG and best >= KNOWN
                else 1.5
                if follows
                else 3
                if self._far_slip(lower)
                else 0
            )
        return weight

    def _far_day(self, token: Token) -> bool:
        """Whether a word where a day or month stands is two slips from one ("last Wensday", "in Agusut")."""
        lower = _bare(token.text).lower()
        if len(lower) < PLAIN_LENGTH or not (token.before.lower() in _WHEN or lower.endswith("day")):
            return False
        if token.text in self._lexicon.people or token.text in self._lexicon.names:
            return False
        near = (other for other, price in self._neighbours.about(lower) if price < TWO_SLIPS)
        return any(other in self._calendar and _DATES.search(other) for other in near)

    def _greeted(self, token: Token, document: Document) -> bool:
        """Whether a word is the whole of a greeting ("Sam,"), and no greeting word misspelt ("Helo,")."""
        if not document.greeting:
            return False
        start, end = document.greeting
        alone = re.fullmatch(r"[^\W\d_]+", document.source[start:end].strip(" \t,:–—-"))
        return alone is not None and token.start == start and not self._neighbours.near(token.text.lower()) & _OPENERS

    def _given_name(self, token: Token, document: Document) -> bool:
        """Whether a word opens a Korean given name whose second part is an English word, before a surname ("Hye-in Kim")."""
        first, _, second = token.whole.partition("-")
        follows = document.source[token.end + len(second) + 1 : token.end + len(second) + 3]
        return first == token.text and second in self._given and len(first) <= SYLLABLE and follows[1:].isupper()

    def _in_title(self, token: Token) -> bool:
        """Whether a neighbour is an ordinary word in a capital too, as in a headline or a subject line."""
        return any(
            word[:1].isupper()
            and len(word) > 1
            and self._lexicon.band(word.lower()) >= COMMON
            and word.lower() not in self._calendar
            for word in (token.before, token.after)
        )

    def _in_house_name(self, token: Token) -> bool:
        """Whether a word stands behind one that houses are named with ("Royal", "Memorial", "City")."""
        return token.before.istitle() and token.before.lower() in _OF_HOUSES and token.text not in self._lexicon.people

    def _second_part(self, token: Token) -> bool:
        """Whether a lower-case word is the second part of a hyphenated name ("Min-jun")."""
        first = token.whole.split("-")[0]
        if token.whole == token.text or not first[:1].isupper():
            return False
        if first.lower() in self._lexicon.words:
            given = all(part in self._lexicon.people | self._lexicon.names for part in (first, token.text.capitalize()))
            return given or (token.text in self._given and len(first) <= SYLLABLE)
        return (
            first in self._lexicon.people or first in self._lexicon.names or len(token.text) <= SYLLABLE >= len(first)
        )

    @staticmethod
    def _particle(token: Token) -> bool:
        """Whether a lower-case word joins the parts of a name ("Hywel ap Rhys")."""
        return token.text in _PARTICLES and token.before[:1].isupper() and token.after[:1].isupper()

    def _name_like(self, word: str) -> bool:
        """Whether a neighbour is a name itself: capitalised, no ordinary word, no title."""
        lower = _bare(word).lower()
        return len(word) > 1 and word[0].isupper() and lower not in self._lexicon.words and lower not in _TITLES

    def _place_word(self, word: str) -> bool:
        """Whether a neighbour is what streets, museums and teams are called by: before it a capital proves no name."""
        return word[:1].isupper() and word.lower() in self._places

    def _far_slip(self, lower: str) -> bool:
        """Whether a long word is two slips from a common one ("Apparrantly")."""
        if len(lower) < 8:
            return False
        return any(
            price < 2.8 and self._lexicon.band(other) >= COMMON for other, price in self._neighbours.about(lower)
        )


def _bare(word: str) -> str:
    """The word without a possessive ending."""
    return re.sub(r"'(?:s|S)?$", "", word.replace("’", "'"))
