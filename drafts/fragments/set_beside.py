"""What stands behind a label as it is, with no word to lead it in: "built by volunteers", "41 of them", "50 minutes on a good day"."""

from __future__ import annotations

import re

from drafts.days import MONTH, WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.counted_behind import NUMBER
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.noun_head import head_index
from drafts.fragments.number_words import UP_TO_SIXTY, UP_TO_TEN, UP_TO_TWELVE
from drafts.fragments.with_scene import with_scene
from drafts.fragments.wordlists import section

_FILE = "words_behind.txt"
_HALF = re.compile(r"half (?P<one>(?:in|on|by|from|at|of) [^,]+?),? (?:and )?half (?P<two>(?:in|on|by|from|at) [^,]+)$")
_ADVERB = r"(?:now |still |only |all |mostly |once |long |since |already )?"
_DONE = re.compile(rf"{_ADVERB}(?P<done>[a-z]+) (?P<how>by|in|on|at|behind|from|out|with|twice|once|every|since|until|for|and|under|over|up|off|away|into)\b.+$")  # fmt: skip
_STILL = re.compile(
    r"(?:still|now|already) [a-z]{3,}ing\b(?! for\b)[^,]*$|(?:out|open|closed|shut|down) (?:since|until|till|from|on|in) [^,]+$"
    r"|due (?:in|by|on|at|this|next) [^,]+$|un[a-z]+ed (?:since|for|until) [^,]+$"
)
_NAMED = re.compile(r"(?:called|named|nicknamed) [A-Z][\w ]*$")
_SO_MUCH = re.compile(
    rf"(?:about |around |nearly |over )?(?:\d[\d.,]*|{UP_TO_TEN}) (?:seconds|minutes|hours|days|weeks|months|tonnes|tons|kilos|litres|miles|metres|kilometres) "
    r"(?:(?:on|in|at|from|by|per|under|up|a|an|each) [^,]+|last [a-z]+|(?:ahead|behind|away|apart|each|fast|slow|late|early)(?: [^,]+)?)$"
)
_SIZE = re.compile(
    r"half [a-z]+$|every (?:single |other |second |third )?(?:morning|day|week|night|evening|month|year|hour|summer|winter|[A-Z][a-z]+day)$|\d+ years old\b.*$|(?:about |nearly |over )?\d[\d.]* (?:minutes|hours|days|weeks) (?:start to finish|door to door|end to end)$"
    r"|(?:once|twice|three times) an? (?:hour|day|week|month|term|year)(?: (?:after|before|during|in|on|at) [^,]+)?$"
    rf"|{NUMBER} [a-z]+ at a time$"
    rf"|(?:sometimes |often |up to |usually )?(?:\d+|{UP_TO_SIXTY}) (?:deep|high|wide|long|tall)$"
)
_PEOPLE = re.compile(r"\b(?:kids|people|children|men|women)\b")
_THEM = re.compile(rf"(?:(?:about|around|over|nearly|almost|all) )?(?:\d[\d,]*|{UP_TO_TWELVE}) of (?:them|it)$")  # fmt: skip
# "Lifeboat launches, 41 last year": so many of what the label names.
_SO_MANY = re.compile(
    rf"(?:(?:about|around|over|nearly|almost|up to|sometimes) )?(?:{NUMBER}|one in [a-z]+) (?:since|last|this|so far|an?|per|each|every|on|in|at|under|from|for|across)\b[^,]*$"
)
# "Elected in March", "switched off on Friday".
_WHEN_DONE = re.compile(
    rf"(?P<done>[a-z]+ed)(?: off| on| up| out| down)? (?:in|on|since|by) (?:the )?(?:{MONTH}|{WEEKDAY}|(?:19|20)\d\d|spring|summer|autumn|winter)\b[^,]*$"
)
_GOING_ON = re.compile(
    r"(?:running|standing|sitting|lying|hanging|arriving|opening|closing|starting|coming|facing|floating|growing) (?:on|in|at|by|from|off|under|over|out|up|to|with|behind) [^,]+$"
)
_THEN = re.compile(r" last (?:year|month|week|night|winter|summer|spring|autumn|season|term|quarter)$")
_ONE_IN = re.compile(r"(?:about |around |nearly |almost |over )?one in ")
# "Ripping out bluegrass, 40,000 square feet of it, before the rebate ends".
_OF_IT = re.compile(
    rf"{NUMBER}[\d,]* (?:square )?(?:feet|sq ft|metres|meters|tonnes|tons|miles|acres|hectares|litres|kilos|pages|boxes) of it$"
)
_UNTIL = re.compile(r"(?:before|until|after) (?:the|an?|they|you|we|it)\b")
_ALL_OF_A_KIND = re.compile(
    r"one (?:of them )?an? [a-z]+$|(?:all|mostly|both|most of them|nearly all|half of them) (?:(?:on|in|from|at|with) [^,]+|[a-z]+(?: [a-z]+)?)$"
)


def set_beside(parts: list[str], topic: str) -> str | None:
    """The parts behind ``topic`` as they go on behind its comma; None where something must lead them in."""
    whole = ", ".join(parts)
    if half := _HALF.match(whole):
        return f"half {half['one']} and half {half['two']}"
    words = tokens(topic)
    head = plain(words[head_index(words)])
    several = (vocabulary.is_plural(head) and not vocabulary.is_mass(head)) or _PEOPLE.search(topic) is not None
    if _is_done(whole, head) or _SO_MUCH.match(whole) or _SIZE.match(whole):
        return whole
    if len(parts) > 1 and _is_done(parts[0], head) and (scene := with_scene(parts[1:])):
        return f"{parts[0]}, with {scene}"
    if several and _SO_MANY.match(whole):
        return _in_words(whole)
    if _OF_IT.match(parts[0]) and (len(parts) == 1 or (len(parts) == 2 and _UNTIL.match(parts[1]))):
        return whole
    if several and _THEM.match(parts[0]):
        if len(parts) == 1 or (len(parts) == 2 and _ALL_OF_A_KIND.match(parts[1])):
            return whole
        scene = with_scene(parts[1:])
        return f"{parts[0]} with {scene}" if scene else None
    return None


def _in_words(many: str) -> str:
    """ "41 last year" as "of which there were 41 last year", "one in six last winter" as what it came to."""
    if not _THEN.search(many):
        return many
    return f"which came to {many}" if _ONE_IN.match(many) else f"of which there were {many}"


def is_them(part: str) -> bool:
    """Whether a part counts what another one names: "41 of them"."""
    return _THEM.match(part) is not None


def _is_done(tail: str, head: str) -> bool:
    """Whether it is what was done to a thing or what the thing still does: "built by volunteers", "still running"."""
    if _STILL.match(tail) or _NAMED.match(tail) or _GOING_ON.match(tail):
        return True
    when = _WHEN_DONE.match(tail)
    if when and not vocabulary.is_person(head) and when["done"] not in section("pasts", _FILE):
        return True
    found = _DONE.match(tail)
    if found is None or ", " in tail:
        return False
    done = plain(found["done"])
    if done in section("made", _FILE):
        return True
    by = found["how"] == "by" and not vocabulary.is_noun(done)
    return by and verbs.is_form(done, "participle") and done not in section("pasts", _FILE)
