"""Tenses and helping verbs of a second language put right: "I have rewrite", "didn't worked", "can to swim", "bought in the last week"."""

from __future__ import annotations

import re

from drafts.days import MONTH, WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import acts, is_only_verb
from drafts.fragments.main_subject import leads_its_verb
from drafts.fragments.number_words import UP_TO_SIX
from drafts.fragments.past_days import PAST_YEAR, starts_object, tells_more
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_REGULARIZED = re.compile(
    r"(?<!-)\b(?P<did>teached|buyed|catched|drived|writed|speaked|builded|selled|bringed|falled|maked|runned|winned|holded|keeped|leaved|"
    r"feeled|choosed|growed|knowed|thinked|throwed|weared|sended|spended|readed|cutted|putted|hitted|breaked|stealed|eated|drinked|"
    r"swimmed|rided|becomed|understanded|taked|gived|telled|finded|meeted|sleeped|standed|sitted|beginned|forgetted|getted)\b"
)


def _irregular(match: re.Match[str]) -> str:
    did = match["did"]
    stems = (did[:-2], did[:-1], did[:-3])
    base = next((stem for stem in stems if verbs.is_form(stem, "base") and verbs.past(stem) != did), None)
    return verbs.past(base) if base else did


_NOT_DID = re.compile(
    r"\b(?P<not>(?:[Dd]id|[Dd]oes|[Dd]o)(?:n['’]t| not))(?P<how> (?:also |even |really |always |ever |never )?)(?P<did>[a-z]+)\b"
)


def _not_do(match: re.Match[str]) -> str:
    """ "Didn't worked", "did not got"; not "those who didn't left early", nor "what she did won a prize"."""
    did = match["did"]
    base = verbs.base_of(did, "past", "third")
    bare = verbs.is_form(did, "base") or vocabulary.is_noun(did) or (vocabulary.is_adjective(did) and did != "used")
    if base is None or bare or not leads_its_verb(match.string[: match.start()]):
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
    if match["lead"].startswith("that") and not leads_its_verb(match.string[: match.end("who")].rsplit(" ", 2)[0]):
        return match[0]  # "the boss that I have gave me keys"
    return f"{match['lead']}{match['who']}{verbs.participle(base)} "


_MODAL_TO = re.compile(r"\b(?P<can>can|could|must|should|will|would|may|might|cannot|can['’]t) to (?P<do>[a-z]+)\b")
_NO_NOUN = re.compile(r"\b(?:I|you|we|they|he|she|it|who|nobody|somebody|someone|everybody|[a-z]+s)$", re.IGNORECASE)
_WHEN_I_CAN = re.compile(r"\b(?:if|when|where|how)(?: [a-z]+){1,3}$")


def _modal(match: re.Match[str]) -> str:
    """ "I can to swim", "must to stay"; not "all I can to help", "the will to win", "they come when they can to help"."""
    before = match.string[: match.start()].rstrip()
    if not (_NO_NOUN.search(before) and leads_its_verb(before)) or _WHEN_I_CAN.search(before):
        return match[0]
    bare = verbs.is_form(match["do"], "base") or match["do"] in {"be", "have", "do"}
    return f"{match['can']} {match['do']}" if bare else match[0]


_SURELY_PAST = rf"(?:yesterday|last (?:week|month|year|night|summer|winter|spring|autumn|{WEEKDAY})|(?:\d+|{UP_TO_SIX}) (?:days|weeks|months|years) ago)"
_WHEN = rf"(?:{_SURELY_PAST}|in {MONTH}|in {PAST_YEAR}|on {WEEKDAY})"
_HAVE_THEN = re.compile(
    rf"(?P<who>^(?:(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|(?:[Tt]he|[Yy]our|[Oo]ur) [a-z]+) )(?:also |just )?)(?:have|has) (?P<done>[a-z]+) (?P<rest>[^,;]*?)(?P<when>{_WHEN})(?=$|,| and | but )"
)
_SETTLED = section("settled beforehand")


def _did_then(match: re.Match[str]) -> str:
    """ "They have bought a mill in September": with a day that is past, what was done is past."""
    done, rest = match["done"], match["rest"]
    base = verbs.base_of(done, "participle")
    if (
        base is None
        or done in {"been", "had", "got"}
        or re.search(r"\b(?:since|until|by|to|the)\b *$|\b(?:since|until|by)\b", rest)
    ):
        return match[0]
    deed = starts_object(rest) or (not rest and re.search(rf"{_SURELY_PAST}$", match["when"]))
    if not deed or tells_more(rest) or (done in _SETTLED and not re.match(_SURELY_PAST, match["when"])):
        return match[0]  # "they have smoked salmon in December", "she has sold the van she bought in May"
    return f"{match['who']}{verbs.past(base)} {rest}{match['when']}"


_BEFORE_TO = re.compile(r"\b(?P<when>[Bb]efore|[Aa]fter|[Ww]ithout) to (?P<do>[a-z]+)\b")
_BEFORE_DO = re.compile(r"\b(?P<when>before|after) (?P<do>[a-z]+) (?=(?:the|an?|my|our|their|his|her)\b)")


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
    if match["to"]:  # "what they pay for to keep the yard dry" is right
        one = match["who"] in {"somebody", "someone"} or vocabulary.is_one_person(match["who"])
        bare = one and verbs.is_form(do, "base")
    else:
        bare = is_only_verb(do)
    return f"{match['who']} to {do} " if bare else match[0]


HELPING: tuple[Rewriting, ...] = rewritings(
    (
        (_REGULARIZED, _irregular),
        (_NOT_DID, _not_do),
        (_MODAL_TO, _modal),
        (r"\b(I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who|it) will (?:can|be can)\b", r"\1 can"),
        (r"\bcan able to\b", "can"),
        (_HAVE_DO, _have_done),
        (_HAVE_THEN, _did_then),
        (_BEFORE_TO, _before_doing),
        (_BEFORE_DO, _before_doing),
        (_FOR_DO, _to_do),
    )
)
"""Each tense or helping verb that is wrong, and what is said, in this order."""
