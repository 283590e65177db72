"""What goes on regularly, or in somebody's first time, as the fact that it is: "relaxed performances every month"."""

from __future__ import annotations

import re

from drafts.days import WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, tokens
from drafts.fragments.joining import article
from drafts.fragments.noun_head import head_index
from drafts.fragments.number_words import ORDINALS, UP_TO_TWELVE
from drafts.fragments.wordlists import section

_SPAN = (
    rf"(?:(?:{WEEKDAY}|day|night|morning|afternoon|evening)(?: morning| afternoon| evening| night| lunchtime)?"
    r"|week|weekend|fortnight|month|quarter|term|season|year|summer|winter|spring|autumn|shift|January|February|March"
    r"|April|May|June|July|August|September|October|November|December)"
)
_HELD = re.compile(
    rf"^(?P<what>(?:[a-z][a-z-]* ){{0,3}}[a-z-]+) (?P<when>(?:every|each) (?:(?:other|single|{ORDINALS}|\d) )?{_SPAN}s?(?: now)?)(?P<rest>$|,? and .*)"
)
_FIRST_TIME = re.compile(
    rf"^(?:for |in |the )*(?P<when>first (?:(?:{UP_TO_TWELVE}|few|couple of|\d+) )?(?:day|night|week|fortnight|month|term|season|shift|year)s?),? (?P<what>(?:you|they|everyone|everybody)\b .+)$"
)
# "Cue changes for those get passed on".
_FOR_THOSE = re.compile(r" (?:for|to|from|of) (?:those|these|them|it)\b")
_CLOSED = re.compile(
    rf"^closed (?:on )?(?P<days>{WEEKDAY}s(?: (?:and|&) {WEEKDAY}s)?) (?P<but>(?:except|apart from|unless) .+)$"
)
# "About 300 lambs a day in season".
_SO_MANY = re.compile(
    r"(?:about|around|roughly|nearly) \d[\d,]* [a-z]+s an? (?:day|night|shift|week|month|year|season)(?: (?:in|on|at) (?:the )?[a-z]+)?$"
)
# "Seconds get sold at the gate Saturdays".
_BARE_DAYS = re.compile(
    rf"^(?P<what>.+ (?!(?:on|of|for|and|or|until|till|from|by|to|like|than|is|are|most|all|every|some|between|first|second|third|fourth|last|alternate|other|odd)\b)[a-z]+) (?P<day>{WEEKDAY}s)$"
)
# "Mail plane's Tuesdays".
_ITS_DAY = re.compile(rf"^(?:the )?(?P<what>(?:[a-z]+ )?[a-z]+)['’]s (?:on )?(?P<day>{WEEKDAY}s(?: and {WEEKDAY}s)?)$")
# "Busy days are Monday and Friday": the days themselves.
_OF_DAYS = re.compile(r"\b(?:days?|nights?|mornings?|evenings?|shifts? off)(?: [a-z]+)? (?:is|are)\b")
_DONE_REGULARLY = frozenset(
    {"clean", "open", "clear", "dry", "empty", "warm", "cool", "free", "level", "smooth", "tidy"}
)
_ON_DAYS = re.compile(rf"\b(?P<is>is|are) (?:on )?(?P<one>{WEEKDAY})s? and (?P<two>{WEEKDAY})s?(?=$|,)")


def held_regularly(text: str) -> str | None:
    """A fact jotted as a thing and how often, or as somebody's first time, with its verb; None where it is neither."""
    if first := _FIRST_TIME.match(text):
        found = analyse(first["what"])
        return f"in the {first['when']} {first['what']}" if found.shape is Shape.SENTENCE else None
    if closed := _CLOSED.match(text):
        return f"they are closed on {closed['days']} {closed['but']}"
    if _SO_MANY.match(text):
        return f"it is {text}"
    bare = _BARE_DAYS.match(text)
    if bare and analyse(bare["what"]).shape is Shape.SENTENCE:
        return f"{bare['what']} on {bare['day']}"
    if on := _ITS_DAY.match(text):
        return f"the {on['what']} is on {on['day']}"
    if _ON_DAYS.search(text) and not _OF_DAYS.search(text):
        return _ON_DAYS.sub(r"\g<is> on \g<one>s and \g<two>s", text)
    held = _HELD.match(text)
    there = _there(held["what"]) if held else ""
    if held is None or not there:
        return None
    clause = re.sub("^,? and ", "", held["rest"])
    if clause and analyse(_FOR_THOSE.sub("", clause)).shape is not Shape.SENTENCE:
        return None
    return f"{there} {held['when']}{', and ' + clause if clause else ''}"


def describes_what_is_held(words: list[str]) -> bool:
    """Whether a participle only says of which kind several things are: "relaxed performances", and no deed."""
    return len(words) > 1 and words[0] in section("says how it is held") and vocabulary.is_plural(words[1])


def _there(what: str) -> str:
    """What there is: "there are relaxed performances", "there is a staff lunch"; "" where it may be what somebody does."""
    words = tokens(what)
    head = words[-1]
    if (
        words[0] in _DONE_REGULARLY
        or words[0] in vocabulary.DETERMINERS | vocabulary.NUMBERS
        or head_index(words) != len(words) - 1
    ):
        return ""
    if head in section("held again and again"):
        return f"there is {article(what)} {what}"
    described = describes_what_is_held(words) or words[0] not in section("says how it is held")
    named = analyse(what).shape is Shape.NOUN or describes_what_is_held(words)
    several = vocabulary.is_plural(head) and vocabulary.is_noun(head) and not verbs.is_form(words[0], "third")
    return f"there are {what}" if named and described and several else ""
