"""Whether a fragment begins with a present verb without its subject, or with a noun that looks like one: "hides broken tools"."""

from __future__ import annotations

from drafts.fragments import verbs, vocabulary
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import NUMBERS, PREPOSITIONS
from drafts.fragments.word_classes import PARTICLES, opens_object
from drafts.fragments.wordlists import section

_SPANS = section("spans and seasons") | {"minute", "hour", "second", "time"}
_HAPPENING = frozenset(
    {"ends", "closes", "opens", "starts", "begins", "runs", "goes", "comes", "leaves", "takes", "costs", "lasts"}
)
_STATED = frozenset({"is", "was", "has", "can", "must", "will", "isn't", "wasn't", "hasn't", "won't", "can't"})
_RUNS = frozenset(
    {
        "pays",
        "runs",
        "works",
        "lives",
        "sits",
        "goes",
        "comes",
        "starts",
        "ends",
        "opens",
        "closes",
        "speaks",
        "looks",
        "leads",
    }
)
_ALWAYS = section("always")
_PHRASAL = section("phrasal")


def starts_present(words: list[str], candidate: bool) -> bool:
    """Whether ``words`` begin with a present verb without its subject."""
    low = plain(words[0])
    if verbs.is_auxiliary(low):
        return True
    if len(words) > 1 and f"{low} {plain(words[1])}" in section("named by its verb"):
        return False
    lean = verbs.lean(low)
    if low in {"target", "budget"} and len(words) > 1 and words[1][:1].isdigit():
        return False  # "target 3"
    if len(words) > 3 and plain(words[1]) == "that" and verbs.is_form(words[2], "third") and verbs.is_noun_too(low):
        return False  # "stock that walks out the back door"
    if low in {"level", "grade", "band", "class", "stage", "phase"} and len(words) > 1 and words[1][:1].isdigit():
        return False  # "level 3 agriculture"
    if len(words) > 1 and words[1] == "," and not candidate:
        return False  # "pay, holidays"
    if lean is None or len(words) == 1:
        return candidate and lean is Lean.VERB and not vocabulary.is_noun(low)
    follower = words[1]
    following = plain(follower)
    if verbs.is_auxiliary(following) and (
        verbs.is_form(low, "third") or (following in _STATED and vocabulary.is_noun(low))
    ):
        return False  # "backfills are done by hand", "lift is for goods"
    if len(words) > 2 and vocabulary.is_plural(follower) and plain(words[2]) in {"are", "is", "were", "have", "will"}:
        return False  # "inset days are five a year"
    if verbs.is_form(low, "base") and vocabulary.is_noun(low) and following in _HAPPENING:
        return False  # "lease ends in May"
    if vocabulary.is_one_person(low) and verbs.is_form(following, "third"):
        return False  # "cook asks residents what they want"
    if noun_with_past(words):
        return False  # "strike ended"
    if (
        following in {"every", "each"}
        and verbs.is_form(low, "third")
        and verbs.is_noun_too(verbs.base_of(low, "third") or "")
        and any(plain(word)[:1].isdigit() or plain(word).removesuffix("s") in _SPANS for word in words[2:4])
    ):
        return candidate  # "breaks every 40 minutes"
    opens = opens_object(follower) and following not in PARTICLES
    noun_too = verbs.is_noun_too(verbs.base_of(low, "base", "third") or "")
    if candidate and following == "," and len(words) > 2 and verbs.is_form(low, "base") and lean is not Lean.NOUN:
        return verbs.is_form(words[2], "base")
    if vocabulary.is_one_person(follower):
        return False  # "lead underwriter", "head chef"
    if following == "and" and len(words) > 3 and verbs.is_form(words[2], "base") and opens_object(words[3]):
        return verbs.is_form(low, "base")
    if verbs.is_form(low, "third") and verbs.is_form(following, "base") and verbs.lean(following) is Lean.VERB:
        return False  # "deploys take 40 minutes"
    if (
        candidate
        and verbs.is_form(low, "base")
        and (following in {"well", "hard", "closely", "best", "fast"} or following.endswith("ly"))
    ):
        return True
    if following in PARTICLES and len(words) > 2 and low in _PHRASAL:
        return True
    if following == "to" and low in {
        "wants",
        "needs",
        "hopes",
        "plans",
        "want",
        "need",
        "hope",
        "plan",
        "expect",
        "aim",
    }:
        return len(words) > 2 and (verbs.is_form(words[2], "base") or plain(words[2]) in {"be", "have", "do"})
    if verbs.is_form(low, "third"):
        if not noun_too:
            return following not in {"of"}
        one_more = words[2] if len(words) > 2 else ""
        several = vocabulary.is_plural(one_more) or vocabulary.is_mass(one_more)
        if lean is not Lean.NOUN and several and vocabulary.is_adjective(follower) and not vocabulary.is_noun(follower):
            return True  # "hides broken tools"
        return opens or (lean is Lean.VERB and (following not in PREPOSITIONS or low in _RUNS))
    if vocabulary.is_adjective(low) and noun_too:
        return opens
    if lean is Lean.VERB and not noun_too:
        return following not in {"of", ","}
    if lean is Lean.VERB:
        if following in PREPOSITIONS:
            return candidate and following not in {"of", "for", "to", "or", "versus"}
        return opens or candidate or low in _ALWAYS or not vocabulary.is_noun(following)
    if lean is Lean.EVEN:
        return opens or following in {"that", "how"}
    return opens and following not in NUMBERS and not following[:1].isdigit()


def noun_with_past(words: list[str]) -> bool:
    """Whether a noun that could be a verb has its own past verb behind it and nothing more but a phrase."""
    second = plain(words[1]) if len(words) > 1 else ""
    ended = verbs.is_form(second, "past") and not verbs.is_form(second, "base") and not vocabulary.is_adjective(second)
    return ended and vocabulary.is_noun(words[0]) and (len(words) == 2 or plain(words[2]) in PREPOSITIONS)
