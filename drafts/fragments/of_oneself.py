"""Whether a highlight tells of what nobody brings to a team or puts to use: family and home, what never happened, one rescue, a prize."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary

_KIN = (
    r"(?:wife|husband|partner|mum|mom|mam|mother|dad|father|parents|brothers?|sisters?|sons?|daughters?|kids|children|twins|uncles?|aunts?|aunties?|cousins?|"
    r"nan|nana|gran|granny|grandad|granddad|grandpa|grandma|grandfather|grandmother|grandparents|in-laws|family|folks|people|twin|ancestors)"
)
# "I had a grandfather who kept pigeons", "both my parents taught".
_OF_KIN = re.compile(
    rf"I (?:also )?(?:have|had|am|was|come|came)\b[^,]*?\b(?:an?|my|two|three|four|five) (?:[a-z]+ )?{_KIN}\b|(?:both |all |half )?(?:of )?my (?:[a-z]+ ){{0,3}}?{_KIN}\b",
    re.IGNORECASE,
)
# "I grew up in Cobar", "I am from here".
_OF_HOME = re.compile(
    r"I (?:have |also )*(?:passed|resat|sat|retook) (?:my|the) |I(?:['’]m| am| was| have| also)?(?: also)? (?:grew up|born|raised|brought up|from|a local|local to|come from|came from|live|lived|moved (?:here|to|back)|married|engaged|"
    r"a (?:mum|mom|mother|dad|father|parent|grandmother|grandfather|widow|widower|twin)|bought (?:a|my) (?:house|flat|home))\b"
)

# "I have had no complaints in nine years", "I never missed a sailing".
_NEVER = re.compile(
    r"I (?:have |had |have had )+(?:no|zero|not (?:a|one)(?: single)?|none|nothing) |I(?:['’]ve| have)? (?:also )?(?:never|not once|not) (?:once |yet )?(?:been|had|lost|missed|failed|dropped|broken|damaged|crashed|late|called in|taken a sick|injured|left)\b"
)
# What was done once, in need: "I resuscitated a baby on a ferry", "I once talked a man down from a bridge".
_RESCUE = re.compile(
    r"I (?:have )?(?:also )?(?:once )?(?:(?:resuscitated|revived|rescued|saved|delivered|pulled|dragged|carried|talked|hauled) (?:an?|one|two|three|my) (?:[a-z]+ ){0,2}?(?P<who>[a-z]+)\b(?P<how>.*)"
    r"|put out an? (?:[a-z]+ ){0,3}?fire\b.*|did CPR on .*|gave CPR to .*)$"
)
_OUT = re.compile(r" (?:out of|off|from|down|to safety|back|ashore|up from|down from|on|in|at)\b|$")
_NOT_ONE = re.compile(r"\b(?:every|each|weekly|daily|most|for \d+ years|\d+ (?:people|babies|children))\b")
_PRIZE = re.compile(
    r"I (?:have |also )*(?:(?:was |been )(?:also )?(?:named|voted|awarded|crowned|promoted|nominated|shortlisted|commended|decorated|picked|runner-up|employee of|apprentice of|first|second|third) "
    r"|came (?:first|second|third|top)\b|topped (?:the|my)\b|won (?:gold|silver|bronze|best|employee|apprentice|first|second|third)\b"
    r"|won (?:an?|the|two|three) (?:[\w'’-]+ ){0,4}?(?:awards?|prizes?|cups?|medals?|titles?|competition|championships?|trophy|bursary|scholarship|ploughing|rosettes?|final|race)\b)"
)
_STUDIES = re.compile(
    r"I am (?:also |currently |now )?(?:finishing|studying|learning|sitting|training (?:for|to|as)|working towards|doing|taking|completing|repeating) "
)


def _happened_once(clause: str) -> bool:
    """Whether it is one rescue, which is no work that one would do there again."""
    found = _RESCUE.match(clause)
    if found is None or _NOT_ONE.search(clause):
        return False
    who = found["who"]
    return who is None or (
        (
            who
            in {
                "baby",
                "child",
                "kid",
                "toddler",
                "man",
                "woman",
                "boy",
                "girl",
                "lad",
                "fella",
                "passenger",
                "swimmer",
            }
            or vocabulary.is_one_person(who)
        )
        and _OUT.match(found["how"]) is not None
    )


def tells_of_oneself(clause: str) -> bool:
    """Whether nothing was done in ``clause``, so that it is told and not offered."""
    told = (_OF_KIN, _OF_HOME, _NEVER, _PRIZE, _STUDIES)
    return any(pattern.match(clause) for pattern in told) or _happened_once(clause)
