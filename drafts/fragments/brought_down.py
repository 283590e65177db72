"""A figure that moved, and by what, jotted without a verb: "FEFO by bin, not by memory, expiries down from 3.8% to 1.1%"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.noun_article import with_article
from drafts.fragments.posts import post_slots
from drafts.fragments.skills import is_paper

_MOVED = re.compile(
    r"(?P<how>[^,]+(?:, (?:not|instead of|rather than) [^,]+)?), (?P<what>[A-Za-z][A-Za-z'’ -]*?) (?P<way>down|up) "
    r"(?P<by>(?:from|by|to) (?:[$£€]?\d|a (?:third|quarter|half|fifth)\b)[^,]*)$"
)
# What one has been or had for so long, and none of what one does.
_NO_MEANS = re.compile(r"(?:\d|no |zero |never |about \d|over \d|my |own |the |(?:two|three|four|five|six|ten) )")


def brought_down(text: str) -> str:
    """ "Kanban on the night line, stockouts down from 14 to 2" as what one brought down, and with what; else as it is."""
    moved = _MOVED.match(text)
    if moved is None:
        return text
    last = plain(tokens(moved["what"])[-1])
    if not (vocabulary.is_noun(last) or vocabulary.is_plural(last)):
        return text
    how = moved["how"]
    how = how[0].lower() + how[1:] if how[1:2].islower() and vocabulary.is_common(tokens(how)[0]) else how
    shape = analyse(how, candidate=True).shape
    if shape is Shape.GERUND and len(how.split()) > 2:
        means = f"by {how}"
    elif shape is Shape.NOUN and len(how.split()) > 1 and not _is_oneself(how):
        means = f"with {with_article(how, False)}"
    else:
        return text
    what = moved["what"][0].lower() + moved["what"][1:] if moved["what"][1:2].islower() else moved["what"]
    counted = not vocabulary.is_plural(last) and not vocabulary.is_mass(last) and last != "time"
    return f"I brought {with_article(what, True) if counted else what} {moved['way']} {moved['by']} {means}"


def _is_oneself(how: str) -> bool:
    """Whether it is a post, a paper or so many years, with which nothing comes down by itself."""
    return _NO_MEANS.match(how) is not None or post_slots(how) is not None or is_paper(how)
