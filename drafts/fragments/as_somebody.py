"""What somebody is or works as, told with "like" or without its article: "started like cleaner", "as nurse I learned", "became father"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.bare_nouns import has_a_trade
from drafts.fragments.joining import article
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.thing_words import is_served, may_describe

_BEHIND = r"(?=$|[,.;]| (?:in|at|on|for|from|since|with|and|to|of|when|where|I|before|after|until|but)\b)"
_LIKE = re.compile(
    r"\b(?P<lead>(?:start|work|finish|serv|train|volunteer|employ|hir)(?:e?d|s|es|ing)?|began|begin|begins|(?:first|last) (?:day|week|month|year|job|season)|(?:days?|weeks?|months?|years?|jobs?|experience)) "
    rf"like (?:an? )?(?P<what>(?:[a-z]+ )??)(?P<who>[a-z]+){_BEHIND}"
)
_SOMEWHERE_LIKE = re.compile(
    rf"\b(?P<lead>[Ww]ork(?:ed|ing|s)? (?:in|at|for) (?:an? |the |my )?[a-z]+(?: [a-z]+)?) like (?:an? )?(?P<what>)(?P<who>[a-z]+){_BEHIND}"
)
_AS = re.compile(
    rf"(?P<before>^|, |\b(?!act(?:s|ed|ing)?\b|such\b|same\b|known\b|well\b|elected\b|appointed\b|named\b|regarded\b|far\b|soon\b|long\b|much\b|many\b|good\b|even\b)[a-z]+ )(?P<as>[Aa]s) (?P<what>(?:[a-z]+ )??)(?P<who>[a-z]+){_BEHIND}"
)
_QUALIFIED = r"certified|qualified|registered|licensed|licenced|trained|experienced|professional|single|young|new"
_I_AM = re.compile(
    rf"\b(?P<am>(?:am|was|is|been|become|became|becoming)(?: also| now)?) (?P<how>{_QUALIFIED}) (?P<who>[a-z]+){_BEHIND}"
)
_BECAME = re.compile(
    r"\b(?P<did>became|become|becomes|becoming) (?P<who>father|mother|grandfather|grandmother|uncle|aunt|dad|mum|grandpa|grandma|member)(?=$|[,.;]| (?:in|at|on|last|this|for|again|of|and|yesterday)\b)"
)


def _describes(what: str) -> bool:
    return may_describe(what) and (what not in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.NUMBERS)


_OF_RANK = frozenset({"manager", "director", "supervisor", "chef", "captain", "partner", "foreman", "leader"})
_BECAME_ONE = re.compile(rf"\b(?P<did>became|become|becoming) (?P<who>[a-z]+){_BEHIND}")


def _became_one(match: re.Match[str]) -> str:
    """ "Then I became baker"; no "became manager", "became partner"."""
    who = match["who"]
    post = re.match(r" of\b| in charge\b", match.string[match.end() :])  # "became editor of the paper"
    one = has_a_trade(who) and who not in _OF_RANK and not post
    return f"{match['did']} {article(who)} {who}" if one else match[0]


def _as_one(match: re.Match[str]) -> str:
    """ "Started like helper", "her first day like manager"; no "works like a horse"."""
    who, what = match["who"], match["what"]
    one = vocabulary.is_one_person(who) and not is_served(who) and not vocabulary.is_adjective(who)
    some = match["lead"] == "jobs" and re.match(r" (?:and|or) ", match.string[match.end() :])
    if some or not one or not _describes(what.strip()):
        return match[0]
    return f"{match['lead']} as {article(what + who)} {what}{who}"


def _as_a(match: re.Match[str]) -> str:
    """ "As student I worked", "six years as nurse"."""
    who, what = match["who"], match["what"]
    if not (has_a_trade(who) and _describes(what.strip())) or _is_one_of_one(what.strip(), who):
        return match[0]
    return f"{match['before']}{match['as']} {article(what + who)} {what}{who}"


def _is_one_of_one(what: str, who: str) -> bool:
    """Whether it is a post of which there is but one: "as head chef", "as team lead"."""
    return what in {"head", "chief", "lead", "acting", "team", "deputy", "principal", "vice", "cabin"} or (
        what == "first" and who == "mate"
    )


def _a_trade(match: re.Match[str]) -> str:
    """ "I have been certified welder": one of many."""
    if not has_a_trade(match["who"]):
        return match[0]
    said = f"{match['how']} {match['who']}"
    return f"{match['am']} {article(said)} {said}"


AS_SOMEBODY: tuple[Rewriting, ...] = rewritings(
    (
        (_LIKE, _as_one),
        (_SOMEWHERE_LIKE, _as_one),
        (_AS, _as_a),
        (_I_AM, _a_trade),
        (_BECAME_ONE, _became_one),
        (_BECAME, r"\g<did> a \g<who>"),
        (r"\b(became|become|becomes) a (uncle|aunt)\b", r"\1 an \2"),
    )
)
"""Each such trade, and how it is told."""
