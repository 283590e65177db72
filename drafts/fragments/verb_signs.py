"""A verb in a form that does not go behind the word before it: "was complain", "has get", "didn't took", "want to placed"."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.main_subject import leads_its_verb
from drafts.fragments.wordlists import section

_BE = frozenset(["am", "is", "are", "was", "were", "be"])
_HAS = frozenset(["has", "had"])
_HELPING = section("takes no past behind it")
_NEVER_LAST = frozenset(["must", "should", "would", "cannot"])
_TOLD_TO = section("takes an infinitive")
# "All they do is keep it clean", "the trick is ask first".
_IS_TO = frozenset(["all", "what", "everything", "thing", "only", "do", "does", "did", "done"])


_SOMEBODY = frozenset(["i", "you", "he", "she", "we", "they", "nobody", "who"])
# "They are say 40 strong", "the file is complete".
_SAID_OF = frozenset(["say", "complete", "select", "lead", "chair"])


def misses_its_form(plain: Sequence[str], at: int) -> bool:
    """Whether the word at ``at``, in small letters and behind another, is a verb in a form that cannot stand there."""
    word, before, lead = plain[at], plain[at - 1], plain[at - 2] if at > 1 else ""
    if "-" in word or not verbs.readings(word):
        return False
    if before in _BE or before in _HAS:
        if verbs.is_form(word, "participle") or (before in _HAS and not _goes_with_it(plain, at)):
            return False
        if _is_past_only(word):
            return lead != "it"  # "was went"; "the chief whose cloth it was came himself"
        if vocabulary.is_noun(word) and not _has_object(plain, at) and (before in _HAS or lead not in _SOMEBODY):
            return False  # "the trouble was pay", "had help"
        named = word in _SAID_OF or lead in section("something to do") or bool(_IS_TO & set(plain[:at]))
        return is_only_verb(word) and not named
    helped = before in _HELPING and lead not in vocabulary.DETERMINERS and _goes_with_it(plain, at)
    helped = helped or (before == "to" and lead in _TOLD_TO)
    return helped and _is_past(word)


def _goes_with_it(plain: Sequence[str], at: int) -> bool:
    """Whether the helping verb before ``at`` ends no relative clause: "those who could went home", "the crew I had grew"."""
    helping, lead = plain[at - 1], plain[at - 2] if at > 1 else ""
    if helping in _NEVER_LAST or helping.endswith("n't") or lead == "and":
        return lead != "who" and lead not in vocabulary.DETERMINERS
    if helping == "has" and vocabulary.is_noun(lead):
        return True
    return leads_its_verb(" ".join("I" if word == "i" else word for word in plain[: at - 1]))


def _has_object(plain: Sequence[str], at: int) -> bool:
    behind = plain[at + 1] if at + 1 < len(plain) else ""
    return (
        behind in vocabulary.DETERMINERS | vocabulary.NUMBERS | {"me", "us", "him", "them", "it"}
        or behind[:1].isdigit()
    )


def _is_past(word: str) -> bool:
    done = verbs.is_form(word, "past", "participle")
    return done and not verbs.is_form(word, "base") and not vocabulary.is_noun(word)


def _is_past_only(word: str) -> bool:
    """Whether a word can be nothing but the past of a verb."""
    return _is_past(word) and not vocabulary.is_adjective(word)
