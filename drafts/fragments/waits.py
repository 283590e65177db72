"""How long somebody has waited, jotted without its small words: "waiting two years for induction loop"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.noun_article import with_article
from drafts.fragments.number_words import UP_TO_TWENTY
from drafts.fragments.verbs import plain

_WAIT = re.compile(
    r"(?:(?:still|been|have been) )*(?:waiting (?P<long>{long})|(?P<spent>{long}) (?:of )?waiting)(?: now| already)? (?:for|on) (?P<what>[^,]+)$".replace(
        "{long}",
        rf"(?:about |over |nearly |almost |more than )?(?:\d+|an?|{UP_TO_TWENTY}) (?:years?|months?|weeks?|days?)",
    )
)
# What takes no article however often it is given.
_GIVEN = frozenset({"permission", "approval", "clearance", "delivery", "confirmation", "consent", "authorisation"})
_PLAIN = re.compile(r"(?P<many>[\w-]+) (?P<span>year|month|week|day)s?$")


def waited(text: str) -> tuple[str, str] | None:
    """How long and for what: ("two years", "an induction loop"); None where ``text`` tells of no such wait."""
    found = _WAIT.match(text)
    if found is None:
        return None
    what = found["what"]
    head = plain(what.split()[-1])
    lone = vocabulary.is_counted(head) and head not in _GIVEN and not vocabulary.is_plural(head) and what[:1].islower()
    return found["long"] or found["spent"], with_article(what, False) if lone else what


def the_wait(text: str) -> str | None:
    """The wait as a thing to talk about: "the two-year wait for an induction loop"; None where ``text`` tells of none."""
    told = waited(text)
    if told is None:
        return None
    long, what = told
    found = _PLAIN.fullmatch(long)
    if found is None or found["many"] in {"a", "an"}:
        return f"the wait of {long} for {what}"
    return f"the {found['many']}-{found['span']} wait for {what}"
