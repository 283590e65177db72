"""Broken English that nobody can mend for certain: "I am work there", "what means green week"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.main_subject import leads_its_verb
from drafts.fragments.verbs import plain
from drafts.fragments.wordlists import section

_DAY = r"(?:(?:[a-z]+ )?(?:day|week|month|year|night|morning|evening|summer|winter|spring|autumn|season|hour|time|moment|while|few)s?\b|same\b|first\b|last\b|next\b|whole\b)"
_SURELY = re.compile(
    r"\bI am (?:work|learn) (?:in|at|for|with|there|as)\b|^you not (?:come|go|have|work|use|like|know|want|need|pay)\b"
    r"|(?:^|\b(?:because|when|if|but) )(?:I|he|she|they|we) not (?:come|go|have|work|use|like|know|want|need|pay|speak|understand|sleep|eat|drink|sell|mend|read|take|drive)\b"
    r"|^what means (?!most|more|much|something|nothing|they|we|you|he|she|it|I|the|an?)[a-z]+(?: [a-z]+)?$|\bthat (?:we|they|you|I) late$"
    rf"|^you (?:are|were) (?:opened|closed|started|built|published|confirmed|finished) (?:an?|the) (?!{_DAY})"
    r"|\bif (?:comes|arrives|happens|goes) (?:an?|the)\b|\bif needs (?:an?|the)\b|\bdo(?:es)? not (?:nobody|nothing)\b"
    r"|(?<!the )(?<!a )(?<!my )(?<!his )(?<!her )\bwill going to\b|\bdid(?:n['’]t| not) got\b|^(?:to me|me) (?:was|is) (?:told|said)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    r"\b(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) did (?P<did>[a-z]+) (?=(?:the|an?|my|your|our|their|his|her|\d+)\b)"
)
_IS_DO = re.compile(
    r"\b(?P<who>I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|nobody|[Yy]ou|(?:[Tt]he|[Yy]our) (?P<noun>[a-z]+)) (?:am|is|are|was|were) (?:be |also |still )?(?P<do>[a-z]+)\b"
)
_ALL = re.compile(r"\b(?:all|what|everything|thing|only|do|does|did)\b")
_MOST = re.compile(r"\b(?:most|many|several) (?P<one>[a-z]+) (?P<do>[a-z]+)\b")


def _is_past_only(word: str) -> bool:
    """Whether a word is the past of a verb and not its bare form, as "feed" and "weed" are."""
    return verbs.is_form(word, "past") and not verbs.is_form(word, "base") and not vocabulary.is_adjective(word)


def is_broken_english(text: str) -> bool:
    """Whether a text is surely no English, in a way that has no one mending."""
    if _SURELY.search(text) or any(
        _is_past_only(found["did"]) and leads_its_verb(text[: found.end("who")]) for found in _DID.finditer(text)
    ):
        return True
    for found in _IS_DO.finditer(text):
        do, noun = found["do"], found["noun"]
        if do == "say" or noun in section("something to do"):
            continue  # "they are say 40 strong", "the trick is keep the heat low"
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


def _is_so(word: str) -> bool:
    return vocabulary.is_adjective(word) and word not in vocabulary.ADVERBS


def said_once(text: str) -> str:
    """ "The foreman he signs every lift": one subject is enough, where no second verb says what "he signs" belongs to."""
    found = _SAID_TWICE.match(text)
    if found is None or not vocabulary.is_noun(found["noun"]) or vocabulary.is_plural(found["noun"]):
        return text
    person = vocabulary.is_one_person(found["noun"])
    behind = [plain(word) for word in re.findall(r"[\w'’]+", found["rest"])]
    if found["does"] in {"is", "was"}:  # "the man he is today" is one
        acts = bool(behind) and (behind[0] in vocabulary.DETERMINERS or _is_so(behind[0]))
    else:  # "the nurse she met in Hull" and "the cook she trusts with the keys" are others
        acts = verbs.is_form(found["does"], "third") and bool(behind) and behind[0] in vocabulary.DETERMINERS
    if person is (found["again"] == "it") or not acts or found["does"] in {"takes", "costs"}:
        return text
    if behind[-1] in vocabulary.PREPOSITIONS:
        return text
    later = any(
        verbs.is_auxiliary(word) or (verbs.is_form(word, "third") and not vocabulary.is_noun(word)) for word in behind
    )
    return text if later else f"{found['lead']}{found['what']} {found['does']}{found['rest']}"
