"""Whether a bare word behind one who is named can but be the verb: "chef speak", "boss check every pallet", and no "team lead"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_but_one, is_only_verb
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.thing_words import is_served, is_somebody, is_thing
from drafts.fragments.wordlists import section

FILE = "words_bare_verbs.txt"
CLOCK = section("clock", FILE)
SURE_BEHIND = vocabulary.DETERMINERS | {"me", "us", "him", "them", "you", "it", "everything", "everybody", "nobody"}
"""Behind a word that may be a noun or a verb: then it is a verb."""

_AT = rf"at (?:\d+|noon|midnight|{UP_TO_TWELVE})\b"
_OPENS = re.compile(rf" (?:{_AT}|(?:\d+|{UP_TO_TWELVE}) times|every|on [A-Z])")
_MOVES = re.compile(rf" (?:to\b|{_AT}|early\b|late\b|before\b|after\b|every\b)")


def is_surely_one(noun: str) -> bool:
    """Whether a noun names one thing or person, which has a verb with an "s" behind it."""
    if noun in section("surely one", FILE):
        return True
    return (is_thing(noun) or is_somebody(noun)) and is_but_one(noun, "every")


def is_bare_verb(word: str) -> bool:
    """Whether a word may be the bare form of a verb that looks like none of its other forms."""
    return verbs.is_form(word, "base") and not (
        verbs.is_auxiliary(word) or verbs.is_form(word, "past", "third", "gerund")
    )


def does(noun: str, do: str, rest: str) -> bool:
    """Whether ``do`` behind the bare ``noun``, with ``rest`` behind it, can but be its verb."""
    behind = next_word(rest)
    if do.startswith(("don't", "don’t")):
        return True
    if do == "have":
        return behind in SURE_BEHIND - {"that", "it"} | {"only"} or behind[:1].isdigit()
    if not is_bare_verb(do):
        return False
    if behind in SURE_BEHIND:
        return behind not in {"that", "this"} or not vocabulary.is_noun(do)
    if behind[:1].isdigit() and do in section("counts behind it", FILE):
        return True
    if do in {"close", "open"}:
        new = behind == "new" or is_thing(behind)
        return _OPENS.match(rest) is not None or (new and noun in section("opens its doors", FILE))
    if do in {"come", "become"}:
        return bool(behind)
    if do in vocabulary.PREPOSITIONS | vocabulary.ADVERBS or vocabulary.is_adjective(do):
        return False
    only = is_only_verb(do) and not vocabulary.is_noun(do)
    if only or (behind and do in section("verb behind a thing", FILE)):
        return True
    return do in section("moves at a time", FILE) and _MOVES.match(rest) is not None


def does_here(lead: str, noun: str, do: str, rest: str) -> bool:
    """The same for what only some do, or only behind how and why: "wife work at night", "why price rise"."""
    behind = next_word(rest)
    if lead in {"how", "why", "where", "when", "if"}:
        if noun in section("changes", FILE) and do in section("rises", FILE):
            return not verbs.is_auxiliary(behind)  # "why cost increase is passed on"
        if is_served(noun) and do in section("one in need does", FILE) and (not behind or behind in CLOCK):
            return True
    if do == "finish" and noun in {"contract", "project", "shift", "course"}:
        return behind in CLOCK | {"and", "next", "last"}
    if do in section("a person does to a thing", FILE) and (vocabulary.is_one_person(noun) or is_served(noun)):
        return is_thing(behind)
    kin = noun in section("kin", FILE) and do in section("kin do", FILE)
    person = vocabulary.is_one_person(noun) and do in section("a person does", FILE)
    return (kin or person) and behind in CLOCK


def next_word(rest: str) -> str:
    """The first word of what follows, in small letters; "" behind the last."""
    found = re.match(r" ([\w€$£'’]+)", rest)
    return found[1].lower() if found else ""


def takes_bare(before: str) -> bool:
    """Whether the bare verb is right behind what stands before: "let the chef speak"."""
    near = [word.strip(",;:").lower() for word in before.split() if word != "May"][-3:]
    return bool(set(near) & section("takes the bare verb")) and not {"because", "when", "that"} & set(near[-1:])
