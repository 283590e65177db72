"""A thing with what was done to it behind its comma, which is one thing: "two towers in Ipoh, handed over 12 days early"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.word_classes import PARTICLES, is_adverb, opens_object
from drafts.fragments.wordlists import section

_SPANS = frozenset({"day", "days", "week", "weeks", "month", "months", "hour", "hours", "minute", "minutes"})
_SOONER = frozenset({"early", "ahead", "before", "late", "under"})
_SIDE_BY_SIDE = frozenset(
    {"in", "on", "at", "by", "to", "from", "with", "between", "for", "within", "under", "without"}
)


def was_done(part: str) -> bool:
    """Whether ``part`` tells what was done to the thing before it: a participle that has no object of its own."""
    words = [plain(word) for word in tokens(part)]
    if len(words) < 2 or not verbs.is_form(words[0], "participle") or verbs.is_form(words[0], "base"):
        return False
    base = verbs.base_of(words[0], "participle")
    if base is None or base in section("intransitive") or vocabulary.is_noun(words[0]):
        return False
    rest = words[1:]
    if rest[0] in PARTICLES:
        rest = rest[1:]
    if not rest or (rest[0] == "first" and rest[1:2] == ["time"]):
        return True
    if len(rest) > 2 and rest[1] in _SPANS and rest[2] in _SOONER:
        return True
    return not opens_object(rest[0]) and (rest[0] in _SIDE_BY_SIDE or is_adverb(rest[0]) or rest[0] in _SOONER)


_STAYING = frozenset({"getting", "being", "having", "keeping", "staying", "feeling", "becoming", "going"})


def is_had_done(words: Sequence[str]) -> bool:
    """Whether ``words`` name a work and how one wants to have it: "commissioning done once and done right"."""
    work, *how = [plain(word) for word in words]
    if not how or work in _STAYING or not verbs.is_form(how[0], "participle"):
        return False
    return how[0] == "done" or how == how[:1] or was_done(" ".join(how))
