"""A deed of the candidate's jotted as its noun, told as a doing: "migration of 9 branches from ASA to FortiGate"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse
from drafts.fragments.wordlists import lines, section

_NAMED = re.compile(
    r"(?P<did>(?:I )?(?:made|did|performed|carried out) )?(?:the |an? )?(?:(?:full|complete|successful|smooth|whole|entire|end-to-end) )?(?P<deed>[a-z][a-z-]+) of (?P<what>\S.*)$",
    re.IGNORECASE,
)
# Of these the noun says more than its verb would: a share of it, what came of it, those who do it.
_SAYS_MORE = re.compile(r"\d[\d.,]*\s?(?:%|percent|per cent)|(?:it|them|this|that|these|those|one|two|three)\b(?=$|,)")
_THINGS = frozenset(
    {"opening", "clearing", "feeling", "setting", "crossing", "funding", "gathering", "showing", "understanding"}
)


@cache
def _verbs() -> dict[str, str]:
    return dict(line.split(" ", maxsplit=1) for line in lines("words_named_deeds.txt"))


def as_doing(text: str) -> str:
    """``text`` with the noun of a deed as its -ing form and what it is done to; else as it is."""
    named = _NAMED.match(text)
    if named is None or re.search(r"\b(?:that|which|who)\b", named["what"]) or _SAYS_MORE.match(named["what"]):
        return text
    verb = _verbs().get(named["deed"].lower()) or _of_ing(named["deed"].lower())
    head, *behind = re.split(r",\s", text)
    if verb is None or (not named["did"] and analyse(head[0].lower() + head[1:]).shape is not Shape.NOUN):
        return text
    does, _, particle = verb.partition(" ")
    out = f" {particle}" if particle else ""
    if named["did"]:
        return f"{verbs.past(does)}{out} {named['what']}"  # "made translation of manuals"
    if behind and analyse(behind[0], candidate=True).shape is Shape.PAST:
        return f"{verbs.past(does)}{out} {named['what']}"  # what they then did, they did too: ", cut errors by half"
    told = f"{verbs.gerund(does)}{out} {named['what']}"
    return told if analyse(told, candidate=True).shape is Shape.GERUND else text


def _of_ing(deed: str) -> str | None:
    """The verb of "handling", where that is no thing that one can count ("building") or be in ("crossing")."""
    thing = deed in section("counted nouns in ing") | _THINGS
    return verbs.base_of(deed, "gerund") if deed.endswith("ing") and not thing and vocabulary.is_mass(deed) else None
