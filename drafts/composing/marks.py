"""What a fragment of the notes is, so that a template may have a wording for it: a deed, a person sought, something that takes \"also\"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_head import head_index
from drafts.fragments.wordlists import section

_SERVED = section("those served")
_MADE = section("things made", "words_bearing.txt")
_AUX = r"(?:have|had|can|could|will|would|am|was)(?! to\b)"
_FIRST_VERB = re.compile(rf"I(?: (?P<aux>{_AUX}))? (?P<rest>.+)|(?P<short>I['’](?:ve|m|d|ll)) (?P<more>.+)")


def sought(topic: str) -> str:
    """The mark of what is needed: ``one`` person, ``several``, or a ``thing``. Each prints nothing."""
    if " pair of hands" in topic:
        return "one"
    if (served := re.match(r"(?:[a-z]+ ){0,2}?([a-z]+s)(?=$|,| (?!of\b))", topic)) and served[1] in _SERVED:
        return "thing"  # "more trainees who finish": nobody applies to be one of them
    who = re.match(r"(?P<noun>[a-z ]+?) who ", topic)
    of_it = who and re.search(r"(?<!members)(?<!member) (?:for|of|from|with|to) ", who["noun"])
    if who and not of_it:  # "clearer reports for owners who aren't engineers" are no owners
        return "several" if vocabulary.is_plural(who["noun"].split()[-1]) or who["noun"] == "people" else "one"
    words = tokens(topic)
    for index in range(1, min(3, len(words) - 1)):
        # "a counselor kids will talk to"
        named = vocabulary.is_person(words[index]) or words[index] == "person"
        person = named and not vocabulary.is_plural(words[index])
        if (
            person
            and plain(words[0]) in {"a", "an"}
            and (vocabulary.is_plural(words[index + 1]) or plain(words[index + 1]) in {"you", "people"})
        ):
            return "one"
    words = words[: head_index(words) + 1] if words else words
    if words and re.match(r"(?:some|any)(?:one|body)$", plain(words[0])):
        return "one"
    if not words or plain(words[0]) in {"fewer", "less", "more", "better"}:
        return "thing"
    head = plain(words[-1])
    if head in {"people", "folks", "hands"} or vocabulary.are_people(head):
        return "one" if plain(words[0]) in {"a", "an"} else "several"
    return (
        "one"
        if head in {"someone", "somebody", "anyone", "anybody", "person", "one"} or vocabulary.is_person(head)
        else "thing"
    )


def is_made(have: str) -> bool:
    """Whether what I bring is one thing that I made, to be pointed at, and not to be brought like years or a licence."""
    words = tokens(have)
    return len(words) > 2 and plain(words[0]) in {"a", "an"} and plain(words[head_index(words)]) in _MADE


def is_deed(clause: str) -> bool:
    """Whether a clause in the first person tells of something done ("I built", "we have built") and not of what one is or knows."""
    words = clause.split()
    if len(words) < 2 or words[0] not in {"I", "we", "We", "I've", "I’ve", "we've", "we’ve"}:
        return False
    rest = [
        word for word in words[1:4] if word.lower() not in {"have", "also", "once", "personally", "just", "recently"}
    ]
    return (
        bool(rest)
        and not verbs.is_auxiliary(rest[0])
        and verbs.is_form(rest[0].lower(), "past", "participle")
        and not (verbs.is_form(rest[0].lower(), "base"))
    )


def with_also(clause: str) -> str:
    """A clause in the first person with "also" where it belongs ("I also built", "I have also built"); "" where it has one."""
    found = _FIRST_VERB.fullmatch(clause)
    if not found or re.search(r"\b(?:also|too|never|not|only|once)\b|n['’]t\b", clause):
        return ""
    rest = (found["rest"] or found["more"] or "").split()
    owned = found["aux"] in {"have", "had"} or (found["short"] or "").endswith("ve")
    if owned and not (rest and (rest[0] == "been" or verbs.is_form(rest[0].lower(), "participle"))):
        return f"I also {found['aux']} {found['rest']}" if found["aux"] else ""
    if found["short"]:
        return f"{found['short']} also {found['more']}"
    return f"I {found['aux']} also {found['rest']}" if found["aux"] else f"I also {found['rest']}"
