"""A thing one holds with the years behind it: "Class 4 licence, 6 years driving concrete" as the two things that they are."""

from __future__ import annotations

import re

from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.posts import post_slots
from drafts.fragments.tokens import tokens
from drafts.fragments.verbs import is_form, plain
from drafts.fragments.vocabulary import NUMBERS, PREPOSITIONS

_COMMA = re.compile(r", (?!\d{3}\b)")
_SPAN = rf"(?:\d+|{UP_TO_SIXTY}) (?:years|seasons|winters|summers)"
_YEARS = re.compile(rf"(?:over |nearly |about |almost )?{_SPAN} (?P<first>[A-Za-z][\w'’-]*)(?P<rest> .*)?$")
_NO_MISHAP = re.compile(rf"(?P<span>{_SPAN}),? (?:with )?(?:no|zero) (?P<what>[a-z]+)$")
_NOT_WORK = frozenset(
    {"ago", "old", "later", "running", "straight", "experience", "each", "total", "now", "clean", "sober"}
)
_CERTAIN = re.compile(
    r"\b(?:licen[cs]es?|tickets?|certificates?|certs?|cards?|permits?|degree|diploma|NVQ|level \d|trade|apprenticeship|PDP|CDL|HGV|LGV|PCV|MC|HR|HC)\b"
)


def with_its_years(text: str) -> str:
    """``text`` with an "and" between the two; else as it is: a post, whose years are told of it, or what names one thing twice."""
    thing, *behind = _COMMA.split(text)
    if not behind or thing[:1].isdigit() or plain(thing.split(" ")[0]) in NUMBERS or post_slots(thing) is not None:
        return text
    if analyse(thing, candidate=True).shape is not Shape.NOUN or not _CERTAIN.search(thing):
        return text
    years = _in_full(behind[0])
    if years is None:
        return text
    kept = thing if " and " not in thing else f"{thing},"
    return ", ".join([f"{kept} and {years}", *behind[1:]])


def _in_full(part: str) -> str | None:
    """ "11 years residential heating" with its "of", "14 years no accident" with its "without"; None for anything else."""
    if mishap := _NO_MISHAP.match(part):
        return f"{mishap['span']} with no {mishap['what']}"
    found = _YEARS.match(part)
    if found is None or found["first"].lower() in _NOT_WORK or not tokens(part):
        return None
    first = found["first"]
    if plain(first) in PREPOSITIONS or is_form(first, "gerund"):
        return part
    at = part.index(f" {first}", found.start("first") - 1)
    return f"{part[:at]} of{part[at:]}" if first[:1].islower() or found["rest"] else None
