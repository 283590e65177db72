"""What a reader did or said at the goodbye that one remembers: "walked me to the bus stop", "said I have calm hands"."""

from __future__ import annotations

import re

from drafts.composing.facts import Gatherer
from drafts.fragments import verbs
from drafts.fragments.readers import Readers
from drafts.fragments.scene import Role
from drafts.fragments.short_forms import written_out
from drafts.fragments.side import Side

KINDNESS, PRAISE = "kindness", "praise"

_PARTS = re.compile(
    r"\s*[,;(]\s*|\s+[-–—&]+\s+|\s+(?:and|but)\s+(?=(?:then |also )?(?:said|told|asked|says|wanted|hoped)\b|[a-z]+ (?:me|my hand)\b)"
)
_SOMEBODY = r"(?:(?:s?he|they) )?"
# What is done for a guest. Whom it is done for stands behind it: "showed me the hut", "prayed with me", "shook my hand".
_KIND = frozenset(
    {
        *("bring", "drive", "give", "introduce", "lend", "let", "make", "pour", "pray", "shake"),
        *("show", "take", "wait", "walk", "wish"),
    }
)
_DID = re.compile(rf"{_SOMEBODY}(?P<did>[a-z]+) (?P<rest>(?:with )?me\b.*|my hand .*)", re.IGNORECASE)
_SLIPS = {"shaked": "shook"}
_SAID = re.compile(rf"{_SOMEBODY}(?:said|told me|says) (?:that )?(?P<what>.+)", re.IGNORECASE)
_LIKED = re.compile(
    rf"(?:{_SOMEBODY}|the team |everybody |everyone )(?:really )?(?P<liked>liked|loved|enjoyed) (?P<what>.+)",
    re.IGNORECASE,
)
_ME = re.compile(
    r"\b(?:I|my|me|I['’]\w+)\b|^it went (?:very |really )?well\b|\b(?:some(?:body|one)|people) (?:who|that)\b"
)
_GOOD = re.compile(
    r"\b(?:liked?|loves?|loved|enjoyed|pleasure|calm|good|great|clean|clear|clearest|beautiful|best|well|lovely|sharp|strong|impressed|"
    r"thorough|patient|careful|refreshing|natural|excellent|brilliant|neat|honest|never left|only one)\b"
)
# What is no kindness to be thanked for, or no praise: a doubt, what is to come, what was decided, what it pays.
_OTHER = re.compile(
    r"\b(?:but|not|never(?! left)|no|nobody|nothing|though|although|except|unless|will|would|should|could|might|if|too|offer(?:ed)?|job|contract|"
    r"salary|pay|paid|wage|money|hire|hired|start|HR|boss|decid\w+|cho(?:se|osen)|vote|cv|CV|reject\w+|sorry|else|other candidates?|week|month|until)\b|"
    r"n['’]t\b|['’](?:ll|d)\b|[$£€₹¥]|\d+k\b|\?|[\"“”]"
)
_NO_FAVOR = re.compile(
    r"make me (?!an? |some |feel )|(?:give|bring|show) me (?:an? |the |some |his |your )?(?:\w+ )?(?:hard|funny|look|test|form|list|task|homework|feeling|time|"
    r"impression|door|rota|bill)\b|give me (?:in|on|to)\b"
)
_MANY = 16
"""Words: more is a story."""


def put_kindness(to: Gatherer) -> None:
    """Put what the reader did for me at the goodbye among the facts (``kindness.doing``), and what was said well of me (``praise.clause``)."""
    closing = to.person.closing if to.person else ""
    if not to.person or not closing:
        return
    key = f"people[{to.person.name}].closing"
    for part in _PARTS.split(closing.strip().rstrip(".!")):
        if _OTHER.search(part) or len(part.split()) > _MANY:
            continue
        if KINDNESS not in to.facts.values and (doing := _kindness(to, part)):
            to.facts.put(KINDNESS, {"doing": doing}, key)
            to.facts.raw[KINDNESS] = part
        elif PRAISE not in to.facts.values and (clause := _praise(to, part)):
            to.facts.put(PRAISE, {"clause": clause}, key)
            to.facts.raw[PRAISE] = part


def _kindness(to: Gatherer, part: str) -> str:
    """What was done for me, to stand after "for": "walking me to the bus stop"; "" where it is none."""
    found = _DID.fullmatch(part)
    if found is None:
        return ""
    did = found["did"].lower()
    base = verbs.base_of(_SLIPS.get(did, did), "past", "base", "third")
    if base not in _KIND:
        return ""
    readers = Readers(to.person.name if to.person else "", to.notes.company, to.names, to.notes.me.name)
    done = re.sub(" after$", " afterwards", written_out(found["rest"], []))
    who = "he" if re.search(r"\b(?:he|his|him|himself)\b", done) else "she"
    turned = readers.turn(f"{who} {verbs.past(base)} {done}", Side.READER)
    rest = re.fullmatch(rf"you {verbs.past(base)} (?P<rest>.+)", turned)
    return f"{verbs.gerund(base)} {rest['rest']}" if rest and not _NO_FAVOR.match(f"{base} {rest['rest']}") else ""


def _praise(to: Gatherer, part: str) -> str:
    """What was said well of me, to stand after "that": "you liked my photographs"; "" where it is none."""
    found = _LIKED.fullmatch(part) or _SAID.fullmatch(part)
    if found is None or not _ME.search(found["what"]) or not _GOOD.search(part):
        return ""
    told = to.said(part if re.match(r"(?:s?he|they) ", part, re.IGNORECASE) else f"he {part}", Role.TALKED)
    said = re.sub(r"^You said that you (?=(?:liked|loved|enjoyed) )", "You ", (told.sentence or "").rstrip("."))
    return f"{said[:1].lower()}{said[1:]}" if re.match(r"You (?:said that|liked|loved|enjoyed) ", said) else ""
