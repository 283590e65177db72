"""One thing named where only several can be meant: "all driver must", "half of pupil", "children don't eat vegetable", "afraid of dog"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_verbs import FILE
from drafts.fragments.countability import several
from drafts.fragments.joining import article
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
_SURELY = re.compile(
    r"(?P<before>(?:^|[A-Za-z'’,]+ ))(?P<how>(?:(?:fresh|sick|farm|wild|old|new|small|big|local|seasonal|frozen|good|different|red|young|foreign) )?)(?P<what>vegetable|animal|potato|tomato|onion|carrot|tourist|toy|chemical)(?=$|[,.;?]| (?:and (?:is|are|not|can|has|does|likes?|knows?)|in|for|from|fresh|with|at|on|every|to|who|come|comes|when|because|without|of|by|are|that)\b)"
)
_HERD = re.compile(
    r"\b(?P<does>[Rr]ais(?:e|ed|ing)|[Bb]reed|[Bb]red|[Kk]eep|[Kk]ept|[Mm]ilk|[Mm]ilked|[Ff]eed|[Ff]ed) (?P<what>goat|cow|pig|bee|hen|chicken|rabbit|horse|duck|camel|buffalo)(?:(?P<and> (?:and|or) )(?P<other>[a-z]+))?(?=$|[,.;]| (?:and|in|on|for|with|at|from|by)\b)"
)
_BETWEEN_TWO = re.compile(
    r"\b(?P<lead>(?:differ(?:s|ed|ence|ences)?|cho(?:ose|ice|osing)|compar(?:e|ison)) between) (?P<one>(?:[a-z]+ )?)(?P<a>[a-z]+) and (?P<two>(?:[a-z]+ )?)(?P<b>[a-z]+)(?=$|[,.;?]| (?:in|on|for|when|at)\b)"
)
_SERVED_CAN = re.compile(
    r"(?P<lead>^|, |\b(?:that|because|but|and|so) )(?P<who>customer|guest|client|patient|student|visitor|parent|pupil|tourist|passenger) (?P<can>can|must|may|should|don['’]t|want to|come|need to|have to|cannot|can['’]t) (?!of\b)"
)
_BEASTS = "goat|cow|pig|bee|hen|chicken|rabbit|horse|duck|camel|buffalo|sheep|goose|turkey|donkey"
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


_COOKED = frozenset({"potato", "tomato", "onion", "carrot"})


_LEADS_ONE = re.compile(r"\b(?:an?|the|one|each|every|no|this|that) (?P<how>(?:[a-z]+ ){1,2})$")


def _surely_many(match: re.Match[str]) -> str:
    """ "A supplier for vegetable", "works with animal"; no "a vegetable", no "the animal"."""
    before, what = match["before"].strip(" ,").lower(), match["what"]
    one = before in vocabulary.DETERMINERS | {"per", "one", "single", "any"} or vocabulary.is_adjective(before)
    # "Plant and animal": what is beside a thing that stands bare may be a kind of it.
    alone = (one and before not in {"all", "some", "more"}) or _is_one_of_a_kind(match)
    # "A soup of tomato and onion".
    cooked = what in _COOKED and before in {"of", "with", "and", "or", "in", "is", "are", "on", "like"}
    return match[0] if alone or cooked else f"{match['before']}{match['how']}{several(what)}"


def _is_one_of_a_kind(match: re.Match[str]) -> bool:
    """Whether a farther word says that it is one: "a truly wild animal", "neither animal nor vegetable", "animal for animal"."""
    line, what = match.string, match["what"]
    led = _LEADS_ONE.search(line[: match.start("how")])
    described = led is not None and all(
        vocabulary.is_adjective(w) or w.endswith("ly") or w in {"rather", "quite", "very"} for w in led["how"].split()
    )
    twice = re.search(rf"\b{what} (?:for|by|to|after) {what}\b", line)
    return described or twice is not None or re.search(r"\b(?:neither|either)\b", line) is not None


_MEATS = frozenset({"chicken", "rabbit", "duck"})


def _herd(match: re.Match[str]) -> str:
    """ "We keep goat", "they milk cow and goat"; no "keep chicken on the menu", "feed chicken to fifty people"."""
    what, other, behind = match["what"], match["other"], match.string[match.end() :]
    eaten = what in _MEATS and match["does"].lower() not in {"raise", "raised", "raising", "breed", "bred"}
    if (eaten and behind) or (other and not re.fullmatch(_BEASTS, other)):
        return match[0]
    if (found := re.match(r" and ([a-z]+)", behind)) and not verbs.readings(found[1]):
        return match[0]  # "keep bee and butterfly gardens"
    return f"{match['does']} {several(what)}" + (f"{match['and']}{several(other)}" if other else "")


def _served(match: re.Match[str]) -> str:
    """ "Because customer must wait"; no "that customer must have been lost"."""
    that_one = match["lead"] == "that " and not match.start()
    behind = match.string[match.end() :]
    if that_one or (match["can"] in {"must", "may", "can"} and behind.startswith("have ")):
        return match[0]
    return f"{match['lead']}{several(match['who'])} {match['can']} "


def _between_two(match: re.Match[str]) -> str:
    """ "The difference between small hotel and big hotel"."""
    one, two = match["one"].strip(), match["two"].strip()
    described = bool(one) and bool(two) and vocabulary.is_adjective(one) and vocabulary.is_adjective(two)
    if not described or not (is_thing(match["a"]) and is_thing(match["b"])):
        return match[0]
    first, second = f"{one} {match['a']}", f"{two} {match['b']}"
    return f"{match['lead']} {article(first)} {first} and {article(second)} {second}"


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
        (_SURELY, _surely_many),
        (_HERD, _herd),
        (_BETWEEN_TWO, _between_two),
        (_SERVED_CAN, _served),
    )
)
"""Each such thing, and the thing as several."""
