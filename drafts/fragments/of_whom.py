"""What a part of those named did, jotted behind a comma: ", two now run their own shops" as ", two of whom now run …"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import NUMBER

_BY_THEMSELVES = frozenset(
    {"left", "quit", "stayed", "returned", "passed", "won", "went", "failed", "graduated", "finished"}
)
_SOME = rf"{NUMBER}|most|some|half|all|both|none"
_SOME_NOW = re.compile(rf", ({_SOME}) (?=(?:now|later|already|since|still) ([a-z]+))")
_ALL_DID = re.compile(
    r", (both|all|none|most|half) ([a-z]+ed|left|quit|won|went)\b((?: (?:in|after|for|by|within|at|on|to)\b.*)?)$"
)
# "Taught 30 pensioners, 2 of them now run the group": two sentences with a comma between them.
_OF_THEM_NOW = re.compile(rf", ({_SOME}) of them (?=(?:now|later|already|since|still) [a-z]+)")


def with_of_whom(part: str) -> str:
    """A part with "of whom" or "of which" where it tells behind a comma what some of those named did."""
    part = _ALL_DID.sub(_of_them, _SOME_NOW.sub(_some_of_them, part))
    return _OF_THEM_NOW.sub(_whom, part)


def _some_of_them(match: re.Match[str]) -> str:
    """ ", two now run their own shops" as ", two of whom now run …"; ", all still in ICU" as ", all of them still …"."""
    after = match.string[match.end() :].split()[2:3]
    object_follows = bool(after) and after[0] in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS
    verb = verbs.is_form(match[2], "base", "past") and (object_follows or not vocabulary.is_noun(match[2]))
    if not verb or vocabulary.is_adjective(match[2]):
        return f", {match[1]} of them "
    before = re.findall(r"[a-z]+", match.string[: match.start()])
    people = any(map(vocabulary.are_people, before)) or bool({"people", "kids"} & set(before))
    return f", {match[1]} of {'whom' if people else 'which'} "


def _of_them(match: re.Match[str]) -> str:
    """ ", both hired" as ", both of whom were hired"."""
    people = any(map(vocabulary.are_people, re.findall(r"[a-z]+", match.string[: match.start()])))
    people = people or bool(re.search(r"\b(?:team|crew|staff|group|class|people)\b", match.string[: match.start()]))
    verb = match[2] if match[2] in _BY_THEMSELVES else f"were {match[2]}"
    return f", {match[1]} of {'whom' if people else 'which'} {verb}{match[3]}"


def _whom(match: re.Match[str]) -> str:
    """As ", 2 of whom now run the group", where a verb follows."""
    does, behind = [*match.string[match.end() :].split(), ""][1:3]
    takes = behind in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS or not vocabulary.is_noun(does)
    if not (takes and verbs.is_form(does, "base", "third", "past")):
        return match[0]
    people = any(
        vocabulary.is_person(word) and vocabulary.is_plural(word)
        for word in re.findall(r"[a-z]+", match.string[: match.start()])
    )
    return f", {match[1]} of {'whom' if people else 'which'} "
