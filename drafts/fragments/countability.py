"""Nouns counted as in a second language: "many visitor", "one weeks", "every nurses", "most of farmers", "more cheaper"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_ENDS = r"(?=$|[,.;]| (?:in|on|at|for|from|with|without|who|that|which|and|or|but|by|to|when|because|was|were|is|are|has|have|had|came|come|can|will|must|should|per|already|before|after|during|as|they|we|you|he|she)\b)"


@cache
def _odd_plurals() -> dict[str, str]:
    """What several of a thing are called where no ending tells: "knife" gives "knives"."""
    pairs = (line.split() for line in section("one and several"))
    return {each[0]: each[1] for each in pairs}


def several(noun: str) -> str:
    """More than one of ``noun``: "baby" gives "babies"."""
    odd = _odd_plurals().get(noun)
    if odd:
        return odd
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if re.search(r"(?:s|x|ch|sh)$", noun) else f"{noun}s"


def single(nouns: str) -> str | None:
    """One of ``nouns``; None where the word is no plural that tells what one of them is called."""
    for one, many in _odd_plurals().items():
        if nouns == many:
            return one
    for end, said in (("ies", "y"), ("es", ""), ("es", "e"), ("s", "")):
        one = nouns.removesuffix(end) + said
        if nouns.endswith(end) and one != nouns and vocabulary.is_counted(one) and several(one) == nouns:
            return one
    return None


def _is_one(noun: str) -> bool:
    """Whether a word is one thing of several and nothing else that could stand behind a word for many."""
    other = vocabulary.is_adjective(noun) or verbs.is_form(noun, "past", "gerund", "third")
    other = other or noun in section("plural without an s") or noun in vocabulary.ADVERBS | vocabulary.NUMBERS
    other = other or noun in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.PRONOUNS
    return vocabulary.is_counted(noun) and not vocabulary.is_plural(noun) and not other


_MANY = rf"\b(?P<many>(?<![Aa] )[Ff]ew|[Mm]any|[Ss]everal|[Vv]arious|[Tt]hese|[Tt]hose) (?P<noun>[a-z]{{3,}}){_ENDS}"
_ONE_OF = r"\b(?P<one>[Oo]ne of (?:the|my|our|their|his|her|your|these|those)) (?P<noun>[a-z]{3,})(?=$|[,.]| (?:was|is|who|that|at|in|has|had)\b)"
_EACH = r"(?<![\w-])(?<!and )(?<!the )(?P<each>[Ee]very|[Ee]ach|[Aa]nother|[Oo]ne) (?P<noun>[a-z]{3,}s)\b(?P<next>(?: [a-z]+)?)"
_OF_BARE = r"\b(?P<many>[Mm]ost|[Mm]any|[Ss]ome|[Aa]ll|[Ff]ew) of (?P<noun>[a-z]{3,}s)\b"
_A = r"(?<![\w.'’-])(?P<a>an?|^An?) (?P<word>[a-z]{3,})\b"
_TWICE = r"\b(?P<more>[Mm]ore) (?P<what>[a-z]{3,}er)\b(?=$|[,.;]| (?:than (?:the|an?|my|our|your|their|his|her|it|before|last)|and|but|now|when|if|every)\b)"
_MOST = r"\b(?P<most>[Tt]he [Mm]ost) (?P<what>[a-z]{3,}est)\b(?! of\b)"
# "Every sales rep", "each works council": the "s" is the word's own.
_HAS_AN_S = section("one for all its s") | {"goods", "arms", "glasses", "sports", "arts"}
_SPANS = frozenset({"days", "weeks", "months", "years", "hours", "minutes", "nights", "shifts", "seasons", "metres"})


_DOES_BEHIND = re.compile(r" (?:who|that|which|was|were|is|are|has|have|had|came|come|can)\b")


def _of_many(match: re.Match[str]) -> str:
    """ "Many visitor at weekends", "those customer who"."""
    noun = match["noun"]
    # "Many cook at home", "these flower in May".
    bare_verb = verbs.is_form(noun, "base") and not _DOES_BEHIND.match(match.string[match.end() :])
    if not _is_one(noun) or bare_verb:
        return match[0]
    return f"{match['many']} {several(noun)}"


def _one_of_them(match: re.Match[str]) -> str:
    """ "One of my senior was ill"; of a thing there may be parts, and a team has people: "one of the range"."""
    noun = match["noun"]
    person = vocabulary.is_one_person(noun) and not vocabulary.is_adjective(noun)
    group = noun in section("several at work") or noun in section("plural without an s")
    if group or not (person or noun in {"senior", "junior"}):
        return match[0]
    return f"{match['one']} {several(noun)}"


def _each_one(match: re.Match[str]) -> str:
    """ "Every nurses washes", "one weeks": there is but one at a time."""
    nouns, behind = match["noun"], match["next"].strip()
    one = single(nouns)
    its_own = nouns in _HAS_AN_S and nouns not in _SPANS
    # "Each cooks for two", "another leaks"; "every jobs board".
    alone = match["each"].lower() in {"each", "another"} and verbs.is_form(nouns, "third")
    if alone and (nouns not in _SPANS or _starts_noun(behind)):
        return match[0]
    if match["each"].lower() == "another" and one and not its_own and not _names(behind):
        return f"{'Other' if match['each'][0] == 'A' else 'other'} {nouns}{match['next']}"
    if one is None or its_own or (nouns not in _SPANS and verbs.is_form(nouns, "third") and _starts_noun(behind)):
        return match[0]
    if match["each"].lower() == "one" and nouns not in _SPANS and (_names(behind) or verbs.is_form(nouns, "third")):
        return match[0]
    named = behind and _names(behind) and not verbs.is_form(behind, "third", "past")
    return match[0] if named else f"{match['each']} {one}{match['next']}"


def _starts_noun(word: str) -> bool:
    return word in vocabulary.DETERMINERS


def _names(word: str) -> bool:
    return vocabulary.is_noun(word) and word not in vocabulary.PREPOSITIONS | vocabulary.ADVERBS


def _of_them(match: re.Match[str]) -> str:
    """ "Most of farmers"."""
    noun = match["noun"]
    plural = vocabulary.is_noun(noun) and vocabulary.is_plural(noun) and single(noun) is not None
    return f"{match['many']} {noun}" if plural else match[0]


def _by_sound(match: re.Match[str]) -> str:
    """ "A engineer", "an nurse"; before an "h" and a "u" people differ, and abbreviations are spelt or said."""
    word = match["word"]
    if word[0] in "hu" or word.startswith(("ew", "eu", "on")) or not vocabulary.is_common(word):
        return match[0]
    said = article(word)
    return f"{said.capitalize() if match['a'][0] == 'A' else said} {word}"


def _plain_form(word: str, end: str) -> bool:
    stem = word.removesuffix(end)
    plain = {stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y" if stem.endswith("i") else stem}
    return any(len(each) > 2 and vocabulary.is_adjective(each) for each in plain)


def _once(match: re.Match[str]) -> str:
    """ "More cheaper": it is said twice."""
    what = match["what"]
    if what in section("those who are served"):
        return f"{match['more']} {several(what)}"  # "more customer"
    twice = _plain_form(what, "er") and not (vocabulary.is_person(what) or vocabulary.is_counted(what))
    return (what.capitalize() if match["more"] == "More" else what) if twice else match[0]


def _once_most(match: re.Match[str]) -> str:
    """ "The most oldest"."""
    the = match["most"][:-4]
    return f"{the or 'the '}{match['what']}" if _plain_form(match["what"], "est") else match[0]


COUNTING: tuple[Rewriting, ...] = rewritings(
    (
        (_MANY, _of_many),
        (_ONE_OF, _one_of_them),
        (_EACH, _each_one),
        (_OF_BARE, _of_them),
        (_TWICE, _once),
        (_MOST, _once_most),
        (_A, _by_sound),
    )
)
"""Each wrong number, article or degree, and what it should be, in this order."""
