"""One person, or those one works for, who stand without an article: "call manager", "teach apprentice", "how new patient is coming"."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.countability import several
from drafts.fragments.joining import article
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.thing_words import is_served, is_somebody
from drafts.fragments.wordlists import section

_BEHIND = r"(?=$|[,.;?]| (?:in|at|on|for|from|with|and|to|before|after|when|if|first|at once|again|because|who|how|what|every|each|by|immediately|about|that)\b)"
_CALL = re.compile(
    r"(?P<lead>^|, |\b(?:and|then|also|always|first|not|I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who|to|can|could|would|will|must|should|don['’]t|didn['’]t|never|nobody|(?P<one>[a-z]+)) )"
    rf"(?P<call>[Cc]all|[Cc]alls|[Cc]alled|[Aa]sk|[Aa]sks|[Aa]sked|[Tt]ell|[Tt]ells|[Tt]old|[Ii]nform|[Ii]nformed|[Pp]hone|[Pp]honed|[Ww]arn|[Ww]arned|[Cc]ontact|[Cc]ontacted) (?P<who>[a-z]+){_BEHIND}"
)
_ASKS = frozenset({"ask", "asks", "asked", "tell", "tells", "told", "inform", "informed", "warn", "warned"})
_FETCHED = frozenset({"manager", "boss", "doctor", "vet", "supervisor", "technician", "engineer", "electrician", "plumber", "chef", "foreman", "colleague"})  # fmt: skip
_TEACH = re.compile(
    r"\b(?P<lead>to|can|will|would|could|I|[Yy]ou|[Ww]e|[Tt]hey|who|and) (?:(?P<how>also|always|often) )?(?P<teach>teach|train|coach|guide|supervise|mentor|serve|hire) "
    r"(?P<what>(?:(?:new|young|small|old|deaf|blind|foreign|junior) )?)(?P<who>[a-z]+)(?:(?P<and> (?:and|or) )(?P<other>[a-z]+))?(?=$|[,.;?]| (?:in|at|on|for|from|with|and|every|each|to|how|together)\b)"
)
_TEACHING = re.compile(
    r"\b(?P<teach>teaching|training|showing|helping|coaching) (?P<what>(?:(?:new|young|small|old|foreign|junior) )?)(?P<who>[a-z]+)(?P<and>)(?P<other>) (?=to [a-z]+|how to )"
)
_EACH_TIME = re.compile(
    r"^(?P<did>(?:I )?(?:have )?[Tt]rained|[Tt]aught|[Cc]oached|[Gg]uided|[Ss]upervised|[Mm]entored) (?P<what>(?:new|young|junior|foreign) )(?P<who>[a-z]+)(?P<and>)(?P<other>) (?=(?:every|each) )"
)
_SUBJECT = re.compile(
    r"\b(?P<lead>[Hh]ow|important (?:for (?:them|us|him|her|me) )?that|is that|(?:said|says|told me|thinks?|means?) that|whether|before|after|until) "
    r"(?P<what>(?:(?:new|young|old|small|sick|angry) )?)(?P<who>[a-z]+) (?=(?:is|was|has|can|must|will|does|should|doesn['’]t|cannot|needs|wants|gets|comes|leaves) )"
)


def _called(match: re.Match[str]) -> str:
    """ "Call manager", "I asked colleague", "farmer call vet": the one there; no "call manager" that leads a jot, which may be a post."""
    who, call, one = match["who"], match["call"].lower(), match["one"]
    bare = match["lead"] in {"", ", "}
    known = who in _FETCHED or (is_somebody(who) and not bare and not vocabulary.is_adjective(who))
    if match.string[match.end() :].startswith((f" after {who}", f" by {who}")):
        return match[0]  # "called nurse after nurse"
    if not known or (one and not is_somebody(one)) or (bare and call not in _ASKS and who not in _FETCHED):
        return match[0]
    if not one and bare and call not in _ASKS and match.start() == 0:
        return match[0]  # "call manager" may be a post
    said = "a" if who == "colleague" else "the"
    return f"{match['lead']}{match['call']} {said} {who}"


def _taught(match: re.Match[str]) -> str:
    """ "Somebody to teach apprentice", "helping new waiter to carry": many of them."""
    who, other = match["who"], match["other"]
    if not all(is_somebody(one) and one not in section("several at work") for one in filter(None, (who, other))):
        return match[0]
    if vocabulary.is_adjective(who):
        return match[0]
    both = f"{several(who)}{match['and']}{several(other)}" if other else several(who)
    behind = match[0][match.end("other" if other else "who") - match.start() :]
    return f"{match[0][: match.start('who') - match.start()]}{both}{behind}"


def _who_is(match: re.Match[str]) -> str:
    """ "How new patient is coming to the ward", "important that worker is honest"."""
    who, what = match["who"], match["what"]
    if not is_somebody(who) or (vocabulary.is_adjective(who) and not (is_served(who) and what)):
        return match[0]
    if match["lead"].lower() == "how" and what and what != "new ":
        return match[0]  # "how sick child has to be" may ask for how sick
    one = article(what + who) if what or is_served(who) else "the"
    return f"{match['lead']} {one} {what}{who} "


BARE_PERSONS: tuple[Rewriting, ...] = rewritings(
    (
        (_CALL, _called),
        (_TEACH, _taught),
        (_TEACHING, _taught),
        (_EACH_TIME, _taught),
        (_SUBJECT, _who_is),
    )
)
"""Each such person, and how they are told."""
