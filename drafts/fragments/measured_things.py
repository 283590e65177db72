"""A thing named by its measure and jotted without its article: "to 200 L single-use bioreactor", "on 11 kV line"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.joining import article

_UNIT = r"(?:L|ml|mL|l|kV|V|kW|MW|kg|t|mm|cm|m|km|GB|TB|bar|litre|liter|tonne|ton|inch|foot|metre|meter|seat|bed|acre|hectare)"
_BARE = re.compile(
    rf"\b(?P<to>to|from|in|on|with|into|of|for|at|under) (?P<size>\d[\d,.]*[ -]{_UNIT}) (?P<what>(?!by |in |on |at |from |to |with )(?:[a-z-]+ ){{0,2}}(?P<head>[a-z]+))(?=$|,| (?:to|and|in|on|at|with) )"
)


def with_measured_article(text: str) -> str:
    """ "From 5 L flask to 50 L stainless vessel": a flask, a vessel."""
    return _BARE.sub(_one, text) if any(mark.isdigit() for mark in text) else text


def _one(match: re.Match[str]) -> str:
    head = match["head"]
    named = vocabulary.is_noun(head) or not vocabulary.is_common(head)
    if not named or vocabulary.is_plural(head) or vocabulary.is_mass(head) or vocabulary.is_adjective(head):
        return match[0]
    thing = f"{match['size']} {match['what']}"
    return f"{match['to']} {article(thing)} {thing}"
