"""Tenses and helping verbs of a second language put right: "I have rewrite", "didn't worked", "can to swim", "bought in the last week"."""

from __future__ import annotations

import re

from drafts.days import MONTH, WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import acts, is_only_verb
from drafts.fragments.rewriting import Rewriting, rewritings

_REGULARIZED = re.compile(
    r"\b(?P<did>teached|buyed|catched|drived|writed|speaked|builded|selled|bringed|falled|maked|runned|winned|holded|keeped|leaved|"
    r"feeled|choosed|growed|knowed|thinked|throwed|weared|sended|spended|readed|cutted|putted|hitted|breaked|stealed|eated|drinked|"
    r"swimmed|rided|becomed|understanded|taked|gived|telled|finded|meeted|sleeped|standed|singed|sitted|beginned|forgetted|getted)\b"
)


def _irregular(match: re.Match[str]) -> str:
    did = match["did"]
    stems = (did[:-2], did[:-1], did[:-3])
    base = next((stem for stem in stems if verbs.is_form(stem, "base") and verbs.past(stem) != did), None)
    return verbs.past(base) if base else did


_NOT_DID = re.compile(
    r"\b(?P<not>(?:[Dd]id|[Dd]oes|[Dd]o)(?:n['’]t| not)|[Dd]id)(?P<how> (?:also |even |really |always |ever |never )?)(?P<did>[a-z]+)\b"
)


def _not_do(match: re.Match[str]) -> str:
    """ "Didn't worked", "did not got"."""
    did = match["did"]
    base = verbs.base_of(did, "past", "third")
    bare = verbs.is_form(did, "base") or vocabulary.is_noun(did) or (vocabulary.is_adjective(did) and did != "used")
    asked = "n" not in match["not"][2:] and "not" not in match["not"]
    if base is None or bare or (asked and match["not"] == "Did"):
        return match[0]
    return f"{match['not']}{match['how']}{base}"


_HAVE_DO = re.compile(
    r"(?P<lead>^|, |\b(?:that|and|but|because) )(?P<who>(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|(?:[Tt]he|[Yy]our|[Oo]ur) [a-z]+) (?:have|has) |I['’]ve )(?P<do>[a-z]+) (?=[a-z\d])"
)


def _have_done(match: re.Match[str]) -> str:
    """ "I have rewrite the form", "you have took over": what has been done."""
    do = match["do"]
    base = verbs.base_of(do, "base") if is_only_verb(do) else None
    base = base or (verbs.base_of(do, "past") if not verbs.is_form(do, "participle", "base") else None)
    if base is None or verbs.is_form(do, "participle") or not acts(do, match.string[match.end() :]):
        return match[0]
    return f"{match['lead']}{match['who']}{verbs.participle(base)} "


_ALL_I_CAN = re.compile(
    r"\b(?:everything|anything|all|what|whatever|best|most|much)\b[^,.;]{0,20}$|\b(?:the|a|an|my|your|his|her|their|our|of|good|free)$"
)
_MODAL_TO = re.compile(r"\b(?P<can>can|could|must|should|will|would|may|might|cannot|can['’]t) to (?P<do>[a-z]+)\b")


def _modal(match: re.Match[str]) -> str:
    """ "I can to swim", "must to stay"."""
    if _ALL_I_CAN.search(match.string[: match.start()].rstrip()):
        return match[0]  # "I did all I can to help", "the will to win"
    return (
        f"{match['can']} {match['do']}"
        if verbs.is_form(match["do"], "base") or match["do"] in {"be", "have", "do"}
        else match[0]
    )


_WHEN = (
    rf"(?:yesterday(?: [a-z]+)?|(?:in the |the )?last (?:week|month|year|night|summer|winter|spring|autumn|{WEEKDAY})|in (?:{MONTH}|(?:19|20)\d\d)"
    rf"|(?:on|last) {WEEKDAY}|(?:\d+|two|three|four|five|six) (?:days|weeks|months|years) ago)"
)
_HAVE_THEN = re.compile(
    rf"(?P<who>^(?:(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|(?:[Tt]he|[Yy]our|[Oo]ur) [a-z]+) )(?:also |just )?)(?:have|has) (?P<done>[a-z]+) (?P<rest>[^,;]*?)(?P<when>{_WHEN})(?=$|,| and | but )"
)


def _did_then(match: re.Match[str]) -> str:
    """ "They have bought a mill in September": with a day that is past, what was done is past."""
    base = verbs.base_of(match["done"], "participle")
    if (
        base is None
        or match["done"] in {"been", "had", "got"}
        or re.search(r"\b(?:since|until|by|to)\b", match["rest"])
    ):
        return match[0]
    when = re.sub(r"^(?:in )?the last ", "last ", match["when"])
    return f"{match['who']}{verbs.past(base)} {match['rest']}{when}"


_BEFORE_TO = re.compile(r"\b(?P<when>[Bb]efore|[Aa]fter|[Ww]ithout) to (?P<do>[a-z]+)\b")
_BEFORE_DO = re.compile(r"\b(?P<when>before|after|without) (?P<do>[a-z]+) (?=(?:the|an?|my|our|their|his|her)\b)")


def _before_doing(match: re.Match[str]) -> str:
    """ "Before to start", "after receive the bonus"."""
    do = match["do"]
    doing = verbs.is_form(do, "base") if " to " in match[0] else is_only_verb(do)
    end = " " if match[0].endswith(" ") else ""
    return f"{match['when']} {verbs.gerund(do)}{end}" if doing else match[0]


_FOR_DO = re.compile(
    r"\b(?P<who>somebody|someone|person|[a-z]+) for (?P<to>to )?(?P<do>[a-z]+) (?=(?:the|an?|my|our|your|their|care)\b)"
)


def _to_do(match: re.Match[str]) -> str:
    """ "Someone for take care of the desk", "a person for to drive the van"."""
    do = match["do"]
    bare = verbs.is_form(do, "base") if match["to"] else is_only_verb(do)
    return f"{match['who']} to {do} " if bare else match[0]


HELPING: tuple[Rewriting, ...] = rewritings(
    (
        (_REGULARIZED.pattern, _irregular),
        (_NOT_DID.pattern, _not_do),
        (_MODAL_TO.pattern, _modal),
        (r"\b(will) (?:can|be can)\b", "can"),
        (r"\bcan able to\b", "can"),
        (_HAVE_DO.pattern, _have_done),
        (_HAVE_THEN.pattern, _did_then),
        (_BEFORE_TO.pattern, _before_doing),
        (_BEFORE_DO.pattern, _before_doing),
        (_FOR_DO.pattern, _to_do),
    )
)
"""Each tense or helping verb that is wrong, and what is said, in this order."""


_SO_LONG = r"for (?:over |about |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:years|months|seasons|winters|summers)"
_FOR_SO_LONG = re.compile(
    rf"^I (?:already )?(?P<do>[a-z]+) (?P<what>[^;]*?)\b{_SO_LONG}(?=$|,)(?! (?:an?|per|each|every)\b)"
)
_AM_DOING = re.compile(rf"^I am (?P<doing>[a-z]+ing) (?P<what>[^;]*?)\b{_SO_LONG}(?=$|,)")
_THEN = re.compile(
    r"^I (?P<do>[a-z]+) (?=[^;,]*?\b(?:until (?:the )?(?:19|20)[012]\d|from (?:19|20)[012]\d (?:to|until|till) (?:the )?(?:19|20)[012]\d|in (?:19|20)[012]\d)\b)"
)
_HABIT = re.compile(r"\b(?:every|each|usually|always|when|if|then|later|before|after|and|but|who|that|which)\b")


def _is_done(do: str) -> bool:
    """Whether a verb in the present tells of what somebody does, and not of what they need or plan."""
    present = verbs.is_form(do, "base") and not verbs.is_form(do, "past") and not verbs.is_auxiliary(do)
    return present and do not in {"need", "want", "plan", "hope", "have", "am"}


def told_when(text: str) -> str:
    """What the candidate did for so long, or until a year that is past, in its tense: "I work with lathes for 11 years"."""
    if (then := _THEN.match(text)) and verbs.is_form(then["do"], "base") and not verbs.is_form(then["do"], "past"):
        return f"I {verbs.past(then['do'])}{text[then.end('do') :]}"
    found = _FOR_SO_LONG.match(text)
    if found and not _HABIT.search(found["what"]) and _is_done(found["do"]):
        text = re.sub(r"^I already ", "I ", text)
        return f"I have {verbs.participle(found['do'])}{text[2 + len(found['do']) :]}"
    doing = _AM_DOING.match(text)
    if doing and not _HABIT.search(doing["what"]) and verbs.is_form(doing["doing"], "gerund"):
        return f"I have been {text[5:]}"
    return text
