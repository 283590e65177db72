"""Words in the order of another language: "I wait always", "opened yesterday the clinic", "know where are the pipes"."""

from __future__ import annotations

import re

from drafts.fragments import verbs, vocabulary
from drafts.fragments.number_words import UP_TO_TEN
from drafts.fragments.rewriting import Rewriting, rewritings
from drafts.fragments.wordlists import section, words

_LATE = re.compile(
    r"\b(?P<who>I|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who|and) (?P<does>[a-z]+) (?P<how>always|never|also|already|usually)(?=$|,| (?:the|an?|my|our|their|his|her|your|with|on|in|at|by|for|before|after)\b| (?P<which>[a-z]+))"
)


def _how_it_does(match: re.Match[str]) -> str:
    """ "I wait always", "who reads also old diagrams"."""
    does = match["does"]
    verb = (
        verbs.is_form(does, "base", "third", "past")
        and not verbs.is_auxiliary(does)
        and does not in {"have", "has", "had"}
    )
    if match["who"] == "and":
        verb = verb and verbs.lean(does) is verbs.Lean.VERB
    if match["which"] and (
        not vocabulary.is_adjective(match["which"]) or verbs.is_form(match["which"], "base", "third", "past")
    ):
        return match[0]
    if verbs.is_form(does, "participle") and not verbs.is_form(does, "past"):
        return match[0]
    return f"{match['who']} {match['how']} {does}" if verb else match[0]


_DAY = r"(?:yesterday|today|last (?:week|month|year|summer|winter|spring|autumn)|this (?:week|month|year|morning))"
_SPLIT = re.compile(
    rf"\b(?P<does>[a-z]+) (?P<day>{_DAY}) (?P<what>(?:the|an?|our|my|their|your|his|her|two|three|four|\d[\d.,]*%?) [^,;]*?)(?P<end>$|,| and (?=[a-z]+ed\b))"
)
_OTHER_TIME = re.compile(r"\b(?:that|which|who|is|are|was|were|will|has|have|when|because|but|if)\b")


_SAYS = section("says and thinks")


def _what_then(match: re.Match[str]) -> str:
    """ "You opened yesterday the clinic": what was done comes before when it was."""
    does = match["does"]
    verb = (
        verbs.is_form(does, "base", "past", "participle", "third")
        and not vocabulary.is_adjective(does)
        and not verbs.is_auxiliary(does)
    )
    told = (verbs.base_of(does) or does) in _SAYS
    if not verb or told or _OTHER_TIME.search(match["what"]) or len(match["what"].split()) > 9:
        return match[0]
    return f"{does} {match['what']} {match['day']}{match['end']}"


_WELL = re.compile(
    r"\b(?P<does>[a-z]+) (?P<how>(?:very |really |quite )?(?:well|fluently|perfectly|carefully|quickly|a lot)) (?P<what>(?:the|an?|my|our|their|his|her|your) [a-z]+(?: [a-z]+)?|English|[A-Z][a-z]+(?:ian|ese|ish|an|ic))(?=$|,| and\b)"
)


_WHEN = re.compile(
    r"\b(?:time|way|day|night|week|month|year|season|summer|winter|spring|autumn|morning|evening|round|before|after|hour|minute|moment|shift|once|first|whole|other)\b"
)


def _what_well(match: re.Match[str]) -> str:
    """ "Knows very well the tides", "speaks fluently Polish"."""
    does = match["does"]
    verb = verbs.is_form(does, "base", "third", "past") and verbs.lean(verbs.base_of(does) or does) is verbs.Lean.VERB
    if _WHEN.search(match["what"]):
        return match[0]  # "it sells well the year round", "it went well the second time"
    return f"{does} {match['what']} {match['how']}" if verb and not verbs.is_auxiliary(does) else match[0]


_ASKED = re.compile(
    r"(?P<lead>\b(?:and|know|knows|see|ask|asked|told me|explained|explains|of|remember|understand|show|showed me),? (?:why|where|what|how|when|who|how long|what time)|, (?:why|where|how|when)) "
    r"(?P<is>is|are|was|were) (?P<what>(?:the|my|our|your|their|his|her) [a-z]+|it|he|she|they|we|you)(?P<rest>$|(?=,)| (?P<how>(?:so |too |always |very |not |often )?[a-z]+)(?=$|,))"
)


_IDIOM = re.compile(r"the (?:matter|best|worst|most|least|odds|point|use|rest|case|problem|trouble)\b")


def _is_asked(match: re.Match[str]) -> bool:
    """Whether the whole note is a question: "and what is the rent", "of what is the roof made"."""
    return match.start("lead") == 0 and match["lead"].startswith(("and ", "of ", "but "))


def _as_told(match: re.Match[str]) -> str:
    """ "You know where are the pipes", "why is the ferry late": no question, and said as told."""
    if _is_asked(match):
        return match[0]
    if re.search(r"\bwhat$", match["lead"]) and _IDIOM.match(match["what"]):
        return match[0]  # "you know what is the matter"
    how = (match["how"] or "").split()[-1:]
    said_of_it = how and (
        vocabulary.is_adjective(how[0]) or verbs.is_form(how[0], "participle", "gerund") or how[0] in vocabulary.ADVERBS
    )
    if how and not said_of_it:
        return match[0]
    return f"{match['lead']} {match['what']} {match['is']}{match['rest']}"


_DOES_IT = re.compile(
    r"\b(?P<lead>(?:and|but|know|see|of|ask|about) (?:also )?(?:why|where|how|when|how long|what time|what)) (?P<do>does|do|did) (?P<who>he|she|it|they|we|you|(?:the|my|our|your|their|his|her) [a-z]+) (?P<does>[a-z]+)\b"
)


def _it_does(match: re.Match[str]) -> str:
    """ "And why does he come late": no question."""
    does, do = match["does"], match["do"]
    harm = match["lead"].endswith("what") and " " in match["who"]  # "you know what does the most harm"
    if _is_asked(match) or harm or not verbs.is_form(does, "base"):
        return match[0]
    said = verbs.third(does) if do == "does" else verbs.past(does) if do == "did" else does
    return f"{match['lead']} {match['who']} {said}"


_OF_A_NATION = re.compile(
    r"\b(?P<the>the|some|many|our|these) (?P<who>[a-z]+s) (?P<one>[A-Z][a-z]+)(?P<two> and [A-Z][a-z]+)?(?=$|,| (?:who|that|with|at|in|from|always|often)\b)"
)


def _from_there(match: re.Match[str]) -> str:
    """ "The clients American and English": of what nation they are."""
    nations = [match["one"], *(match["two"] or "").split()[1:]]
    known = all(one in words("words_languages.txt") or one.endswith(("ese", "ican", "ian")) for one in nations)
    return f"{match['the']} {match['one']}{match['two'] or ''} {match['who']}" if known else match[0]


ORDERING: tuple[Rewriting, ...] = rewritings(
    (
        (_LATE, _how_it_does),
        (_SPLIT, _what_then),
        (_WELL, _what_well),
        (_ASKED, _as_told),
        (_DOES_IT, _it_does),
        (_OF_A_NATION, _from_there),
        (
            r"\b(?P<did>(?:has|have)) (?P<day>yesterday|last (?:week|month|year)) (?P<what>(?:the|an?) [a-z]+(?: [a-z]+)?) (?P<done>[a-z]+(?:ed|wn))\b(?=$|,)",
            r"\g<done> \g<what> \g<day>",
        ),
        (
            r"(?P<lead>^|, (?:and |but )?)[Ii]n the (?P<at>[a-z]+(?: (?!there\b)[a-z]+)?) is (?=(?:only |always )?(?:an?|one|no|somebody|someone)\b)",
            r"\g<lead>in the \g<at> there is ",
        ),
        (
            rf"(?P<lead>^|, (?:and |but )?)[Ii]n the (?P<at>[a-z]+(?: (?!there\b)[a-z]+)?) are (?=(?:only |always )?(?:{UP_TO_TEN}|many|several|\d+)\b)",
            r"\g<lead>in the \g<at> there are ",
        ),
        (
            r"^(?P<at>[Oo]n the [a-z]+|[Ii]n this [a-z]+) is (?P<many>only (?:one|two|an?) [a-z]+)",
            r"\g<at> there is \g<many>",
        ),
        (
            r"^(?:[Ii]t )?(?P<was>was|is|has been) (?P<done>opened|built|launched|founded|started|inaugurated|announced|closed|finished) (?P<what>(?:an?|the) (?!(?:[a-z]+ ){0,3}(?:week|day|month|year|hour|minute|century|decade|mile|season|summer|winter|spring|autumn|night|morning|moment|time|first|last|same)s?\b)(?:[a-z]+ ){1,4}?)(?P<where>(?:in|at|near|last|this|on|by) .*)$",
            r"\g<what>\g<was> \g<done> \g<where>",
        ),
        (
            r"^[Ii]t is arrived (?P<what>an? (?:[a-z]+ ){1,3}?)(?P<where>(?:in|at|to) .*)$",
            r"\g<what>has arrived \g<where>",
        ),
    )
)
"""Each order of another language, and the English one."""
