"""Signs of English that is not sound: each alone may be a slip that a reader forgives, two in one jot are broken English."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from drafts.fragments import verbs
from drafts.fragments.article_signs import lacks_article
from drafts.fragments.number_signs import disagrees
from drafts.fragments.pattern_pieces import Sought
from drafts.fragments.verb_signs import misses_its_form
from drafts.fragments.wordlists import lines

BROKEN = 2
"""So many signs are no slip any more: the letter is better without the jot."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*(?:-[a-z]+)?|[,.;:]")


@cache
def _patterns() -> tuple[tuple[int, Sought], ...]:
    pairs = (line.split("\t") for line in lines("words_signs.txt"))
    return tuple((int(weight), Sought(re.compile(pattern))) for weight, pattern in pairs)


@lru_cache(maxsize=4096)
def signs(text: str, *, articles: bool = True) -> int:
    """How many signs of broken English stand in ``text``; one that no slip explains counts twice.

    ``articles``: a lacking article counts too. In what is shown it does; in what was jotted everybody leaves some out.
    """
    small = text.lower()
    counted = sum(weight for weight, sought in _patterns() if sought.stands_in(text, small))
    words = _WORD.findall(text)
    plain = [verbs.plain(word) for word in words]
    places = range(1, len(words))
    counted += sum(2 * misses_its_form(plain, at) + disagrees(words, plain, at) for at in places)
    # However many lack theirs, they are one sign: some are stuff of which nobody counts pieces.
    return counted + (articles and any(lacks_article(words, plain, at) for at in places))


def is_unsound(text: str) -> bool:
    """Whether a text shows so many signs of broken English that nobody would send it."""
    return signs(text) >= BROKEN
