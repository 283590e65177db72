"""The article that the subject of a sentence lacks: "role is new" → "the role is new"."""

from __future__ import annotations

import re
from collections.abc import Collection

from drafts.fragments import verbs, vocabulary
from drafts.fragments.noun_article import ROLES, with_article
from drafts.fragments.number_words import UP_TO_SIX
from drafts.fragments.tokens import tokens
from drafts.fragments.verbs import plain
from drafts.fragments.vocabulary import DETERMINERS, NUMBERS, PREPOSITIONS

_TIMES = r"(?:years?|months?|weeks?|nights?|summer|winter|spring|autumn|fall|time|quarter|season|term|[A-Z][a-z]+)"
_ONE_OF_ALL = re.compile(
    rf"(?:(?:biggest|smallest|oldest|youngest|longest|shortest|best|worst|latest|newest|highest|lowest|fastest|largest) (?:one )?(?:is|was|has)\b"
    rf"|(?:last|previous|same|next) (?!{_TIMES}\b)[a-z]+ )"
)
_ONLY_SO_MANY = re.compile(
    rf"(?:(?:plenty|lots|loads|tons|dozens|hundreds|thousands) of|only (?:half|one|{UP_TO_SIX}|some|a|\d\S*|[a-z]+s))\b"
)


def with_subject_article(text: str, verb: int | None, known: Collection[str]) -> str:
    """A sentence whose subject lacks its article gets it: "role is new" → "the role is new"."""
    words = tokens(text)
    if verb == 0 and words and plain(words[0]).removesuffix("'s") not in DETERMINERS and _is_one_contracted(words):
        return f"the {text}"  # "chef's been there since 2009"
    if not verb or not words:
        return text
    subject = words[:verb]
    if _ONLY_SO_MANY.match(text):
        return text
    while len(subject) > 1 and (plain(subject[-1]) in vocabulary.ADVERBS or plain(subject[-1]).endswith("ly")):
        subject = subject[:-1]
    if any(plain(w) in PREPOSITIONS for w in subject[:1]) or {"my", "your", "our", "their"} & set(subject[1:]):
        return text
    if subject[0] in ROLES or (
        subject[-1] in ROLES and subject[0][:1].islower() and plain(subject[0]) not in DETERMINERS | NUMBERS
    ):
        return f"the {text}"
    if re.match(r"[A-Z]{2,5} (?:is|was|has) (?:\d|from\b|due\b|about \d|under \d)", text):
        return f"the {text}"  # "SLA is 4 hours"
    if re.match(r"(?:CRM|ERP|LMS|WMS|MES|POS|EHR|EMR|MRI|CNC|PLC|CMS|ATS|SLA|VPN|HVAC) [a-z]", text) and verb == 1:
        return f"the {text}"  # one of the systems that every place has one of
    if _ONE_OF_ALL.match(text):
        return f"the {text[0].lower()}{text[1:]}"  # "smallest was 27 weeks", "last manager stayed 9 years"
    one_person = len(subject) > 1 and subject[0].islower() and vocabulary.is_one_person(subject[0])
    if one_person and not {"and", ","} & set(subject):
        return f"the {text}"  # "chef orders fish"
    one_group = plain(subject[-1]) in {"crew", "gang", "team", "shift", "board", "committee"} and len(subject) in {2, 3}
    if (
        one_group
        and plain(subject[0]) not in DETERMINERS | NUMBERS
        and (verbs.is_form(words[verb], "third") or words[verb] in {"is", "was", "has"})
    ):
        return f"the {text}"  # "night crew comes in at ten"
    phrase = " ".join(w for w in subject if w not in {",", ":"})
    fitted = with_article(phrase, True, known)
    return text if fitted == phrase else f"the {text}"


def _is_one_contracted(words: list[str]) -> bool:
    """Whether one person or thing in small letters is joined with its "has" or "is"."""
    who = plain(words[0]).removesuffix("'s")
    return who != plain(words[0]) and words[0].islower() and (who.endswith("man") or with_article(who, True) != who)
