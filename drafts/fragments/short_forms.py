"""Short forms, signs and figures of a jotted note written out: "w/", "3 yrs", "-12%", "Thu"."""

from __future__ import annotations

import re
from functools import cache

from drafts.days import MONTH, MONTHS, WEEKDAYS
from drafts.fragments import verbs, vocabulary
from drafts.fragments.arrows import arrows_read
from drafts.fragments.capitals import with_capitals
from drafts.fragments.number_words import NUMBER
from drafts.fragments.rewriting import rewritings, rewritten
from drafts.fragments.second_language import in_english
from drafts.fragments.slips import mended
from drafts.fragments.wordlists import lines

_KEPT_AND = "\ue000"


@cache
def _abbreviations() -> dict[str, str]:
    pairs = (line.split("\t") for line in lines("words_abbreviations.txt"))
    return dict(pairs)


_CALENDAR = {name[:3].lower(): name for name in (*WEEKDAYS, *MONTHS) if name != "May"}
_MON = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
# "march" and "may" are also ordinary words.
_DAY_AND_MONTH_NAMES = "|".join(name.lower() for name in _CALENDAR.values() if name != "March")


def _named(short: str) -> str:
    """The day or month that begins as ``short`` does: "Thurs", "sep"."""
    return _CALENDAR.get(short[:3].lower(), short)


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
    """ "V organised" is very, "day v night" versus; "the Delta V after a change" and "a v neck" stay what they are called."""
    following = re.match(r"([a-z]+) ?([a-z]*)", match.string[match.end() :])
    before = re.search(r"(\w+)\s+$", match.string[: match.start()])
    compared = before and following and following[2] not in vocabulary.PREPOSITIONS and vocabulary.is_noun(following[2])
    grading = before is None or before[1].lower() in _GRADING
    if following and vocabulary.is_adjective(following[1]) and grading and not compared:
        return match[0] if before and match[0][0] == "V" else "very "
    named = before is None or match[0][0] == "V" or before[1].lower() in vocabulary.DETERMINERS
    return match[0] if named else "versus "


# "Its still jQuery", "its a mess", and no "its still life".
_IT_IS = r"((?:^|, |\b(?:and|but|because|so|that) ))its (?=(?:not|an?|the|been) |(?:still|always|just|only) (?:[A-Z]|[a-z]+[A-Z]|(?:an?|the|on|in|at|not|done|by) ))"
_SMALL_I = (
    r"(?<=\bam )i\b|(?<=\bdo )i\b|(?<=\bdid )i\b|(?<=\bcan )i\b|(?<=\bcould )i\b|(?<=\bwould )i\b|(?<=\bhave )i\b|(?<![\w.(])i(?=['’](?:m|ve|d|ll)\b| (?:was|am|had|have|did|do|would|could|can|will|worked|started|got|went)\b)"
    r"|^i(?= [a-z]{2})|(?:(?<=\bhow )|(?<=\bwhy )|(?<=\bwhat )|(?<=\bwhen )|(?<=\bif )|(?<=\band )|(?<=\bbut )|(?<=\bbecause )|(?<=, ))i(?= [a-z]{2})"
    r"|(?<=[a-z] )i(?= (?:know|knew|say|said|think|need|like|love|want|pay|use|make|made|see|saw|buy|sell|bring|run|ran)\b)"
)


def _go_live(match: re.Match[str]) -> str:
    """ "After go live": the day of it, where nobody goes live."""
    goes = re.search(r"\b(?:to|will|we|I|they|can|would) go live\b", match.string)
    return match[0] if goes else "go-live"


def _points(match: re.Match[str]) -> str:
    scored = re.search(r"%|\b(?:nps|up|down|score|csat)\b", match.string, re.IGNORECASE)
    return " points" if scored else " patients"


def _in_full(match: re.Match[str]) -> str:
    word = match[0]
    if word[0].isupper() and re.search(r"[a-z] [A-Z][a-z]+ $", match.string[: match.start()]):
        return word  # "in Can Tho", the second half of a name
    if word.isupper() and len(word) > 1:  # "HR" is a department, "VS" a product
        return word
    meant = _abbreviations().get(word.lower()) or _abbreviations().get(word.lower().rstrip("."))
    if meant is None:
        return word
    return meant[0].upper() + meant[1:] if word[0].isupper() else meant


_SIGNS = rewritings(
    (
        (r"(?<!\w)~\s*(?=[\w$£€])", "about "),
        (_IT_IS, r"\1it's "),
        (_SMALL_I, "I"),
        # "at Marks & Spencer" is one name.
        (r"\b(at|for|with) ([A-Z][a-z]+) & (?=[A-Z][a-z])", rf"\1 \2 {_KEPT_AND} "),
        (
            r"(?<=[a-z])\s*&\s*(?=[a-z])|(?<=[\w%])\s+&\s+(?=[a-z\d])|(?<=[a-z])\s+&\s+(?=[\w])|(?<=[A-Z]{2})\s+&\s+(?=[A-Z]{2})",
            " and ",
        ),
        (r"(?<=\w)\s+\+\s+(?=\w)", " and "),
        (r"(?<=\s)@\s+(?=-?\w)", "at "),
        # "0.8 V droop": volts.
        (r"(?<!\d )(?<!\d)\b[vV]\.?\s+(?=[a-z]+\b)", _very_or_versus),
        (r"(?<!\S)([a-z][\w-]*) v\.? (?=[A-Z])", r"\1 versus "),
        (
            r"\b(by|on|until|till|next|last|this|every|each|before|after|from|since|in) "
            rf"(Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun|{_MON})\b\.?(?! [A-Z])",
            lambda m: f"{m[1]} {_named(m[2])}",
        ),
        (
            r"\b(opens?|opened|starts?|closes?|ends?|launches|moves?|arrives?|begins?|due) (Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?! \d)",
            lambda m: f"{m[1]} in {_named(m[2])}",
        ),
        (r"\b(Mon|Tues?|Weds?|Thurs?|Thu|Fri)\b\.?(?! [A-Z])(?=$|[ ,;/&])", lambda m: _named(m[1])),
        (r"\b(?:ca|circa|c)\.? ?(?=\d)", "about "),
        (r"\bhow come\b", "why"),
        (r"\bopen sourced\b", "open-sourced"),
        (r"\bblack friday\b", "Black Friday"),
        (r"\bin house(?=$|[,.]| (?:by|and|with|since|for|when|from|next|again|after|once)\b)", "in-house"),
        (
            r"\bsame (day|week|hour) (?=(?:[a-z]+s|surgery|delivery|service|dispatch|discharge|repair|pay)(?:$|[,.]| (?:in|for|at|on|and)\b))",
            r"same-\1 ",
        ),
        (r"^(my )?(thesis|dissertation|capstone|final project|final-year project|PhD|paper): (?=[a-z])", r"\1\2 on "),
        (r"(?<=[a-z]{2}s) average age (?=\d)", ", average age "),
        (r"\b([A-Z]{2,})['’]s (?=([a-z]+)\b)", _several),
        (r"\bhow['’]d (?=(?:I|you|we|they|he|she)\b)", "how would "),
        (r"\b(from|in|since|of) (?=(?:1[5-9]|20)\d0s\b)", r"\1 the "),
        (
            r"(?<!the )(?<!a )(?<!my )(?<!our )(?<!their )(?<!your )\bwhole (?=(?:team|company|base|crew|ward|school|office|shop|department)\b)",
            "the whole ",
        ),
        (r"(?<=[A-Za-z]{3} )go live\b(?! on| with| without)", _go_live),
        (
            r"^((?:the |our |their )?)(check|sign|log|hand|pick|drop|lead|clock|roll) (in|up|off|over|on|out) (?=is|was|takes?|took|has|needs?)",
            r"\1\2-\3 ",
        ),
        (
            r"\b(over|during|before|after) (?=(?:Christmas|Easter|summer|winter|spring|fall|autumn) (?:shutdown|break|rush|season|closure|holidays)\b)",
            r"\1 the ",
        ),
        (
            r"^((?:the )?(?:drivers|nurses|teachers|guards|pilots|carers|doctors|cleaners))(?= (?:hours|rota|rotas|shifts|room)\b)",
            r"\1'",
        ),
        (r"\b(\d[\d.,]*) (hours|hrs|miles) total$", r"\1 \2 in total"),
        (r"^([a-z]+ed .*), (?=\d+x [a-z])", r"\1, with "),
        (r"(?<=\d) ?pts\b", _points),
        (
            r"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ['’](?=\d\d\b)",
            lambda m: f"{_named(m[1])} 20",
        ),
        (rf"(?<=\d )({_MON})\b\.?", lambda m: _named(m[1])),
        (
            rf"\b(starts?|begins?|started|starting|free|closes?|closed|opens?|opened|ends?|ended|launch(?:es|ed)?|arrives?|arrived|finish(?:es|ed)?|due) (?=\d{{1,2}} {MONTH}\b)",
            r"\1 on ",
        ),
        (rf"(?<![\w-])(?:{_DAY_AND_MONTH_NAMES})s?\b", lambda m: m[0].capitalize()),
    )
)
_UNITS = rewritings(
    (
        (r"\b(\d+)[ -]?(?:yr|year)s?[ -]olds\b", r"\1-year-olds"),
        (
            r",? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]* ?(?:to|-|–) ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*$",
            lambda m: f" from {_named(m[1])} to {_named(m[2])}",
        ),
        (rf"\b((?:am|is|are|was|were|turned|now)|['’](?:m|s|re)) ({NUMBER}) ?-?y/o\b", r"\1 \2 years old"),
        (rf"\b({NUMBER})[ -]?y/os\b", r"\1-year-olds"),
        (rf"\b({NUMBER})[ -]?y/o\b", r"\1-year-old"),
        (rf"(?i)\b({NUMBER})\s?(?:yr)s?\.?(?=\s|$|,)", r"\1 years"),
        (rf"(?i)\b({NUMBER})\s?(?:hr)s?\.?(?=\s|$|,)", r"\1 hours"),
        (rf"(?i)\b({NUMBER})\s?(?:min)s?\.?(?=\s|$|,)", r"\1 minutes"),
        (r"(?<![\w:.,])(\d[\d.,]*) h(?=$|[ ,;])", r"\1 hours"),
        (rf"\b({NUMBER})\s?wks?\b\.?(?=$|[,;.]| (?:in|at|on|of|for|to|and|since|late|early)\b)", r"\1 weeks"),
        (r"\b1 (year|hour|minute|week)s\b", r"1 \1"),
        (r"(?<![\w./&'’-])[A-Za-z][A-Za-z./]*(?![\w&'’-])", _in_full),
        (r"(?<!\w)w/(?=\w)", "with "),
        (r"(?<=[a-z]) ['’‘]?em(?=$|[ ,.;])(?! dash\b)", " them"),
        (r"(?<=[a-z]) ['’‘]?cause (?=(?:there|they|we|I|it|he|she|nobody|everybody|that['’]s)\b)", " because "),
        (r"\bsince ['’](?=[0-2]\d\b)", "since 20"),
        (r"\bsince ['’](?=[7-9]\d\b)", "since 19"),
        (r"(?<=, )(\w+) of those (?=[a-z])", r"\1 of them "),
        (r"\b(years|months) experience\b", r"\1 of experience"),
        (
            rf"(?i)^((?:{NUMBER}) (?:years|months)) (?!(?:I|we|they|he|she|in|at|as|on|ago|with|of|and|or|old|to|for|from|running|without|under|this|last|next|now|later|earlier|together|alone|clean|sober|abroad|freelance|straight|solo|remote|self-employed|running)\b)(?=[A-Za-z]+(?: [a-z]+)?(?:$|,| in | at ))",
            r"\1 of ",
        ),
        *(
            (rf"\b{figure} (?=[a-z])(?!of\b)", f"{ordinal} ")
            for figure, ordinal in (("1st", "first"), ("2nd", "second"), ("3rd", "third"))
        ),
        *(
            (rf"(?<=\w)\s?/\s?(?:{short or unit}|{unit})\b", f" {'an' if unit == 'hour' else 'a'} {unit}")
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
            )
        ),
        (r"(?<=\w) = (?=\w)", " is "),
        (r"\b([Nn])o one(?=['’]s\b| [a-z])", r"\1obody"),
        (
            r"\b(to|by|with|for|from|the) (?=(?:CEO|CFO|COO|CTO|CIO)\b)",
            lambda m: m[0] if m[1] == "the" else f"{m[1]} the ",
        ),
        (
            r"(?<=[a-z] )([-+])(?=\d[\d.]*%(?:$|,| (?:in|over|since|within|on)\b))",
            lambda m: "up " if m[1] == "+" else "down ",
        ),
        (r"(?<!\S)([-+])(\d[\d.]*%) ([a-z]+)", _more_or_less),
        (r"(?<=\w)(?<!\bor)(?<!\band)(?<!\bbut)(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bdo) not (?=[a-z]+s$)", _but_not),
        (r"(?i)\b(should|would|could|might|must)['’]ve\b", r"\1 have"),
        (
            rf"\b({_MON})\.? (?=\d{{1,2}}\b)",
            lambda m: f"{_named(m[1])} ",
        ),
    )
)


def written_out(text: str, dropped: list[str]) -> str:
    """``text`` without short forms, signs and arrows; what stands behind an arrow as a mere remark is added to ``dropped``."""
    text = rewritten(with_capitals(rewritten(text, _SIGNS)), _UNITS)
    return arrows_read(re.sub(r"\band/or\b", "or", mended(in_english(text))), dropped).replace(_KEPT_AND, "&")
