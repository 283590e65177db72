"""Small slips of a jotted note mended: a hyphen, a plural, an article, an "own" without its "its"."""

from __future__ import annotations

import re

from drafts.days import WEEKDAY
from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import ORDINALS
from drafts.fragments.rewriting import rewritings, rewritten
from drafts.fragments.small_words import SMALL_WORDS
from drafts.fragments.wordlists import section


def _agreeing(match: re.Match[str]) -> str:
    """ "9 apprentice": more than one of them."""
    what = match["what"]
    before = match.string[: match.start()].split()[-1:]
    numbered = re.fullmatch(r"1[5-9]\d\d|20\d\d", match["many"]) is not None or (
        bool(before)
        and (
            before[0] in {"a", "an", "the", "my", "our", "this", "that", "each", "every", "another"}
            or before[0].lower() in section("numbered")
            or before[0][:1].isupper()
        )
    )
    counted = vocabulary.is_counted(what)
    other = verbs.readings(what) or vocabulary.is_adjective(what) or what in _ALIKE or what in vocabulary.NUMBERS
    plainly = (
        counted
        and not numbered
        and (not other or what in _TIMES or vocabulary.is_person(what))
        and match["many"] not in {"1", "0"}
        and not (what.endswith("s") and vocabulary.is_noun(what[:-1]))  # "saris"
    )
    if not plainly:
        return match[0]
    if re.search(r"(?:s|x|ch|sh)$", what):
        return f"{match[0]}es"
    return f"{match[0][:-1]}ies" if re.search(r"[^aeiou]y$", what) else f"{match[0]}s"


_ALIKE = frozenset(
    {
        "percent",
        "staff",
        "sheep",
        "aircraft",
        "deer",
        "cattle",
        "grand",
        "dozen",
        "salmon",
        "trout",
        "poultry",
        "pence",
        "baht",
        "yuan",
    }
)
_TIMES = frozenset({"month", "year", "week", "hour", "minute", "day"})


def _to_a(match: re.Match[str]) -> str:
    thing = match[1]
    return "to a " if vocabulary.is_counted(thing) else "to "


_ONE_ABOVE = "manager|boss|owner|director|landlord|council|supervisor|head chef|site manager"


def _so_many(match: re.Match[str]) -> str:
    """ "Life rafts x4": so many of them, where "employee of the month x3" is so often."""
    *described, what = match["what"].split()
    named = all(vocabulary.is_adjective(word) or vocabulary.is_noun(word) for word in described)
    counted = vocabulary.is_noun(what) and vocabulary.is_plural(what) and not any(map(_is_past, described))
    return f"{match['many']} {match['what']}" if named and counted else match[0]


def _is_past(word: str) -> bool:
    return verbs.is_form(word, "past", "third", "gerund") and not vocabulary.is_adjective(word)


def _so_often(match: re.Match[str]) -> str:
    """ "Employee of the month x3"."""
    often = int(match[1])
    words = ["", "once", "twice", "three times", "four times", "five times"]
    return f" {words[often] if often < len(words) else f'{often} times'}"


_SIZES = "bed|bail|seat|week|day|hour|year|month|minute|page|foot|mile|kilo|tonne|ton|acre|room|floor|storey|story|litre|liter|gallon|point|volt|inch|metre|meter|person|man|player"


def _hyphenated(match: re.Match[str]) -> str:
    """ "40 bed tower": what a size says of a noun is one word."""
    follower = match[3]
    thing = vocabulary.is_noun(follower) and follower.lower() not in vocabulary.PREPOSITIONS | vocabulary.ADVERBS
    return f"{match[1]}-{match[2]} " if thing or follower.isupper() else match[0]


def _counted_of(match: re.Match[str]) -> str:
    return f"{match[1] or 'the '}number of"


def _month(match: re.Match[str]) -> str:
    return f"{match[1]} {match[2].capitalize()}"


_RULES = rewritings(
    (
        (r"(?<=[a-z]ed) not (?=[a-z]+ed$)|(?<=[a-z]{2}e) not (?=the [a-z]+s$)", ", not "),
        (
            r"\bon time (?=(?:delivery|deliveries|performance|departures?|arrivals?|rate|completion|payment)\b)",
            "on-time ",
        ),
        (
            rf"\b(opened|opening|open|hired|added|launched|started|bought|won|built) (?=(?:{ORDINALS}) [a-z])",
            r"\1 a ",
        ),
        (r"(?<![\w.,:-])(\d+) (week|day|month|year) in ([a-z]+) (?=(?:rate|score|ratio)\b)", r"\1-\2 in-\3 "),
        (
            r"(?<![\w.,:$£€-])(?P<many>\d[\d.,]*) (?P<what>[a-z]{4,})(?! in [a-z]+ (?:rate|score|ratio|test|course)\b)"
            r"(?=$|[,.;]| (?:in|at|on|for|with|of|and|per|an?|the|to|from|by|during)\b)",
            _agreeing,
        ),
        (r"\b(since|in|until|till|by|last|next) (march|may)\b(?! [a-z]+ (?:the|a|an)\b)", _month),
        (r"\b(dog|family|user|child|pet|eco|wheelchair|bike) (?=friendly\b)", r"\1-"),
        (r"\bto (?=(?:bigger|larger|smaller|new) ([a-z]+)(?:$| (?:in|on|near|by)\b))", _to_a),
        (r"\b(the |a )?[Nn]o\. of\b", _counted_of),
        (r" x (?=\d+ (?:seasons|years|months|weeks|terms|summers|winters)\b)", " for "),
        (r"(?<=, )last (?=\d+ )", "the last "),
        (r"\b(in|with|on|using|into) excel\b(?! (?:at|in)\b)", r"\1 Excel"),
        (
            r"\b(when|if|because|while|once) (lead|manager|boss|chef|supervisor|owner|director|pilot) (?=(?:was|is|went|had|got|left|called|says)\b)",
            r"\1 the \2 ",
        ),
        (r"\bgood (?:in|at) Excel\b", "good with Excel"),
        (r"\b([A-Z]\w+) not (?=[A-Z]\w+$)", r"\1, not "),
        (
            r"\b(went|fell|rose|dropped|grew|climbed|came down|shrank) (?=[$£€]?\d[\d.,]*%?(?: [a-z]+)? to [$£€]?\d)",
            r"\1 from ",
        ),
        (
            r"\b([Mm]y|[Hh]is|[Hh]er|[Tt]he) (nan|mum|mom|dad|gran|grandma|grandad|uncle|aunt|aunty|mother|father|wife|husband|sister|brother|boss)s (?!(?:who|that|which|in|at|of|on|to|with|from|for|by|into|over|about|when|as|how|where|why|without|through|after|before|while|and|or) )(?=[a-z]+ (?!is\b|are\b|and\b))",
            r"\1 \2's ",
        ),
        (r"\b[Gg]ps\b", "GPS"),
        (
            r"\b(\d+) (minute|hour|day|week|month)s (?=(?:shifts?|contracts?|blocks?|slots?|walk|drive|ride|intervals?|sessions?|lessons?|talks?|windows?|appointments?|rule|demo|"
            r"pitch|presentation|test|meetings?|stand-?ups?|course|placement|trial|loop|cycle)\b)",
            r"\1-\2 ",
        ),
        (
            r"\b(cut|sold|used|done|made|shipped|sent|fixed|delivered|picked|landed|baked|answered) same day\b",
            r"\1 the same day",
        ),
        (r"\bby (third|quarter|fifth|tenth)\b(?! (?:week|day|year|month|person|part|class|grade|floor)\b)", r"by a \1"),
        (
            rf"\b(comes?|opens?|closes?|meets?|starts?|arrives?|works?|closed|met) (?={WEEKDAY}s\b)",
            r"\1 on ",
        ),
        (r"\b(is|are) (?=\d{1,2}:\d\d (?:every|each|on|daily|sharp)\b)", r"\1 at "),
        (r"(?<![\w.,-])(\d+ [a-z]+s) (?=\d+ [a-z]+s$)", r"\1 and "),
        (
            r"\b(gets?|got|gives?|gave|sends?|sent) (answer|invitation|offer|email) (?=(?:from|in|within|to|on|by)\b)",
            r"\1 an \2 ",
        ),
        (
            r"\b(gets?|got|gives?|gave|sends?|sent) (reply|report|call|receipt) (?=(?:from|in|within|to|on|by)\b)",
            r"\1 a \2 ",
        ),
        (r"\b(from|to) (office|airport|border)\b(?! [a-z]*s?$)", r"\1 the \2"),
        (r"\b(for|of|in|across) whole (?=[a-z])", r"\1 the whole "),
        (r"\b(crash|error|accident|injury|drug|tax|duty|sugar|gluten|dairy|smoke) free (?=[a-z]+s?\b)", r"\1-free "),
        (r"^p and l (?=(?:is|was|gets|goes)\b)", "the P&L "),
        (r"\bp and l\b", "P&L"),
        (r"^(\d+ (?:years|months|seasons)) (?=[A-Z][A-Z&]+(?:$|,))", r"\1 of "),
        (rf"(?<=[a-z]) ({WEEKDAY}s) (?=in [A-Z])", r" on \1 "),
        (r"\bsince (\d+ (?:years|months|weeks|days))\b(?! ago\b)", r"for \1"),
        (r", no (?=[a-z]+ing$)", ", with no "),
        (
            r"\bself (?=(?:taught|employed|made|funded|published|contained|scheduling|rostering|service|catering|assessment|guided)\b)",
            "self-",
        ),
        (r"\b(on|by|from|until|before|after) (?=\d{1,2}(?:st|nd|rd|th)\b(?! [a-z]))", r"\1 the "),
        (r"\b(I|[Ww]e|[Tt]hey|[Yy]ou)['’]ve (?=\d|an? |one |two |three |four |no )", r"\1 have "),
        (r"^(?P<what>(?:[a-z-]+ ){0,2}[a-z]+s) x ?(?P<many>\d+)(?=$|,)", _so_many),
        (r"(?<=[a-z]) x ?(\d)$", _so_often),
        (r"\bparents (?=evenings?\b)", "parents' "),
        (r", (?=(?:now|then) I\b)", ", and "),
        (
            r"\b(know|back|touch|me|you|decide|hear) (?=end of (?:next |this |the )?(?:week|month|year)\b)",
            r"\1 at the ",
        ),
        (rf"\b(for|by|to|from) (?=(?:{_ONE_ABOVE})(?:$|,| (?:\d|for|in|when|while|on)\b))", r"\1 the "),
        (rf"\b(from (?:[a-z]+ ){{1,2}}to) the (?={_ONE_ABOVE})", r"\1 "),
        (rf"(?<![\w.,:-])(\d[\d.,]*) ({_SIZES}) (?=([A-Za-z]+))", _hyphenated),
        (
            r"(?<!-)\b([Nn])o[ -]shows?\b(?! (?:of|up|chefs?|cooks?|drivers?|guests?|patients?|clients?|customers?|rates?|fees?|policy|list|letters?)\b)",
            r"\1o-shows",
        ),
        (r"\b([Nn]o [a-z]+) (?=no [a-z]+\b(?! one\b))", r"\1 and "),
    )
)
"""Each slip and what mends it, in this order."""


def mended(text: str) -> str:
    """``text`` with its small slips mended."""
    return rewritten(text, (*_RULES, *SMALL_WORDS))
