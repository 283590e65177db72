"""Jottings that leave their verb out, with the verb that they can only mean: "14 drivers, 2 off sick", "review score 4.1 to 4.6"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.anybody import with_somebody
from drafts.fragments.done_so_far import teaches_people
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.lasting import lasting
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.number_words import UP_TO_SIX, UP_TO_TWELVE, UP_TO_TWENTY
from drafts.fragments.scene import Role
from drafts.fragments.there_is import with_there_is
from drafts.fragments.tongues import spoken

_FIGURE = r"(?:about |over |nearly |almost |under )?[$£€]?\d[\d.,]*\s?(?:%|k\b|m\b|bn\b|percent\b|points?\b|stars?\b|days?\b|hours?\b|minutes?\b|weeks?\b|months?\b|seconds?\b|[a-z]+\b(?= to ))?"
_MOVED = re.compile(
    rf"^(?P<what>(?:\d+[- ](?:week|day|month|year|hour)s? )?\D.*?) (?:going )?(?:(?P<way>up|down) )?(?:from )?(?P<old>{_FIGURE}) (?:up |down )?to (?P<new>{_FIGURE}.*)$"
)
_SHARE = re.compile(r"^(?P<share>\d[\d.]*% of (?:my |the )?(?:sales )?(?:quota|target|plan|goal|goals|targets))\b")
_MANY = re.compile(rf"\d[\d.,]*|(?:{UP_TO_TWELVE}|twenty|thirty|several)$")
MEASURES = frozenset(
    [
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "minutes",
        "seconds",
        "miles",
        "km",
        "kilometers",
        "percent",
        "points",
        "degrees",
        "feet",
        "meters",
        "metres",
        "dollars",
        "euros",
        "pounds",
    ]
)
_DATED = re.compile(
    r"^(?:ships|launches|opens|closes|starts|begins|ends|finishes|goes live|happens) (?:in|on|by|at|after|before) (?=[A-Z]|Q\d|spring|summer|autumn|fall|winter|next|early|late|mid)"
)
_TOOL = re.compile(
    r"^(?P<tool>[A-Z][\w+#.]*(?: [A-Z][\w+#.]*)?) (?P<time>for (?:\S+ )?\S+ (?:years?|months?))\b(?P<rest>.*)$"
)


_STATE = re.compile(
    r"^(?P<time>\S+ (?:years?|months?)) (?:of )?(?P<state>clean|sober|abroad|freelance|self-employed|remote)\b$"
)


# "Gets dark at 4", "takes 3 weeks to clear": nobody does it.
_OF_THE_DAY = re.compile(
    rf"^(gets (?=(?:dark|cold|hot|busy|busier|loud|quiet|light|wet|tight|messy|crowded|hectic|slow)\b)|rains |snows |takes (?=(?:about |over |up to )?(?:\d+|{UP_TO_SIX}|a|an) (?:minutes?|hours?|days?|weeks?|months?|years?)\b))"
)


_POST = re.compile(r"^(?P<post>(?:[a-z]+ ){0,2}[a-z]+) for (?P<time>\S+ (?:years?|months?))\b(?P<rest>.*)$")


# "That someone finally labels the shelves".
_THAT_SOMEBODY = re.compile(r"(?:that )?(?:someone|somebody) (?:finally |really |also )?(?P<does>[a-z]+s)\b(?= )")
# "Mentoring two juniors who joined in August": there are those two and no others.
_WHO_JOINED = re.compile(
    rf"\b(?<!the )(?<!our )(?<!your )(?=(?:{UP_TO_SIX}|[2-9]) [a-z]+s who (?:just )?(?:joined|started|came|arrived)\b)"
)


def restored(text: str, role: Role) -> str:
    """``text`` with the verb that it leaves out, where only one can be meant; else as it is."""
    if role in {Role.HIGHLIGHT, Role.ANSWER}:
        text = _KIN.sub(r"my \g<who>", text)
        text = re.sub(
            rf"(?<=[A-Za-z]) (?<!for )(?={_DURATION}(?:$|, | so I | and (?:won|ran|led|built|kept|had|got|never)\b| without ))",
            _for_so_long,
            text,
        )
    if role is Role.HIGHLIGHT:
        return _done(text)
    if role is Role.ANSWER:
        text = re.sub(r"^never (?=[a-z]+(?:ed|t|ew|oke|ook)\b.* in \d+ (?:years|months)$)", "I have never ", text)
        text = re.sub(r",? so (?:yes|no)$", "", re.sub(r"^now I (?=[a-z])", "I now ", text))
        return _answered(text)
    text = re.sub(
        r"^took (?=(?:him|her|them|me|us) (?:\S+ ){1,2}(?:years?|months?|weeks?|days?|hours?|minutes?)\b)",
        "it took ",
        text,
    )
    if role is Role.NEED:
        text = _WHO_JOINED.sub("the ", text)
        if (done := _THAT_SOMEBODY.match(text)) and (base := verbs.base_of(done["does"], "third")):
            text = f"somebody to {base}{text[done.end() :]}"
        return re.sub(r"^(?=(?:scale|grow|go|move) from \d)", "to ", text)
    if role in {Role.LEARNED, Role.NEWS}:
        text = re.sub(r"^new (?=[A-Z]{2,} (?:[a-z]+s|went|came|got)\b)", "the new ", text)  # "new CAD goes live"
    if role is Role.LEARNED:
        text = _OF_THE_DAY.sub(r"it \1", text)
        return with_somebody(_counted(with_there_is(text)))
    return text


# "Wife sent me back": whose she is needs no word in a note of one's own.
_KIN = re.compile(
    r"(?:^|(?<=, )|(?<=\band )|(?<=\bso )|(?<=\bbut ))(?P<who>(?:physio|doctor|surgeon|dentist|boss|wife|husband|partner|mum|mom|mother|dad|father|brother|sister|son|daughter|kids|parents)(?= (?:is|are|was|were|has|have|had|can|will|works?|takes?|looks?|helps?|lives?|sent|signed|cleared|told|asked|let|made|gave|taught|ran|runs|said|says|got|does|did)\b))"
)
_DURATION = rf"(?:\d+|{UP_TO_TWENTY}) (?:years|months|seasons|winters|summers)"


def _for_so_long(gap: re.Match[str]) -> str:
    """ "Drove the night van 4 years" lacks its "for"."""
    before = gap.string[: gap.start()].removeprefix("I ").split()
    verb = (
        len(before) > 1
        and (verbs.is_form(before[0], "past", "base") or before[0] in {"was", "done", "been"})
        and plain(before[-1]) not in vocabulary.PREPOSITIONS
    )
    late = plain(before[-1]) in {
        "last",
        "next",
        "first",
        "past",
        "every",
        "than",
        "about",
        "nearly",
        "almost",
        "is",
        "was",
        "took",
        "takes",
        "lasted",
        "lasts",
        "spent",
        "another",
    }
    sure = not verbs.is_form(before[0], "base") or not vocabulary.is_person(before[-1])
    return " for " if verb and not late and sure else " "


# "CPA part 2 cleared", "level 3 food safety done this summer".
_PASSED = re.compile(
    r"(?P<what>(?:[A-Z]{2,}|[Ll]evel|[Pp]art|[Gg]rade|[Bb]and|[Mm]odule)\b[\w .&/-]*?) (?P<did>passed|cleared|done|completed?|finished)(?P<when>(?: (?:in|this|last|with|at) .+)?)$"
)
_DID = {
    "passed": "passed",
    "cleared": "passed",
    "done": "completed",
    "completed": "completed",
    "complete": "completed",
    "finished": "completed",
}
_WITHOUT = re.compile(r"\d[\d,]* (?:days|weeks|months|years|shifts|nights) without (?:an? |one |any )?[a-z]")


def _done(text: str) -> str:
    if (paper := _PASSED.match(text)) and not text.startswith("I "):
        return f"{_DID[paper['did']]} {paper['what']}{paper['when']}"
    if _WITHOUT.match(text):
        return f"I have gone {text}"
    text = re.sub(r"^being (?=(?:with|at|on|in|there|among|beside|part of)\b)", "I have been ", text)
    text = re.sub(
        r"^((?:cut|reduced|lowered|raised|increased|grew|improved|lifted|trimmed|boosted) [a-z][a-z -]*[a-z])(?<! by)(?<! to)(?<! from) (?=\d[\d.]*%(?:$| (?:in|over|since|within)\b))",
        r"\1 by ",
        text,
    )
    lasted = text if teaches_people(text) else spoken(lasting(text))
    if lasted != text:
        return lasted
    if state := _STATE.match(text):
        return f"I have been {state['state']} for {state['time']}"
    if native := re.match(
        r"(?:(?:my )?(?:mother tongue|native language|first language)(?: is|:)? |native )(?P<tongue>[A-Z][a-z]+)$", text
    ):
        return f"I speak {native['tongue']} as my mother tongue"
    text = re.sub(
        r"^(?P<what>[a-z]+) (?=\d+\.\d)", lambda m: f"{m['what']} of " if not verbs.readings(m["what"]) else m[0], text
    )
    moved = _MOVED.match(text) if analyse(text, candidate=True).shape is not Shape.PAST else None
    if moved and _is_noun_phrase(moved["what"]) and not re.search(r"\b(?:that|which|who)\b|,", moved["what"]):
        what = f"the {moved['what']}" if moved["what"][:1].isdigit() else with_article(moved["what"], True)
        return f"took {what} from {moved['old']} to {moved['new']}"
    if _SHARE.match(text):
        return f"reached {text}"
    if re.match(r"no [a-z].* (?:in|for|since|over) ", text):
        return f"I have had {text}"
    if text.lower() in {"law review", "moot court", "debate team", "student council", "works council"}:
        return f"I was on the {text}"
    words = tokens(text)
    if len(words) == 1 and text.islower() and re.search(r"(?:er|ist|ian)$", text) and not vocabulary.is_noun(text):
        return f"I am a {text}" if text[0] not in "aeiou" else f"I am an {text}"
    return _perfect(text, words)


def _perfect(text: str, words: list[str]) -> str:
    """ "Done about 60": a participle that is no past tense stands for "I have done"."""
    low = plain(words[0]) if words else ""
    if low == "been" and analyse(text, candidate=True).shape is Shape.OTHER:
        return text
    only = verbs.is_form(low, "participle") and not verbs.is_form(low, "past", "base")
    plainly = only and len(words) > 1 and not vocabulary.is_adjective(low) and not vocabulary.is_noun(low)
    if low == "sworn" and not (len(words) > 1 and vocabulary.is_one_person(words[1])):
        return f"I am {text}"
    if low == "sworn":
        return text  # "sworn translator"
    return f"I have {text}" if plainly or (low in {"done", "been", "seen"} and len(words) > 1) else text


def _answered(text: str) -> str:
    text = re.sub(r"^([A-Z][\w+#.]*), (?=\d+ (?:years|months)\b)", r"\1 for ", text)
    post = _POST.match(text)
    if post and vocabulary.is_person(post["post"].split()[-1]) and not verbs.is_form(post["post"].split()[0], "past"):
        return f"I worked as {with_article(post['post'], False)} for {post['time']}{_and_clause(post['rest'])}"
    if used := _TOOL.match(text):
        return f"I have worked with {used['tool']} {used['time']}{_and_clause(used['rest'])}"
    if state := _STATE.match(text):
        return f"I have been {state['state']} for {state['time']}"
    head, comma, tail = text.partition(", ")
    words = tokens(head)
    years = re.match(r"(?:about |over |nearly )?\S+ (?:years?|months?) (?:at|in|as|with|of|on)\b", head)
    if years and _MANY.match(plain(words[1 if words[0] in {"about", "over", "nearly"} else 0])):
        already = "already " if head.endswith(" already") else ""
        return f"I {already}have {re.sub(' (?:already|instead)$', '', head)} behind me{_and_clause(comma + tail)}"
    if re.fullmatch(r"\S+ (?:years?|months?)", head) and re.match(r"(?:mostly|mainly|all|half|most) ", tail):
        return f"I have {head} of it behind me, {tail}"
    if words and _MANY.match(plain(words[0])) and len(words) > 2 and _is_noun_phrase(head):
        noun = plain(words[head_index(words)])
        rate = re.search(r" (?:an?|per|each) (?:day|week|month|year|shift|night|hour|minute)\b", head)
        many = vocabulary.is_plural(noun) and noun not in MEASURES and not vocabulary.is_person(noun)
        if many and not comma and not rate:
            return f"I have {head} to my name"
    return _perfect(re.sub(r", still (?=[a-z]+)", ", and I still ", text), words)


def _and_clause(rest: str) -> str:
    """What follows a comma as a clause of its own, or left away where it is none."""
    rest = rest.removeprefix(", ").strip()
    if not rest:
        return ""
    shape = analyse(rest, candidate=True).shape
    if shape is Shape.PAST:
        return f", and I {rest}"
    return f", and {rest}" if rest.startswith("I ") and shape is Shape.SENTENCE else ""


def _counted(text: str) -> str:
    """ "14 drivers", "six faiths on the team": how many there are, as a sentence."""
    if _DATED.match(text):
        return f"it {text}"
    words = tokens(text)
    if len(words) < 2 or not _MANY.fullmatch(plain(words[0])):
        return text
    head, joint, tail = _split_off(text)
    if not _is_noun_phrase(head):
        return text
    noun = plain(words[head_index(tokens(head))])
    if not vocabulary.is_plural(noun) and noun != "people":
        return text
    if (noun in MEASURES and not re.match(r"\S+ of them\b", tail)) or re.search(r" (?:an?|per|each) [a-z]+$", head):
        return text
    placed = re.search(r" (?:on|in|at|for|per|under|over) ", head)
    return f"{'there are' if placed or noun == 'people' else 'you have'} {head}{joint}{tail}"


def _split_off(text: str) -> tuple[str, str, str]:
    """The counted things, and what is said of some of them: "and none agree", ", 2 off sick"."""
    found = re.search(r"(?P<joint> and |, )(?:none|all|half|most|one|two|\d+)\b", text)
    if not found:
        return text, "", ""
    joint = ", and " if "and" in found["joint"] else ", "
    return text[: found.start()], joint, text[found.start("joint") + len(found["joint"]) :]


def _is_noun_phrase(text: str) -> bool:
    words = tokens(text)
    if not words:
        return False
    first = plain(words[0])
    if verbs.is_form(first, "past", "gerund") and not vocabulary.is_noun(first):
        return False
    shape = analyse(text, candidate=False).shape
    # "Repeat guests": a verb only where nothing but the verb could stand there.
    return shape is Shape.NOUN or (
        shape is Shape.PRESENT and verbs.is_noun_too(first) and vocabulary.is_plural(words[-1])
    )
