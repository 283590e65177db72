"""A draft cut into words and stops, once for all who look for phrases in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from linter.document import Document
from linter.language.limits import CHECKED

_TOKEN = re.compile(r"\n[ \t]*\n\s*|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?|\w+(?:['’\-&]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Words:
    """A document's words and stops: lower case with straight apostrophes, as written, and where each stands."""

    lower: list[str]
    raw: list[str]
    start: list[int]
    end: list[int]
    places: Mapping[str, list[int]]


_CACHE: WeakKeyDictionary[Document, Words] = WeakKeyDictionary()


def words_of(document: Document) -> Words:
    """The words and stops of a document's prose; a blank line is "¶"."""
    found = _CACHE.get(document)
    if found is None:
        start = document.section.start
        matches = list(_TOKEN.finditer(document.prose, start, min(document.section.end, start + CHECKED)))
        raw = [
            "",
            *("¶" if "\n" in match[0] else match[0] for match in matches),
            "",
        ]  # nothing stands before and after all
        lower = [word.lower().replace("’", "'") for word in raw]
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(lower):
            places[word].append(at)
        found = _CACHE[document] = Words(
            lower,
            raw,
            [0, *(match.start() for match in matches), 0],
            [0, *(match.end() for match in matches), 0],
            dict(places),
        )
    return found
