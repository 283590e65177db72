"""Whether a highlight tells of the candidate's family or of where they come from, which nobody brings to a team or puts to use."""

from __future__ import annotations

import re

_KIN = (
    r"(?:wife|husband|partner|mum|mom|mam|mother|dad|father|parents|brothers?|sisters?|sons?|daughters?|kids|children|twins|uncles?|aunts?|aunties?|cousins?|"
    r"nan|nana|gran|granny|grandad|granddad|grandpa|grandma|grandfather|grandmother|grandparents|in-laws|family|folks|people|twin|ancestors)"
)
# "I had a grandfather who kept pigeons", "both my parents taught".
_OF_KIN = re.compile(
    rf"I (?:also )?(?:have|had|am|was|come|came)\b[^,]*?\b(?:an?|my|two|three|four|five) (?:[a-z]+ )?{_KIN}\b|(?:both |all |half )?(?:of )?my (?:[a-z]+ )?{_KIN}\b",
    re.IGNORECASE,
)
# "I grew up in Cobar", "I am from here".
_OF_HOME = re.compile(
    r"I (?:have |also )*(?:passed|resat|sat|retook) (?:my|the) |I(?:['’]m| am| was| have| also)?(?: also)? (?:grew up|born|raised|brought up|from|a local|local to|come from|came from|live|lived|moved (?:here|to|back)|married|engaged|"
    r"a (?:mum|mom|mother|dad|father|parent|grandmother|grandfather|widow|widower|twin)|bought (?:a|my) (?:house|flat|home))\b"
)


def tells_of_oneself(clause: str) -> bool:
    """Whether nothing was done in ``clause``, so that it is told and not offered."""
    return bool(_OF_KIN.match(clause) or _OF_HOME.match(clause))
