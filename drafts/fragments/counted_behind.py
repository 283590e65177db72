"""So many of something behind a label: "1 in 4 scoring 2", "7 since Easter", "no steam by 10"; None for a mere length or date."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain
from drafts.fragments.number_words import UP_TO_FIVE, UP_TO_TEN
from drafts.fragments.standing import is_thing, somebody_did, standing
from drafts.fragments.wordlists import section

_FILE = "words_behind.txt"
NUMBER = rf"(?:\d[\d.,]*k?|{'|'.join(sorted(vocabulary.NUMBERS - {'half', 'both'}))})"
_ABOUT = r"(?:about|around|over|nearly|almost|up to|at least|at most|only|just|maybe|still|sometimes|often|usually|fewer than|more than|under)"
_COUNT = re.compile(rf"(?:{_ABOUT} )*(?P<number>{NUMBER})(?P<unit>°[CF]?|%| degrees)?(?: (?P<rest>.+))?$")
_IN_SO_MANY = re.compile(r"(?P<one>1|2|3|4|5) (?:in|out of) (?P<all>[2-9]|10)(?= [a-z])")
_WORDS_OF_SO_MANY = re.compile(rf"(?:one|{UP_TO_FIVE}) in (?:{UP_TO_TEN}) ")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_AFTER_COUNT = frozenset(
    {"in", "on", "for", "since", "by", "per", "at", "to", "between", "across", "under", "before", "after", "so"}
)
_OWNED = re.compile(rf"(?P<many>(?:{_ABOUT} )?{NUMBER}) (?P<clause>(?:nobody|no one) [a-z]+s)$")
_NO = re.compile(r"no (?P<what>[a-z]+)\b(?: (?P<then>[a-z]+)\b.*)?$")
_DATE = re.compile(r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_HELD = re.compile(rf"(?:{_ABOUT} )?{NUMBER} (?P<what>[a-z]+(?: [a-z]+)?s|people)")
_STUFF = re.compile(r"(?:about |over |nearly )?\d[\d,.]* (?:metres|meters|miles|tonnes|tons|litres|kilos|kilometres|hectares|acres) of [a-z]+(?: [a-z]+)?$")  # fmt: skip


def counted(part: str) -> str | None:
    """So many of something: "1 in 4 scoring 2", "7 since Easter", "three vets for the whole peninsula"."""
    if many := _OWNED.match(part):
        return f"{many['many']} that {many['clause']}"
    if _STUFF.match(part):
        return part
    part = _IN_SO_MANY.sub(lambda found: f"{_WORDS[int(found['one']) - 1]} in {_WORDS[int(found['all']) - 1]}", part)
    found = _COUNT.match(part)
    if found is None:
        return None
    rest = (found["rest"] or "").split()
    if not rest or plain(rest[0]) in section("measures", _FILE) | {"of"} or re.match(r"[/x:]", rest[0]):
        return None
    if found["unit"]:
        return part if plain(rest[0]) in _AFTER_COUNT else None
    if _WORDS_OF_SO_MANY.match(part):
        return part if verbs.is_form(rest[2], "gerund") or plain(rest[2]) in _AFTER_COUNT else None
    if re.search(r" with \w+ years\b", part) or _DATE.match(part):
        return None
    if re.match(r"(?:19|20)\d\d$", found["number"]):
        return None
    if plain(rest[0]) in _AFTER_COUNT:
        share = len(rest) == 2 and (plain(rest[1]) in vocabulary.NUMBERS or rest[1][:1].isdigit())
        return part if len(rest) > 1 and not share else None
    how = plain(rest[0])
    state = how in section("standing", _FILE) | {"new", "spare"}
    state = state or (vocabulary.is_adjective(how) and not vocabulary.is_noun(how))
    if how in {"off", "out", "left", "sick", "down"}:
        return None
    if state and (not rest[1:] or plain(rest[1]) in {"a", "an", "per", "each", "every"}):
        return part
    names = [word for word in map(plain, rest[:3]) if is_thing(word) or vocabulary.is_plural(word)]
    if not (names or rest[0][:2].isupper()) or how in section("uncounted", _FILE):
        return None
    named = analyse(part[found.start("number") :]).shape is Shape.NOUN or plain("".join(rest[1:2])) in _AFTER_COUNT
    return standing(part) or (part if named and not somebody_did(part) else None)


def held(label: str, part: str) -> bool:
    """Whether ``part`` is how many ``label`` holds: "their backlog", "400 stairlifts"."""
    found = _HELD.fullmatch(part)
    if found is None:
        return False
    holds, what = plain(label.rsplit(maxsplit=1)[-1]), found["what"].split()[-1]
    if what in section("measures", _FILE) and holds != "backlog":
        return False
    people = vocabulary.are_people(what) or what in section("crowds", _FILE)
    return holds in section("holding people" if people else "holding things", _FILE)


def is_counted(part: str) -> bool:
    """Whether a part begins with how many."""
    return _COUNT.match(part) is not None


def none_of(part: str) -> str | None:
    """ "No steam by 10", "no spare parts on board"."""
    found = _NO.match(part)
    if found is None or (not vocabulary.is_noun(found["what"]) and not vocabulary.is_adjective(found["what"])):
        return None
    return part if analyse(part).shape is Shape.NOUN and not somebody_did(part) else None
