"""Turns of phrase of a first language that need to know a word: "the menu more small", "the bar of my parents", "60% users"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import lines

_NUMBER = rf"(?:\d[\d,]*|{UP_TO_TWELVE}|fifteen|twenty|thirty|forty)"
_ENDS = r"(?=$|[,.;]| (?:for|in|on|at|and|or|but|when|if|because|every|this|to|by|with)\b)"

_MORE = {
    "small": "smaller", "big": "bigger", "short": "shorter", "long": "longer", "fast": "faster", "cheap": "cheaper",
    "easy": "easier", "quick": "quicker", "slow": "slower", "strong": "stronger", "young": "younger", "high": "higher",
    "low": "lower", "large": "larger", "early": "earlier", "late": "later", "safe": "safer", "simple": "simpler",
    "thick": "thicker", "thin": "thinner", "tall": "taller", "busy": "busier", "heavy": "heavier", "old": "older",
}  # fmt: skip
_MORE_SO = re.compile(
    rf"(?<!\bno )(?<!\bonce )\b(?P<more>more) (?P<so>{'|'.join(_MORE)})(?:{_ENDS}|(?= than (?P<than>[a-z]+|\d)))"
)


def _comparative(match: re.Match[str]) -> str:
    """ "The menu more small"; no "more old than young", which weighs two words."""
    weighed = match["than"] and vocabulary.is_adjective(match["than"])
    return match[0] if weighed else _MORE[match["so"]]


_MAKE_SO = re.compile(
    rf"\b(?P<make>[Mm]ake|[Mm]akes|[Mm]ade|[Mm]aking) (?:more )?(?P<so>{'|'.join([*_MORE.values(), *_MORE])}) "
    r"(?P<what>(?:the|our|my|your|their|his|her) [^,;.]+?)(?=$|[,;.]| (?:for|because|so|when|without|by) )"
)
_MORE_TO_LESS = {so: base for base, so in _MORE.items()}


def _make_it_so(match: re.Match[str]) -> str:
    """ "To make shorter the waiting list": what is made so stands before how it is made."""
    so = _MORE.get(match["so"], match["so"])
    make = match["make"]
    if so == "shorter":
        form = {"makes": verbs.third, "made": verbs.past, "making": verbs.gerund}.get(make.lower())
        word = form("shorten") if form else "shorten"
        return f"{word.capitalize() if make[0].isupper() else word} {match['what']}"
    return f"{make} {match['what']} {so}"


_BELONGS = (
    r"bar|shop|farm|house|garden|restaurant|bakery|garage|workshop|firm|company|business|hotel|kitchen|caf[eé]|salon|boat|field|vineyard|"
    r"drinks?|names?|coffee|orders?|birthdays?|shoes|office|desk"
)
_KIN = r"parents|father|mother|uncle|aunt|grandparents|grandfather|grandmother|brother|sister|cousin|husband|wife|boss"
_OF_THEM = re.compile(
    rf"\bthe (?P<what>{_BELONGS}) of (?P<who>(?:my|his|her|their|our|your) (?:{_KIN})|everybody|everyone|each (?:guest|customer|client|patient))(?! and\b|['’])\b"
)


def _theirs(match: re.Match[str]) -> str:
    """ "The bar of my parents", "the drink of everybody"."""
    who = match["who"]
    return f"{who}{'’' if who.endswith('s') else '’s'} {match['what']}".replace("’", "'")


_OLD = re.compile(
    rf"(?P<before>(?:\b(?:an?|the) |\b(?:is|was) ))?(?P<years>{_NUMBER})[ -]years?[ -]old (?P<who>[a-z]+)\b"
)


def _year_old(match: re.Match[str]) -> str:
    """ "The client is 88 years old grandfather"."""
    if not vocabulary.is_one_person(match["who"]):
        return match[0]
    old = f"{match['years']}-year-old {match['who']}"
    one = "an" if re.match(r"8|11\b|18\b|e", match["years"]) else "a"
    before = (match["before"] or "").strip()
    if before in {"is", "was"}:
        return f"{before} {one} {old}"
    return f"{one if before in {'a', 'an'} else before} {old}".strip()


_SHARE = re.compile(
    r"(?<![\d.])(?P<share>\d[\d.,]*) ?% (?P<who>[a-z]+s) (?=(?:are|were|have|had|use|come|do|don['’]t|pay|want|know|go|speak|prefer|buy|live|leave|never|always)\b)"
)


def _share_of(match: re.Match[str]) -> str:
    """ "60% users are on phones"."""
    counted = vocabulary.is_plural(match["who"]) and vocabulary.is_noun(match["who"])
    return f"{match['share']}% of {match['who']} " if counted else match[0]


_YEARS_AS = re.compile(
    rf"(?P<before>^|, |\band )(?P<long>{_NUMBER}(?: years| months)?) (?P<like>like |as |of )?(?:an? )?(?P<what>(?:[a-z]+ )?)(?P<who>[a-z]+)(?=$|,| (?:in|at|with|for|and|on)\b)"
)


def _years_as(match: re.Match[str]) -> str:
    """ "Eight years electrician in a mill", "11 years in kitchens, 4 like sous chef"."""
    long, like = match["long"], (match["like"] or "").strip()
    spans = " " in long
    what = match["what"].strip()
    trade = vocabulary.is_one_person(match["who"]) and not vocabulary.is_plural(match["who"])
    which = not what or (
        (vocabulary.is_noun(what) or vocabulary.is_adjective(what))
        and what not in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS
    )
    if not trade or not which or not (spans or like == "like"):
        return match[0]
    who = f"{match['what']}{match['who']}"
    return f"{match['before']}{long} as {article(who)} {who}"


_HABIT = re.compile(
    r"\b(?P<who>[Tt]hey|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[a-z]+s) (?P<am>are|is) (?P<doing>coming|going|eating|visiting|starting|opening|closing|checking|cleaning|washing|cooking|having|meeting|sleeping|making|doing) "
    r"(?P<rest>(?:(?!\b(?:more|less|now|still|currently|this|to)\b)[^,;])*?)(?=(?:every|each) (?:(?:second|third|other|single|two|three|\d+) )?(?:day|days|week|weeks|weekend|month|months|morning|evening|night|year|shift|summer|winter|spring|autumn|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|(?:per|a) (?:day|week|month)\b)"
)


def _does_so(match: re.Match[str]) -> str:
    """ "Drivers are coming home every second weekend": what is done again and again is in the present."""
    who, one = match["who"], match["am"] == "is"
    plural = who.lower() in {"they", "we", "you"} or (vocabulary.is_plural(who) and not one)
    if not plural and who.lower() not in {"he", "she"}:
        return match[0]
    base = verbs.base_of(match["doing"], "gerund") or ""
    return f"{who} {verbs.third(base) if one else base} {match['rest']}" if base else match[0]


_SO_LONG = re.compile(
    rf"^I (?P<does>work|live|drive|cook|teach|bake|sew|weld|manage|paint|repair) (?P<rest>[^,;]*?)(?<!in )(?<!after )(?<!every )(?<!of )(?<!within )(?:for )?(?P<number>{_NUMBER}) (?P<time>year|month)s?(?=$|[,.])"
)


def _has_done(match: re.Match[str]) -> str:
    """ "I work in a nail salon for 5 years"."""
    return f"I have {verbs.participle(match['does'])} {match['rest']}for {match['number']} {match['time']}s"


_EVEN = re.compile(
    r"(?<=[a-z] )(?<!\bnot )(?<!\band )(?<!\bor )(?<!\bthat )(?<!\bbut )(?<!\bso )even (?=(?:it|he|she|they|I|we|you) (?:is|are|am|was|were|have|has|do|does|don['’]t)\b)"
)
_WHAT_THAT = re.compile(r"\b(?P<things>[a-z]+s) what (?=(?:other|they|we|nobody|I|you|the|my|people)\b)")

_ASKS = re.compile(r"\b(?:ask|tell|told|show|teach|taught|remind|see|say|know|explain)[a-z]*\b")


def _that(match: re.Match[str]) -> str:
    """ "Gearboxes what other workshops did not take on"; no "she knows what they want", no "ask the tenants what they want"."""
    things = match["things"]
    if _ASKS.search(match.string[: match.start()]):
        return match[0]
    before = match.string[: match.start()].split()[-1:]
    told = bool(before) and (before[0] in vocabulary.DETERMINERS or verbs.is_form(before[0], "past"))
    named = vocabulary.is_plural(things) and vocabulary.is_noun(things) and (told or not verbs.is_form(things, "third"))
    return f"{things} that " if named else match[0]


_NOT_SO = re.compile(
    r"\b(?P<who>[Tt]hey|[Ww]e|[Yy]ou|I|[a-z]+s) (?P<does>[a-z]+) not (?=(?:so|too|very|much|often) |(?:so|too) [a-z]+$|often$|much$)"
)


def _does_not(match: re.Match[str]) -> str:
    """ "The buses stay not so long"."""
    who, does = match["who"], match["does"]
    before = match.string[: match.start()].split()[-1:]
    named = not verbs.is_form(who, "third") or bool(before and before[0].lower() in vocabulary.DETERMINERS)
    several = who.lower() in {"they", "we", "you", "i"} or (vocabulary.is_plural(who) and named)
    bare = (
        verbs.is_form(does, "base") and not verbs.is_auxiliary(does) and not verbs.is_form(does, "past", "participle")
    )
    return f"{who} do not {does} " if several and bare else match[0]


_AS_ONE = re.compile(
    r"\b(?P<what>point|points|life|experience|weakness|strength|strengths|career|role|time|job|work) as (?P<who>[a-z]+)(?=$|[,.]| (?:in|at|with|for|and)\b)"
)


def _as_one(match: re.Match[str]) -> str:
    """ "My strong point as designer"."""
    who = match["who"]
    return f"{match['what']} as {article(who)} {who}" if vocabulary.is_one_person(who) else match[0]


_ONE_WHO = re.compile(
    r"\b(?P<does>persuade|persuades|convince|calm|teach|help|tell|handle|train|serve|treat|answer) (?P<who>[a-z]+) who (?=[a-z]+)"
)


def _one_who(match: re.Match[str]) -> str:
    """ "How I persuade engineer who says no"."""
    who = match["who"]
    return f"{match['does']} {article(who)} {who} who " if vocabulary.is_one_person(who) else match[0]


_HOUSE_SINCE = re.compile(
    r"^(?P<who>[Tt]he (?:lab|company|firm|shop|hospital|school|office|hotel|kitchen|clinic|museum|farm|department)) "
    r"(?P<does>use|sell|make|have|run|produce|buy|offer|keep|work)(?P<rest> [^,;]*? since (?:last|the|[A-Z]|20\d\d|\d+ years))"
)


def _has_since(match: re.Match[str]) -> str:
    """ "The lab use electronic notebooks since last year"."""
    return f"{match['who']} has {verbs.participle(match['does'])}{match['rest']}"


_NUMBER_OF = re.compile(r"\b(?P<lead>number of |amount of )(?P<which>(?:[a-z]+ )?)(?P<thing>[a-z]+)$")


def _of_several(match: re.Match[str]) -> str:
    """ "Reduce the number of repeated test"."""
    thing, which = match["thing"], match["which"].strip()
    one = vocabulary.is_counted(thing) and not vocabulary.is_plural(thing) and not vocabulary.is_mass(thing)
    if not one or which in vocabulary.DETERMINERS or match["lead"] == "amount of ":
        return match[0]
    several = re.sub(r"(?<=[^aeiou])y$", "ie", thing) if thing.endswith("y") else thing
    return f"{match['lead']}{match['which']}{several}{'es' if re.search(r'(?:s|x|ch|sh)$', several) else 's'}"


def _rows() -> tuple[tuple[str, str], ...]:
    pairs = (line.split("\t") for line in lines("words_lent_turns.txt"))
    return tuple((pattern, said) for pattern, said in pairs)


LENT_TURNS: tuple[Rewriting, ...] = (
    *rewritings(
        (
            (_MAKE_SO, _make_it_so),
            (_MORE_SO, _comparative),
            (_OF_THEM, _theirs),
            (_OLD, _year_old),
            (_SHARE, _share_of),
            (_YEARS_AS, _years_as),
            (_HABIT, _does_so),
            (_EVEN, "even if "),
            (_WHAT_THAT, _that),
            (_NOT_SO, _does_not),
            (_AS_ONE, _as_one),
            (_ONE_WHO, _one_who),
            (_HOUSE_SINCE, _has_since),
            (_NUMBER_OF, _of_several),
        )
    ),
    *rewritings(_rows()),
)
"""Each turn of phrase and the English one, before what it stands in is read."""

SO_LONG: tuple[Rewriting, ...] = rewritings(((_SO_LONG, _has_done),))
"""What still goes on after so long, once its "for" stands there."""
