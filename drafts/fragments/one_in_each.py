"""What is put in every one of several, and what somebody looks at, with the small word that a jot leaves out."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.agreement import are_several
from drafts.fragments.joining import article
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_ONE_IN_EACH = re.compile(
    r"\b(?P<does>put|puts|putting|fit|fits|fitted|installs?|installed|installing|places?|placed|mount|mounts|mounted|hang|hangs|hung|keeps?|kept|wants?|wanted|needs?) "
    r"(?P<what>(?:[A-Za-z][\w-]+ )?)(?P<noun>[a-z]{3,}) (?=(?:in|on|at|by|behind|under) (?:every|each) )"
)
_LOOKED = re.compile(
    r"\b(?P<look>[Ll]ook(?:s|ed|ing)?) (?=(?:the|these|those|my|our|your|his|her|their) (?:[a-z]+ )?(?P<things>[a-z]+)(?=$|[,.;]| (?:and|in|on|of|with|from|at|when|every|again|one)\b))"
)
_WHOLE_VERB = re.compile(r" (?:over|up|out)\b(?=$|[,.;])| in the (?:eye|eyes|face|mouth)\b")
# "Looked the phone", and no "looked the part".
_SEEN = frozenset({"phone", "watch", "clock", "screen", "list", "map", "menu", "label", "photo", "data", "mirror"})


def _with_its_article(match: re.Match[str]) -> str:
    """ "Put Raman probe in every reactor": one in each."""
    what, noun = match["what"].strip(), match["noun"]
    describes = not what or what[0].isupper() or vocabulary.is_adjective(what) or vocabulary.is_counted(what)
    opens = what.lower() in vocabulary.DETERMINERS | vocabulary.NUMBERS | vocabulary.PREPOSITIONS | vocabulary.PRONOUNS
    one = vocabulary.is_counted(noun) and not vocabulary.is_plural(noun) and not vocabulary.is_mass(noun)
    if (
        noun in section("no one thing", "words_stops.txt")
        or not describes
        or opens
        or not one
        or vocabulary.is_adjective(noun)
        or vocabulary.is_plural(what)
    ):
        return match[0]
    thing = f"{what} {noun}" if what else noun
    return f"{match['does']} {article(thing)} {thing} "


def _looked_at(match: re.Match[str]) -> str:
    """ "Who come on Saturdays to look the pieces"."""
    before = match.string[: match.start()].split()[-1:]
    noun = any(word in vocabulary.DETERMINERS or vocabulary.is_adjective(word) for word in before)
    if noun or _WHOLE_VERB.search(match.string, match.end()):
        return match[0]  # "the look the band wants", "look the pupils in the eye"
    seen = match["things"] in _SEEN or (are_several(match["things"]) and match["things"] != "parts")
    return f"{match['look']} at " if seen else match[0]


ONE_IN_EACH: tuple[Rewriting, ...] = rewritings(((_ONE_IN_EACH, _with_its_article), (_LOOKED, _looked_at)))
"""The small words that stand there in English."""
