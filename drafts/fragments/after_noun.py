"""Whether the word behind a noun is its verb or a second noun: "the depot reports late", "the audit reports"."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from drafts.fragments import verbs, vocabulary
from drafts.fragments.lasts_for import lasts_for
from drafts.fragments.part_of_many import is_part_of_many
from drafts.fragments.verbs import Lean, plain
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS, PREPOSITIONS
from drafts.fragments.word_classes import INTRANSITIVE, RELATIVES, is_adverb, opens_object
from drafts.fragments.wordlists import section

# Nouns in -s that stand before another noun as one word with it: no plural subject.
_TITLE_S = section("title s")
_COURSE = frozenset(
    {
        "crash",
        "jam",
        "end",
        "start",
        "open",
        "close",
        "flood",
        "ship",
        "leak",
        "freeze",
        "fail",
        "expire",
        "begin",
        "double",
        "triple",
    }
)
# What ends a clause and no noun phrase: "the department marks papers together".
_CLOSERS = frozenset(
    {"together", "last", "first", "unannounced", "alone", "weekly", "daily", "monthly", "early", "online", "overnight"}
)


class _Place(NamedTuple):
    """A word behind a noun, and what stands around it."""

    words: list[str]
    at: int
    low: str
    base: str
    forms: Collection[str]
    lean: Lean | None
    before: str
    follower: str
    following: str
    opens: bool
    """Whether an object begins behind it."""
    leads_on: bool
    """Whether an object, a phrase or a clause begins behind it."""
    plural: bool
    """Whether the noun before it is one of several."""


def finite_after_noun(words: list[str], index: int, before: str, following: str) -> bool:
    """Whether the word at ``index`` is the verb of the noun ``before`` it, with ``following`` behind it."""
    low = plain(words[index])
    forms = {reading.form for reading in verbs.readings(low)}
    base = verbs.base_of(low) or ""
    follower = words[index + 1] if index + 1 < len(words) else ""
    opens = bool(follower) and opens_object(follower)
    leads_on = opens or following in PREPOSITIONS or is_adverb(following) or following in {"to", "that", "how"}
    plural = (
        is_part_of_many(words, index)
        or bool(re.fullmatch(r"[A-Z]{2,}s", before))
        or (before[:1].islower() and vocabulary.is_plural(before) and plain(before) not in _TITLE_S)
    )
    if (
        index == 1
        and vocabulary.is_adjective(before)
        and vocabulary.is_plural(low)
        and verbs.is_form(following, "gerund")
    ):
        return False  # "new hires listening to calls"
    if (
        (low == "based" and following not in PREPOSITIONS)
        or (low in {"called", "named", "dubbed"} and follower[:1].isupper())
        or (index == 1 and low in {"tied", "locked", "caught", "bogged", "held"} and following in {"up", "down", "in"})
    ):
        return False  # "the new ferry called Solveig", "cash tied up in stock"
    lean = verbs.lean(low)
    place = _Place(words, index, low, base, forms, lean, before, follower, following, opens, leads_on, plural)
    if "past" in forms and "base" not in forms:
        return _past(place)
    if before.endswith("%") and "past" in forms and following in PREPOSITIONS:
        return True  # "41% quit at the first step"
    if following == "that" and _relative_follows(words, index + 1):
        place = place._replace(opens=False, leads_on=False)  # "files that get stuck"
    if lean is Lean.VERB and not verbs.is_noun_too(base) and vocabulary.is_noun(base):
        place = place._replace(lean=Lean.EVEN)
    counted = index > 1 and (plain(words[index - 2]) in DETERMINERS | {"of"} or plain(words[0]) in NUMBERS)
    if ("third" in forms and counted and (plain(before) in NUMBERS or before[:1].isdigit())) or (
        place.lean is Lean.NOUN and following in {"that", "which"}
    ):
        return False  # "3 of the 5 vets", "the crew bus that leaves at five"
    if "third" in forms:
        return _third(place)
    return "base" in forms and _base(place)


def _past(place: _Place) -> bool:
    """Whether a past form is finite: "covers dropped after Easter", and not "parts stuck in customs"."""
    words, index, low, following, follower = place.words, place.at, place.low, place.following, place.follower
    last = plain(words[-1])
    if low == "won" or (is_adverb(last) and last.endswith("ly") and index == len(words) - 2):
        return True  # "our beer won gold", "three people applied internally"
    if low == "got" and (verbs.is_form(following, "participle") or following in {"into", "onto", "rid"}):
        return True  # "our game got nominated", "the firm got into Queensland"
    if vocabulary.is_adjective(low) and not place.leads_on and vocabulary.is_noun(following):
        return False
    if "participle" in place.forms and not place.opens and following not in {"that", "how", "to"}:
        # Without an object, only a verb that needs none is finite; "a roof repaired by hand" has no finite verb at all.
        measured = index + 2 < len(words) and (
            opens_object(words[index + 2]) or plain(words[index + 2]) in {"half", "third"}
        )
        by_somebody = following == "by" and (not measured or place.base in {"open", "close", "start", "launch"})
        return (place.base in INTRANSITIVE and not by_somebody) or (
            bool(follower) and follower[:1].isupper() and following not in PREPOSITIONS
        )
    return True


def _third(place: _Place) -> bool:
    """Whether a form in -s is what one does and no second noun: "the depot reports late every month"."""
    words, index, before, following = place.words, place.at, place.before, place.following
    lean, opens, plural = place.lean, place.opens, place.plural
    if (plural and lean is not Lean.VERB) or (index > 2 and plain(words[index - 2]) == "and" and not opens):
        return False  # "the audit in January and access logs": two do not take it
    determined = plain(words[0]) in DETERMINERS
    if lean is Lean.VERB:
        # "k8s costs", "password resets, 200 a week": with nothing behind it, a bare word before it makes a compound.
        if following in {"", ","}:
            in_phrase = any(plain(w) in PREPOSITIONS for w in words[:index])
            return not in_phrase and (determined or not verbs.is_noun_too(place.base))
        return following != "versus"
    even = lean is Lean.EVEN
    counted_object = following in {"about", "around", "over", "nearly"} and _is_amount(words, index + 2)
    return (
        ((opens or counted_object) and even)
        or following == "how"
        or (even and following in {"every", "each", "next", "twice", "daily", "weekly"})
        or (even and not plural and _closed_by_adverb(words, index))
        or (determined and _course_told(place))
        or (opens and vocabulary.is_one_person(before))
    )


def _course_told(place: _Place) -> bool:
    """Whether what follows only says when or how long something goes on: "the southern depot reports late every month"."""
    words, index, following = place.words, place.at, place.following
    timed = following in {"late", "early"} and index + 2 < len(words)
    course = place.base in _COURSE and (not following or following in PREPOSITIONS)
    return (timed and not place.plural and vocabulary.is_noun(place.before)) or course or lasts_for(words, index)


def _base(place: _Place) -> bool:
    """Whether a base form is what several do: "allergens account for half of it", "our kids both play handball"."""
    words, index, before, following = place.words, place.at, place.before, place.following
    lean, opens = place.lean, place.opens
    acronyms = index == 1 and bool(re.fullmatch(r"[A-Z]{2,}s", before))
    if (place.low == "account" and following == "for" and place.plural) or (
        acronyms and place.follower and (opens or (vocabulary.is_noun(place.follower) and len(words) > 3))
    ):
        return True  # "allergens account for half of it", "PMs book research two days ahead"
    # "You and Tom disagree", and not "six sheds and one vet".
    joined = index >= 2 and plain(words[index - 2]) == "and" and lean is Lean.VERB and plain(before) not in NUMBERS
    plural = place.plural or joined
    if "past" in place.forms and not plural:  # "the council cut its grant"
        measured = bool({"by", "from"} & {plain(w) for w in words[index + 1 :]})
        return opens or (measured and plain(words[0]) in DETERMINERS and lean is not Lean.NOUN)
    if lean is Lean.VERB and before[:1].islower() and vocabulary.is_plural(before):
        return True
    if not plural:
        # "Users who cancel in time get hours": a verb that is no noun before a noun.
        return (
            lean is Lean.VERB
            and _plural_before_phrase(words[:index])
            and (place.leads_on or (not verbs.is_noun_too(place.low) and vocabulary.is_noun(following)))
        )
    return lean is Lean.VERB or _several_do(place)


def _several_do(place: _Place) -> bool:
    """Whether a base form that is a noun too is what the several before it do: "guys respect supervisors"."""
    before, following, follower, lean, opens = place.before, place.following, place.follower, place.lean, place.opens
    people = (
        vocabulary.is_person(before)
        or before == "people"
        or plain(before).endswith(("ers", "ors", "ists", "ents", "ants", "ians"))
    )
    if _between(place.words, place.at) and (lean is not Lean.NOUN or people):
        return True  # "our kids both play handball"
    if people and (lean is Lean.EVEN or following in PREPOSITIONS) and following:
        return True
    if people and follower[:1].islower() and vocabulary.is_plural(follower):
        return True  # "guys respect supervisors"
    return place.leads_on and (
        lean is Lean.EVEN or (people and opens) or (opens and following not in NUMBERS and not following[:1].isdigit())
    )


def _closed_by_adverb(words: list[str], index: int) -> bool:
    """Whether the clause of the verb at ``index`` ends in an adverb, at the end of the note or before a comma."""
    end = words.index(",", index) if "," in words[index:] else len(words)
    last = plain(words[end - 1])
    if RELATIVES & set(words[index + 1 : end]):
        return False  # "an app for tide times that works offline"
    return end - 1 > index and (last in _CLOSERS or (last.endswith("ly") and is_adverb(last)))


def _relative_follows(words: list[str], at: int) -> bool:
    """Whether the "that" at ``at`` begins a relative clause: a verb stands behind it."""
    after = words[at + 1] if at + 1 < len(words) else ""
    low = plain(after)
    behind = plain(words[at + 2]) if at + 2 < len(words) else ""
    does = verbs.is_form(low, "third") and (is_adverb(behind) or behind in {"offline", "online", "well", "for", "on"})
    return (
        does or verbs.is_auxiliary(low) or (verbs.is_form(low, "base", "past", "third") and not vocabulary.is_noun(low))
    )


def _is_amount(words: list[str], at: int) -> bool:
    """Whether the word at ``at`` is an amount."""
    low = plain(words[at]) if at < len(words) else ""
    return low in NUMBERS | {"half"} or low[:1].isdigit()


def _between(words: list[str], index: int) -> bool:
    """Whether an adverb (or "both", "all") stands between the word at ``index`` and its subject."""
    low = plain(words[index - 1])
    return is_adverb(low) or low in {"both", "all", "each"}


def _plural_before_phrase(words: list[str]) -> bool:
    """Whether the subject is a plural with a phrase behind it ("users over 65")."""
    at = next((i for i, word in enumerate(words) if plain(word) in PREPOSITIONS), 0)
    return at > 0 and words[at - 1][:1].islower() and vocabulary.is_plural(words[at - 1])
