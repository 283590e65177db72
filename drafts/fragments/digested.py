"""What was jotted as a bare figure, a wait, a trouble or a riddle, told as what it comes to: an aim, how long it lasts, a problem."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.aims import aimed_at
from drafts.fragments.being_so import being_so
from drafts.fragments.named_troubles import told_trouble
from drafts.fragments.noun_article import with_article
from drafts.fragments.number_words import UP_TO_TWENTY
from drafts.fragments.waits import the_wait, waited

# "Closes only 4 deals a month, she wants 10": the "only" is a reproach, the rest an aim.
_ONLY = re.compile(
    r"(?P<what>[^,]*\b[a-z]+s) only (?P<now>\d[\d.,]*%? [^,\d]*?)(?: and|, but|,) (?P<who>he|she|they) (?P<want>wants?) (?P<then>\d[\d.,]*%?)$"
)


# "Touching versus not touching, long discussion about the mill": what it was about is what is touched or left.
_THIS_OR_NOT = re.compile(
    r"(?P<do>[a-z]+ing) (?:versus|vs\.?|or) not (?P=do), (?:a )?(?:long |good |short |lively )?(?:discussion|talk|chat|debate|conversation) (?:about|on|over|of) (?P<what>[^,]+)$"
)
# "The 507 up Baker Street": a route that somebody drives.
_ROUTE = re.compile(r"the \d{1,3}[A-Z]? (?:up|down|over|through|along|past|via) (?=[A-Z])")
# "3 new school contracts": those that there are.
_NEW_ONES = re.compile(
    rf"(?P<many>[2-9]|1\d|{UP_TO_TWENTY}) (?P<what>(?:new|remaining) (?:[a-z]+ )?[a-z]+s)(?P<where>, [A-Z][a-z]+)?$"
)
_HIDDEN = re.compile(rf"(?:[2-9]|{UP_TO_TWENTY}) [a-z]+s (?:hidden|planted|buried|printed) in the ")
# "A scenario, a man with breakthrough pain": what it is of.
_SCENARIO = re.compile(
    r"an? (?P<kind>scenario|case|situation|hypothetical|role[- ]play|case study), (?P<what>an? [a-z].+)$"
)
# "The move to memoQ, which they are planning for spring": theirs, who told it.
_WHICH_THEY = re.compile(
    r", which they (?=(?:are (?:planning|doing|hoping|starting|making)|plan|want|hope|mean|have (?:planned|started|begun)) )"
)
# "Business Bay or Marina for a small budget": what one would choose.
_EITHER = re.compile(
    r"(?P<one>[A-Z]\w+(?: [A-Z]\w+)?) or (?P<other>[A-Z]\w+(?: [A-Z]\w+)?) (?P<why>for [^,]+)(?:, (?:we|I|it|but)\b.*)?$"
)
# "The freezer being on one inverter" is said so.
_IS_THERE = re.compile(
    r" being (?:only )?(?:on|in|at|out|off|up|down|under|over|by|with|without|for|from|short)\b(?!.* since )"
)
_AGAIN = re.compile(r"(?P<first>[a-z]+), (?P<second>[a-z]+),? (?:and |then )?(?P=first) again$")


def as_topic(part: str) -> str | None:
    """A part of what was talked about as a thing to talk about; None where it is one as it stands."""
    if aim := aimed_at(part):
        return re.sub("^bring", "bringing", aim)
    torn = _THIS_OR_NOT.match(part)
    if torn and (base := verbs.base_of(torn["do"], "gerund")):
        return f"the question of whether to {base} {with_article(torn['what'], True)}"
    if _ROUTE.match(part):
        return f"driving {part}"
    if new := _NEW_ONES.match(part):
        return f"the {new['many']} {new['what']}{(new['where'] or '').replace(',', ' in')}"
    if again := _AGAIN.match(part):
        return f"{again['first']} and {again['second']}"
    if either := _EITHER.match(part):
        return f"the choice between {either['one']} and {either['other']} {either['why']}"
    if _HIDDEN.match(part):
        return f"the {part}"
    if scenario := _SCENARIO.match(part):
        return f"the {scenario['kind']} of {scenario['what']}"
    theirs = _WHICH_THEY.search(part)
    if theirs and not any(map(vocabulary.are_people, re.findall("[a-z]+", part[: theirs.start()]))):
        return f"{part[: theirs.start()]}, which you {part[theirs.end() :]}"
    if (so := being_so(part, done=False)) and not _IS_THERE.search(part):
        return f"how {so}"
    return the_wait(part) or told_trouble(part)


def as_fact(part: str) -> str | None:
    """What was learned as the sentence that it stands for, of those who told it; None where it is none of these."""
    if aim := aimed_at(part):
        return f"they want to {aim}"
    if wait := waited(part):
        return f"they have been waiting {wait[0]} for {wait[1]}"
    if only := _ONLY.match(part):
        return f"{only['what']} {only['now']}, and {only['who']} {only['want']} {only['then']}"
    return None
