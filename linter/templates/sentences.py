"""The sentences that a template writes itself, in a form in which two of them can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from linter.document import count_words
from linter.prose import sentences
from linter.templates.document import TemplateDocument
from linter.templates.masking import choices, masked, passages

_FEWEST = 6
"""Words of its own that a sentence must have to be known again."""


_LEAST_MATTER = 3
"""Words that say something of this matter: "On paper I can point to" has two."""


@dataclass(frozen=True, slots=True)
class TemplateSentence:
    """A sentence of a template's: where it stands, in which passage, and its own words as they are compared."""

    document: TemplateDocument
    passage: int
    start: int
    end: int
    key: str


def sentences_of(document: TemplateDocument) -> Iterator[TemplateSentence]:
    """Every sentence of a template that is long enough to be known again and no common courtesy, once each."""
    template = document.template
    if template.fault is not None:
        return
    for number, passage in enumerate(passages(template)):
        seen: set[tuple[int, int]] = set()
        for choice in range(choices(template, passage)):
            text, base = masked(template, passage, choice, 0), passage.start
            bare = list(text)
            for tag in template.tags_between(base, passage.end):
                bare[tag.start - base : tag.end - base] = " " * (tag.end - tag.start)
            for sentence in sentences(text, 0, len(text)):
                own = " ".join(re.findall(r"[\w'’]+", "".join(bare[sentence.start : sentence.end]).lower()))
                place = (sentence.start + base, sentence.end + base)
                if place in seen or count_words(own) < _FEWEST or courtesy(own):
                    continue
                seen.add(place)
                yield TemplateSentence(document, number, *place, own)


def courtesy(words: str) -> bool:
    """Whether a sentence's own words are courtesy or a mere frame for what the notes say, which any letter may use."""
    from linter.reuse.courtesy import is_courtesy, matter

    return is_courtesy(words) or matter(words) < _LEAST_MATTER
