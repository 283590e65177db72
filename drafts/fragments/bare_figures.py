"""A fact of figures, a post or terms jotted without its verb: "remote ok", "ex-nurse herself, 12 years at X", "team of 6, was 9"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.joining import article
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
N = rf"(?:(?:about|around|over|nearly|almost|some|roughly) )?(?:\d[\d.,]*|{'|'.join(_WORDS)})(?:%| percent)?"
_UNIT = r"(?:minutes|hours|days|weeks|months|years|people|percent)"
THEN = r"(?: (?:(?:in|back in) (?:the )?(?:spring|summer|autumn|fall|winter|[A-Z][a-z]+|(?:19|20)\d\d)|last (?:year|month|week|spring|summer|autumn|winter|season)|a year ago|before (?:the )?[a-z]+|(?:two|three|five|ten) years ago))?"


def figure(told: str) -> float:
    """The number that was told, in figures or in a word."""
    word = re.sub(r"^(?:about|around|over|nearly|almost|some|roughly) |[%,]| percent", "", told)
    return float(_WORDS.index(word) + 1) if word in _WORDS else float(word.rstrip("."))


def _was(match: re.Match[str]) -> str:
    """ "Lead time is 6 weeks, was 14": how it has moved."""
    try:
        now, then = figure(match["now"]), figure(match["then"])
    except ValueError:
        return match[0]
    if now == then:
        return match[0]
    what, does = match["what"], match["is"] or ""
    if not does:
        head = what.split()[-1]
        if not vocabulary.is_noun(head) or vocabulary.is_adjective(head):
            return match[0]
        does = " are" if vocabulary.is_plural(head) else " is"
    unit = match["unit"] or ""
    if not unit and re.fullmatch(r"(?:the )?(?:[a-z]+ )?(?:team|crew|staff|department)", what):
        unit = " people"
    return f"{what}{does} {match['now']}{unit}, {'down' if now < then else 'up'} from {match['then']}{match['when']}"


def _team_was(match: re.Match[str]) -> str:
    """ "Team of 6, was 9 in spring"."""
    return _was(re.match(_WAS, f"the {match['team']} is {match['rest']}") or match)


def _used_to(match: re.Match[str]) -> str:
    """ "Reserves cover four months, used to be nine": what the verb tells of then as of now."""
    base = verbs.base_of(match["does"], "base", "third")
    if base is None or verbs.is_auxiliary(match["does"]):
        return match[0]
    return f"{match['what']} {match['does']} {match['now']} and used to {base} {match['then']}"


def _somebody(match: re.Match[str]) -> str:
    """ "Ex-nurse herself, 12 years at Allegheny General"."""
    who = match["who"]
    if not vocabulary.is_one_person(who.split()[-1]):
        return match[0]
    she = "he" if match["self"].startswith("him") else "she"
    said = f"former {who}" if match["ex"] else who
    long = match["long"] or ""
    if long and not match["at"]:
        return f"{she} {'was' if match['ex'] else 'has been'} {article(who)} {who} {match['self']} for {long}"
    tail = f", with {long} {match['at']}" if long else ""
    return f"{she} is {article(said)} {said} {match['self']}{tail}"


def _have_and_want(match: re.Match[str]) -> str:
    """ "190 Holsteins now, wants 230 by 2028": what they have and want."""
    if not vocabulary.is_plural(match["what"].split()[-1]):
        return match[0]
    return f"they have {match['many']} {match['what']}{match['now'] or ''} and want {match['more']}"


def _some_of_them(match: re.Match[str]) -> str:
    """ "62 microservices, 3 of them have SLOs", "12 staff, 3 part-time"."""
    several = match["what"].split()[-1]
    if not (vocabulary.is_plural(several) or several in {"staff", "people", "men", "women"}):
        return match[0]
    return f"they have {match['many']} {match['what']}, {match['some']} of them {match['how']}"


def _so_many_are(match: re.Match[str]) -> str:
    """ "71 empanelled surveyors, 26 actually active": how many of them are so."""
    several = match["what"].split()[-1]
    people = vocabulary.are_people(several) or several in {"staff", "people", "men", "women", "volunteers", "members"}
    if not (people or vocabulary.is_plural(several)):
        return match[0]
    are = "is" if match["some"] in {"1", "one"} else "are"
    return f"they have {match['many']} {match['what']}, of {'whom' if people else 'which'} {match['some']} {are} {match['how']}"


def _and_some(match: re.Match[str]) -> str:
    """ "62 microservices, 3 of them have SLOs": a clause of its own."""
    does = match["does"].split()[0]
    known = verbs.is_auxiliary(does) or verbs.is_form(does, "base")
    if not vocabulary.is_plural(match["what"].split()[-1]) or not known or len(match["does"].split()) < 2:
        return match[0]
    return f"they have {match['many']} {match['what']}, and {match['some']} of them {match['does']}"


def _in_the_class(match: re.Match[str]) -> str:
    """ "43 in the Grade 2 class, 3 home languages"."""
    more = match["more"] or ""
    if more and not vocabulary.is_plural(more.split()[-1]):
        return match[0]
    return f"there are {match['many']} in {match['where']}{', with ' + more if more else ''}"


def _two_counts(match: re.Match[str]) -> str:
    """ "60 pupils, 4 teachers"."""
    one, other = match["one"].split()[-1], match["other"].split()[-1]
    known = all(vocabulary.is_plural(word) and vocabulary.is_noun(word) for word in (one, other))
    if not known or {one, other} & section("spans", "words_stops.txt"):
        return match[0]
    return f"they have {match['many']} {match['one']} and {match['few']} {match['other']}"


_WAS = (
    rf"^(?P<what>(?!they |we |he |she |I |it )[a-zA-Z][\w' -]*?)(?P<is> (?:is|are|is now|are now|is at|are at|is down to|is up to|stands at))? (?P<now>{N})(?P<unit> {_UNIT})?,"
    rf" (?:it |they )?(?:was|were|used to be|from) (?P<then>{N})(?: {_UNIT})?(?P<when>{THEN})$"
)
# "Only" and "actually" are what somebody thought of it.
_SO_STANDING = (
    rf"^(?P<many>{N}) (?P<what>(?:[a-z-]+ ){{0,2}}[A-Za-z]+), (?:only |just )?(?P<some>{N}) (?:actually |really |only |currently |now |still )*"
    r"(?P<how>active|regular|qualified|certified|licen[cs]ed|accredited|trained|insured|bilingual|occupied|filled|free|let|leased|booked|open|live|running|working|"
    r"in (?:use|service|work)|on (?:the road|site|shift|duty|air|the water|the books)|up and running|signed off|paid up)$"
)
BARE_FIGURES: tuple[Rewriting, ...] = rewritings((
    (r"^(?:fully|100%) remote$", "the work is fully remote"),
    (r"^remote (?:is )?(?:ok|okay|fine|possible|allowed|works)$", "remote work is possible"),
    (
        r"^remote (?:is )?(?:ok|okay|fine|possible|allowed), (?:the )?(?P<where>[A-Z][\w-]+(?: [A-Z][\w-]+)?) office (?:(?:1x|once)|(?P<n>2x|twice)) (?:a|per) (?P<span>week|month|quarter|year)$",
        lambda m: f"remote work is possible, with a visit to the {m['where']} office {'twice' if m['n'] else 'once'} a {m['span']}",
    ),
    (
        rf"^(?:remote (?:is )?(?:ok|okay|fine|possible)|(?P<hybrid>hybrid)),? (?P<days>{N} days?) (?:a week )?(?P<where>(?:in|at) (?:the )?(?:[A-Z][\w-]+ )?office|(?:in|at) [A-Z][\w-]+|from home|at home)(?: (?:a|per) week)?$",
        lambda m: f"{'the work is hybrid' if m['hybrid'] else 'remote work is possible'}, with {m['days']} {m['where']}",
    ),
    (
        rf"^(?P<ex>ex[- ]|former |used to be an? )?(?:an? )?(?P<who>[a-z]+(?: [a-z]+)?) (?P<self>(?:her|him)self)(?:(?:,| for) (?P<long>(?:{N}) (?:years|months|seasons))(?: (?P<at>(?:at|in|with|on) [^,]+))?)?$",
        _somebody,
    ),
    (r"^no (?P<day>weekends|nights)$", lambda m: f"there is no {m['day'][:-1]} work"),
    (r"^no nights(?:,| or| and) (?:no )?weekends$", "there is no night or weekend work"),
    (r"^no weekends(?:,| or| and) (?:no )?nights$", "there is no weekend or night work"),
    (r"^no (?P<day>Sundays|Saturdays|Mondays|Fridays)$", lambda m: f"there is no work on {m['day']}"),
    (r"^(?P<day>[A-Z][a-z]+days?) off(?P<when> after (?:\d|noon|lunch)\S*)?$", lambda m: f"they have {m['day']} off{m['when'] or ''}"),
    (rf"^(?:the )?(?P<team>team|crew|department|brigade) of (?P<rest>{N}, (?:was|were|used to be) .+)$", _team_was),
    (rf"^(?P<team>team|crew|brigade|department) of (?P<n>{N})$", r"they are a \g<team> of \g<n>"),
    (rf"^team['’]s (?P<n>{N}) ", r"the team is \g<n> "),
    (rf"^(?P<n>{N}) in the (?P<team>team|crew|office|kitchen|department|lab)(?P<all>, all (?:remote|part[- ]time|full[- ]time|women|men|local))?$", lambda m: f"there are {m['n']} in the {m['team']}{m['all'] or ''}"),
    (
        rf"^(?P<what>[a-z][\w' -]*?) (?P<does>[a-z]+) (?P<now>{N} [a-z]+), used to (?:be )?(?P<then>{N})$",
        _used_to,
    ),
    (_WAS, _was),
    (rf"^(?P<many>{N}) (?P<what>(?:[a-z]+ )?[A-Za-z]+s)(?P<now> now| today| at the moment)?,? (?:he |she |they )?wants? (?P<more>{N}(?: by| in| before)?\b.*)$", _have_and_want),
    (rf"^(?P<many>{N}) (?P<what>(?:[a-z]+ ){{0,2}}[A-Za-z]+), (?P<some>{N}|half|most) (?:of them )?(?P<how>(?:are )?(?:part[- ]time|full[- ]time|remote|seasonal|casual|electric|volunteers|new|on (?:nights|days|call|contract)|still on [A-Za-z ]+|[a-z]+-(?:fired|powered|driven|run|heated|owned|built|made)))$", _some_of_them),
    (_SO_STANDING, _so_many_are),
    (rf"^(?P<many>{N}) (?P<what>(?:[a-z]+ ){{0,2}}[a-z]+s), (?P<some>{N}|half|most|about {N}) of them (?P<does>[a-z]+(?=$| ).*)$", _and_some),
    (rf"^(?P<many>{N}) in (?P<where>(?:the|each|every) [\w ]*(?:class|group|team|choir|office|crew|ward|house))(?:, (?P<more>{N} [a-z ]+))?$", _in_the_class),
    (rf"^(?P<many>{N}) (?P<one>(?:[a-z]+ )?[a-z]+s), (?:only |just )?(?P<few>{N}) (?P<other>(?:[a-z]+ )?[a-z]+s)$", _two_counts),
    (r"^(?P<what>an? |the )?(?P<rule>[\w-]+ (?:rule|policy|curfew|ban)(?= (?:even|for|on|from|at|before|after)\b))", r"they have a \g<rule>"),
    (rf"^(?P<n>{N}) (?P<who>managers|heads|leads|directors|chefs|coordinators|owners|teachers) in (?P<long>{N} (?:years|months))$", r"they have had \g<n> \g<who> in \g<long>"),
    (r"^still (?P<doing>[a-z]+ing) (?!about\b)", lambda m: f"they are still {m['doing']} " if verbs.is_form(m["doing"], "gerund") else m[0]),
    (r"^(?:been )?there since (?P<when>(?:19|20)\d\d|[A-Z][a-z]+)$", r"they have been there since \g<when>"),
    (rf"^(?:been )?(?:there (?:for )?(?P<long>{N} years)|(?P<too>{N} years) (?:of )?there)$", lambda m: f"they have been there for {m['long'] or m['too']}"),
    (rf"^(?P<long>{N} years) in the (?P<what>job|trade|building|business|post)(?P<start>, started [^,]+)?$", lambda m: f"they have been in the {m['what']} for {m['long']}{(m['start'] or '').replace(',', ' and', 1)}"),
    (r"^(?P<where>in the (?:same )?(?:building|yard|shop|hall|house|premises|workshop|office)) since (?P<when>(?:19|20)\d\d)$", r"they have been \g<where> since \g<when>"),
    (r"^since (?P<when>(?:19|20)\d\d) (?P<where>in the (?:same )?(?:building|yard|shop|hall|house|premises|workshop|office))$", r"they have been \g<where> since \g<when>"),
    (r"^(?P<what>(?:the )?(?:next|first|last|annual) [a-z]+(?: [a-z]+)?) (?P<when>in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on the \d+(?:st|nd|rd|th)?)$", lambda m: f"{m['what'] if m['what'].startswith('the ') else 'the ' + m['what']} {'was' if 'last' in m['what'] else 'is'} {m['when']}"),
))  # fmt: skip
"""Each fact whose figures lack their verb, and what it says with it."""
