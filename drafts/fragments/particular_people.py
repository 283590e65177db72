"""People who do something once and in one place are those people: "nurses calling patients who'd already come" has a "the"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.wordlists import section

_DOING = re.compile(r"(?P<who>(?:[a-z-]+ )?[a-z-]+) (?P<does>[a-z]+ing) (?P<rest>.+)$")
# What was so once, who comes in from where and on what, a bus by its time: no truth of all of them.
_ONCE = re.compile(
    r"\bwho(?:['’]d| had) |\bin from (?![A-Z][a-z]+day)[A-Z][a-z]+ (?:on|by|in) the\b|\bthe \d+(?:[:.]\d\d)? ?(?:[ap]\.?m|bus|train|ferry|o['’]clock)|\b(?:last|this) (?:week|month|year|winter|summer|spring|autumn|night|morning|season|term)\b|, (?:all )?\d+ of them\b"
)


def particular(topic: str) -> str:
    """``topic`` with a "the" where it is of particular people."""
    found = _DOING.match(topic)
    if found is None or not verbs.is_form(found["does"], "gerund"):
        return topic
    who = found["who"].split()
    first, last = who[0], who[-1]
    known = vocabulary.are_people(last) or last in section("crowds", "words_behind.txt")
    if not known or first in vocabulary.DETERMINERS | vocabulary.NUMBERS or verbs.is_form(first, "gerund"):
        return topic
    return f"the {topic}" if _ONCE.search(found["rest"]) else topic
