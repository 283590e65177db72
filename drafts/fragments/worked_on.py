"""A thing of the candidate's work jotted with nothing but what came of it: "stock counts on Fridays, shrinkage fell to 1%"."""

from __future__ import annotations

import re
from functools import cache

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.number_words import UP_TO_TWELVE
from drafts.fragments.posts import post_slots
from drafts.fragments.skills import is_paper
from drafts.fragments.subject_article import with_subject_article
from drafts.fragments.wordlists import lines

_CHANGED = re.compile(
    r"(?P<what>[A-Za-z][\w'’ -]*?) (?P<did>went|rose|fell|dropped|grew|climbed|shrank|doubled|halved|tripled|improved|came down|stopped)\b"
)
_DOWN = re.compile(r"[A-Za-z][\w'’ -]*? (?:down|up) (?:by |from |to )?(?:\d|[$£€]|a (?:third|quarter|half)|half)")
_GREW = re.compile(r"(?P<old>\d[\d,]* [a-z]+) to (?P<new>\d[\d,]*)(?P<time>(?: in .+)?)$")
_NO_WORK = re.compile(
    r"^(?:\d|no |zero |never |about \d|over \d|two |three |four |five |six |own |my |good |strong |clean )"
)
_NO = re.compile(r"(?:no|zero|not one|not a single) (?P<what>[A-Za-z]+s?(?: (?:in|over|for|since) .+)?)$")
_DOES_IT = re.compile(r"(?P<does>[a-z]+) (?:it|them)(?P<rest> (?:myself|alone|on my own|daily|weekly|every .+))$")
_EVERY = re.compile(
    r"(?:an? )?(?:(?P<lead>(?:[A-Za-z]+ ){0,2}))(?P<head>[a-z]+) (?P<when>(?:every|each) [A-Za-z]+|daily|weekly|monthly|on [A-Z][a-z]+days)(?P<rest>(?:,.*)?)$"
)
# Who was on it or led it, the note does not say.
_PEOPLE = re.compile(r"(?:an? )?(?:[a-z-]+ )?(?:team|crew|squad|staff|brigade|gang) of ")
# What one may have sat in as well as given.
_ATTENDED = frozenset({"course", "courses", "training", "class", "classes", "workshops", "sessions", "briefing", "briefings", "lessons", "drills", "clinic", "clinics", "group", "club", "clubs", "talk"})  # fmt: skip
# Of what kind the new thing is that somebody brought in: no road and no baby.
_BROUGHT_IN = re.compile(
    r"(?:[a-z-]+ )*(?:rotas?|rosters?|schedules?|timetables?|sheets?|forms?|checklists?|lists?|menus?|systems?|process(?:es)?|procedures?|rules?|policy|policies"
    r"|templates?|layouts?|labels?|logs?|boards?|charts?|plans?|routines?|workflows?|methods?|recipes?|software|tools?|apps?|scripts?|trackers?|dashboards?|filing|signs?|signage|matrix|scheme|programme|program)"
    r"(?: (?:for|of|in|on|at|with) .+)?$"
)
# What was done with it has a measure or an aim: "data contracts with 9 teams".
_AIMED = re.compile(r" (?:for|with|of|across|in|on|at) ")
_YEARS = re.compile(rf"(?:\d+|{UP_TO_TWELVE}) (?:years|seasons|winters) [a-z]")
_SPAN = re.compile(rf"(?:\d+|{UP_TO_TWELVE}) (?:years|seasons|months|summers|winters) (?:in|at|on|with) [a-z].*$")


@cache
def _done() -> dict[str, str]:
    return dict(line.split(" ") for line in lines("words_things_of_work.txt"))


def with_what_was_done(text: str) -> str:
    """``text`` with its "I worked on", or with the deed first that came of so long a time; else as it is."""
    if (
        (every := _EVERY.match(text))
        and every["head"] in _done()
        and every["head"] not in _ATTENDED
        and all(map(vocabulary.is_noun, every["lead"].split()))
    ):
        told = with_article(_low(f"{every['lead']}{every['head']}"), False)
        return f"I {_done()[every['head']]} {told} {every['when']}{every['rest']}"
    thing, comma, came = text.partition(", ")
    if not comma or ", " in came or not tokens(thing):
        return text
    if _SPAN.match(thing) and re.match(
        r"(?:lost|missed|broke|dropped|had|trained|won|sold|led) (?:only )?(?:\d|no |one |two |three )", came
    ):
        return f"{came.removesuffix(' in total')} in {thing}"
    if re.match(r"no (?:[a-z]+ )?[a-z]+s$", came) and _YEARS.match(thing):
        return f"{thing} with {came}"
    if (own := _DOES_IT.match(came)) and verbs.is_form(own["does"], "base", "past") and _is_work(thing):
        return f"I {own['does']} {with_article(_low(thing), False)}{own['rest']}"
    none = _NO.match(came)
    changed, down, grew = _CHANGED.match(came), _DOWN.match(came), _GREW.match(came)
    if not (changed or down or grew or none) or not _is_work(thing):
        return text
    named = _low(thing)
    if grew:
        return f"I took {with_article(named, True)} from {grew['old']} to {grew['new']}{grew['time']}"
    head = plain(tokens(named)[head_index(tokens(named))])
    new = named.startswith("new ")
    if not (_BROUGHT_IN.match(named.removeprefix("new ")) if new else head in _done() or _AIMED.search(named)):
        return text
    did = "introduced" if new else _done().get(head, "worked on")
    worked = f"I {did} {with_article(named, False)}"
    if down or none:
        return f"{worked}, with {'no ' + none['what'] if none else came}"
    came = came if analyse(came).shape is Shape.SENTENCE else f"the {came}"
    found = analyse(came)
    return f"{worked}, and {with_subject_article(came, found.verb, ())}" if found.shape is Shape.SENTENCE else text


def _low(thing: str) -> str:
    return thing[0].lower() + thing[1:] if thing[1:2].islower() and vocabulary.is_common(tokens(thing)[0]) else thing


def _is_work(thing: str) -> bool:
    """Whether it is a thing that one does something with: no time, no post, nothing that one is or holds."""
    low = thing[0].lower() + thing[1:]
    if (
        _NO_WORK.match(low)
        or re.search(r" (?:up|down|over|off) ", low)
        or len(low.split()) < 2
        or post_slots(low) is not None
    ):
        return False
    words = tokens(low)
    if any(
        verbs.is_form(word, "past") and not (vocabulary.is_noun(word) or vocabulary.is_adjective(word))
        for word in words
    ):
        return False
    if is_paper(low) or _PEOPLE.match(low):
        return False
    head = words[head_index(words)]
    return (
        analyse(low, candidate=True).shape is Shape.NOUN
        and (vocabulary.is_noun(head) or head.endswith("ing"))
        and not vocabulary.is_person(head)
    )
