"""A jotted note made plain: short forms written out, what the reader must never see taken out and named."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from drafts.fragments import verbs, vocabulary
from drafts.fragments.wordlists import lines

_OPENERS, _CLOSERS = "([", ")]"
_PERIOD = r"(?:\s*(?:/|\bper\b|\ban?\b|\bp\.?)\s*(?:yr|year|annum|a\b|hr|hour|h|day|week|wk|month|mo)\w*\.?)"
_AMOUNT = r"(?:[$£€¥₹]\s?\d[\d.,]*\s?(?:k|m|bn)?|\b\d[\d.,]*\s?k|\b\d[\d.,]*\s?(?:usd|eur|gbp|dollars|euros|pounds))"
_PAY = re.compile(
    rf"\b(?:pays?|paying|paid|base|package|range|band|asking|bonus|raise|comp|rate|offer(?:ed|ing)?|earn\w*|make)\b.*?{_AMOUNT}"
    rf"|{_AMOUNT}{_PERIOD}|{_AMOUNT}\s*(?:base|ote|comp|package|bonus|tc)\b"
    rf"|\b(?:paid|pays?|paying|earn\w*|gets?)\b[^,;]*?\d[\d.,]*\s?k?{_PERIOD}"
    rf"|\bstart(?:s|ed|ing)?\b.*?\b(?:on|at) {_AMOUNT}"
    r"|\b(?:I|we|you)(?:['’]d| would| could| will|['’]ll) (?:earn|make|get paid)$"
    r"|\b(?:pay|bonus|salary)\s+(?:range|band|bands|rise|raise|expectations?|is|was)\b|\bsigning bonus\b",
    re.IGNORECASE,
)
# Money that is a result or a size and no one's pay: "saved $40k a year", "a £2m budget".
_BUSINESS_MONEY = re.compile(
    r"\b(?:sav\w+|cut\w*|reduc\w+|revenue|sales|sold|budget\w*|costs?|spend\w*|spent|grants?|fund\w*|rais\w+ (?:[$£€]|over|more)|worth|losses|lost|profit\w*"
    r"|margin\w*|turnover|portfolio|contracts?|invoic\w+|stock|inventory|donations?|donors?|pipeline|deals?|freight|waste|won)\b",
    re.IGNORECASE,
)
_PAY_WORD = re.compile(r"\b(?:salar(?:y|ies)|wages?|ote|comp|pay (?:range|rise|raise|expectation))\b", re.IGNORECASE)
_DASH = re.compile(r"\s*(?:—|–|--+)\s+|\s+(?:—|–|--+)\s*|\s+-\s+|(?<=\w)(?:—|--+)(?=\w)")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"“'‘]?[A-Z0-9])|(?<=[a-z0-9]{2}[.!?])\s+(?=[a-z])")
_NO_STOP = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Inc|Ltd|Co|Corp|Jr|Sr|vs?|approx|e\.g|i\.e)|\b[A-Z])\.$")
_KEPT_STOP = re.compile(r"(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros)|\b[ap]\.m|\b(?:[A-Z]\.)+[A-Z])\.$")
_LABEL = re.compile(
    r"^(?:q|a|q\d|re|note|topic|todo|nb|n\.b\.|fyi|ps|results?|concerns?|worry|question|strengths?|plus|also|needs?|news|highlights?|learned|answer|example|skills|languages|tools|one|two|three|\d)\s*[:)](?!\d)\s*|^re\s+(?=\w+ing\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-–—*•·>#+]+\s+|[•·]+)+")
_NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred several many few"
_NUMBER = rf"(?:\d[\d.,]*\+?|{'|'.join(_NUMBER_WORDS.split())})"
_KEPT_AND = "\ue000"
_SPAN = "second|minute|hour|day|week|month|quarter|year|shift|round|line|unit|person|head"
_WAYS = "handoffs?|handovers?|hand-offs?|migrations?|moves?|switch|transitions?|conversions?|pipelines?|upgrades?|shift|path|route"
_UNITS = "days?|weeks?|months?|years?|hours?|minutes?|mins?|seconds?|people|percent|%|ms|[kMGT]B|kg|km|kWh|[sxkm]"


_JUDGED = (
    "weird|creepy|arrogant|rude|grumpy|boring|smug|snobby|condescending|patroni[sz]ing|clueless|dodgy|sketchy|annoying|awkward|"
    "unfriendly|tired|bored|distracted|stressed|disorgani[sz]ed|toxic|shady|pushy|moody|cute|hot|fat|bald|drunk|hungover|"
    "stuck-up|intense|cold|late|nuts|crazy|useless|nice|lovely|sweet|odd|strange|nervous"
)
_JUDGEMENT = re.compile(
    rf"^(?:(?:a |he |she |was )?(?:bit|little|kinda|kind of|sort of|so|really|very|pretty|rather|quite) )*(?:{_JUDGED})$"
    rf"|\b(?:{_JUDGED}) (?:guy|man|woman|lady|dude|person|bloke|vibes?|bunch|chap|girl|boy)\b"
    r"|\b(?:he|she|they|guy|woman|man|interviewer|recruiter|boss)\b(?: \w+)? (?:was|is|were|are|seems?|seemed|looked|sounded|felt|acted)"
    rf"(?: \w+)? (?:{_JUDGED})\b",
    re.IGNORECASE,
)


_SEGMENT = re.compile(r"(,\s+(?!\d{3})|\s+but\s+)")
_PASSES = 8


class Tidied(NamedTuple):
    """A note in plain words: its parts (split at semicolons and sentence ends), and what was left out and why."""

    parts: tuple[str, ...]
    left_out: tuple[str, ...]


@cache
def _abbreviations() -> dict[str, str]:
    pairs = (line.split("\t") for line in lines("words_abbreviations.txt"))
    return dict(pairs)


@cache
def _private_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = lines("words_private.txt")
    alone = "|".join(re.escape(word[1:]) for word in words if word.startswith("~"))
    whole = "|".join(re.escape(word) for word in words if not word.startswith("~"))
    return (
        re.compile(rf"(?<![\w’'-])(?:{alone})(?![\w’'-])[!,]?", re.IGNORECASE),
        re.compile(rf"(?<![\w’'-])(?:{whole})(?![\w’'-])", re.IGNORECASE),
    )


def _without_brackets(text: str, dropped: list[str]) -> str:
    text = re.sub(r"(?<=\w)\((s|es)\)", r"\1", text)
    kept, aside, depth = [], [], 0
    for char in text:
        if char in _OPENERS:
            depth += 1
            aside.append(char)
        elif char in _CLOSERS and depth:
            depth -= 1
            aside.append(char)
            if depth == 0:
                dropped.append(f"the aside {''.join(aside)!r}")
                aside = []
                kept.append(" ")
        elif char in _CLOSERS:
            continue
        else:
            (aside if depth else kept).append(char)
    if aside:  # a bracket that never closes: the rest of the note is the aside
        dropped.append(f"the aside {''.join(aside)!r}")
    return "".join(kept)


def _without_dash_asides(text: str, dropped: list[str]) -> str:
    text = re.sub(r"(\d[\d.,]*%?)\s+[-–—]\s+(\d)", r"\1 to \2", text)
    text = re.sub(r"^(yes|yeah|yep|no|nope|sure)\s*(?:[-–—]|--)\s+", r"\1, ", text, flags=re.IGNORECASE)
    pieces = _DASH.split(text)
    if len(pieces) == 1:
        return text
    if not pieces[0].strip():  # the dash led the line: nothing stands before it
        return _without_dash_asides(" ".join(pieces[1:2]) + "".join(f" — {p}" for p in pieces[2:]), dropped)
    kept = pieces[0]
    if len(pieces) == 3 and pieces[2].strip():  # a pair of dashes around an aside
        kept = f"{pieces[0]} {pieces[2]}"
        aside = pieces[1]
    else:
        aside = " – ".join(pieces[1:])
    if aside.strip():
        dropped.append(f"what stands behind the dash, {aside.strip()!r}")
    return kept


def _is_remark(text: str) -> bool:
    """Whether what stands behind an arrow is said of it in a clause of its own: "cafes always late", "sales promises stuff"."""
    words = re.findall(r"[\w'’-]+", text)
    told = any(verbs.is_form(w, "third") and verbs.lean(w) is not verbs.Lean.NOUN for w in words[1:])
    return len(words) > 2 and (told or any(w.lower() in {"always", "never", "late", "too", "all"} for w in words[1:]))


def _what_they_do(match: re.Match[str]) -> str:
    """ "Branch managers -> quit within a year": an arrow between those who do it and what they do."""
    who = re.search(r"[a-z]+$", match.string[: match.start()])
    does = match["does"]
    plural = who and vocabulary.is_plural(who[0]) and vocabulary.is_person(who[0])
    verb = verbs.is_form(does, "base") and verbs.lean(does) is not verbs.Lean.NOUN and not vocabulary.is_adjective(does)
    return f" {does}" if plural and verb else match[0]


def _arrows(text: str, dropped: list[str]) -> str:
    arrow = r"\s*(?:-+>|=+>|→|⇒|➜)\s*"
    amount = rf"[$£€]?{_NUMBER}%?(?:\s*(?:{_UNITS})(?!\w))?(?: an? (?:{_SPAN}))?"
    text = re.sub(rf"(?:\bfrom\s+)?(?<![\w.])({amount}){arrow}(?={amount})", r"from \1 to ", text)
    text = re.sub(rf"(?:\bfrom\s+)?\b([A-Z]\w+){arrow}(?=[A-Z])", r"from \1 to ", text)
    text = re.sub(rf"^{arrow}|{arrow}$", "", text)
    # "their monolith -> services plan" names a way from one to the other; a bare "shortage -> overtime" a cause.
    text = re.sub(r"^(from [A-Z]\S* to [A-Z]\S*)$", r"the move \1", text)
    text = re.sub(rf"{arrow}(?=(?:now |so |then )?(?:I|we|they|he|she|it|you)\b)", ", and ", text)
    text = re.sub(rf"(?<=[a-z])(?P<arrow>{arrow})(?P<does>[a-z]+)\b", _what_they_do, text)
    # "the greybox-to-art handoff": a way that its last word names.
    text = re.sub(rf"^(?:the )?((?:[\w-]+ )??)([\w-]+){arrow}([\w-]+) ({_WAYS})\b", r"the \1\2-to-\3 \4", text)
    cause = re.search(
        rf"{arrow}(?=(?:too|so|no|not|still|but|maybe|probably|never|always|wants?|needs?|goal|target|aim|hoping)\b)",
        text,
    )
    cause = cause or next((found for found in re.finditer(arrow, text) if _is_remark(text[found.end() :])), None)
    if cause:  # what follows is a remark of one's own, not what it led to
        dropped.append(f"what stands behind the arrow, {text[cause.end() :].strip()!r}")
        text = text[: cause.start()]
    way = text[:1].isupper() or re.match(
        r"(?:the|their|our|your|my|his|her|mov|switch|migrat|chang|convert|turn|from)", text, re.IGNORECASE
    )
    return re.sub(rf"(?<=\S){arrow}(?=\S)", " to " if way else " leading to ", text)


_CALENDAR = dict(
    zip(
        [
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct",
            "nov",
            "dec",
        ],
        [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        strict=True,
    )
)


_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# "march" and "may" are also ordinary words.
_DAY_AND_MONTH_NAMES = "|".join(name.lower() for name in _CALENDAR.values() if name != "March")


def _but_not(match: re.Match[str]) -> str:
    """ "Photos not reports": a comma before what is denied of two nouns."""
    before = re.search(r"[a-z]+$", match.string[: match.start()])
    after = match.string[match.end() :]
    both = before and vocabulary.is_plural(before[0]) and vocabulary.is_noun(before[0]) and vocabulary.is_noun(after)
    return ", not " if both else match[0]


def _several(match: re.Match[str]) -> str:
    """ "PM's carry their own limits": a plural written with an apostrophe, where a verb follows."""
    verb = verbs.is_form(match[2], "base") and verbs.lean(match[2]) is verbs.Lean.VERB
    return f"{match[1]}s " if verb and not vocabulary.is_noun(match[2]) else match[0]


def _more_or_less(match: re.Match[str]) -> str:
    fewer = "fewer" if vocabulary.is_plural(match[3]) else "less"
    return f"{match[2]} {'more' if match[1] == '+' else fewer} {match[3]}"


_GRADING = frozenset(
    {
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "a",
        "an",
        "the",
        "and",
        "but",
        "seems",
        "seemed",
        "looks",
        "looked",
        "feels",
    }
)
"""Words behind which "v" means "very"."""


def _very_or_versus(match: re.Match[str]) -> str:
    following = re.match(r"([a-z]+) ?([a-z]*)", match.string[match.end() :])
    compared = re.search(r"\w\s+$", match.string[: match.start()]) and following and vocabulary.is_noun(following[2])
    before = re.search(r"(\w+)\s+$", match.string[: match.start()])
    grading = before is None or before[1].lower() in _GRADING
    return "very " if following and vocabulary.is_adjective(following[1]) and grading and not compared else "versus "


# "Its still jQuery", "its a mess", and no "its still life".
_IT_IS = re.compile(
    r"((?:^|, |\b(?:and|but|because|so|that) ))its (?=(?:not|an?|the|been) |(?:still|always|just|only) (?:[A-Z]|[a-z]+[A-Z]|(?:an?|the|on|in|at|not|done|by) ))"
)
_SMALL_I = re.compile(
    r"(?<![\w.(])i(?=['’](?:m|ve|d|ll)\b| (?:was|am|had|have|did|do|would|could|can|will|worked|started|got|went)\b)"
    r"|(?:(?<=\bhow )|(?<=\bwhy )|(?<=\bwhat )|(?<=\bwhen )|(?<=\bif ))i(?= [a-z])"
)


def _written_out(text: str, dropped: list[str]) -> str:
    text = re.sub(r"(?<!\w)~\s*(?=[\w$£€])", "about ", text)
    text = _SMALL_I.sub("I", _IT_IS.sub(r"\1it's ", text))
    # "at Marks & Spencer" is one name.
    text = re.sub(r"\b(at|for|with) ([A-Z][a-z]+) & (?=[A-Z][a-z])", rf"\1 \2 {_KEPT_AND} ", text)
    text = re.sub(
        r"(?<=[a-z])\s*&\s*(?=[a-z])|(?<=[\w%])\s+&\s+(?=[a-z])|(?<=[a-z])\s+&\s+(?=[\w])|(?<=[A-Z]{2})\s+&\s+(?=[A-Z]{2})",
        " and ",
        text,
    )
    text = re.sub(r"(?<=\w)\s+\+\s+(?=\w)", " and ", text)
    text = re.sub(r"(?<=\s)@\s+(?=\w)", "at ", text)
    text = re.sub(r"\b[vV]\.?\s+(?=[a-z]+\b)", _very_or_versus, text)
    text = re.sub(r"(?<!\S)([a-z][\w-]*) v\.? (?=[A-Z])", r"\1 versus ", text)
    text = re.sub(
        r"\b(by|on|until|till|next|last|this|every|before|after|from|since|in) "
        r"(Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?! [A-Z])",
        lambda match: f"{match[1]} {_CALENDAR[match[2][:3].lower()]}",
        text,
    )
    text = re.sub(
        r"\b(Mon|Tues?|Weds?|Thurs?|Thu|Fri)\b\.?(?! [A-Z])(?=$|[ ,;/&])", lambda m: _CALENDAR[m[1][:3].lower()], text
    )
    text = re.sub(r"\bhow come\b", "why", text)
    text = re.sub(
        r"^(my )?(thesis|dissertation|capstone|final project|final-year project|PhD|paper): (?=[a-z])",
        r"\1\2 on ",
        text,
    )
    text = re.sub(r"(?<=[a-z]{2}s) average age (?=\d)", ", average age ", text)
    text = re.sub(r"\b([A-Z]{2,})['’]s (?=([a-z]+)\b)", _several, text)
    text = re.sub(r"\bhow['’]d (?=(?:I|you|we|they|he|she)\b)", "how would ", text)
    text = re.sub(r"\b(from|in|since|of) (?=(?:1[5-9]|20)\d0s\b)", r"\1 the ", text)
    text = re.sub(
        r"(?<!the )(?<!a )(?<!my )(?<!our )(?<!their )(?<!your )\bwhole (?=(?:team|company|base|crew|ward|school|office|shop|department)\b)",
        "the whole ",
        text,
    )
    text = (
        re.sub(r"(?<=[A-Za-z]{3} )go live\b(?! on| with| without)", "go-live", text)
        if not re.search(r"\b(?:to|will|we|I|they|can|would) go live\b", text)
        else text
    )
    text = re.sub(
        r"^((?:the |our |their )?)(check|sign|log|hand|pick|drop|lead|clock|roll) (in|up|off|over|on|out) (?=is|was|takes?|took|has|needs?)",
        r"\1\2-\3 ",
        text,
    )
    text = re.sub(
        r"\b(over|during|before|after) (?=(?:Christmas|Easter|summer|winter|spring|fall|autumn) (?:shutdown|break|rush|season|closure|holidays)\b)",
        r"\1 the ",
        text,
    )
    text = re.sub(
        r"^((?:the )?(?:drivers|nurses|teachers|guards|pilots|carers|doctors|cleaners))(?= (?:hours|rota|rotas|shifts|room)\b)",
        r"\1'",
        text,
    )
    text = re.sub(r"\b(\d[\d.,]*) (hours|hrs|miles) total$", r"\1 \2 in total", text)
    text = re.sub(r"^([a-z]+ed .*), (?=\d+x [a-z])", r"\1, with ", text)
    text = re.sub(
        r"(?<=\d) ?pts\b",
        " points" if re.search(r"%|\b(?:nps|up|down|score|csat)\b", text, re.IGNORECASE) else " patients",
        text,
    )
    text = re.sub(
        r"(?<=\d )(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?", lambda m: _CALENDAR[m[1][:3].lower()], text
    )
    text = re.sub(rf"\b(start|begin|started|starting|free) (?=\d{{1,2}} (?:{_MONTHS})\b)", r"\1 on ", text)
    text = re.sub(rf"(?<![\w-])(?:{_DAY_AND_MONTH_NAMES})s?\b", lambda m: m[0].capitalize(), text)
    text = re.sub(rf"\b({_NUMBER})\s?(?:yr|y/o)s?\.?(?=\s|$|,)", r"\1 years", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({_NUMBER})\s?(?:hr)s?\.?(?=\s|$|,)", r"\1 hours", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({_NUMBER})\s?(?:min)s?\.?(?=\s|$|,)", r"\1 minutes", text, flags=re.IGNORECASE)
    text = re.sub(
        rf"\b({_NUMBER})\s?wks?\b\.?(?=$|[,;.]| (?:in|at|on|of|for|to|and|since|late|early)\b)", r"\1 weeks", text
    )
    text = re.sub(r"\b1 (year|hour|minute|week)s\b", r"1 \1", text)

    def full(match: re.Match[str]) -> str:
        word = match[0]
        if word.isupper() and len(word) > 1:  # "HR" is a department, "VS" a product
            return word
        meant = _abbreviations().get(word.lower()) or _abbreviations().get(word.lower().rstrip("."))
        if meant is None:
            return word
        return meant[0].upper() + meant[1:] if word[0].isupper() else meant

    text = re.sub(r"(?<![\w./&'’-])[A-Za-z][A-Za-z./]*(?![\w&'’-])", full, text)
    text = re.sub(r"(?<!\w)w/(?=\w)", "with ", text)
    text = re.sub(r"\b(years|months) experience\b", r"\1 of experience", text)
    text = re.sub(
        rf"^((?:{_NUMBER}) (?:years|months)) (?!(?:in|at|as|on|ago|with|of|and|or|old|to|for|from|running|without|under|this|last|next|now|later|earlier|together|clean|sober|abroad|freelance|straight|solo|remote|self-employed|running)\b)(?=[A-Za-z]+(?: [a-z]+)?(?:$|,| in | at ))",
        r"\1 of ",
        text,
        flags=re.IGNORECASE,
    )
    for figure, ordinal in (("1st", "first"), ("2nd", "second"), ("3rd", "third")):
        text = re.sub(rf"\b{figure} (?=[a-z])(?!of\b)", f"{ordinal} ", text)
    for short, unit in (
        ("yr", "year"),
        ("hr", "hour"),
        ("wk", "week"),
        ("mo", "month"),
        ("mth", "month"),
        ("", "day"),
        ("", "night"),
        ("", "shift"),
        ("", "minute"),
        ("", "quarter"),
    ):
        text = re.sub(rf"(?<=\w)\s?/\s?(?:{short or unit}|{unit})\b", f" a {unit}", text)
    text = re.sub(r"(?<=\w) = (?=\w)", " is ", text)
    text = re.sub(r"\b([Nn])o one(?=['’]s\b| [a-z])", r"\1obody", text)
    text = re.sub(
        r"\b(to|by|with|for|from|the) (?=(?:CEO|CFO|COO|CTO|CIO)\b)",
        lambda m: m[0] if m[1] == "the" else f"{m[1]} the ",
        text,
    )
    text = re.sub(
        r"(?<=[a-z] )([-+])(?=\d[\d.]*%(?:$|,| (?:in|over|since|within|on)\b))",
        lambda m: "up " if m[1] == "+" else "down ",
        text,
    )
    text = re.sub(r"(?<!\S)([-+])(\d[\d.]*%) ([a-z]+)", _more_or_less, text)
    text = re.sub(
        r"(?<=\w)(?<!\bor)(?<!\band)(?<!\bbut)(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bdo) not (?=[a-z]+s$)", _but_not, text
    )
    text = re.sub(r"\b(should|would|could|might|must)['’]ve\b", r"\1 have", text, flags=re.IGNORECASE)
    return _arrows(re.sub(r"\band/or\b", "or", text), dropped).replace(_KEPT_AND, "&")


def _without_repeats(text: str) -> str:
    def once(match: re.Match[str]) -> str:
        word = match[1]
        several = len(match[0].split()) > 2
        keep = word.lower() in {"had", "that"} or word[0].isupper()
        return match[0] if keep and not several else word

    return re.sub(r"\b([^\W\d_]+)(?:[,]?\s+\1\b)+", once, text, flags=re.IGNORECASE)


def _is_pay(segment: str) -> bool:
    return bool(_PAY.search(segment)) and not _BUSINESS_MONEY.search(segment)


def without_oaths(text: str, dropped: list[str]) -> str:
    """The text without the words that go alone ("damn"); each goes to ``dropped``."""
    alone, _ = _private_words()
    dropped += [f"the word {match[0].strip('!,')!r}" for match in alone.finditer(text)]
    return alone.sub("", text)


def is_private(text: str) -> bool:
    """Whether any piece of a text is about pay, or holds a word that takes its piece with it."""
    pay = bool(_PAY_WORD.search(text))
    return any(_is_private(segment, pay=pay) for segment in _SEGMENT.split(text))


def _is_private(segment: str, *, pay: bool) -> bool:
    paid = _is_pay(segment) or (pay and bool(re.search(_AMOUNT, segment, re.IGNORECASE)))
    return paid or bool(_private_words()[1].search(segment))


def _without_private(text: str, dropped: list[str]) -> str:
    text = without_oaths(text, dropped)
    kept: list[str] = []
    pay = bool(_PAY_WORD.search(text))
    for segment in _SEGMENT.split(text):
        if _is_private(segment, pay=pay) or _JUDGEMENT.search(segment.strip()):
            dropped.append(f"{segment.strip()!r}, which is not for the reader")
            if kept:
                kept.pop()  # the comma or "but" before it
            kept.append("")
        elif kept[:1] == [""] and re.match(r"\s*(?:but |so )?I (?:said|told|gave|asked)\b", segment):
            dropped.append(f"{segment.strip()!r}, which is not for the reader")
        elif re.match(r"\s*(?:he |she |they )?(?:seemed|looked|kinda|sort of|sounded)\b", segment) and kept:
            dropped.append(f"{segment.strip()!r}, which is not for the reader")
            kept.pop()
            kept.append("")
        else:
            kept.append(segment)
    return re.sub(r"^(?:\s*,\s*|\s*but\s+)+|(?:\s*,\s*|\s+but\s*)+$", "", "".join(kept))


_BY_THEMSELVES = frozenset(
    {"left", "quit", "stayed", "returned", "passed", "won", "went", "failed", "graduated", "finished"}
)


def _some_of_them(match: re.Match[str]) -> str:
    """ ", two now run their own shops" as ", two of whom now run …"; ", all still in ICU" as ", all of them still …"."""
    after = match.string[match.end() :].split()[2:3]
    object_follows = bool(after) and after[0] in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS
    verb = verbs.is_form(match[2], "base", "past") and (object_follows or not vocabulary.is_noun(match[2]))
    if not verb or vocabulary.is_adjective(match[2]):
        return f", {match[1]} of them "
    before = re.findall(r"[a-z]+", match.string[: match.start()])
    people = any(vocabulary.is_person(w) and vocabulary.is_plural(w) for w in before) or bool(
        {"people", "kids"} & set(before)
    )
    return f", {match[1]} of {'whom' if people else 'which'} "


def _of_them(match: re.Match[str]) -> str:
    """ ", both hired" as ", both of whom were hired"."""
    people = any(
        vocabulary.is_person(w) and vocabulary.is_plural(w)
        for w in re.findall(r"[a-z]+", match.string[: match.start()])
    )
    people = people or bool(re.search(r"\b(?:team|crew|staff|group|class|people)\b", match.string[: match.start()]))
    verb = match[2] if match[2] in _BY_THEMSELVES else f"were {match[2]}"
    return f", {match[1]} of {'whom' if people else 'which'} {verb}{match[3]}"


def _and_last(match: re.Match[str]) -> str:
    """A row of names with commas alone: "Zulu, Afrikaans, English"."""
    head, _, last = match[0].rpartition(", ")
    return f"{head} and {last}"


def _end(part: str) -> str:
    part = part.strip().strip(",:;").strip()
    part = re.sub(
        rf", ({_NUMBER}|most|some|half|all|both|none) (?=(?:now|later|already|since|still) ([a-z]+))",
        _some_of_them,
        part,
    )
    part = re.sub(
        r", (both|all|none|most|half) ([a-z]+ed|left|quit|won|went)\b((?: (?:in|after|for|by|within|at|on|to)\b.*)?)$",
        _of_them,
        part,
    )
    part = re.sub(r"(?<=[a-z] )[A-Z][\w.+#]*(?:, [A-Z][\w.+#]*){2,}$", _and_last, part)
    part = re.sub(
        r",? (?:but (?:ok|okay|fine|happy to|can do|both)|obviously|of course|I think|I guess|apparently|somehow|whatever)$",
        "",
        part,
        flags=re.IGNORECASE,
    )
    question = "?" in part[-3:]
    if not _KEPT_STOP.search(part):
        part = part.rstrip(".!?…, :;")
    return part + "?" if question and part else part


def _close_up(text: str) -> str:
    """The text without spaces before stops and per cent signs; ".NET" and "%s" keep theirs."""
    return re.sub(r"\s+([,.?!])(?!\w)|(?<=\d)\s+(%)", lambda found: found[1] or found[2], text)


def _clean(text: str) -> str:
    text = "".join(" " if unicodedata.category(c) in {"Zs", "Zl", "Zp", "Cc"} else c for c in text)
    # Emoji, arrows kept for later; format characters go, except the joiners inside words.
    text = "".join(c for c in text if unicodedata.category(c) not in {"So", "Cs", "Co", "Cn"} or c in "©®™°")
    text = re.sub(r"(?:\s|^)[:;]-?[)(DPp](?=\s|$)", " ", text)
    text = re.sub(r"([!?])[!?]+", r"\1", text)
    text = re.sub(r"(?<=\w)\s*(?:\.{2,}|…)\s*(?=\w)", ", ", text)  # a pause in thought
    text = re.sub(r"\.{2,}|…", " ", re.sub(r"(?:\s*,){2,}|,\.|\.,", ",", text))
    return " ".join(text.split())


def _parts(text: str) -> list[str]:
    parts: list[str] = []
    for chunk in re.split(r"\s*;\s*", text):
        pieces = _SENTENCE_END.split(chunk)
        while len(pieces) > 1 and any(_NO_STOP.search(p) for p in pieces[:-1]):
            i = next(i for i, p in enumerate(pieces[:-1]) if _NO_STOP.search(p))
            pieces[i : i + 2] = [f"{pieces[i]} {pieces[i + 1]}"]
        parts.extend(pieces)
    return parts


def _tells_more(tail: str) -> bool:
    """Whether what follows a colon is the thing done ("fundraising: raised 220,000 from three foundations")."""
    first, _, rest = tail.partition(" ")
    return bool(rest) and verbs.is_form(first, "past") and not verbs.is_form(first, "base")


def _tidy_once(raw: str, dropped: list[str]) -> list[str]:
    text = _without_dash_asides(_without_brackets(_BULLET.sub("", _clean(raw)), dropped), dropped)
    text = _LABEL.sub("", _written_out(_clean(text), dropped).strip())
    parts = []
    for part in _parts(text):
        head, colon, tail = _LABEL.sub("", part).partition(": ")
        if colon and tail.startswith("from "):
            done = verbs.is_form(head.split(" ")[0], "past")
            head = f"{head}, going {tail}" if done else f"{head} {tail}"
        elif colon and re.match(r"\d[\d.,]* [a-z]", tail) and verbs.is_form(head.split(" ")[0], "past"):
            head = f"{head}, {tail}"  # "organized the Easter production: 2,600 eggs in nine days"
        elif colon and _tells_more(tail) and verbs.is_form(head.split(" ")[0], "past") and " " in head:
            head = f"{head} and {tail}"  # "renegotiated the lease: saved 18,000 a year"
        elif colon and re.match(r"(?:I|we|my)\b", tail) and re.match(r"(?:I|we|my|that|it)\b", head, re.IGNORECASE):
            parts.append(_end(head))  # two sentences
            head = tail
        elif colon and tail:
            head, aside = (tail, head) if _tells_more(tail) else (head, tail)
            dropped.append(f"what stands on the other side of the colon, {aside.strip()!r}")
        kept = _end(_close_up(_clean(_without_repeats(_without_private(head, dropped)))))
        if re.search(r"\w", kept):
            parts.append(kept)
    return parts


@lru_cache(maxsize=4096)
def tidy(raw: str) -> Tidied:
    """Write out what ``raw`` abbreviates and take out what its reader must not see.

    Brackets and what stands behind a spaced dash are asides; pay, oaths and judgements of people are private. A part
    that is nothing but those disappears. Total: any text gives a result, perhaps with no part at all; what is tidy stays
    as it is.
    """
    dropped: list[str] = []
    parts, before = [raw], None
    # Taking one thing out can bring another to an end of the text ("(aside) - the yard"): until nothing changes.
    for _ in range(_PASSES):
        if parts == before:
            break
        before = parts
        parts = [tidied for part in parts for tidied in _tidy_once(part, dropped)]
    return Tidied(tuple(parts), tuple(dict.fromkeys(dropped)))
