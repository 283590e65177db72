"""Nouns counted as in a second language: "many visitor", "one weeks", "every nurses", "most of farmers", "more cheaper"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_ENDS = r"(?=$|[,.;]| (?:in|on|at|for|from|with|without|who|that|which|and|or|but|by|to|when|because|was|were|is|are|has|have|had|came|come|can|per|already|before|after|during|as|they|we|you|he|she)\b)"


def several(noun: str) -> str:
    """More than one of ``noun``: "baby" gives "babies"."""
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if re.search(r"(?:s|x|ch|sh)$", noun) else f"{noun}s"


def single(nouns: str) -> str | None:
    """One of ``nouns``; None where the word is no plural that tells what one of them is called."""
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
_SO_MANY = rf"(?<![\w.,:$£€₹¥/-])(?P<many>\d+(?:,\d{{3}})*|two|three|four|five|six|seven|eight|nine|ten|twelve) (?P<kind>[a-z]{{3,}}) (?P<noun>[a-z]{{3,}}){_ENDS}"
_ONE_OF = r"\b(?P<one>[Oo]ne of (?:the|my|our|their|his|her|your|these|those)) (?P<noun>[a-z]{3,})(?=$|[,.]| (?:was|is|who|that|at|in|has|had)\b)"
_EACH = r"(?<![\w-])(?P<each>[Ee]very|[Ee]ach|[Aa]nother|[Oo]ne) (?P<noun>[a-z]{3,}s)\b(?P<next>(?: [a-z]+)?)"
_OF_BARE = r"\b(?P<many>[Mm]ost|[Mm]any|[Ss]ome|[Aa]ll|[Ff]ew) of (?P<noun>[a-z]{3,}s)\b"
_A = r"(?<![\w.'’-])(?P<a>[Aa]n?) (?P<word>[a-z]{3,})\b"
_TWICE = r"\b(?P<more>[Mm]ore) (?P<what>[a-z]{3,}er)\b(?! [a-z]+s\b)"
_MOST = r"\b(?P<most>(?:[Tt]he )?[Mm]ost) (?P<what>[a-z]{3,}est)\b(?! of\b)"
# "Every sales rep", "each works council": the "s" is the word's own.
_HAS_AN_S = section("one for all its s") | {"goods", "arms", "glasses", "sports", "arts"}
_SPANS = frozenset({"days", "weeks", "months", "years", "hours", "minutes", "nights", "shifts", "seasons", "metres"})


def _of_many(match: re.Match[str]) -> str:
    """ "Many visitor at weekends", "those customer who"."""
    noun = match["noun"]
    bare_verb = verbs.is_form(noun, "base") and verbs.lean(noun) is verbs.Lean.VERB
    if not _is_one(noun) or (bare_verb and not vocabulary.is_person(noun)):
        return match[0]
    return f"{match['many']} {several(noun)}"


# Of these one may be one: "one of the crew".
_OF_A_GROUP = frozenset(
    {"lot", "bunch", "few", "same", "other", "night", "day", "family", "team", "crew", "gang", "set"}
)


# "Two week course", "5 star hotel": a size or a rank, and no thing of which there are so many.
_MEASURES = frozenset(
    [
        "bed",
        "bail",
        "seat",
        "week",
        "day",
        "hour",
        "year",
        "month",
        "minute",
        "page",
        "foot",
        "mile",
        "kilo",
        "tonne",
        "ton",
        "acre",
        "room",
        "floor",
        "storey",
        "story",
        "litre",
        "liter",
        "gallon",
        "point",
        "volt",
        "inch",
        "metre",
        "meter",
        "person",
        "man",
        "woman",
        "player",
        "star",
        "phase",
        "stroke",
        "course",
        "way",
        "digit",
        "level",
        "piece",
        "part",
        "colour",
        "color",
        "axis",
        "stage",
        "ply",
        "wheel",
        "door",
        "bar",
        "watt",
        "degree",
        "second",
        "shift",
        "step",
        "term",
        "time",
        "cylinder",
        "string",
        "gear",
        "speed",
        "horse",
        "head",
    ]
)


def _compounds(match: re.Match[str]) -> str:
    """ "Two subway station": as many as are counted."""
    kind, noun = match["kind"], match["noun"]
    before = match.string[: match.start()].split()[-1:]
    ranked = bool(before) and (before[0].lower() in vocabulary.DETERMINERS or before[0].lower() in section("numbered"))
    sure = vocabulary.is_counted(kind) and not vocabulary.is_plural(kind) and not vocabulary.is_person(kind)
    sure = (
        sure and kind not in _MEASURES and not verbs.is_form(kind, "past", "gerund", "third") and match["many"] != "1"
    )
    sure = sure and kind not in vocabulary.PREPOSITIONS | vocabulary.ADVERBS | section("plural without an s")
    named = bool(before) and before[0][:1].isupper()
    if not sure or ranked or named or not _is_one(noun) or re.fullmatch(r"(?:1[5-9]|20)\d\d", match["many"]):
        return match[0]
    if verbs.is_form(noun, "base") and verbs.lean(noun) is not verbs.Lean.NOUN:
        return match[0]
    return f"{match['many']} {kind} {several(noun)}"


def _one_of_them(match: re.Match[str]) -> str:
    """ "One of my senior was ill"."""
    noun = match["noun"]
    person = vocabulary.is_one_person(noun) or noun in {"senior", "junior"}
    if noun in _OF_A_GROUP or not (person or _is_one(noun)) or verbs.is_form(noun, "past"):
        return match[0]
    return f"{match['one']} {several(noun)}"


def _each_one(match: re.Match[str]) -> str:
    """ "Every nurses washes", "one weeks": there is but one at a time."""
    nouns, behind = match["noun"], match["next"].strip()
    one = single(nouns)
    its_own = nouns in _HAS_AN_S and nouns not in _SPANS
    if match["each"].lower() == "another" and one and not its_own and not _names(behind):
        return f"{'Other' if match['each'][0] == 'A' else 'other'} {nouns}{match['next']}"
    if one is None or its_own or (nouns not in _SPANS and verbs.is_form(nouns, "third") and _starts_noun(behind)):
        return match[0]
    if match["each"].lower() == "one" and nouns not in _SPANS and (_names(behind) or verbs.is_form(nouns, "third")):
        return match[0]
    named = behind and _names(behind) and not verbs.is_form(behind, "third", "past", "base")
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
    if word[0] in "hu" or not vocabulary.is_common(word):
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
    twice = _plain_form(what, "er") and not vocabulary.is_person(what)
    return (what.capitalize() if match["more"] == "More" else what) if twice else match[0]


def _once_most(match: re.Match[str]) -> str:
    """ "The most oldest"."""
    the = match["most"][:-4]
    return f"{the or 'the '}{match['what']}" if _plain_form(match["what"], "est") else match[0]


COUNTING: tuple[Rewriting, ...] = rewritings(
    (
        (_MANY, _of_many),
        (_SO_MANY, _compounds),
        (_ONE_OF, _one_of_them),
        (_EACH, _each_one),
        (_OF_BARE, _of_them),
        (_TWICE, _once),
        (_MOST, _once_most),
        (_A, _by_sound),
    )
)
"""Each wrong number, article or degree, and what it should be, in this order."""
