"""A clause that says which things are meant, without a comma: "that" is right for it on both sides of the ocean."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain
from drafts.fragments.relatives import ASKED

_WHICH = re.compile(r"(?P<before>.*?)(?P<noun>[a-z]+) which (?P<does>[a-z]+(?:n['’]t)?)\b")
_ADVERBS = frozenset(
    {"always", "never", "still", "only", "often", "sometimes", "usually", "already", "now", "just", "no"}
)


def with_that(text: str) -> str:
    """ "Wheelchairs which are in the wrong terminal": those that are.

    Behind a "that" of its own, a "which" reads better; behind a question ("the vote which goes first") it asks.
    """
    if " which " not in text or re.search(r"\bthat\b", text):
        return text
    found = _WHICH.match(text)
    if found is None or not _is_what_does(found):
        return text
    at = found.start("does")
    return f"{text[: at - len('which ')]}that {text[at:]}"


def _is_what_does(found: re.Match[str]) -> bool:
    noun, does = found["noun"], re.sub(r"n['’]t$", "", found["does"])
    several = vocabulary.is_plural(noun)
    bare = all(vocabulary.is_noun(word) or vocabulary.is_adjective(word) for word in found["before"].split())
    named = several or bare or re.search(r"\b(?:the|an?|one|your|my) ", f" {found['before']}")
    known = vocabulary.is_noun(noun) and named
    if not known or vocabulary.is_person(noun) or ASKED.fullmatch(noun):
        return False
    acts = verbs.is_auxiliary(does) or verbs.is_form(does, "third", "past", "base") or does in _ADVERBS
    return bool(acts) and plain(noun) not in vocabulary.PREPOSITIONS
