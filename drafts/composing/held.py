"""Which texts of the notes stand in no letter as they are: small matters, what leans on another note, a day that will be past."""

from __future__ import annotations

import re
from functools import lru_cache

from drafts.days import WEEKDAY
from drafts.fragments import vocabulary
from drafts.fragments.wordlists import section

_SMALL_MATTERS = section("small matters")

_TERMS = re.compile(
    rf"\b(?:{'|'.join(sorted(section('terms'), key=len, reverse=True))}|contract \d.*|\d+ min(?:ute)?s only)\b"
)

_SHORT = 10
"""Words: a longer note on terms says something else besides."""

# "Certified copy to be dropped off by Monday", "my references, two still to come": what I am to hand in, and when I can come.
_PAPERS = r"(?:[\w-]+ )?(?:certificates?|diplomas?|transcripts?|references?|referees?|passports?|ID|licen[cs]e|clearance|payslips?|permits?|contract|papers|documents|forms?|CV|portfolio|cop(?:y|ies))"
_HANDED_IN = re.compile(
    rf"\b(?:certified|notari[sz]ed|attested|scanned|apostilled) (?:copy|copies|translations?)\b(?! of old)"
    rf"|\bmy {_PAPERS}\b.*\b(?:drop(?:ped)? off|sen[dt]|bring|brought|hand(?:ed)? in|submit(?:ted)?|upload(?:ed)?|email(?:ed)?|missing|expired?|renewed?|still to come|outstanding|by (?:{WEEKDAY}|tomorrow|the \d+))\b"
    rf"|^(?:to )?(?:drop off|send|bring|hand in|submit|upload|email) (?:(?:the|a|two|three) )*(?:him|her|them|my|HR|over) (?:(?:the|my|a|two|three|over) )*{_PAPERS}\b"
    r"|^(?:when|how soon|whether|the date|from when) I (?:can|could|would be able to|might) (?:start|begin|come|move)\b"
    r"|^my (?:notice|start(?:ing)? date|earliest start|availability|commute|parking|bus|visa|work permit|right to work|relocation|holiday|leave)(?=$|[,.:]| (?:is|are|was|were|from|in|until|till|to|at|period|dates?|ends?|runs?|starts?|would|will|can|by|of|on|and|or|for)\b)"
    r"|^(?:the )?(?:parking|commute|car park)(?:, | (?:is|was|from|to|and|at|behind|near|on|for me)\b)",
    re.IGNORECASE,
)

_DAY = rf"(?:(?:(?:on|this|last|next|this past|this coming) )?{WEEKDAY}(?: (?:morning|night|evening))?|(?:last|this|next) (?:night|week(?:end)?|month)|yesterday|today|tonight|tomorrow)"
_NAMES_DAY = re.compile(rf"\b{_DAY}\b", re.IGNORECASE)
_DAY_AT_END = re.compile(rf",? (?:earlier )?{_DAY}[.!]?$|^{_DAY},? ", re.IGNORECASE)


def without_day(text: str) -> str | None:
    """News without its "last Sunday", which is another Sunday once the message goes out; None where it stands in the midst."""
    said = _DAY_AT_END.sub("", text.strip())
    return None if _NAMES_DAY.search(said) else said


_ONE_OF_ALL = frozenset({"every", "each", "any", "many", "no"})


def _names_several(before: str) -> bool:
    """Whether the words before "them" name what it may mean: several of a kind, or each one of them ("every order")."""
    words = re.findall(r"[a-z]+", before.lower())
    told = any(vocabulary.is_plural(word) or word in section("plural without an s") for word in words)
    return told or any(
        one in _ONE_OF_ALL and any(map(vocabulary.is_noun, words[at + 1 : at + 4])) for at, one in enumerate(words)
    )


@lru_cache(maxsize=4096)
def counts_them(text: str) -> bool:
    """Whether "them" behind a share is of things that only another note names: "calving 85% of them in six weeks"."""
    found = re.search(r"(?:\d+|per cent|%|half|most|all|some|none|each) of them\b", text, re.IGNORECASE)
    return found is not None and not _names_several(text[: found.start()])


@lru_cache(maxsize=4096)
def points_back(text: str) -> bool:
    """Whether "them" in a highlight means what only another note names: "swim with them every week"."""
    if re.match(r"[a-z]+ (?:only |just )?\d{1,3} (?:over|during|since|last|this|so far)\b", text):
        return True  # "lost only 2 over winter"
    if re.match(r"[a-z]+(?: [a-z]+){0,3} (?:before|after) that$", text):
        return True  # "lettings before that"
    found = re.search(r"\b(?:them|theirs|those two)\b", text, re.IGNORECASE)
    if found is None:
        return False
    before = text[: found.start()]
    return not (_names_several(before) or any(map(vocabulary.is_person, re.findall(r"[a-z]+", before.lower()))))


@lru_cache(maxsize=4096)
def is_small(text: str) -> bool:
    """Whether a text is about a matter too small for a letter: terms of employment, opening hours, the coffee."""
    plain_text = text.strip(" .!").lower()
    return (
        plain_text in _SMALL_MATTERS
        or (len(plain_text.split()) <= _SHORT and _TERMS.search(plain_text) is not None)
        or _HANDED_IN.search(text.strip()) is not None
        or re.fullmatch(r"(?:working |opening )?hours? [\d:.apm \-]+", plain_text) is not None
    )
