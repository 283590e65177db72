"""So many years somewhere, and what never happened in them: "nine years on the gritters, never put one in a ditch yet"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_SIXTY

_YEARS = re.compile(
    rf"(?:I )?(?:have )?(?P<span>(?:(?:about|over|nearly|almost|some) )?(?:\d+|{UP_TO_SIXTY}) (?:years|seasons|winters|summers)) (?:of )?(?P<what>[a-z][^,]*?),"
    r" (?:and )?(?:I )?(?:have )?(?P<tail>(?:never|not|no|know(?= (?:every|all|most|the|my|how|where|what)\b)) [^,]+)$",
    re.IGNORECASE,
)
_SOMEWHERE = re.compile(r"(?:on|in|at|with|under|aboard|behind|between|among) ")
_NEVER = re.compile(r"(?:never|not once) (?P<did>[a-z]+)(?P<rest>(?: .+)?)$")
_NOT_ONE = re.compile(r"(?:never an?|not an?|not one|not a single|never one) (?P<what>(?!to\b|of\b)[a-z].*)$")
# What one may have in one hand as well as what one does: "3 years nights", "3 years night shift".
_SHIFT = re.compile(r"(?:the )?(?P<when>night|day|late|early|weekend) shifts?$|nights$|earlies$|lates$|weekends$")


def years_and_never(text: str) -> str:
    """ "Nine years on the gritters, never put one in a ditch" as what one has spent and never done; else as it is."""
    found = _YEARS.match(text)
    if found is None:
        return text
    spent, never = _spent(found["span"], found["what"]), _never(found["tail"])
    return f"{spent}{never}" if spent and never else text


def _spent(span: str, what: str) -> str:
    first, last = what.split(maxsplit=1)[0], what.rsplit(maxsplit=1)[-1]
    if _SOMEWHERE.match(what):
        return f"I have spent {span} {what}"
    if what.startswith("as "):
        return f"I have worked for {span} {what}"
    if shift := _SHIFT.match(what):
        return f"I have spent {span} on {'the ' + shift['when'] + ' shift' if shift['when'] else what}"
    if verbs.is_form(first, "gerund") and (" " in what or not vocabulary.is_noun(first) or first == "teaching"):
        return f"I have spent {span} {what}"
    if what.islower() and vocabulary.is_one_person(last) and all(map(vocabulary.is_noun, what.split())):
        return f"I have worked for {span} as {article(what)} {what}"
    return ""


def _never(tail: str) -> str:
    if tail.startswith("know "):
        return f" and {tail}"
    if none := _NOT_ONE.match(tail):
        return f" without a single {none['what']}"
    never = _NEVER.match(tail)
    if never is None:
        return ""
    base = verbs.base_of(never["did"], "past", "participle")
    if base and base != "be":
        return f" and have never {verbs.participle(base)}{never['rest']}"
    if vocabulary.is_adjective(never["did"]) or never["did"] in {"late", "off", "sick"}:
        return f" and have never been {never['did']}{never['rest']}"
    return ""
