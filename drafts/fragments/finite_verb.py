"""Which word is finite where it stands: the verb of what stands before it, and no noun, participle or infinitive."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.after_noun import finite_after_noun
from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS, PREPOSITIONS
from drafts.fragments.word_classes import CONTRACTED, PARTICLES, RELATIVES, SINGULAR_SUBJECTS, SUBJECTS, is_adverb

_DETERMINED = DETERMINERS - {"that", "this", "these", "those", "all", "both", "each", "some", "many", "most", "half"}
_BEHIND_ITS_VERB = PREPOSITIONS - {"of"} | DETERMINERS
_SAWS = frozenset({"band", "bench", "chain", "circular", "hand", "jig", "mitre", "panel", "table"})


def is_finite(words: list[str], index: int) -> bool:
    """Whether the word at ``index``, which something precedes, reads as a finite verb where it stands."""
    word = words[index]
    low = plain(word)
    before = _before(words, index)
    previous = plain(before)
    following = plain(words[index + 1]) if index + 1 < len(words) else ""
    if low == "am" and before[:1].isdigit() and (not following or following in PREPOSITIONS | {",", "and"}):
        return False  # "at 3 am"
    if verbs.is_auxiliary(low):
        helped = verbs.is_auxiliary(previous) or (low == "had" and CONTRACTED.match(before) is not None)
        return not (word in {"Can", "May", "Will"} or helped) and previous not in {"to"}
    if verbs.is_auxiliary(previous) or CONTRACTED.match(before) or previous == "to":
        return False
    if previous in {"having", "being", "been", "be"} or (low == "saw" and previous in _SAWS):
        return False
    if (
        previous in SUBJECTS
        and word[:1].islower()
        and not (is_adverb(low) and verbs.is_auxiliary(following))
        and low not in PREPOSITIONS - {"like", "near"} | DETERMINERS
    ):
        forms = {reading.form for reading in verbs.readings(low)}
        singular = previous in SINGULAR_SUBJECTS
        return bool(forms & {"past", "third"} or ("base" in forms and not singular) or (not forms and not singular))
    if previous == "where":
        return False  # "the lobby where guests wait": somebody stands behind it
    if previous in RELATIVES:
        return verbs.is_form(low, "past", "third", "base")
    if _does_or_never(words, index, before):
        return True
    if not _nominal(before) or previous in _DETERMINED or previous.endswith("'s") or _is_done_by(words, index):
        return False
    if (
        plain(words[0]) in {"each", "every"}
        and 1 < index < 5
        and verbs.is_form(low, "third")
        and following in _BEHIND_ITS_VERB
    ):
        return True  # "each new tech rides with the dispatcher": one does it, and no "rides" are meant
    timed = re.fullmatch(r"\d[\d:.]*[ap]m", before)  # "4am starts"
    # "Six sheds and one vet".
    counted = index == 1 and following == "and" and previous in NUMBERS - {"one"} and vocabulary.is_plural(low)
    return timed is None and not counted and finite_after_noun(words, index, before, following)


def _is_done_by(words: list[str], index: int) -> bool:
    """Whether the word says by whom a thing is done, or what it is called: "committees run by men", "clay dug by hand"."""
    if plain(words[index]) in {"called", "named", "labelled", "labeled"} and plain(words[index - 1]) in {"all", "both"}:
        return True  # "three files all called FINAL"
    if index + 2 >= len(words) or plain(words[index + 1]) != "by" or not verbs.is_form(words[index], "participle"):
        return False
    who = plain(words[index + 2])
    return (
        vocabulary.are_people(who)
        or vocabulary.is_person(who)
        or who in {"men", "women", "people", "hand", "volunteers"}
    )


# What stands before the verb of a clause, and before no noun.
_EVER = frozenset({"never", "rarely", "seldom", "hardly", "always"})


def _does_or_never(words: list[str], index: int, before: str) -> bool:
    """Whether the word at ``index`` is what those before it "never" do: "the women who run the loft never sit"."""
    low, how = plain(words[index]), plain(words[index - 1])
    if index < 3 or how not in _EVER or not vocabulary.is_noun(before):
        return False
    several = any(map(vocabulary.is_plural, words[: index - 1])) or plain(before) == "people"
    return verbs.is_form(low, "third") or (several and verbs.is_form(low, "base"))


def _before(words: list[str], index: int) -> str:
    """The word that decides what the one at ``index`` can be: the one before it, adverbs skipped."""
    at = index - 1
    while (
        at > 0
        and (is_adverb(plain(words[at])) or plain(words[at]) in {"both", "all", "each"})
        and plain(words[at]) not in PARTICLES
    ):
        at -= 1
    return words[at] if at >= 0 else ""


def _nominal(word: str) -> bool:
    """Whether ``word`` can end a subject: a noun, a name, a number, a pronoun."""
    low = plain(word)
    if low in SUBJECTS | NUMBERS or word[:1].isupper() or low[:1].isdigit():
        return True
    return low not in PREPOSITIONS | DETERMINERS and not is_adverb(low) and low != ","
