"""Whether a word is a verb that has what stands behind it for its object: "use belt", "team uses board", "and writes note"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import PEOPLE
from drafts.fragments.gerund_start import starts_gerund
from drafts.fragments.thing_words import DOERS, FILE, HELPING, is_somebody, is_thing
from drafts.fragments.wordlists import section

_ONE = frozenset({"who", "he", "she", "it", "nobody", "everybody", "everyone", "somebody"})
# Nouns as well, and behind one who does it verbs.
_DOES = frozenset({"wins", "needs", "uses", "sells", "gets", "makes", "takes", "buys"})
_HOW_OFTEN = frozenset({"ever", "always", "never", "often", "also", "still", "usually", "sometimes"})
_NAMED_BY = frozenset({"waiting", "washing", "sewing", "meeting", "training", "working"})
_DONE_DAILY = frozenset({"keep", "fix", "run", "drive", "use"})
_TRAINED = frozenset({"trained", "helped", "coached", "guided", "supervised", "mentored"})


def acts(plain: Sequence[str], at: int, *, own: bool) -> bool:
    """Whether the word at ``at`` is such a verb; ``own``: the candidate tells of what they did, "paid invoice"."""
    word, before = plain[at], plain[at - 1] if at else ""
    if before in _HOW_OFTEN and at > 1:
        before = plain[at - 2]  # "did you ever manage team"
    if word == "head" and at + 1 < len(plain) and is_somebody(plain[at + 1]):
        return False  # "promotion to head nurse"
    if verbs.is_auxiliary(word):
        return word in {"have", "has", "had", "having"} and (before != "to" or word == "have")
    if not verbs.readings(word) or word in vocabulary.PREPOSITIONS | vocabulary.ADVERBS:
        return False
    if verbs.is_form(word, "gerund"):
        return _is_doing(plain, at)
    if before == "to" and at > 1 and plain[at - 2] in section("motions", FILE) and vocabulary.is_noun(word):
        return False  # "go to stock market"
    if before in HELPING:
        return verbs.is_form(word, "base")
    if before in DOERS:
        return verbs.is_form(word, "base", "past", "third")
    if before in {"have", "has", "had"} and verbs.is_form(word, "participle"):
        return True
    if at == 0 and own and len(plain) > 2 and _is_told_of_oneself(word):
        return True
    return _and_does(plain, at) or _done_by(plain, at) or _did(plain, at, own=own)


def _is_told_of_oneself(word: str) -> bool:
    """Whether a bare verb at the beginning is what the candidate does: "keep garden of the hotel"."""
    bare = verbs.is_form(word, "base") and not vocabulary.is_adjective(word)
    return bare and (not vocabulary.is_noun(word) or word in _DONE_DAILY)


def _and_does(plain: Sequence[str], at: int) -> bool:
    """Whether it goes on behind what somebody can or must: "a person who can read drawings and use grinder"."""
    word = plain[at]
    if not (at > 2 and plain[at - 1] == "and" and verbs.is_form(word, "base")):
        return False
    able = any(each in HELPING and verbs.is_form(plain[i + 1], "base") for i, each in enumerate(plain[: at - 1]))
    return able and verbs.lean(word) is verbs.Lean.VERB


def _is_doing(plain: Sequence[str], at: int) -> bool:
    """Whether an -ing form is what somebody does, and no kind of thing: not "waiting list"."""
    word = plain[at]
    if (word in _NAMED_BY and plain[at + 1] in {"list", "machine", "room", "shed"}) or vocabulary.is_adjective(word):
        return False
    return starts_gerund(list(plain)) if at == 0 else plain[at - 1] in section("opens a gerund", FILE)


def _done_by(plain: Sequence[str], at: int) -> bool:
    """Whether the noun before the word at ``at`` does it: "women sew bag", "the team uses board", "tastes and writes note"."""
    word, before = plain[at], plain[at - 1] if at else ""
    if not before or vocabulary.is_adjective(word):
        return False
    third = verbs.is_form(word, "third") and not verbs.is_form(word, "base")
    if before == "and" and third:
        return verbs.lean(verbs.base_of(word, "third") or "") is verbs.Lean.VERB
    several = before == "and" or before in PEOPLE or vocabulary.are_people(before)
    if several and verbs.lean(word) is verbs.Lean.VERB and not vocabulary.is_noun(word):
        return True
    if third and before in _ONE:
        return True
    if not (is_thing(before) or is_somebody(before) or before in section("houses", FILE)) or vocabulary.is_adjective(
        before
    ):
        return False
    the = at == 1 or plain[at - 2] == "the"
    if third:
        return not vocabulary.is_noun(word) or (word in _DOES and the)
    past = verbs.is_form(word, "past") and not verbs.is_form(word, "base") and not vocabulary.is_noun(word)
    return past and at > 1 and the


def _did(plain: Sequence[str], at: int, *, own: bool) -> bool:
    """Whether the word at ``at`` is what somebody did who is not named: "fixed leak"."""
    word = plain[at]
    if not verbs.is_form(word, "past"):
        return False
    adjective = vocabulary.is_adjective(word)
    if at == 0:
        if any(map(is_somebody, plain[1:3])) and (adjective or word in section("qualified", FILE)):
            return word in _TRAINED and not own  # "registered nurse"
        told = {"paid"} | section("participial") | section("adjectival")
        return own or not (adjective or word in told)
    only = not (verbs.is_form(word, "base") or adjective or vocabulary.is_noun(word))
    return only and plain[at - 1] in {"and", "nobody", "she", "he"}
