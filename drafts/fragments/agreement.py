"""Verbs and nouns that do not agree, as in a second language, made to: "she keep bees", "nobody know", "you was", "the people is"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_ONE = r"(?:[Hh]e|[Ss]he|[Ii]t|[Nn]obody|[Ee]verybody|[Ee]veryone|[Ss]omebody|[Ss]omeone|[Nn]o one|[Aa]nybody)"
_BARE_BEHIND = section("takes the bare verb")
_ONE_DOES = re.compile(
    rf"(?P<before>(?:\b[A-Za-z'’]+ )??)\b(?P<who>{_ONE}) (?P<how>(?:also |just |always |never |often |still |usually |really )?)(?P<does>[a-z]+)\b(?= |$|,)"
)


def _bare_is_right(before: str) -> bool:
    """Whether what stands before somebody takes the bare verb; behind "and" whatever stood there may still do so."""
    words = [word.strip(",;:").lower() for word in before.split()]
    near = words if {"and", "or"} & set(words[-2:]) else words[-3:]
    return bool(set(near) & _BARE_BEHIND)


def is_only_verb(word: str) -> bool:
    """Whether a word is the bare form of a verb and nothing else."""
    bare = verbs.is_form(word, "base") and not verbs.is_form(word, "past", "third", "gerund")
    noun = vocabulary.is_noun(word) and verbs.lean(word) is not verbs.Lean.VERB
    return (
        bare and not noun and not vocabulary.is_adjective(word) and not verbs.is_auxiliary(word) and word not in _OTHER
    )


# Of these the bare form is something else first: "everybody else", "somebody like you", "nobody but her".
_OTHER = section("no bare verb behind somebody")


def acts(does: str, behind: str) -> bool:
    """Whether a word behind a noun is a verb, and no second noun: with an object, or one that names nothing ("come")."""
    following = (behind.split() or [""])[0].strip(",.").lower()
    determined = following in vocabulary.DETERMINERS | {"me", "us", "him", "them", "it"} or following[:1].isdigit()
    return determined or (does in section("bare and surely done") and following not in {"who", "which"})


# "Bo and she keep bees", "when my sister or he arrive": two of them, unless a clause with its object stands before the "and".
_BESIDE = re.compile(r"\b(?:and|or|nor)(?: also)? $")
_CLAUSE_BEFORE = re.compile(rf"^(?:{_ONE}|I|[Yy]ou|[Ww]e|[Tt]hey) [a-z]+ (?:the|an?|this|that|every) [^,]*\band $")


def _one_does(match: re.Match[str]) -> str:
    """ "She keep bees", "nobody know": one does it."""
    before = match.string[: match.start("who")]
    if _BESIDE.search(before) and not _CLAUSE_BEFORE.search(before):
        return match[0]
    of_it = match["who"].lower() not in {"he", "she"} and match["before"].strip().lower() in vocabulary.PREPOSITIONS
    if of_it or _bare_is_right(before) or not is_only_verb(match["does"]):
        return match[0]
    return f"{match['before']}{match['who']} {match['how']}{verbs.third(match['does'])}"


def is_but_one(noun: str, which: str) -> bool:
    """Whether a noun names one thing or person for certain: no team that may be several, and not "the old"."""
    several = noun in section("plural without an s") | section("several at work")
    described = vocabulary.is_adjective(noun) and which.lower() not in {"every", "each", "a"}
    return vocabulary.is_counted(noun) and not noun.endswith("s") and not several and not described


_AFTER_NOUN = (
    r"(?P<lead>^|, |\b(?:that|because|but|and|[Ww]hen|[Ii]f|where|why|how) )(?P<which>[Tt]he|[Ee]very|[Ee]ach|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er) "
    r"(?P<what>(?:[a-z-]+ ){N})(?P<noun>[a-z]+) (?P<how>(?:just |also |always |never |often |still |usually )?)(?P<does>[a-z]+|don['’]t)\b(?= |$)"
)


def _it_does(match: re.Match[str]) -> str:
    """ "The clerk keep a list", "every driver don't sleep": the thing or the one before the verb is but one."""
    noun, does = match["noun"], match["does"]
    what = match["what"].strip()
    named = not what or vocabulary.is_adjective(what) or vocabulary.is_noun(what)
    if (
        _bare_is_right(match.string[: match.start("which")])
        or not (is_but_one(noun, match["which"]) and named)
        or verbs.is_auxiliary(noun)
        or verbs.is_form(what, "third", "past")
    ):
        return match[0]
    if does.startswith(("don't", "don’t")):
        said = f"doesn{does[3:]}"
    elif is_only_verb(does) and acts(does, match.string[match.end() :]):
        said = verbs.third(does)
    else:
        return match[0]
    return f"{match['lead']}{match['which']} {match['what']}{noun} {match['how']}{said}"


_MANY_DO = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|and|[Ww]hen|[Ii]f) )(?P<which>(?:[Tt]he |[Mm]ost |[Aa]ll |[Bb]oth |[Oo]ur |[Tt]heir |[Ss]ome |[Mm]any )?(?:of the )?)(?P<what>(?:[a-z-]+ )?)(?P<noun>[A-Za-z]?[a-z]+s|[Pp]eople|[Cc]hildren|[Mm]en|[Ww]omen) (?P<how>(?:there |still |also |always |never )?)(?P<does>[a-z]+s|doesn['’]t)\b(?= |$)"
)


PEOPLE = frozenset({"people", "children", "men", "women"})
"""Nouns that name several without an s."""
_EXCEPT = re.compile(r"\b(?:every|no|any)(?:one|body|thing| one) $|\b(?:none|all|nothing) $", re.IGNORECASE)


def are_several(noun: str) -> bool:
    """Whether a noun names several things or people for certain."""
    low = noun.lower()
    several = low in PEOPLE or (vocabulary.is_noun(low) and vocabulary.is_plural(low) and low.endswith("s"))
    return several and not vocabulary.is_mass(low) and low not in section("one for all its s")


def does_not_count(match: re.Match[str], lead: str) -> bool:
    """Whether the noun found is a name ("James has the keys") or only excepted ("everyone but the clerks writes")."""
    named = match["noun"][0].isupper() and match["noun"].lower() not in PEOPLE
    return named or (lead.startswith("but ") and _EXCEPT.search(match.string[: match.start()]) is not None)


def _many_do(match: re.Match[str]) -> str:
    """ "The clerks writes each bag down": several of them do it."""
    does, what = match["does"], match["what"].strip()
    plain_lead = match["which"] or not (what or match["lead"].strip(", "))
    if (
        not are_several(match["noun"])
        or not plain_lead
        or does_not_count(match, match["lead"])
        or (what and not vocabulary.is_adjective(what))
    ):
        return match[0]
    if does.startswith("doesn"):
        return match[0][: -len(does)] + does.replace("doesn", "don")
    base = verbs.base_of(does, "third")
    if (
        base is None
        or verbs.lean(does) is not verbs.Lean.VERB
        or not (acts(does, match.string[match.end() :]) or not vocabulary.is_noun(does))
        or _bare_is_right(match.string[: match.start("which")])
    ):
        return match[0]
    return f"{match[0][: -len(does)]}{base}"


_WHO_DOES = re.compile(
    r"\b(?P<one>(?:[Aa]n?|[Oo]ne|[Ee]very|[Ee]ach) (?:[a-z-]+ )??)(?P<noun>[a-z]+) (?P<who>who|that) (?P<does>[a-z]+|don['’]t)\b(?= |$)"
    r"|^(?P<alone>[a-z]+) who (?P<do>[a-z]+)\b(?= )"
    r"|\b(?P<some>[Ss]omebody|[Ss]omeone|[Nn]obody|[Pp]erson|[Aa]nybody) (?P<rel>who|that) (?P<act>[a-z]+)\b(?= |$)"
)


def _who_does(match: re.Match[str]) -> str:
    """ "A vet who speak some Dutch", "somebody that know the tills"."""
    does = match["does"] or match["act"] or match["do"]
    if match["alone"] and not vocabulary.is_one_person(match["alone"]):
        return match[0]
    one = (match["some"] or match["alone"]) or (
        vocabulary.is_counted(match["noun"]) and match["noun"] not in section("plural without an s")
    )
    if not one:
        return match[0]
    if does.startswith(("don't", "don’t")):
        said = f"doesn{does[3:]}"
    elif does == "have":
        said = "has"
    elif is_only_verb(does):
        said = verbs.third(does)
    else:
        return match[0]
    return f"{match[0][: -len(does)]}{said}"


_MANY_IS = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|when|if) )(?P<which>(?:[Tt]he |[Tt]hese |[Tt]hose |[Aa]ll |[Mm]ost |[Mm]any |[Ss]ome |[Oo]ur |[Tt]heir )(?:of the )?)(?P<noun>[a-z]+) (?P<rel>(?:who |that |which )?)(?P<is>is|was|has|doesn['’]t)\b(?! (?:what|why|how|where|enough|a (?:lot|long)|too much)\b)"
)


def _many_are(match: re.Match[str]) -> str:
    """ "The people is tired", "most of the drivers was new"."""
    if not are_several(match["noun"]):
        return match[0]
    said = {"is": "are", "was": "were", "has": "have"}.get(match["is"], match["is"].replace("doesn", "don"))
    return f"{match[0][: -len(match['is'])]}{said}"


_SHARE_IS = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|when|if) )(?P<share>(?:about |over |nearly |almost )?\d[\d.]*(?:%| percent| per cent) of (?:the |our |my |your |their |all )?(?:[a-z]+ )??)(?P<noun>[a-z]+) (?P<is>is|was|has)\b"
)


def _share_are(match: re.Match[str]) -> str:
    """ "61% of bad loans was in the list": they were."""
    said = {"is": "are", "was": "were", "has": "have"}[match["is"]]
    return f"{match[0][: -len(match['is'])]}{said}" if are_several(match["noun"]) else match[0]


_COUNT_IS = re.compile(
    rf"(?P<lead>^|, |\b(?:that|because|but|when|where|if|and|who|[Tt]he day|[Tt]he night) )(?P<many>(?:about |over |nearly |almost |only |all )?(?:[2-9]|\d[\d,.]*\d|{UP_TO_TWELVE}) (?:of (?:the |our |your |their )?)?(?:[a-z]+ )??)"
    r"(?P<noun>[a-z]+) (?P<is>is|was|has)\b(?! (?:enough|plenty|a (?:lot|long)|too|not enough|the|what|quite|about right|as)\b)"
)
# "14 days was enough", "40 kilos is the limit": an amount is one thing.
_AMOUNTS = frozenset(
    {"days", "weeks", "months", "years", "hours", "minutes", "seconds", "kilos", "grams", "tonnes", "tons", "litres", "liters", "metres", "meters",
     "kilometres", "kilometers", "miles", "feet", "inches", "dollars", "euros", "pounds", "shillings", "rupees", "points", "degrees", "percent"}
)  # fmt: skip


def _count_are(match: re.Match[str]) -> str:
    """ "14 flights was diverted"."""
    noun = match["noun"]
    if not are_several(noun) or noun in _AMOUNTS:
        return match[0]
    said = {"is": "are", "was": "were", "has": "have"}[match["is"]]
    return f"{match[0][: -len(match['is'])]}{said}"


AGREEING: tuple[Rewriting, ...] = rewritings(
    (
        (r"(?<!-)(?<!\bof )(?<!\bthan )\b([Tt]hey|[Ww]e|[Yy]ou) was\b", r"\1 were"),
        (r"(?<!\bof )(?<!\band )\b([Tt]hey|[Ww]e) has\b", r"\1 have"),
        (
            r"^([Hh]e|[Ss]he|[Ii]t) (don['’]t|have(?! to\b))\b",
            lambda m: f"{m[1]} {'has' if m[2] == 'have' else m[2].replace('don', 'doesn')}",
        ),
        (_ONE_DOES, _one_does),
        (_AFTER_NOUN.replace("{N}", "{0}"), _it_does),
        (_AFTER_NOUN.replace("{N}", "{1}"), _it_does),
        (_WHO_DOES, _who_does),
        (_MANY_DO, _many_do),
        (_MANY_IS, _many_are),
        (_SHARE_IS, _share_are),
        (_COUNT_IS, _count_are),
    )
)
"""Each that does not agree, and what makes it agree, in this order."""
