"""Verbs in the tense of their time: "you buy a mill last year", "if a guest will shout", "I built a shed and paint it"."""

from __future__ import annotations

import re

from drafts.days import MONTH, WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.agreement import is_only_verb
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.past_days import DONE_AT_ONCE, PAST_YEAR, starts_object, tells_more
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_NUMBER = rf"(?:\d+|a|one|{UP_TO_TWELVE})"
_PAST_DAY = (
    rf"(?:yesterday|last (?:week|month|year|night|summer|winter|spring|autumn|season|{WEEKDAY}|{MONTH})"
    rf"|{_NUMBER} (?:days|weeks|months|years|week|month|year) ago|in {PAST_YEAR})"
)
_PRON = r"(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)"
_THEN = re.compile(
    rf"\b(?P<who>{_PRON}|that|which|who|(?:[Tt]he|[Yy]our|[Oo]ur|[Mm]y) [a-z]+)(?P<how>(?: just| also| only)?) (?!(?:that|which|who)\b)(?P<does>[a-z]+) (?P<rest>(?:(?!\b(?:since|from|until|after|before|who|which|that|what|how|if|when|where|but|and|more|than|was|were|had|did)\b)[^,;])*?)(?P<day>{_PAST_DAY})(?=$|,| (?:and|when|because|so|but|before|after)\b)"
)
WAS = {"is": "was", "are": "were", "am": "was"}


def is_present(does: str) -> bool:
    """Whether a word is a verb in the present tense and nothing else that the place could hold."""
    bare = verbs.is_form(does, "base") and not verbs.is_form(does, "past", "participle")
    third = verbs.is_form(does, "third") and not verbs.is_form(does, "past")
    other = does in vocabulary.PREPOSITIONS | vocabulary.ADVERBS or verbs.is_auxiliary(does)
    return (bare or third) and not other


def _then_did(match: re.Match[str]) -> str:
    """ "The nail fans that break twice last month", "last year you buy a mill"."""
    does, who = match["does"], match["who"]
    asked = match.string[: match.start("who")].split()[-1:]
    if asked and asked[0].lower() in {
        "did",
        "didn't",
        "didn’t",
        "do",
        "does",
        "could",
        "would",
        "can",
        "let",
        "make",
        "made",
        "to",
        "of",
    }:
        return match[0]
    if does in WAS and not match["rest"].strip().endswith(("ing",)):
        return match[0]
    noun = " " in who
    if verbs.base_of(does, "base", "third") not in DONE_AT_ONCE or tells_more(match["rest"]):
        return match[0]  # "it goes back to a flood in 1953", "they print on a press bought last year"
    sure = is_present(does) and (not noun or is_only_verb(does) or verbs.lean(does) is verbs.Lean.VERB)
    if (
        not sure
        or does in {"plan", "hope", "want", "need", "remember", "know", "think", "thank"}
        or (noun and not vocabulary.is_noun(who.split()[-1]))
    ):
        return match[0]
    base = verbs.base_of(does, "base", "third") or does
    return f"{who}{match['how']} {verbs.past(base)} {match['rest']}{match['day']}"


_AT_FIRST = re.compile(
    rf"^(?P<day>(?:[Ii]n |[Ff]rom |[Ss]ince |[Oo]n )?(?:the )?(?:[Ll]ast (?:week|month|year|summer|winter|spring|autumn|{WEEKDAY}|{MONTH})|[Yy]esterday|[Ii]n {PAST_YEAR}|[Ii]n {MONTH}|[Tt]his morning)),? (?P<who>{_PRON}|(?:[Tt]he|[Yy]our|[Oo]ur|[Mm]y|[Tt]heir) [a-z]+)(?P<just>(?: just)?) (?P<does>[a-z]+)(?: (?P<done>[a-z]+))?\b"
)


def _at_first(match: re.Match[str]) -> str:
    """ "In September you have launched a bus", "last year you buy a garden"."""
    does, done, day = match["does"], match["done"], match["day"]
    behind = f" {done}" if done else ""
    if re.match(r"(?:[Ff]rom|[Ss]ince)\b", day):
        return match[0]
    if does in {"have", "has"} and done:
        deed = starts_object(match.string[match.end() :]) and done not in {"been", "had", "got", "to"}
        base = verbs.base_of(done, "participle") if deed else None
        said = verbs.past(base) if base else None
        behind = ""
    elif "ast " in day or "esterday" in day or "20" in day:
        base = (
            verbs.base_of(does, "base", "third")
            if is_present(does) and (is_only_verb(does) or " " not in match["who"])
            else None
        )
        said = verbs.past(base) if base else None
    else:
        said = None
    if said is None:
        return match[0]
    day = re.sub(r"^[Ii]n (?:the )?last ", "last ", re.sub(r"^[Tt]he last ", "last ", day))
    return f"{day} {match['who']}{match['just']} {said}{behind}"


_HAVE_WHEN = re.compile(
    rf"^(?P<who>(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) )(?:have|has) (?P<done>[a-z]+)(?P<rest>(?: [^,;]*?)?)(?= (?:when (?:I|we|he|she|they|the [a-z]+) (?:was|were|[a-z]+ed)\b|between (?:19|20)\d\d and (?:19|20)\d\d|(?:from {PAST_YEAR} )?(?:to|until|till) (?:the year )?{PAST_YEAR}|{_NUMBER} (?:days|weeks|months|years|week|month|year) ago|last (?:week|month|year|summer|winter|spring|autumn|{WEEKDAY})|yesterday))"
)


def _did_when(match: re.Match[str]) -> str:
    """ "I have climbed masts when I was young", "have built five organs between 2012 and 2018"."""
    base = verbs.base_of(match["done"], "participle")
    other = re.search(r"\b(?:since|every)\b|\b(?:the|from|up)$", match["rest"]) or tells_more(match["rest"])
    if base is None or match["done"] in {"been", "got", "had"} or other:
        return match[0]
    return f"{match['who']}{verbs.past(base)}{match['rest']}"


_WILL = re.compile(
    rf"(?P<lead>\b(?:[Bb]efore|[Uu]ntil|(?<!the )(?<!a )(?<!your )(?<!our )[Tt]ill|[Uu]nless|as soon as)|(?:^|, |; |\b(?:but|and|then|so) )[Ii]f|^[Ww]hen|, when) "
    rf"(?P<who>{_PRON}|(?:(?:the|an?|any|some|my|our|your|their|this|that) )(?:[a-z]+ )?(?P<noun>[a-z]+)|somebody|someone|nobody|[a-z]+s) (?:will|['’]ll)(?P<not>(?: not)?) (?P<does>[a-z]+)\b(?P<rest>[^,;]*)(?P<main>(?:,(?! (?:and|or|but|is|nobody|no one|for|how|what|who)\b))?)"
)


def _if_it_does(match: re.Match[str]) -> str:
    """ "If a guest will shout, I give him water", "until you will finish"."""
    lead, who, does, noun = match["lead"], match["who"], match["does"], match["noun"]
    asked = lead.lower() in {"if", "when", ", when"}
    if asked and not match["main"]:
        return match[0]  # "if I will be too soft": they asked whether
    many = who.lower() in {"i", "you", "we", "they"} or vocabulary.is_plural(noun or (who if " " not in who else ""))
    if does == "be":
        said = "am" if who == "I" else "are" if many else "is"
        said += match["not"]
    elif match["not"]:
        said = f"{'do' if many else 'does'} not {does}"
    elif verbs.is_form(does, "base"):
        said = does if many else verbs.third(does)
    else:
        return match[0]
    return f"{lead} {who} {said}{match['rest']}{match['main']}"


_WOULD = re.compile(
    rf"(?P<if>(?:^|, |\b(?:and|but) )[Ii]f) (?P<who>{_PRON}|(?:the|an?|my|our|your|their) [a-z]+) would (?P<does>[a-z]+)\b"
)


def _if_it_did(match: re.Match[str]) -> str:
    """ "If I would be the foreman, I would tell them"."""
    rest = match.string[: match.start()] + match.string[match.end() :]
    does = match["does"]
    if not re.search(r"\bI(?: would|['’]d)\b", rest) or does in {"like", "prefer", "have", "rather"}:
        return match[0]
    if does == "be":
        return f"{match['if']} {match['who']} were"
    return f"{match['if']} {match['who']} {verbs.past(does)}" if verbs.is_form(does, "base") else match[0]


_TITLED = r"(?:(?:[A-Z][a-z]+\.? )+)"
_IS_SINCE = re.compile(
    rf"^(?P<who>{_TITLED}|(?:[Tt]he|[Yy]our|[Tt]heir|[Oo]ur) (?:[a-z]+ )??(?P<noun>[a-z]+) |(?P<bare>[A-Za-z][a-z]+s) )(?P<does>[a-z]+)(?P<what>(?: [^,;]*?)?) since (?P<when>(?:the |[A-Z]|(?:19|20)\d\d|(?:you|she|he|they) (?:was|were) |last |early |summer|spring|autumn|winter).*)$"
)


def _has_been(match: re.Match[str]) -> str:
    """ "Welders work there since 1998", "the archive is closed since March"."""
    does, noun = match["does"], (match["noun"] or match["bare"] or "").lower()
    named = not noun and not vocabulary.is_common(match["who"].split()[0])
    if not (named or vocabulary.is_noun(noun)) or any(map(verbs.is_auxiliary, match["what"].split())):
        return match[0]
    why = match["when"].split()
    if any(verbs.is_auxiliary(word) and word not in WAS.values() for word in why) or any(
        verbs.is_form(word, "third") and word != "was" for word in why[2:]
    ):
        return match[0]  # "Mondays are quiet since the bus stops at three": it tells why
    if match["when"].startswith("the ") and does not in {"is", "are"}:
        return match[0]  # "the drivers rest since the strike was won" may tell why
    many = bool(noun) and vocabulary.is_plural(noun) and noun not in section("one for all its s")
    if does in {"is", "are"}:
        done = "been"
    elif is_present(does) and verbs.is_form(does, "base" if many else "third"):
        done = verbs.participle(verbs.base_of(does, "base", "third") or does)
    else:
        return match[0]
    if re.match(r" (?:the first|the best|the worst|the most|not the|better|worse|gone|from)\b", match["what"]):
        return match[0]
    return f"{match['who']}{'have' if many else 'has'} {done}{match['what']} since {match['when']}"


_SINCE_THEN = re.compile(
    r"\b(?P<then>since then,?) (?P<who>I|we|they|you)(?P<am> am| are|['’]m|['’]re)? (?P<does>[a-z]+)\b(?=$|,| [a-z]+)"
)


def _has_since_then(match: re.Match[str]) -> str:
    """ "Since then I work outside", "since then I'm working on ferries"."""
    does = match["does"]
    if match["am"]:
        done = f"been {does}" if verbs.is_form(does, "gerund") else None
    else:
        done = verbs.participle(does) if is_present(does) and verbs.is_form(does, "base") else None
    return f"{match['then']} {match['who']} have {done}" if done else match[0]


_ALREADY = re.compile(
    rf"^(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) already (?P<does>[a-z]+) (?P<rest>[^;]*?\bfor (?:{_NUMBER}|many|several) (?:years|months|weeks))(?=$|,| and | but )"
)


def _has_already(match: re.Match[str]) -> str:
    """ "You already keep the archive for 15 years"."""
    does = match["does"]
    if not is_present(does) or does in {"have", "plan", "book", "rent", "hire", "pay"}:
        return match[0]
    have = "has" if match["who"].lower() in {"he", "she"} else "have"
    return f"{match['who']} {have} {verbs.participle(verbs.base_of(does, 'base', 'third') or does)} {match['rest']}"


TIMED: tuple[Rewriting, ...] = rewritings(
    (
        (_AT_FIRST, _at_first),
        (_HAVE_WHEN, _did_when),
        (_THEN, _then_did),
        (_WILL, _if_it_does),
        (_WOULD, _if_it_did),
        (_IS_SINCE, _has_been),
        (_SINCE_THEN, _has_since_then),
        (_ALREADY, _has_already),
    )
)
"""Each tense that does not fit its time, and the one that does, in this order."""
