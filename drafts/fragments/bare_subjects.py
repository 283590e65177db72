"""A bare verb behind one who is named without an article: "chef speak", "how guest complain", "son of owner do the drawings"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_verbs import (
    CLOCK,
    FILE,
    does,
    does_here,
    is_surely_one,
    next_word,
    takes_bare,
)
from drafts.fragments.countability import several
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.thing_words import is_served
from drafts.fragments.wordlists import section

_JOINT = r"(?:that|which|because|but|[Ww]hen|[Ii]f|[Hh]ow|[Ww]hy|[Ww]here|[Ww]henever|until|before|after|while|so|and|then|said|says)"
_NO_NOUN = (
    r"(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Tt]his|[Tt]hat|I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Ww]ho"
    r"|[Nn]o|[Tt]o|[Hh]ow|[Ww]hy|[Ww]hen|[Ii]f|[Ww]here|[Ww]hat|[Bb]ecause)"
)
_NO_VERB = r"(?:who|where|that|which|when|and|or|how|why|because|if|but|before|after|until|so|then|while)"
_HOW = r"(?P<how>(?:also |always |never |often |still |usually |just |only )?)"
_NOUN_DOES = rf"(?P<lead>^|, |\b{_JOINT} )(?!{_NO_NOUN}\b)(?P<what>(?:[A-Za-z][a-z]+ ){{N}})(?P<noun>[A-Za-z][a-z]+)(?P<far>(?: (?:from|in) [A-Z][a-z]+)?) {_HOW}(?!{_NO_VERB}\b)(?P<do>[a-z]+|don['’]t)(?=$|,| [\w€$£])"
_DONE = re.compile(
    r" (?:last (?:year|month|week|summer|winter|spring)|\d+ (?:years|months|weeks) ago|in (?:19|20)\d\d)(?:$|[,.])"
)
_CHANGED = re.compile(r" from \d[\d.,]* to \d")
_CLOSED = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.PRONOUNS | vocabulary.NUMBERS


def _describes(what: str) -> bool:
    """Whether a word before the noun says of which kind it is."""
    kind = vocabulary.is_noun(what) or vocabulary.is_adjective(what)
    return kind and not (
        what in _CLOSED or vocabulary.is_plural(what) or verbs.is_form(what, "past", "third", "gerund")
    )


def _noun_does(match: re.Match[str]) -> str:
    """ "Chef speak no English", "boss check every pallet", "why customer want a bag"."""
    noun, do, what = match["noun"].lower(), match["do"], match["what"].strip().lower()
    rest, lead = match.string[match.end() :], match["lead"].strip(" ,")
    behind = next_word(rest)
    stuff = vocabulary.is_mass(noun) and do in section("stuff does", FILE) and (behind in CLOCK or behind[:1].isdigit())
    here = does_here(lead, noun, do, rest)
    sure = stuff or here or (is_surely_one(noun) and does(noun, do, rest))
    if not sure or do == "club" or (what and not _describes(what)) or takes_bare(match.string[: match.start("noun")]):
        return match[0]
    named = f"{match['what']}{match['noun']}{match['far']}"
    any_of_them = (is_served(noun) or noun in section("folk", FILE)) and not what and bool(lead)
    if any_of_them or " together" in rest:
        return f"{match['lead']}{match['what']}{several(match['noun'])}{match['far']} {match['how']}{do}"
    if stuff:
        return f"{match['lead']}{named} {match['how']}{verbs.third(do)}"
    return f"{match['lead']}the {named[0].lower()}{named[1:]} {match['how']}{_told(do, rest)}"


def _told(do: str, rest: str) -> str:
    """The verb of one, in the past where the time says so."""
    if do.startswith(("don't", "don’t")):
        return f"doesn{do[3:]}"
    if do == "have":
        return "has"
    return verbs.past(do) if _DONE.search(rest) or _CHANGED.match(rest) else verbs.third(do)


_OF_IT_DOES = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|how|why|and) )(?:[Tt]he )?(?P<what>[A-Za-z][a-z]+) of (?:the )?(?P<noun>[a-z]+) (?P<do>[a-z]+)(?=$|,| [\w€$£])"
)


def _of_it_does(match: re.Match[str]) -> str:
    """ "The son of owner do the drawings"."""
    what, noun, do, rest = match["what"].lower(), match["noun"], match["do"], match.string[match.end() :]
    known = is_surely_one(what) or what in section("belongs to one", FILE)
    acts = does(noun, do, rest) or (do == "do" and next_word(rest) in vocabulary.DETERMINERS)
    if not (known and acts and is_surely_one(noun)):
        return match[0]
    return f"{match['lead']}the {what} of the {noun} {'does' if do == 'do' else _told(do, '')}"


BARE_SUBJECTS: tuple[Rewriting, ...] = rewritings(
    (
        (_NOUN_DOES.replace("{N}", "{0}"), _noun_does),
        (_NOUN_DOES.replace("{N}", "{1}"), _noun_does),
        (_OF_IT_DOES, _of_it_does),
    )
)
"""Each bare verb behind such a noun, and the form that it takes there, with the article of the noun."""
