"""Nouns behind a figure, and stuff of which there is no more than one: "180 jacket", "there is two lifts", "informations"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.countability import several as plural_of
from drafts.fragments.number_words import UP_TO_SIXTY, UP_TO_TEN
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_THERE_IS = re.compile(
    rf"\b(?P<there>[Tt]here) is (?P<many>\d+|{UP_TO_TEN}|several|many) (?P<what>[a-z]+)"
    r"(?=$|[,.;]| (?:in|on|at|for|from|who|that|which|and|or|but|with|to|there|here|per|behind|near|by)\b)"
)


def _there_are(match: re.Match[str]) -> str:
    """ "There is two lifts"; "there is 24 hour cover" and "there is 20 minutes for it" are of one thing."""
    what = match["what"]
    one = (
        match["many"] == "1"
        or not vocabulary.is_plural(what)
        or what in section("one for all its s")
        or what in section("spans and seasons")
    )
    return match[0] if one else f"{match['there']} are {match['many']} {match['what']}"


_STUFF = "|".join(sorted(section("never several")))
_THINGS = re.compile(
    rf"\b(?P<what>[Ii]nformation|{'|'.join(sorted(section('never several')))}|machinerie|jewelrie)s\b(?P<rel>(?: (?:that|which) (?:[a-z]+))?)"
)


def _one_stuff(match: re.Match[str]) -> str:
    """ "Informations that come late": there is no more than one of it."""
    what = re.sub(r"ie$", "y", match["what"])
    rel = match["rel"]
    if not rel:
        return what
    _, that, does = rel.split(" ")
    one = {"are": "is", "were": "was", "have": "has"}.get(does)
    one = one or (verbs.third(does) if verbs.is_form(does, "base") and not verbs.is_auxiliary(does) else does)
    return f"{what} {that} {one}"


_COUNTED = re.compile(
    rf"(?<![\w.,:$£€₹¥/-])(?P<many>\d+(?:,\d{{3}})*|{UP_TO_SIXTY}) (?P<which>(?:electric |big |small |old |new |AC |PC )?)(?P<what>[a-z]{{3,}})"
    r"(?=$|,| (?:but|per|an? (?:day|week|month|year|shift|night)|when|from|that|who|which|and|or|on|for|to|with|by|at|in(?! [a-z]+ (?:rate|score|ratio|test|course)\b)|before|over|through|during|last|already|never|still|passed|came|without|were|are|every)\b)"
)


def _several(match: re.Match[str]) -> str:
    """ "180 jacket per shift", "12 big pot": as many as there were of them."""
    what = match["what"]
    before = match.string[: match.start()].split()[-1:]
    numbered = bool(before) and (
        before[0].lower()
        in section("numbered") | {"a", "an", "the", "this", "that", "each", "every", "my", "our", "another"}
        or before[0][:1].isupper()
    )
    other = (
        (vocabulary.is_adjective(what) and what not in {"piano", "minute", "patient"})
        or verbs.is_form(what, "past", "gerund", "third")
        or what in section("plural without an s")
    )
    year = re.fullmatch(r"(?:1[5-9]|20)\d\d", match["many"]) is not None
    other = other or what in vocabulary.DETERMINERS | vocabulary.ADVERBS | vocabulary.NUMBERS | vocabulary.PREPOSITIONS
    numbered = numbered or (
        bool(before)
        and vocabulary.is_counted(before[0])
        and not verbs.is_form(before[0], "past")
        and before[0] not in vocabulary.PREPOSITIONS
    )
    if (
        numbered
        or other
        or year
        or match["many"] == "1"
        or (what.endswith("s") and vocabulary.is_noun(what[:-1]))  # "menus", "saris"
        or not (vocabulary.is_counted(what) or vocabulary.is_one_person(what))
        or vocabulary.is_plural(what)
    ):
        return match[0]
    if verbs.is_form(what, "base") and verbs.lean(what) is verbs.Lean.VERB:
        return match[0]
    if match["many"].isalpha() and not match["which"] and verbs.is_form(what, "base"):
        return match[0]  # "three drive and two load"
    return f"{match['many']} {match['which']}{plural_of(what)}"


AMOUNTING: tuple[Rewriting, ...] = rewritings(
    (
        (_THINGS, _one_stuff),
        (_COUNTED, _several),
        (_THERE_IS, _there_are),
    )
)
"""Each number that does not fit its noun, and what makes it fit, in this order."""
