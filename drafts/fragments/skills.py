"""What the candidate can do, holds or knows, jotted as a thing with how well behind it: "knotless braids in under four hours"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.fragment import Shape, analyse, plain, tokens
from drafts.fragments.joining import article
from drafts.fragments.noun_article import with_article
from drafts.fragments.noun_head import head_index
from drafts.fragments.number_words import UP_TO_SIXTY
from drafts.fragments.wordlists import section
from drafts.fragments.wordlists import words as listed_words

_COMMA = re.compile(r",\s+(?!\d{3}\b)")
_IN_TIME = re.compile(
    r"(?P<what>.+?),? (?P<time>in (?:under |less than |about |around )?"
    rf"(?:\d[\d.]*|an?|{UP_TO_SIXTY}) (?:and a half )?(?:minutes?|hours?|days?))$"
)
_SIZE = re.compile(r"(?P<what>[^,]+), (?P<how>[a-z]+) (?P<size>length|size|grade|scale)$")
_NO_SKILL = re.compile(
    r"\b(?:years|months|weeks|an? (?:year|month|week)|no|never|zero|from|to|sales|records?|deliver[a-z]+|response|turnaround|promotions?)\b"
)
# A paper that one holds, by its grade or by what it is called.
_PAPER = re.compile(
    r"(?:(?:an?|my) )?(?:[A-Z][\w&/.-]*(?: (?:and|&) [A-Z]\w*)? |[a-z]+ ){0,3}?"
    r"(?:(?:[Ll]evel|[Cc]lass|[Gg]rade|NVQ|SVQ|BTEC|IRATA|Guilds|[Pp]art) (?:\d+|[A-C]\+?E?)(?: (?:in )?[a-z]+(?: [a-z]+)?)?"
    r"|licen[cs]e|ticket|certificate|card|badge|permit|diploma|first aid)$"
)
_SO_I = re.compile(r"so (?:I )?(?P<can>can|could|know|understand) (?P<rest>\S.*)$")
_PASSED = re.compile(
    r"(?P<did>passed|renewed|gained|obtained|completed|finished) (?:in |last )?(?P<when>[A-Z][a-z]+|(?:19|20)\d\d)$"
)
_DOING = re.compile(r"(?P<doing>doing|taking|finishing|starting|studying|working towards) (?P<rest>\S.*)$")
_IN_DATE = re.compile(
    r"(?P<what>[A-Z][A-Z\d]+(?:, [A-Z][A-Z\d]+)*(?: and [A-Z][A-Z\d]+)?),? (?P<both>both |all )?(?P<so>in date|up to date|current|valid)(?P<till>(?: until .+)?)$"
)
_COMMAND = re.compile(
    r"(?P<how>strong|good|solid|decent|advanced|basic|excellent) (?P<tool>[A-Z][\w+#.]*(?: (?:and )?[A-Z][\w+#.]*)*)$"
)
_TOOLS = frozenset(
    {"Excel", "SQL", "Python", "Photoshop", "Illustrator", "InDesign", "Word", "PowerPoint", "Access", "Sage", "Xero", "QuickBooks",
     "AutoCAD", "Revit", "Figma", "SAP", "Salesforce", "Tableau", "Outlook", "Java", "JavaScript", "Linux", "Lightroom", "SketchUp"}
)  # fmt: skip
_REGISTERED = re.compile(
    r"(?P<who>RN|LPN|RGN|RMN|EMT|CNA|CPA|QS|HCA), (?P<time>\d+ years) (?:of |in |on )?(?P<where>[A-Za-z].*)$"
)


def as_skill(text: str) -> str:
    """``text`` as what the candidate can do, holds or is; else as it is."""
    if " in " in text:
        shown, comma, more = text.partition(", ")
        if done := _can_do(text):
            return done
        if comma and (done := _can_do(shown)):
            return f"{done}, {more}"
    if held := _IN_DATE.match(text):
        both = held["both"] or ("both " if " and " in held["what"] and "," not in held["what"] else "")
        return f"I hold {held['what']}, {both}{held['so']}{held['till']}"
    if (known := _COMMAND.match(text)) and set(re.split(r" (?:and )?", known["tool"])) <= _TOOLS:
        return f"{article(known['how'])} {known['how']} command of {known['tool']}"
    if who := _REGISTERED.match(text):
        return f"I am {article(who['who'])} {who['who']} with {who['time']} in {who['where']}"
    return _held(text) if ", " in text else text


def _can_do(text: str) -> str:
    """ "Waist-length braids in under four hours": what one can do in so short a time; "" for another thing."""
    found = _IN_TIME.match(text)
    if found is None or _NO_SKILL.search(found["what"].lower()):
        return ""
    what = found["what"]
    if what[1:2].islower() and what.partition(" ")[0] not in listed_words("words_languages.txt"):
        what = what[0].lower() + what[1:]
        if " " not in what and not vocabulary.is_common(what):
            return ""  # "Paris in three days"
    if sized := _SIZE.match(what):
        what = f"{sized['how']}-{sized['size']} {sized['what']}"
    words = tokens(what)
    first = plain(words[0]) if words else "the"
    closed = vocabulary.NUMBERS | vocabulary.PREPOSITIONS | vocabulary.PRONOUNS | {"i", "all", "both"}
    does = verbs.is_form(first, "past", "gerund") or (
        verbs.is_form(first, "base") and first not in section("first half", "words_stops.txt")
    )
    if "," in words or first in closed or first[:1].isdigit() or does:
        return ""
    if any(plain(word) in vocabulary.DETERMINERS - {"a", "an"} or verbs.is_auxiliary(plain(word)) for word in words):
        return ""  # "her cakes", "drain the canals"
    if {plain(words[-1]), f"{plain(words[-1])}s"} & listed_words("words_crafts.txt"):
        return f"I can do {with_article(what, False)} {found['time']}"
    if analyse(what, candidate=True).shape is not Shape.NOUN or not all(_is_thing(word) for word in words):
        return ""
    if plain(words[head_index(words)]) not in section("whole works", "words_stops.txt"):
        return ""
    return f"I can do {with_article(what, False)} {found['time']}"


def _is_thing(word: str) -> bool:
    """Whether a word can stand in the name of a piece of work, and tells nothing of itself: no person, no place."""
    low = plain(word)
    if word[:1].isupper() and not word.isupper() and word not in listed_words("words_languages.txt"):
        return False
    return not (vocabulary.is_person(low) or verbs.is_auxiliary(low))


def _held(text: str) -> str:
    paper, *behind = _COMMA.split(text)
    if len(behind) != 1 or not _PAPER.match(paper):
        return text
    hold, more = f"I have {_as_held(paper)}", behind[0]
    if able := _SO_I.match(more):
        return f"{hold}, so I {able['can']} {able['rest']}"
    if re.match(r"(?:[a-z]+ )?[a-z]+$", more) and vocabulary.is_one_person(more.split()[-1]):
        return f"{hold} as {article(more)} {more}"
    if passed := _PASSED.match(more):
        got = passed["did"] == "passed" and re.search(r"licen[cs]e|ticket|card|badge|permit", paper)
        did = "got" if got else passed["did"]
        return f"I {did} {_as_held(paper)} in {passed['when']}"
    if doing := _DOING.match(more):
        return f"{hold}, and I am {doing['doing']} {doing['rest']}"
    if re.match(r"(?:done|been) \S+ .*\bsince\b", more):
        return f"{hold}, and I have {more}"
    return f"{hold}, with {more}" if re.match(r"level \d booked$|no \S", more) else text


def is_paper(text: str) -> bool:
    """Whether a thing is a paper that one holds: a licence, a level, a ticket."""
    return _PAPER.match(text) is not None


def _as_held(paper: str) -> str:
    graded = re.search(r"\b(?:level|class|grade|nvq|svq|btec|irata|guilds|part) \S+|first aid$", paper, re.IGNORECASE)
    one = re.search(r"\b(?:licen[cs]e|ticket|certificate|card|badge|permit|diploma)$", paper)
    return paper if graded and not one else with_article(paper, False)
