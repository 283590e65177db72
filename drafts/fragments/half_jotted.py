"""What native speakers jot half right after the talk, key by key, made whole before it is read: "they open 4am", "you'd get someone who cares"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.half_jotted_own import OWN_HALVES, Halves
from drafts.fragments.joining import article
from drafts.fragments.rewriting import rewritings, rewritten
from drafts.fragments.scene import Role
from drafts.fragments.tongues_told import tongues_told
from drafts.fragments.wordlists import words

_CLOCK = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)"
_BEFORE_TIME = frozenset(
    {"at", "by", "from", "until", "till", "to", "before", "after", "since", "around", "about", "past", "and", "or", "the", "a", "half", "of", "for", "this", "between", "every", "than", "only", "just", "nearly", "almost", "roughly"}
)  # fmt: skip
_MANY = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"


_SO = "young(?! at heart)|old|fine|full|down|closed|open|shut|short|late|tight|booked|packed|stuck|busy|quiet|empty|slow|flat|broken|gone|due|out"
# Of what somebody may have one of their own for the work.
_THEIR_OWN = "horse|car|van|bike|bicycle|motorbike|truck|lorry|boat|trailer|vehicle|transport|tools?|kit|gear|equipment|laptop|phone|knives|uniform|boots"
_PAPERS = frozenset({"licence", "license", "ticket", "certificate", "degree", "diploma", "permit", "card", "visa"})
_NO_NOUN = r"$|,| (?:by|at|in|on|until|till|for|since|from|every|again|and|but|because|when|if|most|this|next|all)\b"


def _at(match: re.Match[str]) -> str:
    """ "The boats go out 4am": at that time, unless what stands before it says so already."""
    before = match["before"]
    led = before.lower() in _BEFORE_TIME
    return match[0] if led or before[:1].isdigit() else f"{before} at {match['time']}"


def _mostly(match: re.Match[str]) -> str:
    """ "Customers mostly farmers": what they are."""
    both = vocabulary.is_plural(match["who"]) and vocabulary.is_plural(match["what"])
    return f"{match['who']} are {match['how']} {match['what']}" if both else match[0]


def _still(match: re.Match[str]) -> str:
    """ "Dispatch still on paper": how it still is."""
    what = match["what"].split()[-1]
    bottled = match["on"] == "in" and what in {"copper", "pot", "gin", "whisky", "rum", "brandy", "vodka"}
    if (
        not vocabulary.is_noun(what)
        or vocabulary.are_people(what)
        or bottled
        or match["what"].startswith(("a ", "an "))
    ):
        return match[0]
    return f"{match['what']} {'are' if vocabulary.is_plural(what) else 'is'} still {match['on']} "


def _are_in(match: re.Match[str]) -> str:
    """ "Auditors in next month": who is there then."""
    return f"the {match['who']} are {match['how']} {match['when']}" if vocabulary.are_people(match["who"]) else match[0]


def _which_you(match: re.Match[str]) -> str:
    """ "Which vet she rates": the vet is whom the reader rates, and not who does."""
    base = verbs.base_of(match["does"], "third")
    return f"which {match['what']} you {base}" if base else match[0]


_SO_LONG = re.compile(
    r"(?:(?:over|almost|nearly|most of) )?(?:an?|\d+|two|three|four|five|six|several|some) (?:day|week|fortnight|month|year)s?\b"
)


def _down(match: re.Match[str]) -> str:
    """ "3 trucks down since Monday": what has been so ever since, and is none that they have."""
    if match["what"].split()[-1] in {"doors", "streets", "houses", "floors", "steps", "blocks"}:
        return match[0]  # "two doors down"
    many = match["many"] not in {"1", "one"}
    if match["since"] == "for" and not _SO_LONG.match(match.string[match.end() :]):
        be = "are" if many else "is"
    else:
        be = "have been" if many else "has been"
    return f"{match['many']} {match['what']} {be} {match['how']} {match['since']} "


def _looking_for(match: re.Match[str]) -> str:
    """ "German" alone: somebody who speaks it."""
    told = re.split(r", | and ", match[0])
    if not all(one in words("words_languages.txt") for one in told):
        return match[0]
    return f"someone who speaks {' and '.join(filter(None, (', '.join(told[:-1]), told[-1])))}"


def _and_own(match: re.Match[str]) -> str:
    """ "Licence + own van": what somebody has."""
    what = match["what"]
    if vocabulary.is_adjective(what):
        return f"someone {what} with their own {match['own']}"
    # No article for "drive and own van"; "a good eye and own tools" and papers have one.
    described = " " in what and vocabulary.is_counted(what.split()[-1]) and not vocabulary.is_plural(what.split()[-1])
    one = what.split()[-1] in _PAPERS or described
    return f"someone with {article(what) + ' ' if one else ''}{what} and their own {match['own']}"


def _who_stays(match: re.Match[str]) -> str:
    """ "A steady hand and stays late": what whoever is needed does; no "someone who comes early and stays late"."""
    if re.search(r"\b(?:who|whom|that|which|to)\b", match["who"]):
        return match[0]
    return f"{match['who']} who {match['does']} "


def _gap(match: re.Match[str]) -> str:
    """ "The gap 1998-03": from the one year to the next one that ends so."""
    first, last = match[1], match[2]
    if len(last) == 2:
        last = str(int(first[:2]) + (last < first[2:])) + last
    return f"the gap from {first} to {last}"


_EVERY: Halves = (
    (rf"^(?P<whose>(?:(?:the|their|his|her|our|my|most of [a-z]+) )?(?!she|he|it|that|what|who|there|here|where|how|let)[a-z]+(?: [a-z]+)?)['’]s (?P<how>(?:\w+er than|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:truck|ship|bas|shar|staff|fund|own|rent|us|nam|deliver|heat|stor)ed|all (?:on|in|by|at)|{_SO})(?={_NO_NOUN}|(?<=than) |(?<=day) |(?<=ed) (?:in|out|by|twice|once|every|from|up|to|with|on|at|for)\b|(?<=all on) |(?<=all in) |(?<=all by) |(?<=all at) ))", r"\g<whose> is \g<how>"),
    (r"^(?P<whose>(?:(?:the|their|his|her|our|my) )?(?!she|he|it|that|what|who|there|here|where|how)[a-z]+(?: [a-z]+)?)['’]s got (?=\d|an?\b|the\b|no\b|two\b|three\b|four\b|five\b|its\b)", r"\g<whose> has "),
    (r",? so (?:very |a bit |still )?(?:wary|nervous|keen|careful|tired|cautious|dead in [a-z]+)$|, so$", ""),
    (r", (?:just )?ask (?:anyone|anybody|around|my (?:[a-z]+ )?[a-z]+|them|her|him)$", ""),
    (r"\b([Aa]) (?=(?:HGV|LGV|MRI|NHS|SIA|RN|LPN|MOT|HR|MBA|NVQ|SEN|EHCP|SNA|HND|FAQ|X-ray)\b)", r"\1n "),
    (rf"(?P<before>[A-Za-z]+) (?P<time>{_CLOCK})(?=$|[,;.]| (?:if|when|and|sharp)\b)", _at),
    (r"\b(fewer|less) ((?:[a-z-]+ )?[a-z-]+), more ((?:[a-z-]+ )?[a-z-]+)$", r"\1 \2 and more \3"),
    (r"\b(more) ((?:[a-z-]+ )?[a-z-]+), (less|fewer) ((?:[a-z-]+ )?[a-z-]+)$", r"\1 \2 and \3 \4"),
    (r"^([^,]+(?:, [^,]+)*), ((?:[a-z]+ )?[a-z]+), (?:the usual(?: (?:stuff|suspects))?|that sort of thing|you name it|the lot|etc\.?)$", r"\1 and \2"),
    (r"(?:,? (?:and )?(?:the usual(?: (?:stuff|suspects))?|that sort of thing|you name it|etc\.?)|, (?:and )?the lot)$", ""),
    (r"\bthe gap (?:of |from )?((?:19|20)\d\d) ?[-–] ?((?:19|20)?\d\d)\b", _gap),
)  # fmt: skip
_OF_ROLE: dict[Role, Halves] = {
    **OWN_HALVES,
    Role.LEARNED: (
        (r"\b(starts?|begins?|opens?|closes?|ends?) (?=(?:first|second|third|last) week (?:of|in) )", r"\1 in the "),
        (
            r"^(?P<what>all [a-z]+s) (?P<how>by phone|on paper|by hand|by post|in person|by email) still$",
            r"\g<what> are still \g<how>",
        ),
        (
            r"\b((?:team|crew|staff|shifts?|nights?|days?|kitchen|office|department|unit|ward|job|round|business|floor|yard|bar|desk|workshop|lab|it|weekends?|[A-Z][a-z]+days) (?:is|are) (?:(?:basically|just|mostly|only) )?)you and (?=an? )",
            r"\1one person and ",
        ),
        (r"^calls (?=(?:everyone|everybody|people|the [a-z]+) )", "they call "),
        (r"^(?P<what>half the [a-z]+ [a-z]+s), [a-z]+s everywhere$", r"\g<what>"),
        (
            rf"^(?P<many>{_MANY}|one) (?P<what>[a-z]+(?: [a-z]+)?) (?P<how>down|out|off sick|stuck|idle) (?P<since>since|for(?= (?:an?|\d+|two|three|four|five|six|several|over|almost|nearly|most|some|good|the (?:winter|summer|season|week|month|day|night|year))\b)) ",
            _down,
        ),
        (
            r"^(?P<who>(?:[a-z]+ )?[a-z]+s) (?P<how>mostly|mainly|largely|nearly all|almost all) (?P<what>[a-z]+s)(?=$|,)",
            _mostly,
        ),
        (
            r"^(?:the )?(?P<who>[a-z]+s) (?P<how>in|back) (?P<when>(?:next|this) (?=(?:week|month|year|term|quarter|season|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|spring|summer|autumn|winter)[a-z]*\b)|on (?=[A-Z]))",
            _are_in,
        ),
        (
            r"^(?P<what>(?:the )?[a-z]+(?: [a-z]+)?) still (?:all )?(?P<on>on|in|by|done by|done on|run on|run from) (?=[a-z\d])",
            _still,
        ),
        # "Would need my HGV by summer", "will hear by Thursday": who that is can but be the candidate.
        (
            r"^(?:I )?(would|will|['’]d|['’]ll|should) (?=(?:need|have|get|renew|bring) (?:[a-z]+ ){0,2}my\b)",
            r"I \1 ",
        ),
        (r"^(?:should |will )(hear|find out|know)(?: back)? (?=by|on|next|in|before|this|within)", r"I will \1 "),
        (
            r"^(?:my |the )?shadowing (?:for )?(?:the )?(first [\w ]+?),? then (?:my )?own ",
            r"I would shadow for the \1 and then have my own ",
        ),
    ),
    Role.TALKED: (
        (r"^which (?P<what>[a-z]+) (?:he|she) (?P<does>[a-z]+s)\b", _which_you),
        (
            r"^how (?P<who>he|she|they) (?P<do>show|explain|teach|tell)s? (?=me\b|us\b|to me\b)",
            lambda m: f"how {m['who']} {verbs.past(m['do'])} ",
        ),
    ),
    Role.NEED: (
        (r"^[A-Z][a-z]+(?:(?:, | and )[A-Z][a-z]+)*$", _looking_for),
        (
            r"^(?:own )(car|van|bike|transport|tools|laptop) (?:is |are )?(?:essential|a must|required|needed|necessary|preferred)$",
            r"someone with their own \1",
        ),
        (rf"^(?:an? )?(?P<what>(?:[a-z]+ )?[a-z]+) and own (?P<own>{_THEIR_OWN})$", _and_own),
        (
            r"^(?P<who>(?:an? |someone |somebody )[a-z][\w -]*?) and (?P<does>stays|comes|knows|keeps|speaks|does|gets|takes|sticks) (?=[a-z])",
            _who_stays,
        ),
    ),
}


_TABLES = {role: rewritings((*_EVERY, *_OF_ROLE.get(role, ()))) for role in Role}


# What its writer thought of it: no part of what was said.
_TO_ONESELF = re.compile(
    r"(?:(?:that['’]s |which is )?(?:fine|ok|okay|good|grand|perfect) (?:by|for|with) me|suits me(?: fine)?|works for me|me too|same here|fair enough|(?:it |they )?(?:never|rarely|always) (?:does|do|is|has|did|happens|works))[.!]?",
    re.IGNORECASE,
)


def is_to_oneself(part: str) -> bool:
    """Whether a part of a note is but what its writer thought of it: "fine by me"."""
    return _TO_ONESELF.fullmatch(part) is not None


def made_whole(part: str, role: Role) -> str:
    """``part`` with what its writer left out and anybody of the trade would hear all the same."""
    said = rewritten(part, _TABLES[role])
    return tongues_told(said) if role is Role.HIGHLIGHT else said
