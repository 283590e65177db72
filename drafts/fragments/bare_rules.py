"""Rules of one's own jotted bare behind an answer: "I did it for 7 months, clear rota, no favours, have the hard chat early"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.main_verb import main_verb
from drafts.fragments.word_classes import opens_object

_COMMA = re.compile(r", (?!\d{3}\b)")
_ORDERED = re.compile(
    r"(?:don['’]t|do not|always|no) [a-z]|never (?![a-z]+ed\b|had\b|lost\b|got\b|went\b|took\b|been\b|let\b|put\b|left\b)[a-z]"
)
_MOST = 5
"""Words: a longer part says something of its own."""


def without_bare_rules(text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` without the rules behind its sentence, and those: no letter can tell them from the things named before them."""
    head, *tails = _COMMA.split(text)
    told = analyse(head, candidate=True).shape
    if len(tails) < 2 or not (told is Shape.PAST or (told is Shape.SENTENCE and re.match(r"I\b", head))):
        return text, ()
    first = next((at for at, part in enumerate(tails) if _is_bare(part)), len(tails))
    rules = tails[first:]
    ordered = [part for part in rules if _is_order(part)]
    if len(rules) < 2 or not ordered or not all(_is_bare(part) or _is_order(part) for part in rules):
        return text, ()
    return ", ".join([head, *tails[:first]]), tuple(rules)


def _is_bare(part: str) -> bool:
    words = tokens(part)
    if part[:1].isdigit():
        return False
    if not 1 < len(words) <= _MOST or plain(words[0]) in vocabulary.PRONOUNS | {"and", "or", "but", "so"}:
        return False
    return not any(map(verbs.is_auxiliary, words)) and main_verb(words) is None and not _is_order(part)


def _is_order(part: str) -> bool:
    """Whether a part tells what is to be done: "have the hard chat early", "no favours", "don't gossip"."""
    if _ORDERED.match(part):
        return True
    words = tokens(part)
    if len(words) < 2 or not words[0].islower():
        return False
    does = plain(words[0])
    bare = verbs.is_form(does, "base") and not verbs.is_form(does, "past")
    return bare and verbs.lean(does) is not verbs.Lean.NOUN and opens_object(words[1])
