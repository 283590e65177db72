"""What the candidate does now, or what became of a deed, jotted behind its comma without a subject: "learned BSL, now sign daily"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.joining import join_list
from drafts.fragments.noun_head import head_index

_COMMA = re.compile(r",\s+(?!\d{3}\b)")
_NOW = re.compile(r"(?P<when>(?:(?:now|still|today|currently) )?)(?P<does>[a-z]+) (?P<rest>\S.*)$")
_OFTEN = re.compile(r"\b(?:now|today|daily|weekly|every (?:day|week|month|night|morning|year)|most (?:days|weeks))$")
_BEEN = re.compile(
    r"been (?P<where>(?:on|in|at|with|there|an?|the|their|its) ?.*?(?:ever since|since (?:then|20\d\d|19\d\d)))$"
)
_USED = re.compile(
    r"(?P<when>still|now) (?P<how>(?:in (?:use|place|print)|used|run|taught|sold|read|given|followed)\b.*)$"
)
_WAS = re.compile(r"(?:was|were|from|it was) (?P<old>\d[\d.]*)(?P<unit>%?)$")
# "Started as a porter, left as a chef": a word that would else be taken for what remained.
_LEFT = re.compile(r"left (?:as|with|after|when|because) \S|(?:hit|beat) [a-z]+ (?:at|in|on|by) \S")
_LAST_FIGURE = re.compile(r"(?P<new>\d[\d.]*)(?P<unit>%?)(?: [a-z]+)?$")
_CAN = frozenset({"can", "could"})


def with_second_deeds(text: str) -> str:
    """``text`` with those in sentences of their own; else as it is."""
    *told, last = _COMMA.split(text)
    if not told:
        return text
    # The end is cheap to look at, and tells of nothing here in most.
    left, been, used, was = _LEFT.match(last), _BEEN.match(last), _USED.match(last), _WAS.match(last)
    are = _thing_made(told) if used else ""
    does = "" if left or been or are or was else _does_now(last)
    if not (left or been or are or was or does) or not _is_deed(told[0]):
        return text
    if was:
        return _moved(told, was) or text
    if left:
        return f"{told[0]} and {last}" if len(told) == 1 else text
    if been:
        return f"{join_list(told)}, and I have been {been['where']}"
    if used and are:
        return f"{', '.join(told)}, which {are} {used['when']} {used['how']}"
    return f"{join_list(told)}, and I {does}" if all(map(_is_deed, told)) else text


def _is_deed(part: str) -> bool:
    part = re.sub(r"^I (?:also |then )?", "", part)
    if re.match(r"(?:trained|qualified) as ", part, re.IGNORECASE):
        return True
    found = analyse(part[:1].lower() + part[1:], candidate=True)
    if found.shape is not Shape.PAST or not found.words:
        return False
    did = plain(found.words[found.verb or 0])
    return verbs.is_form(did, "past") and not (verbs.is_form(did, "base") and len(found.words) < 3)


def _does_now(part: str) -> str:
    """ "Can sign with customers", "now run the section": what I do, with its verb; else ""."""
    found = _NOW.match(part)
    if found is None:
        return ""
    does, rest = found["does"], found["rest"]
    if does in _CAN:
        able = plain((tokens(rest) or [""])[0])
        return f"{does} {rest}" if not found["when"] and verbs.is_form(able, "base") else ""
    acting = verbs.is_form(does, "base") and not verbs.is_form(does, "participle")
    acting = acting or does in {"do", "have", "run"}
    told = found["when"] or _OFTEN.search(rest)
    if (
        not (acting and told)
        or verbs.lean(does) is verbs.Lean.NOUN
        or does in vocabulary.ADVERBS | vocabulary.PREPOSITIONS
    ):
        return ""
    return part


def _thing_made(told: list[str]) -> str:
    """ "Is" or "are" of the thing that one deed ends in: "wrote the induction pack"; "" where there is no such thing."""
    words = tokens(re.sub(r"^I ", "", told[0]))
    if len(told) > 1 or len(words) < 2:
        return ""
    thing = words[1:]
    at = head_index(thing)
    if at != len(thing) - 1 or not vocabulary.is_noun(thing[at]) or vocabulary.is_person(thing[at]):
        return ""
    if any(plain(word) in vocabulary.PREPOSITIONS | {"and"} for word in thing):
        return ""
    return "are" if vocabulary.is_plural(thing[at]) else "is"


def _moved(told: list[str], was: re.Match[str]) -> str:
    """ "Closed the month in 4 days, was 11" with how it moved; else ""."""
    now = _LAST_FIGURE.search(told[-1])
    if now is None or was["unit"] not in {"", now["unit"]} or "," in now["new"]:
        return ""
    old, new = float(was["old"].strip(".")), float(now["new"].strip("."))
    way = "down" if new < old else "up"
    return f"{', '.join(told)}, {way} from {was['old']}{now['unit']}" if new != old else ""
