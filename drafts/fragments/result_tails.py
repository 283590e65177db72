"""What came of a deed, jotted behind a comma: "led the falls group, referrals down by a third", "54 kids and nobody lost"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.done_things import was_done
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.joining import article
from drafts.fragments.noun_article import with_article
from drafts.fragments.number_words import UP_TO_FIVE, UP_TO_TWELVE
from drafts.fragments.posts import post_slots

_COMMA = re.compile(r",\s+")
_ACTING = frozenset({Shape.PAST, Shape.PRESENT, Shape.SENTENCE, Shape.GERUND})
_MOVED = re.compile(
    r"(?P<what>[A-Za-z][\w'’ -]*?) (?:down|up) (?:by |from |to )?(?:\d|[$£€]|a (?:third|quarter|half|fifth)|half|two)"
)
_NONE = re.compile(r"(?:no|zero|not one|not a single) (?P<what>[A-Za-z].*)$")
_NOBODY = re.compile(
    r"(?:(?P<many>\d+ [a-z]+) and )?(?:nobody|no one|none) (?:lost|hurt|injured|missed|missing|late|sick|left behind|turned away|paid (?:late|short|twice)|laid off|sent home|kept waiting|stranded|homesick|double booked)(?: (?:by|in|on|at|for) [a-z ]+)?$"
)
_MOSTLY = re.compile(r"^(?P<what>[\w-]+(?: [\w-]+)?) (?P<most>mostly|mainly)$")
# What a deed is done to, where it stands in the other half: "wedding cakes, sold 40 a summer".
_LEANS = re.compile(
    r"\b(?:it|them|that|those|there|this|one|ones|both|all)\b|^[a-z]+ \d[\d.,]*(?= (?:an?|in|of|per|last|this|on|over|for)\b|$)"
)


# "Union rep for 6 years", of which the "never" behind it is told.
_POST_SO_LONG = re.compile(
    r"(?P<post>(?:[a-z-]+ ){0,2}(?P<last>(?!for\b)[a-z-]+)) (?:for )?(?P<time>\d+ (?:years|months|seasons))$"
)


_SO_LONG = re.compile(rf"(?:\d+|{UP_TO_TWELVE}) (?:years|months|seasons)")
_NEVER = re.compile(r"never (?:[a-z]+ed|lost|missed|had|broke|let|left|went|took|fell|ran|sent|got) [a-z]")
_COUNT = re.compile(r"\d[\d,]* [a-z]+s?")


def with_results(text: str) -> str:
    """``text`` with a "with" before what came of it, and "X mostly" the other way round."""
    head, *behind = _COMMA.split(text)
    behind = [_MOSTLY.sub(r"\g<most> \g<what>", part) for part in behind]
    if behind and analyse(head[:1].lower() + head[1:], candidate=True).shape in _ACTING:
        behind = [_of_whom(head, _result(part)) for part in behind]
        if _SO_LONG.fullmatch(behind[0]) and not re.search(
            r"\bfor \w+ (?:years|months|weeks|seasons)\b|\bsince\b", head
        ):
            head, behind = f"{head} for {behind[0]}", behind[1:]
        if behind and _NEVER.match(behind[-1]) and len(behind) == 1:
            head, behind = f"{head} and {behind[0]}", []
        for at in range(len(behind) - 1, 0, -1):
            if behind[at].startswith("with no ") and _COUNT.fullmatch(behind[at - 1]):
                behind[at - 1 : at + 1] = [f"with {behind[at - 1]} and {behind[at].removeprefix('with ')}"]
        behind = _without_this_and_that(behind)
    elif len(behind) == 1 and (held := _post_with(head, behind[0])):
        return held
    elif len(behind) == 1 and (some := _of_whom(head, behind[0])) != behind[0]:
        return f"{head}, {some.removeprefix('and ').replace(' of them ', ' of whom ', 1)}"
    return ", ".join([head, *behind])


def _post_with(post: str, part: str) -> str:
    """ "Herdsman to 220 cows, cell count under 120", "ALS instructor, teach 4 courses a year" as a sentence; else ""."""
    slots = post_slots(post[:1].lower() + post[1:] if post[1:2].islower() else post)
    told = (slots or {}).get("first") or ""
    if not told.startswith(("I am ", "I have been ", "I worked as ")):
        return ""
    result = _result(part)
    if result.startswith("with "):
        return f"{told}, {result}"
    if told.startswith("I am ") and _YEARS_THERE.match(part):
        return f"{told} with {part}"
    does = plain(tokens(part)[0]) if tokens(part) else ""
    sure = verbs.lean(does) is verbs.Lean.VERB and not vocabulary.is_noun(does) and len(tokens(part)) > 2
    if told.startswith("I am ") and sure and analyse(part, candidate=True).shape is Shape.PRESENT:
        return f"{told} and {part}"
    return ""


def _without_this_and_that(behind: list[str]) -> list[str]:
    """ "No points, no bumps": what there was none of, one behind the other, in one breath."""
    said: list[str] = []
    for part in behind:
        if said and said[-1].startswith("with no ") and part.startswith("with no "):
            said[-1] += f" and {part.removeprefix('with ')}"
        else:
            said.append(part)
    return said


def _result(part: str) -> str:
    if (moved := _MOVED.match(part)) and analyse(moved["what"]).shape is Shape.NOUN:
        return f"with {'the ' if _ONE_FIGURE.fullmatch(moved['what']) else ''}{part}"
    if (none := _NONE.match(part)) and not _is_told(tokens(none["what"])):
        return f"with no {none['what']}" if analyse(f"the {none['what']}").shape is Shape.NOUN else part
    if _NOBODY.match(part) or _ALL_SO.match(part) or _COUNTED.match(part) or _stands_at(part):
        return f"with {part}"
    if (share := _SHARE_OF.match(part)) and analyse(share["what"]).shape is Shape.NOUN:
        return f"with {share['what']} at {share['share']}"
    if (at := _STOOD_AT.match(part)) and analyse(at["what"]).shape is Shape.NOUN:
        return f"with {with_article(at['what'], False)} {at['way']} {at['figure']}"
    return part


def _stands_at(part: str) -> bool:
    """ "96% occupancy", and not "40% cheaper"."""
    found = _STANDS_AT.match(part)
    return found is not None and (not found["what"].endswith("er") or vocabulary.is_noun(found["what"]))


# How few of what is bad: "three complaints"; how many are still to come: "3 papers left".
_COUNTED = re.compile(
    rf"(?:only |just )?(?:\d{{1,2}}|one|{UP_TO_FIVE}) (?:[a-z-]+ )?(?:complaints?|returns?|comebacks?|repeats?|snags?|incidents?|accidents?|claims?|errors?|mistakes?"
    r"|breakdowns?|defects?|faults?|leaks?|losses|redundancies)(?: (?:a|an|per|in) [a-z\d ]+)?$|\d+ [a-z]+ (?:left|to go|outstanding)$"
)
_ALL_SO = re.compile(r"(?:all|every) (?:[a-z]+ )?[a-z]+ (?:on time|in date|up to date|in full|on budget)$")
_SHARE_OF = re.compile(
    r"(?P<what>(?:uptime|accuracy|attendance|occupancy|retention|availability|satisfaction|turnover|utilisation|utilization)) (?P<share>\d[\d.]*%)$"
)
_STANDS_AT = re.compile(r"\d[\d.]*% (?!(?:more|less|fewer|better|worse|lower|higher|up|down|off)$)(?P<what>[a-z]+)$")
_STOOD_AT = re.compile(
    r"(?P<what>[a-z]+(?: [a-z]+)?) (?P<way>under|below|over|above|at) (?P<figure>[$£€]?\d[\d.,]*%?)$"
)
# "Taught 31 children, 27 passed": so many of them.
_YEARS_THERE = re.compile(r"\d+ (?:years|seasons) (?:in|at|on|with|of|under) [^,]+$")
_ONE_FIGURE = re.compile(
    r"(?:[a-z]+ )?(?:rate|count|score|bill|average|rating|figure|total|yield|backlog|waiting list|queue)"
)
_SOME_OF_THEM = re.compile(
    r"(?P<many>\d+) (?P<did>passed|stayed|qualified|graduated|got|went|found|finished|returned|came|moved|joined|left) (?P<rest>\S.*)$"
)
_SO_MANY = re.compile(r"\b(?P<many>\d+) (?:[a-z]+ ){0,2}(?P<who>[a-z]+s|people|children|men|women)\b")


def _of_whom(head: str, part: str) -> str:
    """ "27 passed screening" as so many of those who stand before it, where there are more of them; else as it is."""
    some, all_of_them = _SOME_OF_THEM.match(part), _SO_MANY.search(head)
    if some is None or all_of_them is None or int(some["many"]) >= int(all_of_them["many"]):
        return part
    if not (
        vocabulary.are_people(all_of_them["who"]) or all_of_them["who"] in {"people", "kids", "children", "pupils"}
    ):
        return part
    return f"and {some['many']} of them {some['did']} {some['rest']}"


_BEFELL = frozenset(
    {
        "lost",
        "missed",
        "hurt",
        "injured",
        "broken",
        "spilled",
        "spilt",
        "wasted",
        "returned",
        "rejected",
        "damaged",
        "upheld",
        "reported",
        "recorded",
        "raised",
        "outstanding",
        "dropped",
    }
)


def _is_told(words: list[str]) -> bool:
    """Whether something is said of what there was none of: "no judge complained", and not "no days lost"."""
    return any(
        verbs.is_auxiliary(word)
        or (index and verbs.is_form(word, "past") and not vocabulary.is_noun(word) and plain(word) not in _BEFELL)
        for index, word in enumerate(words)
    )


# "Menu costing, went from 34% to 28%": what was reached, and not what was done with it.
_REACHED = re.compile(r"\b(?:from|to) \S*\d")


def deed_behind(text: str) -> tuple[str, str] | None:
    """The deed behind a thing, which says more than the thing does, and that thing: "menu costing, got food cost to 28%".

    Behind a post it is told of it: "passed CQC with no actions as a decontamination lead".
    """
    thing, *behind = _COMMA.split(text)
    if len(behind) != 1 or len(behind[0].split()) < 3:
        return None
    deed = behind[0]
    if deed.startswith("never ") and (post := _POST_SO_LONG.match(thing)) and vocabulary.is_one_person(post["last"]):
        return f"{deed} in {post['time']} as {article(thing)} {post['post']}", ""
    begun = plain((tokens(deed) or [""])[0])
    sure = verbs.is_form(begun, "past") and not verbs.is_form(begun, "base") and not vocabulary.is_adjective(begun)
    told = analyse(deed, candidate=True).shape is Shape.PAST and sure
    bare = re.match(r"(?:the|an?|my|our|his|her|their) ", thing) is None and not {*tokens(deed)[1:2]} & {"by", "to"}
    if not (told and bare) or _LEANS.search(deed) or analyse(thing, candidate=True).shape is not Shape.NOUN:
        return None
    if post_slots(thing) is not None:
        plainly = not re.search(r"\d|\bof\b|^(?:a|an|the|my) ", thing)
        return (
            (f"{deed} as {article(thing)} {thing}", "") if plainly and vocabulary.is_person(thing.split()[-1]) else None
        )
    if was_done(deed) and not _REACHED.search(deed):
        return text, ""  # "two towers in Ipoh, handed over 12 days early"
    return (deed, thing) if re.search(r"\d|\b(?:half|double|first|nobody|without)\b", deed) else None
