"""Misspelt words of a draft: every unknown word that the name policy does not take for a name, with suggestions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from drafts.closings import is_foreign_closing
from linter.context import Problem
from linter.document import Document
from linter.facts import known_tokens
from linter.language.candidates import Neighbours
from linter.language.confusions import human_confusions
from linter.language.edits import cost
from linter.language.known_places import place_meant
from linter.language.lexicon import Lexicon, lines
from linter.language.limits import CHECKED
from linter.language.made_words import compounded, derived, doubled, who_does
from linter.language.name_policy import NamePolicy
from linter.language.ranking import likelihood, suggest
from linter.language.regular_forms import meant_by
from linter.language.tokens import Token, tokens

_POSSESSIVE = re.compile(r"['’][sS]?$")
_ROMAN = re.compile(r"(?=[IVXLCM]{2,})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_PREFIXES = frozenset(lines("prefixes.txt"))

PLAIN = 70
"""A word this common with an s too many before another word lacks its apostrophe ("the companys garden")."""
_PIECE = 4
"""The shortest word that makes a compound; shorter ones make words out of slips."""
_USUAL = 50
"""How common both words of a compound must be."""
_MEANT = 56
"""How common a word one edit away must be to be what was meant for certain: of 363 typos that no list holds, none was meant for a rarer
one, while trade words ("heddle" beside "huddle") are."""
_LIKELY = 1.0
"""How likely a slip must be (see ``ranking.likelihood``) where the word as typed is a rare one: the 13 such in 415 typos are above,
"lidar" and "heddle" below."""
_CONTEXT = 0.5
"""How much the words beside it may add to that."""
_LONG = 9
"""So long a word one edit from any other is a slip for it ("catarmaran")."""
_FAR, _FAR_COST = 62, 2.8
"""The same for a word further away, and how dear its slips may be: in those typos 67 and 2.6; "actigraphy" is 2.9 from a word."""
_SMALL_WORDS = frozenset(lines("joined_words.txt"))
_OWN = frozenset(["my", "our", "best", "kind", "warm"])
"""Between one of these and "to" stand regards, never a regard ("give my regars to her")."""
_TITLES = frozenset(["Mr", "Mrs", "Ms", "Mx", "Dr", "Prof"])
_TITLED = re.compile(rf"\b(?:{'|'.join(sorted(_TITLES))})\.?\s+$", re.IGNORECASE)
_JOINED = ("re", "un", "non", "pre", "over", "under", "multi", "micro", "co", "inter", "mis", "sub", "semi", "anti")


class Speller:
    """Checks drafts against one lexicon; keeps what it worked out."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._neighbours = Neighbours(lexicon)
        self._policy = NamePolicy(lexicon, self._neighbours)

    def problems(self, document: Document) -> Iterator[Problem]:
        """Every misspelt word, by position. Names and words that the document's facts know are right; noted words are doubted where they
        would be sure slips.
        """
        facts = document.facts
        known = frozenset(word.lower() for word in known_tokens((facts.known - facts.noted) | set(facts.people)))
        unknown = [
            token
            for token in tokens(
                document.prose, document.section.start, min(document.section.end, document.section.start + CHECKED)
            )
            if token.word and not self._right(token, known)
        ]
        names = self._policy.names(unknown, document)
        foreign = (
            document.closing if document.closing and is_foreign_closing(_text(document, document.closing)) else (0, 0)
        )
        often = Counter(token.text.lower() for token in unknown)
        for token in unknown:
            if token not in names and not foreign[0] <= token.start < foreign[1]:
                problem = self._problem(token, document)
                if token.text in facts.noted and token.text not in human_confusions():
                    if not problem.sure:
                        continue
                    # Whoever jotted it may know better: "funder", "kirana" and "weeker" are one slip from common words.
                    problem = replace(problem, sure=False)
                # A short word that comes again and again is meant ("toi, toi, toi"), unless many people misspell it.
                meant = often[token.text.lower()] > 2 and token.text.lower() not in human_confusions()
                yield replace(problem, sure=False) if meant and len(token.text) < _LONG else problem

    def _right(self, token: Token, known: frozenset[str]) -> bool:
        word = token.text.replace("’", "'")
        if len(word) == 1 or word.lower() in known or token.whole.lower() in known or _in_set_phrase(token):
            return True
        if word.lower() in human_confusions():
            return False
        if "'" in word:
            if word.lower() in self._lexicon.contractions:
                return True
            word = _POSSESSIVE.sub("", word)
            if "'" in word:
                # O'Neill, d'Souza, rock'n'roll: right where every piece is, or where a capital follows the apostrophe.
                pieces = [piece for piece in word.split("'") if piece]
                return any(piece[0].isupper() for piece in pieces) or all(map(self._lexicon.right, pieces))
            if len(word) == 1 or word.lower() in known:
                return True
        return self._known_form(word, token, known)

    def _known_form(self, word: str, token: Token, known: frozenset[str]) -> bool:
        lexicon = self._lexicon
        if lexicon.right(word) or (token.whole != token.text and lexicon.right(token.whole)):
            return True
        if token.whole != token.text and (word.lower() in _PREFIXES or compounded(token.whole.lower())):
            return True
        if word.isupper() and (len(word) <= 5 or _ROMAN.fullmatch(word)):
            return True
        if re.fullmatch(r"[A-Z]{2,6}s", word):
            return True
        if re.search(r"[a-z][A-Z]", word):
            return True  # camelCase is a product's or a person's own spelling
        if self._prefixed(word.lower()) or self._compound(word.lower()) or self._plural(word.lower()):
            return True
        return not _latin(word) or (word.endswith("s") and word[:-1].lower() in known)

    def _prefixed(self, lower: str) -> bool:
        """Whether a word is a known one behind a prefix ("rebook", "nontechnical") and like no other word."""
        for prefix in _JOINED:
            rest = lower.removeprefix(prefix)
            if rest != lower and len(rest) >= 5 and self._lexicon.band(rest) >= 60:
                return not self._neighbours.near(lower)
        return False

    def _compound(self, lower: str) -> bool:
        """Whether a word is two plain ones written together ("keyframe", "zebrafish") and like no other word."""
        for cut in range(_PIECE, len(lower) - _PIECE + 1):
            pieces = lower[:cut], lower[cut:]
            if all(self._lexicon.band(piece) >= _USUAL and piece not in _SMALL_WORDS for piece in pieces):
                return not self._neighbours.near(lower)
        return False

    def _plural(self, lower: str) -> bool:
        """Whether a word is a right one of some length with an s ("failovers")."""
        stem = lower.removesuffix("s")
        return (
            stem != lower
            and len(stem) >= 6
            and not stem.endswith(("ly", "ed", "ing", "s"))
            and not re.search("[^aeiou]y$", stem)  # "companys" is no plural
            and self._lexicon.right(stem)
        )

    def _problem(self, token: Token, document: Document) -> Problem:
        word = token.text
        ending = _POSSESSIVE.search(word)
        stem = word[: ending.start()] if ending and word.lower().replace("’", "'") not in human_confusions() else word
        suggestions = suggest(stem, token.before, token.after, self._lexicon, self._neighbours)
        end = token.start + len(stem)
        if (
            stem[-1:] == "s"
            and stem[-2:] != "ss"
            and stem.lower() not in human_confusions()
            and token.after in self._lexicon.words
            and self._lexicon.band(stem[:-1].lower()) >= PLAIN
            and not meant_by(stem.lower(), self._lexicon.words)
        ):
            suggestions = (f"{stem[:-1]}'s", *suggestions)
        place = place_meant(token) or self._proper(token, document)
        if place:
            suggestions = (place, *(text for text in suggestions if text != place))
        if token.after == "to" and token.before in _OWN:
            suggestions = tuple(sorted(suggestions, key=lambda text: text.lower() != "regards"))
        if token.opens or document.source[token.start].isupper():
            suggestions = tuple(text[:1].upper() + text[1:] for text in suggestions)
        sure = bool(place) or self._sure(stem.lower(), token, suggestions)
        message = f'"{stem}" is {"misspelt" if sure else "not in the dictionary"}'
        if suggestions:
            message += f'; did you mean "{suggestions[0]}"?'
        return Problem("spelling", token.start, end, message, suggestions, "dictionary", "builtin", sure)

    def _proper(self, token: Token, document: Document) -> str:
        """A title or a reader's name that lacks its capital ("dr. Smith", "hi linda"), as it is written; "" for any other word."""
        name = token.text.capitalize()
        if not token.text.islower() or not token.text.isalpha():
            return ""
        if name in _TITLES and document.source[token.end : token.end + 1] in (".", " "):
            return name
        greeting = document.greeting or (0, 0)
        named = _TITLED.search(document.source[max(0, token.start - 8) : token.start]) or (
            greeting[0] < token.start < greeting[1]
        )
        return name if named and (name in self._lexicon.people or name in self._lexicon.names) else ""

    def _sure(self, lower: str, token: Token, suggestions: tuple[str, ...]) -> bool:
        """Whether a word is a slip for certain: like a common word, or one edit from any. A trade's own word is like neither."""
        if not suggestions:
            return False
        top = suggestions[0].lower()
        if derived(lower, top) or who_does(lower):
            return False
        if lower in self._lexicon.doubtful:
            alone = likelihood(lower, top, "", "", self._lexicon)
            beside = likelihood(lower, top, token.before, token.after, self._lexicon)
            return min(beside, alone + _CONTEXT) >= _LIKELY
        if lower in human_confusions() or "'" in top or " " in top:
            return True
        if top in self._neighbours.near(lower):
            return len(lower) >= _LONG or self._lexicon.band(top) >= _MEANT or doubled(lower, top)
        return self._lexicon.band(top) >= _FAR and cost(lower, top, _FAR_COST + 0.1) <= _FAR_COST


def _in_set_phrase(token: Token) -> bool:
    """Whether a word stands beside the one word with which it is right ("per se")."""
    pairs = _set_phrases()
    return f"{token.before} {token.text}".lower() in pairs or f"{token.text} {token.after}".lower() in pairs


@cache
def _set_phrases() -> frozenset[str]:
    return frozenset(lines("set_phrases.txt"))


def _text(document: Document, place: tuple[int, int]) -> str:
    return document.source[place[0] : place[1]]


def _latin(word: str) -> bool:
    """Whether every letter is of the Latin alphabet: other scripts are not English to judge."""
    return all(ord(char) < 0x250 or 0x1E00 <= ord(char) < 0x1F00 or char in "'’" or not char.isalpha() for char in word)
