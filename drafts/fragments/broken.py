"""Broken English that nobody can mend for certain: "I am work there", "what means green week"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.verbs import plain

_SURELY = re.compile(
    r"\bI am (?:work|live|learn|study) |(?<!do )(?<!did )(?<!are )(?<!can )(?<!would )\byou not (?:come|go|have|work|use|like|know|want|need|pay)\b"
    r"|\b(?:I|he|she|they|we) not (?!only\b|even\b|just\b|to\b)[a-z]+|\bwhat means\b|\bfor to [a-z]+|\bthat (?:we|they|you|I) late\b"
    r"|^you (?:are|were) (?:opened|closed|started|built|published|confirmed|finished|given|decided) (?:an?|the|that)\b"
    r"|\bif (?:comes|arrives|happens|goes) (?:an?|the)\b|\bif needs (?:an?|the)\b|^I with \w+|^[Mm]yself [a-z]+ed\b|^we with [a-z]+ [a-z]+ed\b|\bnot (?:nobody|nothing)\b"
    r"|\bwill going to\b|\bdid [a-z]+ed [a-z]|^(?:to me|me) (?:was|is) (?:told|said)\b|\bis with \d+ [a-z]+s\b|\bit is not needed [a-z]+(?:$|,)",
)
_IS_DO = re.compile(
    r"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|who|nobody|[Yy]ou|(?:[Tt]he|[Yy]our) [a-z]+) (?:am|is|are|was|were) (?:be |also |still )?(?P<do>[a-z]+)\b"
)
_ALL = re.compile(r"\b(?:all|what|everything|thing|only|do|does|did)\b")
_MOST = re.compile(r"\b(?:most|many|several) (?P<one>[a-z]+) (?P<do>[a-z]+)\b")


def is_broken_english(text: str) -> bool:
    """Whether a text is surely no English, in a way that has no one mending."""
    if _SURELY.search(text):
        return True
    for found in _IS_DO.finditer(text):
        do = found["do"]
        behind = plain((text[found.end() :].split() or [""])[0])
        ends = (
            not behind
            or behind[:1].isdigit()
            or behind in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS | {"to", "as"}
        )
        if ends and is_only_verb(do) and not verbs.is_form(do, "participle") and not _ALL.search(text[: found.start()]):
            return True
    for found in _MOST.finditer(text):
        one = found["one"]
        if (
            not (verbs.readings(one) or verbs.is_auxiliary(one))
            and vocabulary.is_counted(one)
            and not vocabulary.is_plural(one)
            and is_only_verb(found["do"])
            and not vocabulary.is_noun(found["do"])
        ):
            return True
    return False


_SAID_TWICE = re.compile(
    r"^(?P<lead>(?:why |how |that )?)(?P<what>(?:the|our|my|your|every) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+)) (?P<again>he|she|it) (?P<does>[a-z]+)\b(?P<rest>.*)$",
    re.IGNORECASE,
)


def said_once(text: str) -> str:
    """ "The foreman he signs every lift": one subject is enough, where no second verb says what "he signs" belongs to."""
    found = _SAID_TWICE.match(text)
    if found is None or not vocabulary.is_noun(found["noun"]) or vocabulary.is_plural(found["noun"]):
        return text
    person = vocabulary.is_one_person(found["noun"])
    acts = verbs.is_form(found["does"], "third", "past") or found["does"] in {"is", "was", "has"}
    if person is (found["again"] == "it") or not acts or found["does"] in {"had", "took", "takes", "costs", "cost"}:
        return text
    behind = [plain(word) for word in re.findall(r"[\w'’]+", found["rest"])]
    if not behind and not found["lead"]:
        return text
    later = any(
        verbs.is_auxiliary(word) or (verbs.is_form(word, "third") and not vocabulary.is_noun(word)) for word in behind
    )
    return text if later else f"{found['lead']}{found['what']} {found['does']}{found['rest']}"
