"""A noun phrase as something needed: somebody who can do it, a thing, or an end to what is wrong."""

from __future__ import annotations

import re

from drafts.fragments import vocabulary
from drafts.fragments.fragment import plain, tokens
from drafts.fragments.none_of_it import is_none, says_nothing
from drafts.fragments.noun_article import with_article
from drafts.fragments.scene import Scene, Slots, stated
from drafts.fragments.tongues import languages

_WHO_CAN = re.compile(
    r"^(?:someone|somebody|a person|people|anyone|anybody|an? [a-z]+(?: [a-z]+)?)(?: who| that)(?:(?: can| could| will|['’]ll| would| knows how to) | is able to )",
    re.IGNORECASE,
)
NEED_LEAD = re.compile(
    r"^(?:(?:they|you|we|he|she)(?:['’]re| are| is)? )?(?:really |badly |also |still )?(?:can(?:no|['’])t (?:find|get|keep|hire)|need|needs|needed|want|wants|wanted|looking for|look for|looks for|require|requires|must have|searching for|lack|lacks|missing|lacking|short of)(?P<to> to)? ",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"^(?:someone|somebody|people (?:who|with)|anyone|hands|an?|another|two|three|four|five|more|better|fewer|faster|stronger|clearer|steadier|cleaner|quicker|less|cheaper|safer|younger|extra)\b",
    re.IGNORECASE,
)
# A need may be jotted as what is wrong: nobody needs "high turnover".
_PROBLEM = re.compile(
    r"\b(?:high|low|poor|slow|bad|late|missing|lack|shortage|turnover|churn|delays?|errors?|downtime|burnout|theft|gaps?|backlogs?|bottlenecks?|"
    r"problems?|issues?|waste|scrap|complaints?|absences?|absenteeism|loss|losses|attrition|no|too (?:many|much|few)|not|never|chaos|mess|"
    r"failing|broken|outdated|understaffed|overworked|silos|debt|fatigue|risk|trouble|confusion|falls|mistakes|no-shows)\b",
    re.IGNORECASE,
)
_MORE_HANDS = re.compile(
    r"more (?:[a-z-]+ )?(?:people|hands|help|staff|women|men|time|patience|care|[a-z]+(?:ers|ors|ists|ees|ants|nurses|cooks|chefs|guides|clerks|pilots|hires|mentors))\b(?!['’])"
)
# "Technical German" is a language, and "a technical German" a man.
_OF_THE_TRADE = re.compile(
    r"(?:technical|medical|legal|business|written|spoken|clinical|commercial|plain) (?P<tongue>[A-Z][a-z]+)"
)
# Hours that somebody is needed for.
_SHIFTS = frozenset({"nights", "weekends", "mornings", "evenings", "sundays", "saturdays", "lates", "earlies"})


def needed_noun(text: str, scene: Scene) -> Slots:
    """The slots of a noun phrase that is needed."""
    if one := re.fullmatch(r"an? (?P<how>[a-z]+) one", text):
        text = f"someone {one['how']}"
    text = re.sub(r", (?:mainly|mostly|basically|really|frankly|honestly|obviously)$", "", text)
    if wish := re.match(r"(?P<what>.+?),? (?P<how>ideally|preferably)$|(?P<one>[^,]+) preferred$", text):
        topic = needed_noun(wish["what"] or wish["one"], scene).get("topic")
        return _needed(f"{topic}, {wish['how'] or 'preferably'}") if topic else {}
    words = tokens(text)
    if plain(words[0]) == "more" and not _MORE_HANDS.match(text):
        return {}  # "you need more beds": nobody brings them along, and nobody tells it to the one who lacks them
    if no := re.match(r"no (?:more )?(?=[a-z])", text):
        return _needed(f"an end to {text[no.end() :]}")
    if is_none(text):
        return {}
    if (of := _OF_THE_TRADE.fullmatch(text)) and languages(of["tongue"]):
        return _needed(text)
    if tongues := languages(text):
        return _needed(tongues)
    if says_nothing(text, words, scene):
        return {}
    if days := re.match(r"cover (?=(?:[A-Z][a-z]+days|nights|weekends|holidays)$)", text):
        return _needed(f"cover on {text[days.end() :]}")
    if len(words) == 1 and vocabulary.is_plural(text) and not vocabulary.is_person(text):
        return _needed(f"someone for {text}") if text.lower() in _SHIFTS else {}
    if re.match(r"(?:more|less|better) [a-z-]+$", text) and not vocabulary.is_noun(words[-1]):
        return {}
    topic = with_article(text, False, scene.known)
    wanted = _WANTED.match(text) or not _PROBLEM.search(text)
    return (_needed(topic) if wanted else {"topic": topic}) | _to_do(text)


def _needed(topic: str) -> Slots:
    return stated(f"you need {topic}", topic=topic)


def _to_do(text: str) -> Slots:
    """What somebody who is needed can do, or is there to do."""
    can = _WHO_CAN.match(text)
    if can and not can[0].lower().startswith("people"):
        done = text[can.end() :]
        return {"to_do": None if re.search(r" and (?:is|isn|has|does|doesn|was|won)\b", done) else done}
    found = re.match(r"^(?:someone|somebody|anyone|an? (?P<who>[a-z]+)) to (?=[a-z])", text)
    if found is None:
        return {}
    who = found["who"]
    fits = who is None or vocabulary.is_person(who) or who in {"person", "way", "means", "plan"}
    return {"to_do": text[found.end() :]} if fits else {}
