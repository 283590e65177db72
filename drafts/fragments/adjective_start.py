"""Whether a fragment begins with what somebody is, or how one thing is: "good with figures", "color-coded rota board"."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from drafts.fragments import verbs, vocabulary
from drafts.fragments.past_start import ADJECTIVAL, CERTIFIED
from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import ADVERBS, DETERMINERS, NUMBERS, PREPOSITIONS


def says_how_one_is(words: list[str]) -> bool:
    """Whether a participle of two parts stands before one thing that has no article, as an adjective does."""
    if not re.fullmatch(r"[a-z]+-[a-z]+ed", words[0]):
        return False
    named = list(takewhile(lambda word: vocabulary.is_noun(word) or "-" in word, map(plain, words[1:])))
    return bool(named) and vocabulary.is_counted(named[-1]) and not vocabulary.is_plural(named[-1])


def is_adjective_phrase(words: list[str]) -> bool:
    """Whether ``words`` say what somebody or something is: "good with figures", "very late", "6G coded in TIG"."""
    graded = plain(words[0]) in {"not", "very", "also", "fully", "quite", "always", "never", "rarely", "too"}
    rest = words[1:] if graded else words
    if not rest or plain(rest[0]) in {"had", "got", "have", "was", "were"}:
        return False
    low = plain(rest[0])
    second = plain(rest[1]) if len(rest) > 1 else ""
    if low in {"qualified", "registered"} and second == "in" and len(rest) > 2 and re.match(r"(?:19|20)\d\d$", rest[2]):
        return False  # "qualified in 2016" is what one did
    if re.fullmatch(r"(?:part|newly|fully|dual|time)-(?:qualified|served)", low):
        return True
    pure = (
        vocabulary.is_adjective(low) and not vocabulary.is_noun(low) and not verbs.readings(low) and low not in ADVERBS
    )
    if pure and (second in {"for", "at", "with", "to", "about", "of", "in", "on"} or (graded and not second)):
        return True
    if low in {"great", "brilliant", "fantastic"} and second in {"with", "at"}:
        return True
    if graded and low == "on" and second == "time":
        return True
    if graded and (not second or second in PREPOSITIONS) and low in {"late", "early", "ill", "sick", "absent"}:
        return True
    if len(rest) == 1 and re.fullmatch(r"[a-z]+-[a-z]+(?:ing|ed)", low):
        return True
    if low in {"known", "responsible"} and second == "for":
        return True
    if low in ADJECTIVAL and (not second or second in PREPOSITIONS | {"and", ","}):
        return True
    if any(plain(w) in CERTIFIED and plain(v) == "in" for w, v in pairwise(words)):
        return plain(words[0]) not in DETERMINERS  # "6G coded in TIG and MIG"
    last = plain(words[words.index(",") - 1 if "," in words[1:] else -1])
    did = verbs.is_form(low, "past") and not verbs.is_form(low, "base") and second in DETERMINERS | NUMBERS
    return last in CERTIFIED and len(words) > 1 and plain(words[0]) not in DETERMINERS and not did
