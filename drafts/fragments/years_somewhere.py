"""How long somebody has been somewhere or at something, in its tense: "he is 22 years in the plant"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.rewriting import Rewriting, rewritings

_LONG = (
    r"(?:(?:about|over|nearly|almost|only|already|now) )?"
    rf"(?:\d+|an?|{UP_TO_SIXTY}) (?:weeks|months|years|year|month|seasons|winters|summers)"
)
_IS_THERE = re.compile(
    rf"(?P<who>\b(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)|(?:^|, |\b(?:that|and|because) )(?:[Tt]he|[Yy]our|[Hh]is|[Hh]er|[Mm]y|[Oo]ur) [a-z]+(?: [a-z]+)?) "
    rf"(?P<is>am|is|are)(?P<now> now| already)? (?P<long>{_LONG}) (?:already )?"
    r"(?P<where>(?:in|at|with|on|as|here|there)\b(?: (?!old\b|most\b|least\b|all\b|total\b|length\b|average\b|advance\b|a row\b|and\b|or\b|but\b|each\b|every\b)[\w'’-]+){0,4}?)(?=$|[,.]| (?:and(?! \d)|but|so|because|now|already)\b)"
)
_BARE_PLACE = re.compile(r"(?:here|there|(?:in|at|with|on|as) \S.*)$")


def _has_been(match: re.Match[str]) -> str:
    """ "He is 22 years in the plant"; no "the lease is 5 years in Leeds": somebody is."""
    who = match["who"]
    pronoun = who.lower() in {"i", "you", "we", "they", "he", "she"}
    if not _BARE_PLACE.match(match["where"]) or not (pronoun or vocabulary.is_person(who.split()[-1])):
        return match[0]
    one = match["is"] == "is"
    long = re.sub(r"^(?:already|now) ", "", match["long"])
    return f"{who} {'has' if one else 'have'} been {match['where']} for {long}"


YEARS_SOMEWHERE: tuple[Rewriting, ...] = rewritings(((_IS_THERE, _has_been),))
"""Each length of time in the wrong tense, and what it is in English."""
