"""An answer strung on commas told apart: "had it looked at in May, signed off, I always use the lift" is two sentences."""

from __future__ import annotations

import re

from drafts.days import MONTH
from drafts.fragments import vocabulary
from drafts.fragments.fragment import Shape, analyse

_I_DO = re.compile(r"(?:I|we) (?:always |never |still |also |only |just |usually |often )?[a-z]+ ")
_LEADS_ON = re.compile(
    r"(?:if|when|since|while|because|although|after|before|once|as|at|in|on|for|with|the (?:first|last|second|third) time|first|then)\b",
    re.IGNORECASE,
)
_CAME_OF_NOTHING = re.compile(r"[^,]+, which had nothing to do with ")
_LOOSE = re.compile(
    rf"(?:about |over )?\d[\d.,]*(?:%| (?:days|weeks|months|years|hours)(?: no [a-z]+)?)$|no (?:[a-z]+ )?(?:bump|raise|bonus|pay|extra|money|overtime)(?: for it)?$|[a-z]+ed [a-z]+$|{MONTH} (?:19|20)\d\d$"
)
_TOLD = frozenset({Shape.PAST, Shape.PRESENT, Shape.SENTENCE, Shape.ADJECTIVE})


def told_apart(text: str) -> list[str]:
    """The sentences of a part of an answer, without the bare figures and the pay jotted behind their commas."""
    head, *tails = text.split(", ")
    if head.lower() in {"sure", "of course"} and tails:
        return told_apart(", ".join(tails))
    agreed = head.lower() in {"fine", "ok", "okay", "yes", "no", "sure"}
    told = agreed or analyse(head, candidate=True).shape in _TOLD or re.match(r"(?:done|been) \S", head)
    told = told or _CAME_OF_NOTHING.match(text)
    if not tails or _LEADS_ON.match(head) or not told:
        return [text]
    clause = next((index for index, part in enumerate(tails) if _I_DO.match(part) and _says(part)), len(tails))
    if clause < len(tails) and re.search(r"\band I\b", text):
        clause = len(tails)
    behind = tails[:clause]
    while len(behind) > agreed and (_is_loose(behind[-1], last=clause < len(tails)) or _is_named_place(head, behind)):
        behind = behind[:-1]
    first = ", ".join([head, *behind])
    return [first, *told_apart(", ".join(tails[clause:]))] if clause < len(tails) else [first]


def _is_named_place(head: str, behind: list[str]) -> bool:
    """Whether one name alone stands behind the sentence: "31 calls in winter ice, Baltic"."""
    return (
        len(behind) == 1
        and re.fullmatch(r"[A-Z][a-z]+", behind[0]) is not None
        and head.rsplit(maxsplit=1)[-1].islower()
    )


def _says(part: str) -> bool:
    return analyse(part).shape is Shape.SENTENCE


def _is_loose(part: str, *, last: bool) -> bool:
    """Whether nothing holds the part: a length of time, a rate, what was not paid; "signed off" before a sentence."""
    if re.fullmatch(r"[a-z]+ed", part):
        return vocabulary.is_adjective(part) or last
    if re.match(r"[a-z]+ed [a-z]+$", part):
        return last and (vocabulary.is_adjective(part.rsplit(maxsplit=1)[-1]) or part.endswith((" off", " up")))
    return _LOOSE.match(part) is not None
