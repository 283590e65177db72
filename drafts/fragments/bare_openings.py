"""What somebody opens, wins or is made, jotted without its article, and news told by a participle alone: "won supplier award"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.bare_things import with_articles_for_things
from drafts.fragments.fragment import Shape, analyse, tokens
from drafts.fragments.joining import article
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.wordlists import section

_ENDS = r"(?=$|[,.]| (?:from|for|with|in|at|by|on|next|last|this|before|after|and)\b)"
# "Opened Asaba office".
_PLACED = re.compile(
    rf"\b(?P<do>(?:open|close|launch|start)(?:ed|ing)?|set up|setting up|got|built) (?P<what>[A-Z][a-z]+ (?:office|branch|plant|store|shop|clinic|campus|hub|outlet|showroom|warehouse|depot)){_ENDS}"
)
_RAISED = re.compile(
    rf"\b(?P<do>raised|raise|raising|closed|closing) (?P<what>(?:seed|bridge|pre-seed|funding|angel) round){_ENDS}"
)
_PRIZES = r"(?:award|prize|grant|tender|licence|license|certificate|contract|franchise|accreditation)"
_OPENED = re.compile(
    rf"\b(?P<do>(?:re-?)?(?:start|open|add|launch|build|install|set up|run)(?:s|ed|ing)?|built|ran|running|setting up) (?P<what>(?:[A-Z][a-z]+day |[a-z]+ ){{1,2}}(?:line|wing|branch|unit|outlet|plant|lab|desk|class|course|lesson|clinic)){_ENDS}"
)
_WON = re.compile(
    rf"\b(?P<do>won|win|wins|winning|got|landed|secured|received|signed) (?P<what>(?:[a-z]+ ){{0,2}}{_PRIZES}){_ENDS}"
)
_AGAIN = re.compile(r"^(?P<who>they|we|you) (?:don['’]t|do not) (?P<do>[a-z]+)(?P<what> [^,]*?)? again since\b")
# "Every truck has tracker and camera".
_BOTH = re.compile(r"\b(?P<do>has|have) (?P<one>[a-z]+) and (?P<two>[a-z]+)(?=$|,)")
_MADE = re.compile(
    rf"\b(?P<do>as) (?P<what>[A-Z]{{2,}}(?: [a-z]+)? (?:centre|center|school|partner|provider|supplier|site|hub|agent|dealer)){_ENDS}"
)
_ANNOUNCED = re.compile(
    r"^(?P<what>[a-z][^,;]*?) (?P<done>announced|confirmed|approved|agreed|signed off|voted through|green-lit|passed|granted|renewed|extended)(?P<when> (?:(?:last|this) [a-z]+|yesterday|in [A-Z][a-z]+|on [A-Z][a-z]+day))?$"
)

_JUST = re.compile(
    r"^(?P<what>[a-z][a-z -]*[a-z]) (?P<when>just|finally|now) (?P<done>finished|opened|built|installed|approved|signed|launched|delivered|completed|fitted|in|up|here|open|live|done)$"
)


def _no_longer(match: re.Match[str]) -> str:
    """ "They don't do night trips again since last year"."""
    return (
        f"{match['who']} have not {verbs.participle(match['do'])}{match['what'] or ''} since"
        if verbs.is_form(match["do"], "base")
        else match[0]
    )


def with_opened(text: str) -> str:
    """``text`` with the article of what is opened, won or stood for: "start yoghurt line by March", "as NECO centre"."""
    for pattern in (_OPENED, _PLACED, _WON, _RAISED, _MADE):
        text = pattern.sub(_with_article, text)
    return _AGAIN.sub(_no_longer, _BOTH.sub(_with_both, text))


def _with_both(match: re.Match[str]) -> str:
    things = (match["one"], match["two"])
    bare = section("taken bare") | section("no article") | section("bare behind a preposition")
    if {"wit", "charm", "grit", "grace", "humour", "humor", "heart", "soul", "flair", "drive", "energy"} & set(things):
        return match[0]
    if not all(vocabulary.is_counted(t) and t not in bare and not verbs.is_form(t, "past") for t in things):
        return match[0]
    return f"{match['do']} {article(things[0])} {things[0]} and {article(things[1])} {things[1]}"


def _with_article(match: re.Match[str]) -> str:
    what = match["what"]
    described = what.split()[:-1]
    kinds = all(word[:1].isupper() or _says_kind(word) for word in described)
    closed = any(word in vocabulary.DETERMINERS | vocabulary.NUMBERS | vocabulary.PREPOSITIONS for word in described)
    first = described[:1] in (["first"], ["second"], ["gold"], ["silver"], ["best"])
    if not kinds or closed or first or any(map(vocabulary.is_plural, described)):
        return match[0]
    return f"{match['do']} {article(what)} {what}"


def _says_kind(word: str) -> bool:
    return vocabulary.is_noun(word) or vocabulary.is_adjective(word) or verbs.is_form(word, "gerund")


def _at_last(text: str) -> str | None:
    """ "New sensory room just finished", "new freezer finally in": how far it is."""
    found = _JUST.match(text)
    words = tokens(found["what"]) if found else []
    if found is None or head_index(words) != len(words) - 1 or not vocabulary.is_noun(words[-1]):
        return None
    if analyse(found["what"]).shape is not Shape.NOUN:
        return None
    made = verbs.is_form(found["done"], "participle") and found["done"] not in {"open", "live"}
    several = vocabulary.is_plural(words[-1])
    be = ("have {} been" if several else "has {} been") if made else ("are {}" if several else "is {}")
    return f"{with_article(found['what'], True)} {be.format(found['when'])} {found['done']}"


def announced(text: str) -> str:
    """News of a thing and what was done to it, as a sentence: "touring co-production with Leeds announced last week"."""
    if done := _at_last(text):
        return done
    found = _ANNOUNCED.match(text)
    words = tokens(found["what"]) if found else []
    if found is None or not {"with", "for", "at", "in", "to", "from", "between"} & set(words):
        return text
    if words[0] in {"got", "had", "has", "have", "getting"} or analyse(found["what"]).shape is not Shape.NOUN:
        return text
    head = words[head_index(words)]
    if not vocabulary.is_noun(head) or verbs.is_form(words[0], "third"):
        return text
    several = vocabulary.is_plural(head)
    what = with_articles_for_things(with_article(found["what"], True))
    if what is None:
        return text
    was = ("were" if several else "was") if found["when"] else ("have been" if several else "has been")
    return f"{what} {was} {found['done']}{found['when'] or ''}"
