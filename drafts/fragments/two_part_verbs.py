"""Verbs of two words, jotted without their hyphen: "steam bent 42 ribs", "hand carved 12 masks"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary

_ANY = "*"
# What stands before the first of the two where that is a noun of its own: "lent a hand", "by hand", "the steam".
_OBJECT = re.compile(r" (?:\d|(?:the|an?|my|our|his|her|their|all|every|nobody|everybody|them)\b)")
_OF_ITS_OWN = vocabulary.PREPOSITIONS | vocabulary.DETERMINERS


@cache
def _first() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?P<first>{'|'.join(verbs.two_part_verbs())}) (?P<verb>[a-z]+)(?= [\w$£€])",
        re.IGNORECASE,
    )


def hyphenated(text: str) -> str:
    """``text`` with the verbs of two words in one piece; nouns side by side ("hand tools") stay as they are."""
    # Most texts hold none of the first words, and looking for all of them costs more than looking each word up.
    if verbs.two_part_verbs().keys().isdisjoint(text.lower().split()):
        return text
    return _first().sub(_joined, text)


def _joined(match: re.Match[str]) -> str:
    first, verb = match["first"].lower(), match["verb"]
    before = (match.string[: match.start()].split() or [""])[-1].lower()
    base = verbs.base_of(verb, "past", "participle")
    if base is None and _OBJECT.match(match.string[match.end() :]):
        base = verbs.base_of(verb, "base")  # "hand carve the masks", and not "dry stone walls"
    if base is None and _OBJECT.match(match.string[match.end() :]):
        base = verbs.base_of(verb, "gerund")  # "block printing 40 saris", and not "block printing since 2006"
    known = verbs.two_part_verbs()[first]
    told = verbs.is_form(verb, "past") and not vocabulary.is_noun(verb)
    alone = before in _OF_ITS_OWN - {"and", "or"}
    if base is None or alone or not (base in known or (_ANY in known and told)):
        return match[0]
    return f"{match['first']}-{verb}"
