"""Phrases gone wrong, as lines of a text file (``phrase_lines``), found in a draft.

A text is cut into words once; a line is tried only where its rarest word stands.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from linter.document import Document
from linter.finding import Severity
from linter.language import verbs
from linter.language.articles import with_article
from linter.language.phrase_lines import STOPS, Line, Phrase, one_by_one, weekdays
from linter.language.slips import Slip, plural, singular_of, slip_hits
from linter.language.surroundings import Surroundings
from linter.language.word_classes import word_class
from linter.language.words_of import Words, words_of
from linter.rule import Hit

_ANY = Surroundings()
_SENTENCE_ENDS = frozenset([".", "!", "?", "¶", ""])


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one file by the word under which they are tried."""

    by_word: Mapping[str, list[Line]]

    def hits(self, document: Document) -> Iterator[Hit]:
        """Where these phrases stand in the document's prose, none inside another."""
        words = words_of(document)
        found: list[Hit] = []
        for word in words.places.keys() & self.by_word.keys():
            for line in self.by_word[word]:
                if any(words.places.keys().isdisjoint(needed) for needed in line.needed):
                    continue
                for phrase in line.phrases:
                    for at in words.places[word]:
                        hit = _hit(phrase, words, at, document.prose)
                        if hit:
                            found.append(hit)
        end = -1
        for hit in sorted(found, key=lambda hit: (hit.start, -hit.end, hit.suggestions)):
            if hit.start >= end:
                end = hit.end
                yield hit


def _hit(phrase: Phrase, words: Words, at: int, prose: str) -> Hit | None:
    place = at - sum(part.width for part in phrase.parts[: phrase.key])
    if place < 0:
        return None
    first = last = -1
    lower, size = words.lower, len(words.lower)
    for number, part in enumerate(phrase.parts):
        here = place - 1 if part.behind else place
        inside = 0 <= here < size
        if part.width and not inside:
            return None
        if not part.fits(lower[here] if inside else "", words.raw[here] if inside else ""):
            return None
        if number == phrase.first:
            first = place
        if number == phrase.last:
            last = place
        place += part.width
    if words.raw[first][:1].isupper() and lower[first - 1] not in STOPS and not _always_capital(lower[first]):
        return None  # a name, or a word of a title
    right = _right(phrase, words, first, last)
    if phrase.surroundings != _ANY:
        sentence = _sentence(words, first, last)
        if right in sentence or not phrase.surroundings.fit(sentence):
            return None  # who writes the other word as well knows the two apart
    start, end = words.start[first], words.end[last]
    if right is None or right == prose[start:end]:
        return None
    wrong = " ".join(prose[start:end].split())
    if wrong[:1].isupper() and wrong != "I" and not wrong.startswith(("I ", "I'", "I’")):
        right = right[:1].upper() + right[1:]
    if not right:
        start, end = (
            (start, end + 1)
            if prose[end : end + 1] == " "
            else (start - 1 if prose[start - 1 : start] == " " else start, end)
        )
    message = f'write "{right}" instead of "{wrong}"' if right else f'leave out "{wrong}"'
    return Hit(start, end, message, (right,), severity=Severity.NOTE if phrase.note else None)


def _sentence(words: Words, first: int, last: int) -> list[str]:
    """The words of the sentence around a phrase, without the phrase's own."""
    start, end = first, last + 1
    while start > 1 and words.lower[start - 1] not in _SENTENCE_ENDS:
        start -= 1
    while end < len(words.lower) and words.lower[end] not in _SENTENCE_ENDS:
        end += 1
    return words.lower[start:first] + words.lower[last + 1 : end]


def _always_capital(word: str) -> bool:
    """Whether a word has its capital anywhere: "I", a day of the week."""
    return word == "i" or word.removesuffix("'s") in weekdays()


def _right(phrase: Phrase, words: Words, first: int, last: int) -> str | None:
    template = phrase.right
    if "|" in template:
        index = phrase.wrong_words.index(words.lower[first])
        template = template.split("|")[index]
    if "@" not in template:
        return template
    told = words.raw[first : last + 1]

    def put(match: re.Match[str]) -> str:
        name = match[1]
        if not name:
            return " ".join(told)
        if name.isdigit():
            return told[int(name) - 1]
        if name == "a":
            return with_article(" ".join(told))
        return _FORMS[name](told[-1].lower())

    try:
        return re.sub(r"@(\w*)", put, template)
    except KeyError:
        return None


def _base(word: str) -> str:
    for table in (verbs.from_gerund(), verbs.from_third(), verbs.from_participle(), verbs.from_past()):
        if word in table:
            return table[word]
    verb = word_class("maybe_verb")
    return word if word in verb else next((base for base in _stems(word) if base in verb), word)


def _stems(word: str) -> Iterator[str]:
    """What a form by rule may come from, the likelier first: "hoping" from "hope", "hopping" from "hop"."""
    if word.endswith("ying") and len(word) < 6:
        yield f"{word[:-4]}ie"
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word:
            with_e = [f"{stem}e"] if re.search(r"[aeiou][^aeiouwxy]$", stem) else []
            yield from (*with_e, stem, f"{stem}e")
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1]
            if stem.endswith("i"):
                yield f"{stem[:-1]}y"
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    if word.endswith("s"):
        yield word[:-1]
        yield word.removesuffix("es")


_FORMS: Mapping[str, Callable[[str], str]] = {
    "base": _base,
    "ing": lambda word: verbs.gerund(_base(word)),
    "past": lambda word: verbs.past(_base(word)),
    "participle": lambda word: verbs.participle(_base(word)),
    "third": lambda word: verbs.third(_base(word)),
    "plural": lambda word: word if word.endswith("s") and plural(singular_of(word)) == word else plural(word),
    "singular": singular_of,
    "possessive": lambda word: f"{singular_of(word)}'s",
    "unyears": lambda word: word.replace("-years-", "-year-"),
    "unapos": lambda word: plural(re.sub(r"['’]s$", "", word)),
}


@cache
def load(path: Path) -> Phrases:
    """The phrases of a file."""
    index: defaultdict[str, list[Line]] = defaultdict(list)
    for text in path.read_text(encoding="utf-8").split("\n"):
        if text and not text.startswith("#"):
            for one in one_by_one(text):
                line = Line(one)
                for word in line.found_by:
                    index[word].append(line)
    return Phrases(index)


def rule_hits(document: Document, rule_file: str, slips: tuple[Slip, ...] = ()) -> Iterator[Hit]:
    """What a rule's slips find, then the phrases of the text file beside it, none inside another."""
    taken: list[Hit] = []
    for hit in slip_hits(document, slips):
        taken.append(hit)
        yield hit
    for hit in load(Path(rule_file).with_suffix(".txt")).hits(document):
        if not any(hit.start < other.end and other.start < hit.end for other in taken):
            yield hit
