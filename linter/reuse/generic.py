"""What a letter holds that no other letter would: the words beyond courtesy, praise, roles and the names of those concerned."""

from __future__ import annotations

import re
from collections.abc import Collection

from linter.document import Document
from linter.facts import known_tokens
from linter.reuse.courtesy import generic_stems, own_words
from linter.reuse.dates import without_dates
from linter.reuse.passages import concerned
from linter.reuse.terms import terms, without_role

_ROLE = re.compile(
    r"\b(?:the|your|an?|this|that) (?P<role>(?:[\w&'’/-]+ ){1,4}?)(?=(?:role|position|opening|job|post|vacancy|opportunity|interview|internship)s?\b)",
    re.IGNORECASE,
)

_SHORT = re.compile(r"\b(?!I\b|(?:HR|US|UK|EU|PS|OK|TV|CV|AM|PM|CEO|VP)\b)[A-Z]{2,4}\b")
"""A trade's abbreviation ("LC checking", "MOT bay"), which is too short for a stem."""


def specifics(document: Document) -> list[str]:
    """The different stems of a letter's body that belong to this interview alone, in order of appearance."""
    names = concerned(document)
    found: dict[str, None] = {}
    for sentence in document.sentences:
        found.update(dict.fromkeys(specific_words(sentence.text, names)))
    return [*found, *_met(document)]


def _met(document: Document) -> list[str]:
    """The others whom the letter names in full, and the places and things of the notes that bear a name: a letter that says who else
    was there, or what was spoken of by its name, was not written for anybody.
    """
    facts = document.facts
    near = known_tokens(filter(None, (facts.to, facts.sender, facts.company, facts.role)))
    text = " ".join(sentence.text for sentence in document.sentences)
    people = known_tokens(facts.people)
    named = {name for name in (*facts.people, *facts.known) if name in text}
    others = {
        name for name in named if len(name.split()) > 1 or (name[:1].isupper() and not people & known_tokens([name]))
    }
    return sorted(name for name in others if not near & known_tokens([name]))


def specific_words(text: str, names: Collection[str]) -> list[str]:
    """The stems, and the abbreviations of a trade, in a text that belong to one interview alone; ``names``: those concerned."""
    text = without_any_role(without_dates(text))
    own = [key for key in own_words(terms(without_role(text), names)) if key not in generic_stems()]
    return own + [short for short in _SHORT.findall(text) if short.lower() not in names]


def without_any_role(text: str) -> str:
    """The text with the role blanked wherever the phrase shows it, in capitals or not; the same length."""
    return _ROLE.sub(lambda role: role[0].replace(role["role"], " " * len(role["role"])), text)
