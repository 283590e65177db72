"""What goes with a number, as in a second language: "when 14 flights was late" for were, "in the drawer 44" without its article."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.number_words import UP_TO_SIX, UP_TO_TWELVE
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_WAS = re.compile(
    rf"(?P<many>(?:^|\b(?:when|that|and|because|if|while|where) |, )(?:[2-9]|\d\d+|{UP_TO_TWELVE})) (?P<what>[a-z]+s) (?P<was>was|is|has)\b"
)
_OF_THEM = re.compile(
    rf"\b((?:{UP_TO_SIX}|some|many|most|several|[2-9]|\d\d+) of (?:them|us|these)) (has|is|was) (?=(?:the|an?|no|in|on|from|not|still|already|only)\b)"
)
_THE_ROOM = re.compile(
    r"\bthe (?P<what>[a-z]+) (?P<number>\d{1,3})(?=$|[,.;]| (?:and|or|in|on|at|with|of|where|when|that|which|who|until|since|after|before|for|from|to)\b)"
)
_SO_MUCH = re.compile(
    r"(?:year|month|week|day|hour|minute|second|euro|pound|dollar|cent|mile|kilo|ton|tonne|(?:kilo)?met(?:re|er)|lit(?:re|er))s"
)
_SEVERAL = {"was": "were", "is": "are", "has": "have"}
# Of "the top 10" there are ten, and "the number 7" is a bus.
_MANY = frozenset({"top", "number", "force", "series", "lot", "code", "type", "part", "round"})
_ONE_OF_A_ROW = frozenset(
    {"drawer", "shelf", "bed", "ward", "berth", "pump", "tank", "kiln", "shed", "vault", "cell", "ring"}
)


def _were(match: re.Match[str]) -> str:
    """ "When 14 flights was diverted"; "5 years is a long time" is one time."""
    what = match["what"]
    if not vocabulary.is_plural(what) or what in section("one for all its s") or _SO_MUCH.fullmatch(what):
        return match[0]
    return f"{match['many']} {what} {_SEVERAL[match['was']]}"


def _numbered(match: re.Match[str]) -> str:
    """ "The drawer 44" as "drawer 44", which its number names."""
    what = match["what"]
    named = what in _ONE_OF_A_ROW or (what in section("numbered") and what not in _MANY)
    return f"{what} {match['number']}" if named else match[0]


COUNTED_RIGHT: tuple[Rewriting, ...] = rewritings(
    ((_WAS, _were), (_OF_THEM, lambda found: f"{found[1]} {_SEVERAL[found[2]]} "), (_THE_ROOM, _numbered))
)
"""Each that does not go with its number, and what does."""
