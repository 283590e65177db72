"""What the candidate did for so long, or until a year that is past, in its tense: "I work with lathes for 11 years"."""

from __future__ import annotations

import re

from drafts.days import MONTH
from drafts.fragments import verbs
from drafts.fragments.number_words import UP_TO_TWENTY
from drafts.fragments.past_days import PAST_YEAR, tells_more
from drafts.fragments.wordlists import section

_YEARS = rf"for (?:over |about |nearly )?(?:\d+|{UP_TO_TWENTY}) years"
_FOR_SO_LONG = re.compile(rf"^I (?:already )?(?P<do>[a-z]+) (?P<what>[^;]*?)\b{_YEARS}(?=$|,)")
_AM_DOING = re.compile(rf"^I am (?P<doing>[a-z]+ing) (?P<what>[^;]*?)\b{_YEARS}(?=$|,)")
_THEN = re.compile(
    rf"^I (?P<do>[a-z]+) (?P<what>[^;,]*?)\b(?:until (?:the )?{PAST_YEAR}|from {PAST_YEAR} (?:to|until|till) (?:the )?{PAST_YEAR}|in {PAST_YEAR})(?=$|,| and | but )"
)
_HABIT = re.compile(
    rf"\b(?:every|each|per|usually|always|when|if|then|later|before|after|and|but|who|that|which|next|from|as if|{MONTH})\b"
)
_FOR_A_LIVING = section("done for a living")
_BEGUN_OR_ENDED = _FOR_A_LIVING - {"know", "own", "sing", "teach", "care"} | section("begun or ended")


def told_when(text: str) -> str:
    """What the candidate did for so long, or until a year that is past, in its tense: "I work with lathes for 11 years"."""
    if (then := _THEN.match(text)) and then["do"] in _BEGUN_OR_ENDED and not tells_more(then["what"]):
        return f"I {verbs.past(then['do'])}{text[then.end('do') :]}"
    found = _FOR_SO_LONG.match(text)
    if found and not _HABIT.search(found["what"]) and found["do"] in _FOR_A_LIVING:
        text = re.sub(r"^I already ", "I ", text)
        return f"I have {verbs.participle(found['do'])}{text[2 + len(found['do']) :]}"
    doing = _AM_DOING.match(text)
    told = doing and verbs.base_of(doing["doing"], "gerund") in _FOR_A_LIVING
    if doing and told and not _HABIT.search(doing["what"]) and not re.search(r"for (?:about )?(?:2|two) years", text):
        return f"I have been {text[5:]}"  # two years may be to come: "I am working in Peru for two years"
    return text
