"""One thing named where only several can be meant: "all driver must", "half of pupil", "children don't eat vegetable", "afraid of dog"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_verbs import FILE
from drafts.fragments.countability import several
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.thing_words import is_served, is_thing
from drafts.fragments.wordlists import section

_ALL = re.compile(
    r"(?P<all>\b[Aa]ll )(?P<what>[a-z]{3,})(?=$|[,.;]| (?:of|in|at|on|for|from|who|that|which|must|can|have|has|are|is|will|and|before|after|by|with|during|to|do|don['’]t|need|come|go|get|use)\b)"
)
_PART_OF = re.compile(
    r"\b(?P<part>[Mm]ost|[Mm]any|[Ss]ome|[Hh]alf|[Pp]art|[Ff]ew|\d+ ?%) of (?P<the>(?:the|my|our|their) )?(?P<what>[a-z]{3,})(?=$|[,.;]| (?:are|were|have|don['’]t|do|come|in|at|on|from|who|that|can|cannot|speak|live|work(?= (?:in|at|on|from|for|with|here|there|nights|part|full)\b)|go)\b)"
)
_CROP = "|".join(sorted(section("crops", FILE)))
_MANY_OF = re.compile(
    rf"\b(?P<lead>(?:{'|'.join(sorted(section('deals with crops', FILE)))}|(?:greenhouse|field|farm|harvest|kilo|tonn?e?|box|boxe|crate|bag|sack|pallet)s? of) )"
    rf"(?P<what>{_CROP})(?=$|[,.;]| (?!to bar\b|on toast\b|in tins?\b|in jars?\b)(?:in|at|on|for|from|with|to|when|because|every|all|under|by|but|last|since|until|three|two|\d+)\b)"
)
_GROUP_OF = re.compile(
    r"\b(?P<lead>(?:group|team|class|crew|couple|number|queue) of (?:(?P<how>[a-z]+) )?)(?P<what>[a-z]{3,})(?=$|[,.;]| (?:in|at|on|for|from|who|that|with|and|was|is)\b)"
)
_BETWEEN = re.compile(r"\b(?P<lead>between|(?:afraid|scared|frightened) of) (?P<what>[a-z]+)(?=$|[,.;])")
_TO_DO = re.compile(r" (?:to|in|at|on|for|with|by|from|and|during|before|after)\b")
_UNCOUNTED = section("plural without an s") | section("several at work")
# "All shift", "all journey": the whole of it.
_WHOLE = frozenset({"plant", "staff", "house", "shift", "journey", "session"})


def _all_of_them(match: re.Match[str]) -> str:
    """ "All driver must", "all street of the town"."""
    what, behind = match["what"], match.string[match.end() :]
    one = is_thing(what) or vocabulary.is_one_person(what)
    if not one or vocabulary.is_adjective(what) or what in _UNCOUNTED | _WHOLE:
        return match[0]
    if verbs.is_form(what, "base") and _TO_DO.match(behind):
        return match[0]  # "all report to the foreman"
    return f"{match['all']}{'the ' if behind.startswith(' of ') else ''}{several(what)}"


def _part_of_them(match: re.Match[str]) -> str:
    """ "Half of pupil don't", "most of engineer are"; of a shop there may be half, of a pupil there is none."""
    what = match["what"]
    person = vocabulary.is_one_person(what) or is_served(what)
    if not person or what in _UNCOUNTED or vocabulary.is_adjective(what):
        return match[0]
    return f"{match['part']} of {match['the'] or 'the '}{several(what)}"


def _group_of_them(match: re.Match[str]) -> str:
    """ "A group of deaf teenager"."""
    what, how = match["what"], match["how"]
    person = (vocabulary.is_one_person(what) or is_served(what)) and not vocabulary.is_adjective(what)
    known = not how or vocabulary.is_adjective(how)
    return f"{match['lead']}{several(what)}" if person and known and what not in _UNCOUNTED else match[0]


def _between(match: re.Match[str]) -> str:
    """ "Stops between floor", "not afraid of dog"."""
    what = match["what"]
    known = is_thing(what) or what in {"height", "spider"}
    return f"{match['lead']} {several(what)}" if known else match[0]


MEANT_AS_MANY: tuple[Rewriting, ...] = rewritings(
    (
        (_ALL, _all_of_them),
        (_PART_OF, _part_of_them),
        (_MANY_OF, lambda found: f"{found['lead']}{several(found['what'])}"),
        (_GROUP_OF, _group_of_them),
        (_BETWEEN, _between),
    )
)
"""Each such thing, and the thing as several."""
